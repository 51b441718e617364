// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in the room: one row for each person, a click for who comes and who leaves, a field for who is new.
#pragma once

#include "core/review/meeting/meeting.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class AttendeesPanel : public QWidget {
    Q_OBJECT
public:
    explicit AttendeesPanel(QWidget* parent = nullptr);

    void showAttendees(const std::vector<core::Attendee>& attendees);
    const std::vector<core::Attendee>& attendees() const { return m_attendees; }

signals:
    /// Came, left, or is new.
    void presenceWanted(const core::Attendee& who, bool isPresent);

private:
    QWidget* makeNewcomer();
    void addRow(const core::Attendee& who);
    void addNewcomer();

    std::vector<core::Attendee> m_attendees;
    QVBoxLayout* m_rows;
    QLineEdit* m_name;
    QComboBox* m_role;
    QPushButton* m_add;
};

} // namespace ui
