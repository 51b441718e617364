// SPDX-License-Identifier: GPL-3.0-or-later
// The time of the change in front and what is left of the meeting: large, amber when over, and never a sound.
#pragma once

#include "ui/meeting/meeting_run.h"

#include <QFrame>

class QLabel;

namespace ui {

class WrappedLabel;

/// "4:12", "1:04:12"; what is over begins with "−".
QString clockText(std::int64_t seconds);
/// "18 min"
QString durationText(std::int64_t seconds);

class DeskClock : public QFrame {
    Q_OBJECT
public:
    explicit DeskClock(QWidget* parent = nullptr);

    void showClock(const MeetingClock& clock);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    bool m_isOver = false;
    QLabel* m_item;
    QLabel* m_share;
    QLabel* m_left;
    WrappedLabel* m_offer;
};

} // namespace ui
