// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/summary_facts.h"

#include "ui/card/role_word.h"
#include "ui/meeting/desk_clock.h"
#include "ui/models/change_words.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(ui::SummaryText)
};

QString untilText(const std::string& due)
{
    return due.empty() ? QString() : SummaryText::tr("Until %1").arg(toShown(due));
}

/// Its parts stand beside each other, each for itself.
QString besides(const QStringList& parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

QString planText(const core::Plan& plan)
{
    return besides({toShown(plan.text), toShown(plan.owner),
        plan.notBefore.empty() ? QString() : SummaryText::tr("Not before %1").arg(toShown(plan.notBefore))});
}

QString stateText(core::DecisionState state)
{
    switch (state) {
    case core::DecisionState::Stale:
        return SummaryText::tr("⚠ The change says something else by now");
    case core::DecisionState::Conflict:
        return SummaryText::tr("⚠ Somebody decided differently");
    case core::DecisionState::Undecided:
    case core::DecisionState::Current:
        break;
    }
    return {};
}

Fact decisionFact(const core::MinutedDecision& minuted)
{
    const core::JournalEntry& decision = minuted.decision;
    Fact fact;
    fact.signWords = verdictWord(decision.verdict);
    fact.sign = decision.verdict == core::DecisionVerdicts[2] ? QStringLiteral("✗")
        : decision.verdict == core::DecisionVerdicts[3]       ? QStringLiteral("◷")
                                                              : QStringLiteral("✓");
    fact.tone = decision.verdict == core::DecisionVerdicts[2] ? Tone::Breaking : Tone::Safe;
    fact.text = minuted.message.empty() ? shownPath(minuted.path) : toShown(minuted.message);
    fact.detail =
        besides({SummaryText::tr("%1 by %2").arg(verdictWord(decision.verdict), toShown(decision.by)),
            toShown(decision.reason), decision.plan ? planText(*decision.plan) : QString(),
            untilText(decision.due), stateText(minuted.state),
            // What stood on a card with others has no time of its own.
            minuted.seconds > 0 ? clockText(minuted.seconds) : QString()});
    return fact;
}

SummarySection decisionSection(const QString& title, const std::vector<core::MinutedDecision>& all)
{
    SummarySection section {title, {}};
    std::ranges::transform(all, std::back_inserter(section.facts), decisionFact);
    return section;
}

SummarySection parkedSection(const core::MeetingMinutes& minutes)
{
    SummarySection section {SummaryText::tr("Parked"), {}};
    for (const core::MinutedParking& minuted : minutes.parked)
        section.facts.push_back({.sign = QStringLiteral("◔"),
            .signWords = SummaryText::tr("Parked"),
            .tone = {},
            .text = shownPath(minuted.path),
            .detail = besides({toShown(minuted.parked.owner), untilText(minuted.parked.due)})});
    return section;
}

SummarySection actionSection(const core::Meeting& meeting)
{
    SummarySection section {SummaryText::tr("Action items"), {}};
    for (const core::MeetingAction& action : meeting.actions)
        section.facts.push_back({.sign = QStringLiteral("→"),
            .signWords = SummaryText::tr("Action item"),
            .tone = {},
            .text = toShown(action.text),
            .detail = besides({toShown(action.owner), untilText(action.due)})});
    return section;
}

SummarySection noteSection(const core::Meeting& meeting)
{
    SummarySection section {SummaryText::tr("Notes"), {}};
    for (const core::PublishedNote& note : meeting.notes)
        section.facts.push_back({.sign = QStringLiteral("”"),
            .signWords = SummaryText::tr("Note"),
            .tone = {},
            .text = toShown(note.text),
            .detail = toShown(note.speaker)});
    return section;
}

SummarySection roomSection(const core::Meeting& meeting)
{
    SummarySection section {SummaryText::tr("Who was in the room"), {}};
    for (const core::Attendee& who : meeting.attendees)
        section.facts.push_back({.sign = QStringLiteral("–"),
            .signWords = {},
            .tone = {},
            .text = toShown(who.name),
            .detail = who.role.empty() ? QString() : roleWord(who.role)});
    return section;
}

/// What somebody has to act on comes first.
std::vector<SummarySection> outcomeSections(const core::MeetingMinutes& minutes)
{
    return {decisionSection(SummaryText::tr("Rejected"), minutes.rejected), parkedSection(minutes),
        decisionSection(SummaryText::tr("Deferred"), minutes.deferred),
        decisionSection(SummaryText::tr("Accepted"), minutes.accepted)};
}

} // namespace

QString summaryTitle(const core::MeetingMinutes& minutes)
{
    const std::size_t decided = minutes.accepted.size() + minutes.rejected.size() + minutes.deferred.size();
    const auto count = static_cast<int>(decided);
    const QString time = durationText(minutes.duration);
    if (!minutes.parked.empty())
        return SummaryText::tr("%n decided in %1, %2 parked.", nullptr, count)
            .arg(time)
            .arg(minutes.parked.size());
    if (minutes.undecided > 0)
        return SummaryText::tr("%n decided in %1, %2 left to decide.", nullptr, count)
            .arg(time)
            .arg(minutes.undecided);
    return SummaryText::tr("%n decided in %1, nothing left.", nullptr, count).arg(time);
}

std::vector<Fact> outcomeFacts(const core::MeetingMinutes& minutes)
{
    std::vector<Fact> facts;
    for (const SummarySection& section : outcomeSections(minutes))
        facts.insert(facts.end(), section.facts.begin(), section.facts.end());
    return facts;
}

std::vector<SummarySection> summarySections(const core::MeetingMinutes& minutes)
{
    std::vector<SummarySection> sections = outcomeSections(minutes);
    sections.push_back(actionSection(minutes.meeting));
    sections.push_back(noteSection(minutes.meeting));
    sections.push_back(roomSection(minutes.meeting));
    std::erase_if(sections, [](const SummarySection& section) { return section.facts.empty(); });
    return sections;
}

} // namespace ui
