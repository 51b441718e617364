// SPDX-License-Identifier: GPL-3.0-or-later
// The Desk's middle: the bar, and below it the full card of what is in front, or of all that is decided at
// once.
#pragma once

#include "ui/commands.h"
#include "ui/meeting/meeting_run.h"

#include <QWidget>

class QStackedWidget;

namespace ui {

class DeskBar;
class DeskGroup;

class DeskView : public QWidget {
    Q_OBJECT
public:
    /// `card`: of the chosen change; taken over.
    DeskView(const Commands& commands, QWidget* card, QWidget* parent = nullptr);

    void showState(const MeetingState& state);
    DeskBar& bar() { return *m_bar; }
    DeskGroup& group() { return *m_group; }
    /// Several changes stand in front.
    bool isGroupShown() const;

private:
    DeskBar* m_bar;
    QStackedWidget* m_cards;
    QWidget* m_card;
    DeskGroup* m_group;
};

} // namespace ui
