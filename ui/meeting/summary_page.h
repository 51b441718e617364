// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a meeting: what was decided, parked and promised, to be taken along; then the packet.
#pragma once

#include "core/review/meeting/meeting_minutes.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

class WrappedLabel;

class SummaryPage : public QWidget {
    Q_OBJECT
public:
    explicit SummaryPage(QWidget* parent = nullptr);

    void showMinutes(const core::MeetingMinutes& minutes);

signals:
    /// Enter: the meeting is over, and what came of it goes into the packet.
    void packetWanted();
    void copyWanted();
    void saveWanted();
    void printWanted();
    /// It is over, and the review goes on.
    void closeWanted();

private:
    QWidget* makeBody();
    QWidget* makeFoot();
    void fill(const core::MeetingMinutes& minutes);

    WrappedLabel* m_title;
    WrappedLabel* m_about;
    QVBoxLayout* m_sections;
    QPushButton* m_packet;
    QPushButton* m_close;
};

} // namespace ui
