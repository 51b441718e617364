// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_view.h"

#include "ui/review/agenda.h"
#include "ui/review/agenda_talk.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>

namespace ui {

namespace {

/// In widths of an "x": wider, a card only gets emptier.
constexpr int WidestCard = 110;

QWidget* makeRoom(QWidget* card)
{
    auto* const room = new QWidget;
    auto* const layout = new QHBoxLayout(room);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card, 1);
    layout->addStretch();
    card->setMaximumWidth(card->fontMetrics().horizontalAdvance('x') * WidestCard);
    return room;
}

} // namespace

ReviewView::ReviewView(Workspace& workspace, QWidget* card, QWidget* parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
    , m_agenda(new Agenda(workspace, this))
    , m_cardRoom(makeRoom(card))
    , m_talk(new TalkPage(this))
{
    // It is shown in the navigator, wherever that is.
    m_agenda->hide();
    addWidget(m_cardRoom);
    addWidget(m_talk);
    connect(m_agenda, &Agenda::chosenChanged, this, &ReviewView::showChosen);
    connect(m_talk, &TalkPage::answered, this, &ReviewView::answer);
    connect(m_talk, &TalkPage::otherChosen, this, &ReviewView::doOther);
    showChosen();
}

void ReviewView::showChosen()
{
    const auto standing = m_workspace.standing();
    const AgendaItem* item = m_agenda->chosen();
    if (item && item->kind == AgendaItem::Kind::Change) {
        setCurrentWidget(m_cardRoom);
        return;
    }
    if (!standing)
        m_talk->show({.hint = tr("Nothing is compared yet.")});
    else
        m_talk->show(item ? talkOf(*item, *standing) : talkOfReview(*standing, m_agenda->openCount()));
    setCurrentWidget(m_talk);
}

void ReviewView::answer(const QString& text)
{
    Statements& statements = m_workspace.statements();
    const AgendaItem* item = m_agenda->chosen();
    if (!item)
        return statements.comment({}, "discussing", text.toStdString(), {});
    if (item->kind == AgendaItem::Kind::Comment)
        statements.comment(item->comment->place, "done", text.toStdString(), {item->comment->uuid});
    else if (item->kind == AgendaItem::Kind::OpenPoint)
        statements.acknowledge(item->point->name, text.toStdString());
}

void ReviewView::doOther()
{
    const AgendaItem* item = m_agenda->chosen();
    if (!item)
        emit packetWanted();
    else if (item->kind == AgendaItem::Kind::Comment)
        m_workspace.statements().withdraw(item->comment->uuid);
}

} // namespace ui
