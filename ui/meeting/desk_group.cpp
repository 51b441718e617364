// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/desk_group.h"

#include "ui/card/card_section.h"
#include "ui/card/decision_part.h"
#include "ui/card/fact_list.h"
#include "ui/card/wrapped_label.h"
#include "ui/meeting/desk_agenda_rows.h"
#include "ui/meeting/desk_facts.h"
#include "ui/text.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int GroupMargin = 12;

CardDecision decisionOn(const Standing& standing, const core::AgendaItem& item)
{
    CardDecision decision;
    decision.sentence = item.isDone
        ? DeskGroup::tr("All of them are decided.")
        : DeskGroup::tr("One key decides all of them, and the same key again takes it back.");
    decision.decider = toShown(standing.principal);
    decision.whyNobody = toShown(standing.whyNobody);
    decision.verdict = item.isDone ? "accept" : "";
    return decision;
}

} // namespace

DeskGroup::DeskGroup(QWidget* parent)
    : QWidget(parent)
    , m_headline(new WrappedLabel(this, WrappedLabel::Voice::Strong))
    , m_why(new WrappedLabel(this, WrappedLabel::Voice::Quiet))
    , m_changes(new FactList)
    , m_decisions(new DecisionPart(this))
{
    auto* body = new QWidget;
    auto* bodyLines = new QVBoxLayout(body);
    bodyLines->setContentsMargins(GroupMargin, 8, GroupMargin, GroupMargin);
    bodyLines->addWidget(m_changes);
    bodyLines->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(GroupMargin, GroupMargin, GroupMargin, 8);
    head->addWidget(m_headline);
    head->addWidget(m_why);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(GroupMargin, 8, GroupMargin, GroupMargin);
    foot->addWidget(m_decisions);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(head);
    lines->addWidget(scroll, 1);
    lines->addWidget(makeRule(this));
    lines->addLayout(foot);
    connect(m_decisions, &DecisionPart::decided, this, &DeskGroup::decided);
}

void DeskGroup::showItem(const Standing& standing, const core::AgendaItem& item, const QStringList& people)
{
    m_headline->say(headlineOf(standing, item));
    m_why->say(whyOnAgenda(item));
    setAccessibleName(headlineOf(standing, item));
    m_changes->showFacts(changeFacts(standing, item));
    m_decisions->showDecision(decisionOn(standing, item), people);
}

} // namespace ui
