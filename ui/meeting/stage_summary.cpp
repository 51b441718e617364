// SPDX-License-Identifier: GPL-3.0-or-later
// What the room sees when the agenda is through.
#include "ui/meeting/desk_clock.h"
#include "ui/meeting/stage_words.h"
#include "ui/models/change_words.h"
#include "ui/text.h"

namespace ui {

namespace {

QString titleOf(const core::MinutedDecision& decision)
{
    return toShown(decision.message.empty() ? decision.path : decision.message);
}

QString becauseOf(const core::JournalEntry& decision)
{
    if (decision.plan && !decision.plan->text.empty())
        return toShown(decision.plan->text);
    return toShown(decision.reason);
}

void addDecisions(std::vector<StageEntry>& entries, const std::vector<core::MinutedDecision>& decisions,
    const QString& sign, Tone tone)
{
    for (const core::MinutedDecision& each : decisions) {
        const QString verdict = verdictWord(each.decision.verdict);
        const QString because = becauseOf(each.decision);
        entries.push_back({sign, titleOf(each),
            because.isEmpty() ? verdict : StageText::tr("%1: %2").arg(verdict, because), tone});
    }
}

void addFact(std::vector<StageFact>& facts, const QString& label, std::size_t count)
{
    if (count > 0)
        facts.push_back({label, QString::number(count)});
}

} // namespace

std::vector<StageEntry> summaryEntries(const core::MeetingMinutes& minutes)
{
    std::vector<StageEntry> entries;
    addDecisions(entries, minutes.rejected, QStringLiteral("✗"), Tone::Breaking);
    for (const core::MinutedParking& each : minutes.parked)
        entries.push_back({QStringLiteral("‖"), toShown(each.path),
            each.parked.due.empty() ? StageText::tr("Parked for %1").arg(toShown(each.parked.owner))
                                    : StageText::tr("Parked for %1 until %2")
                                          .arg(toShown(each.parked.owner), toShown(each.parked.due)),
            Tone::Risky});
    addDecisions(entries, minutes.deferred, QStringLiteral("◷"), Tone::Risky);
    addDecisions(entries, minutes.accepted, QStringLiteral("✓"), Tone::Safe);
    return entries;
}

std::vector<StageFact> summaryFacts(const core::MeetingMinutes& minutes)
{
    std::vector<StageFact> facts;
    addFact(facts, StageText::tr("Accepted:"), minutes.accepted.size());
    addFact(facts, StageText::tr("Rejected:"), minutes.rejected.size());
    addFact(facts, StageText::tr("Deferred:"), minutes.deferred.size());
    addFact(facts, StageText::tr("Parked:"), minutes.parked.size());
    addFact(facts, StageText::tr("Not decided:"), minutes.undecided);
    addFact(facts, StageText::tr("Actions:"), minutes.meeting.actions.size());
    facts.push_back({StageText::tr("Duration:"), durationText(minutes.duration)});
    return facts;
}

} // namespace ui
