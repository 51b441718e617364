// SPDX-License-Identifier: GPL-3.0-or-later
// Two states of one file side by side, to decide which of them is to stay.
#pragma once

#include "ui/task.h"
#include "ui/text_view/alignment.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace ui {

class AlignedTexts;

/// One of two states of a file.
struct FileState {
    std::shared_ptr<const core::SourceText> text;
    QString title; ///< "On the disk"
    QString path = {}; ///< where the file is not named beside it
};

class DifferenceView : public QWidget {
    Q_OBJECT
public:
    explicit DifferenceView(QWidget* parent = nullptr);

    void showStates(const FileState& before, const FileState& after);

signals:
    /// Both texts are on the screen.
    void shown();

private:
    using Aligned = std::shared_ptr<const Alignment>;

    QVBoxLayout* m_column;
    AlignedTexts* m_texts = nullptr; ///< made when there is something to show
    Task<Aligned> m_aligning;
};

} // namespace ui
