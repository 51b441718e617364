// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/agenda_words.h"

#include "ui/models/change_words.h"
#include "ui/severity.h"
#include "ui/text.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct AgendaWords {
    Q_DECLARE_TR_FUNCTIONS(ui::AgendaWords)
};

const core::JournalEntry& lastOf(const core::ReviewedDecisionGone& gone)
{
    return gone.decisions.back();
}

QString placeOf(const core::ReviewedDecisionGone& gone)
{
    const auto& seen = lastOf(gone).seen;
    return seen ? shownPath(seen->path) : toShown(gone.place.substr(0, 12));
}

/// As lists of changes say it.
ChangeRow rowOf(const AgendaItem& item)
{
    const core::ReviewedFinding& reviewed = *item.change;
    ChangeRow row;
    row.contract = item.contract;
    row.change.finding = reviewed.finding;
    row.state = reviewed.state;
    if (const core::JournalEntry* decision = reviewed.decision()) {
        row.verdict = decision->verdict;
        row.decidedBy = decision->by;
    }
    return row;
}

} // namespace

QString agendaTitle(const AgendaItem& item)
{
    switch (item.kind) {
    case AgendaItem::Kind::Change:
        return toShown(item.change->finding->message);
    case AgendaItem::Kind::Comment:
        return toShown(item.comment->text);
    case AgendaItem::Kind::OpenPoint:
        return toShown(item.point->name);
    case AgendaItem::Kind::Gone:
        return placeOf(*item.gone);
    }
    return {};
}

QString agendaAbout(const AgendaItem& item)
{
    switch (item.kind) {
    case AgendaItem::Kind::Change:
        return item.change->delta.empty() ? aboutChange(item.contract, *item.change->finding)
                                          : toShown(item.change->delta);
    case AgendaItem::Kind::Comment:
        return AgendaWords::tr("%1, %2").arg(toShown(item.comment->by), toShown(item.comment->stance));
    case AgendaItem::Kind::OpenPoint:
        return AgendaWords::tr("to be acknowledged, or mended");
    case AgendaItem::Kind::Gone:
        return AgendaWords::tr("%1 by %2")
            .arg(verdictWord(lastOf(*item.gone).verdict), toShown(lastOf(*item.gone).by));
    }
    return {};
}

QString agendaSign(const AgendaItem& item)
{
    switch (item.kind) {
    case AgendaItem::Kind::Change:
        return severityGlyph(item.change->finding->severity);
    case AgendaItem::Kind::Comment:
        return QStringLiteral("”");
    case AgendaItem::Kind::OpenPoint:
        return QStringLiteral("?");
    case AgendaItem::Kind::Gone:
        return QStringLiteral("–");
    }
    return {};
}

QString agendaDecision(const AgendaItem& item)
{
    return item.change ? decisionText(rowOf(item)) : QString();
}

QString spokenAgenda(const AgendaItem& item)
{
    switch (item.kind) {
    case AgendaItem::Kind::Change:
        return spokenChange(rowOf(item));
    case AgendaItem::Kind::Comment:
        return AgendaWords::tr("Comment of %1: %2").arg(toShown(item.comment->by), agendaTitle(item));
    case AgendaItem::Kind::OpenPoint:
        return AgendaWords::tr("Nobody can vouch for this: %1").arg(agendaTitle(item));
    case AgendaItem::Kind::Gone:
        return AgendaWords::tr("No longer found: %1. It was decided: %2.")
            .arg(agendaTitle(item), agendaAbout(item));
    }
    return {};
}

} // namespace ui
