// SPDX-License-Identifier: GPL-3.0-or-later
// The centre of reviewing: what is chosen on the agenda, to be decided or answered in place.
#pragma once

#include "ui/review/talk_page.h"

#include <QStackedWidget>

namespace ui {

class Agenda;
class Workspace;

class ReviewView : public QStackedWidget {
    Q_OBJECT
public:
    /// `card`: where the chosen change is decided; taken over.
    ReviewView(Workspace& workspace, QWidget* card, QWidget* parent = nullptr);

    /// For the navigator; whoever puts it somewhere owns it.
    Agenda* agenda() const { return m_agenda; }

signals:
    /// Everything is said: the packet is next.
    void packetWanted();

private:
    void showChosen();
    void answer(const QString& text);
    void doOther();

    Workspace& m_workspace;
    Agenda* m_agenda;
    QWidget* m_cardRoom;
    TalkPage* m_talk;
};

} // namespace ui
