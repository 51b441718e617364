// SPDX-License-Identifier: GPL-3.0-or-later
// One repository of the list: its name, what is to be done there, where it is and when it was open.
#pragma once

#include "ui/welcome/recent_repositories.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace ui {

class RecentRow : public QFrame {
    Q_OBJECT
public:
    RecentRow(const RecentRepository& recent, const QDateTime& now, QWidget* parent = nullptr);

    /// The folder is not there: it can be looked for, or taken off the list.
    void setMissing();

signals:
    void chosen();
    void pinChanged(bool isPinned);
    void locateAsked();
    void removeAsked();

private:
    QToolButton* makePin(bool isPinned);

    QString m_name;
    QToolButton* m_open;
    QWidget* m_state;
    QPushButton* m_locate;
    QPushButton* m_remove;
};

/// "4 undecided · → you"; empty when nobody has looked.
QString stateText(const RecentRepository& recent);
/// "today", "yesterday", or the day.
QString whenText(const QDateTime& opened, const QDateTime& now);

} // namespace ui
