// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/desk_view.h"

#include "ui/card/card_section.h"
#include "ui/meeting/desk_bar.h"
#include "ui/meeting/desk_facts.h"
#include "ui/meeting/desk_group.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

DeskView::DeskView(const Commands& commands, QWidget* card, QWidget* parent)
    : QWidget(parent)
    , m_bar(new DeskBar(commands, this))
    , m_cards(new QStackedWidget(this))
    , m_card(card)
    , m_group(new DeskGroup(this))
{
    m_cards->addWidget(m_card);
    m_cards->addWidget(m_group);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_bar);
    lines->addWidget(makeRule(this));
    lines->addWidget(m_cards, 1);
    setFocusProxy(m_cards);
}

void DeskView::showState(const MeetingState& state)
{
    m_bar->showPosition(positionText(state));
    const core::AgendaItem* item = state.item();
    if (!item)
        return;
    if (state.place.empty())
        m_group->showItem(*state.standing, *item, peopleOf(state));
    m_cards->setCurrentWidget(state.place.empty() ? m_group : m_card);
}

bool DeskView::isGroupShown() const
{
    return m_cards->currentWidget() == m_group;
}

} // namespace ui
