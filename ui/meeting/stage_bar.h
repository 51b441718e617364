// SPDX-License-Identifier: GPL-3.0-or-later
// The top of the Stage: how bad it is, which one of how many, where, and how late it is.
#pragma once

#include "ui/meeting/meeting_run.h"
#include "ui/meeting/stage_content.h"
#include "ui/meeting/stage_layout.h"

#include <QWidget>

class QLabel;

namespace ui {

class ElidedLabel;

class StageBar : public QWidget {
    Q_OBJECT
public:
    explicit StageBar(QWidget* parent);

    void setLook(const StageLayout& layout);
    void showContent(const StageContent& content);
    void showClock(const MeetingClock& clock);
    /// Pages on paper have no hour.
    void hideClock();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    core::Severity m_severity = core::Severity::Docs;
    bool m_isOver = false;
    bool m_hasItem = true; ///< the summary is nothing that takes its time
    QLabel* m_badge;
    QLabel* m_position;
    ElidedLabel* m_whereabouts;
    QLabel* m_elapsed;
    QLabel* m_left;
};

} // namespace ui
