// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/desk_agenda_rows.h"

#include "ui/meeting/desk_vote_words.h"
#include "ui/models/agenda_words.h"
#include "ui/severity.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

struct DeskAgendaText {
    Q_DECLARE_TR_FUNCTIONS(ui::DeskAgendaText)
};

bool wasParked(const core::AgendaItem& item, const core::Meeting& meeting)
{
    return std::ranges::find(meeting.parked, item.places.front(), &core::ParkedChange::place)
        != meeting.parked.end();
}

QString sectionOf(const core::AgendaItem& item, const core::Meeting& meeting)
{
    if (wasParked(item, meeting))
        return DeskAgendaText::tr("Parked, back at the end");
    switch (item.kind) {
    case core::AgendaKind::Disagreement:
        return DeskAgendaText::tr("People disagree");
    case core::AgendaKind::Breaking:
        return DeskAgendaText::tr("Breaking, most consumers first");
    case core::AgendaKind::Risky:
        return DeskAgendaText::tr("Risky");
    case core::AgendaKind::Safe:
    case core::AgendaKind::Docs:
        break;
    }
    return DeskAgendaText::tr("Together");
}

std::optional<core::Severity> severityOf(const core::AgendaItem& item, const core::ReviewedFinding* change)
{
    if (item.kind == core::AgendaKind::Safe)
        return core::Severity::Safe;
    if (item.kind == core::AgendaKind::Docs)
        return core::Severity::Docs;
    return change ? std::optional(change->finding->severity) : std::nullopt;
}

QString markOf(const core::AgendaItem& item, const core::ReviewedFinding* change)
{
    if (item.isParked)
        return DeskAgendaText::tr("◔ Parked");
    if (change)
        return agendaDecision({.kind = AgendaItem::Kind::Change, .change = change});
    return item.isDone ? DeskAgendaText::tr("✓ Accepted") : QStringLiteral("—");
}

QString consumersText(std::size_t breaks, std::size_t unknown)
{
    const auto broken = static_cast<int>(breaks);
    const auto unsure = static_cast<int>(unknown);
    if (broken > 0 && unsure > 0)
        return DeskAgendaText::tr("Breaks %n consumer(s), unknown of %1", nullptr, broken).arg(unsure);
    if (broken > 0)
        return DeskAgendaText::tr("Breaks %n consumer(s)", nullptr, broken);
    return unsure > 0 ? DeskAgendaText::tr("Unknown of %n consumer(s)", nullptr, unsure)
                      : DeskAgendaText::tr("No listed consumer breaks");
}

DeskRow rowOf(
    const Standing& standing, const core::AgendaItem& item, const core::Meeting& meeting, std::size_t number)
{
    const bool isOne = item.places.size() == 1 && item.kind < core::AgendaKind::Safe;
    const core::ReviewedFinding* change = isOne ? standing.of(item.places.front()) : nullptr;
    DeskRow row;
    row.section = sectionOf(item, meeting);
    row.item = number;
    row.severity = severityOf(item, change);
    row.sign = row.severity ? severityGlyph(*row.severity) : QStringLiteral("–");
    row.headline = headlineOf(standing, item);
    row.why = whyOnAgenda(item);
    row.mark = markOf(item, change);
    row.waits = !item.isDone && !item.isSkipped;
    const QString what = change ? spokenAgenda({.kind = AgendaItem::Kind::Change, .change = change})
                                : DeskAgendaText::tr("%1. %2.").arg(row.headline, row.mark);
    row.spoken = DeskAgendaText::tr("%1 %2.").arg(what, row.why);
    return row;
}

} // namespace

QString whyOnAgenda(const core::AgendaItem& item)
{
    switch (item.kind) {
    case core::AgendaKind::Disagreement:
        return item.votes.empty() ? DeskAgendaText::tr("They decided differently") : votesText(item.votes);
    case core::AgendaKind::Breaking:
    case core::AgendaKind::Risky:
        return consumersText(item.breaks, item.unknown);
    case core::AgendaKind::Safe:
        return DeskAgendaText::tr("One decision for all of them");
    case core::AgendaKind::Docs:
        break;
    }
    return DeskAgendaText::tr("Skipped unless you choose it");
}

QString headlineOf(const Standing& standing, const core::AgendaItem& item)
{
    const auto count = static_cast<int>(item.places.size());
    if (item.kind == core::AgendaKind::Safe)
        return DeskAgendaText::tr("%n safe change(s): accept together?", nullptr, count);
    if (item.kind == core::AgendaKind::Docs)
        return DeskAgendaText::tr("%n change(s) of words only", nullptr, count);
    const core::ReviewedFinding* change = standing.of(item.places.front());
    return change ? agendaTitle({.kind = AgendaItem::Kind::Change, .change = change})
                  : DeskAgendaText::tr("No longer found");
}

std::vector<DeskRow> deskRows(
    const Standing& standing, const std::vector<core::AgendaItem>& agenda, const core::Meeting& meeting)
{
    std::vector<DeskRow> rows;
    for (std::size_t number = 0; number < agenda.size(); ++number)
        if (!agenda[number].places.empty())
            rows.push_back(rowOf(standing, agenda[number], meeting, number));
    return rows;
}

} // namespace ui
