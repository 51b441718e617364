// SPDX-License-Identifier: GPL-3.0-or-later
// What was recovered, held against the files on the disk: one tab for each file.
#pragma once

#include "ui/text_view/recovery.h"

#include <QWidget>

#include <memory>
#include <utility>
#include <vector>

class QTabBar;

namespace ui {

class DifferenceView;

class RecoveryPage : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryPage(QWidget* parent = nullptr);

    void showRecovered(const std::vector<RecoveredText>& texts);

private:
    using Text = std::shared_ptr<const core::SourceText>;

    void showText(int index);

    std::vector<std::pair<Text, Text>> m_shown; ///< on the disk, and recovered; not what locks them
    QTabBar* m_files;
    DifferenceView* m_difference;
};

} // namespace ui
