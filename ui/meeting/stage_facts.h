// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from the change, in at most three lines: whom it breaks, the safe way, what was said.
#pragma once

#include "ui/meeting/stage_content.h"
#include "ui/meeting/stage_layout.h"

#include <QWidget>

namespace ui {

class ElidedLabel;
class WrappedLabel;

class StageFacts : public QWidget {
    Q_OBJECT
public:
    explicit StageFacts(QWidget* parent);

    void setLook(const StageLayout& layout);
    /// `more` stands behind all facts.
    void showContent(const StageContent& content, const QString& more);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void applyColours();

    StageContent m_content;
    QString m_more;
    WrappedLabel* m_state;
    ElidedLabel* m_first;
    WrappedLabel* m_second;
};

} // namespace ui
