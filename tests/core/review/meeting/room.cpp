// SPDX-License-Identifier: Apache-2.0
#include "tests/core/review/meeting/room.h"

#include "core/base/moment.h"

#include <algorithm>

namespace test {

std::string digestOf(const std::string& words)
{
    std::string digest = words;
    std::erase_if(digest,
        [](char each) { return std::string_view("0123456789abcdef").find(each) == std::string_view::npos; });
    digest.resize(64, '0');
    return digest;
}

core::Finding findingAt(const std::string& place, core::Severity severity)
{
    core::Finding made;
    made.rule = "rule";
    made.severity = severity;
    made.path = "GET /" + place;
    made.message = place + " changed";
    made.before = "20";
    made.after = "10";
    made.place = place;
    made.facts = "facts of " + place;
    return made;
}

core::Check checkOf(std::vector<core::Finding> findings)
{
    core::Check check;
    check.contracts.emplace_back();
    check.contracts.back().diff.contract = "checkout";
    check.contracts.back().diff.judgement.findings = std::move(findings);
    return check;
}

core::ConsumerImpact consumerHit(
    const std::string& name, const std::vector<std::string>& broken, const std::vector<std::string>& unknown)
{
    core::ConsumerImpact consumer;
    consumer.name = name;
    for (const std::string& place : broken)
        consumer.impacts.push_back({place, core::Impact::Affected, {}});
    for (const std::string& place : unknown)
        consumer.impacts.push_back({place, core::Impact::Unknown, {}});
    return consumer;
}

core::JournalEntry& Room::entry(const std::string& by, core::EntryKind kind)
{
    core::JournalEntry& made = m_journals.entries.emplace_back();
    made.uuid = "u" + std::to_string(1000 + m_journals.entries.size());
    made.at = core::isoMoment(now());
    made.by = by;
    made.kind = kind;
    ++m_seconds;
    return made;
}

core::JournalEntry& Room::decides(const std::string& by, const std::string& verdict, const std::string& place)
{
    core::JournalEntry& made = entry(by, core::EntryKind::Decide);
    made.verdict = verdict;
    made.place = place;
    made.facts = "facts of " + place;
    made.seen = core::seenOf(findingAt(place));
    made.meeting = m_meeting;
    return made;
}

core::JournalEntry& Room::votes(const std::string& by, const std::string& verdict, const std::string& place)
{
    core::JournalEntry& made = entry(by, core::EntryKind::Vote);
    made.verdict = verdict;
    made.place = place;
    made.facts = "facts of " + place;
    return made;
}

std::string Room::starts(const std::string& by, const core::MeetingPlan& plan)
{
    core::JournalEntry& made = entry(by, core::EntryKind::Meeting);
    made.mark = "start";
    made.value = core::planJson(plan);
    m_meeting = made.uuid;
    return made.uuid;
}

core::JournalEntry& Room::marks(const std::string& by, const std::string& mark, const std::string& place)
{
    core::JournalEntry& made = entry(by, core::EntryKind::Meeting);
    made.mark = mark;
    made.place = place;
    made.meeting = m_meeting;
    return made;
}

core::Journals Room::journals() const
{
    core::Journals read = m_journals;
    for (core::JournalEntry& each : read.entries)
        each.raw = core::journalLine(each);
    return core::mergedJournals(std::move(read), {});
}

std::vector<core::AgendaItem> Room::agenda(const core::Check& check, const core::Meeting& meeting) const
{
    return core::agendaOf(check, review(check), journals(), meeting);
}

std::string told(const std::vector<core::AgendaItem>& agenda)
{
    std::string words;
    for (const core::AgendaItem& item : agenda) {
        words += words.empty() ? "" : " | ";
        words += core::agendaKindName(item.kind);
        for (const std::string& place : item.places)
            words += " " + place;
        words += item.isParked ? " parked" : "";
        words += item.isDone ? " done" : "";
        words += item.isSkipped ? " skipped" : "";
    }
    return words;
}

} // namespace test
