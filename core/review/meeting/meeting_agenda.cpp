// SPDX-License-Identifier: Apache-2.0
#include "core/review/meeting/meeting_agenda.h"

#include "core/review/standing_entries.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace core {

namespace {

struct Hits {
    std::size_t breaks = 0;
    std::size_t unknown = 0;
};

/// What a finding does to the consumers, by its place.
std::map<std::string_view, Hits> hitsOn(const Check& check)
{
    std::map<std::string_view, Hits> hits;
    for (const ConsumerImpact& consumer : check.consumers)
        for (const FindingImpact& each : consumer.impacts)
            if (each.impact == Impact::Affected || each.impact == Impact::BrokenBefore)
                ++hits[each.place].breaks;
            else if (each.impact == Impact::Unknown)
                ++hits[each.place].unknown;
    return hits;
}

/// What people had said of each place when they came into the room.
class OpinionsBefore {
public:
    OpinionsBefore(const Journals& journals, const Review& review, const Meeting& meeting)
        : m_votes(votesIn(journals, review))
    {
        std::vector<JournalEntry> before;
        for (const JournalEntry& entry : journals.entries)
            if (entry.kind != EntryKind::Decide || meeting.id.empty() || entry.meeting != meeting.id)
                before.push_back(entry);
        for (const JournalEntry* decision : StandingEntries(before).decisions())
            m_decisions[decision->place].push_back(*decision);
    }

    std::vector<Vote> votesOn(const std::string& place) const
    {
        const auto found = m_votes.find(place);
        return found == m_votes.end() ? std::vector<Vote>() : found->second;
    }

    /// A decision weighs like a vote here: nobody argues less because they decided already.
    bool areContrary(const Finding& finding) const
    {
        const auto found = m_decisions.find(finding.place);
        const std::vector<JournalEntry> decided =
            found == m_decisions.end() ? std::vector<JournalEntry>() : found->second;
        std::vector<Vote> opinions;
        for (const JournalEntry& decision : decided)
            opinions.push_back({decision.by, {}, decision.verdict, {}, !isAbout(decision, finding)});
        for (const Vote& vote : votesOn(finding.place))
            if (std::ranges::find(decided, vote.of, &JournalEntry::by) == decided.end())
                opinions.push_back(vote);
        return disagree(opinions);
    }

private:
    VotesByPlace m_votes;
    std::map<std::string, std::vector<JournalEntry>> m_decisions;
};

AgendaKind agendaKindOf(const ReviewedFinding& reviewed, const OpinionsBefore& opinions)
{
    if (reviewed.state == DecisionState::Conflict || opinions.areContrary(*reviewed.finding))
        return AgendaKind::Disagreement;
    switch (reviewed.finding->severity) {
    case Severity::Breaking:
        return AgendaKind::Breaking;
    case Severity::Risky:
        return AgendaKind::Risky;
    case Severity::Safe:
        return AgendaKind::Safe;
    case Severity::Docs:
        break;
    }
    return AgendaKind::Docs;
}

/// Before it is put in its place.
struct Candidate {
    AgendaItem item;
    Severity severity = Severity::Docs;
    std::size_t sites = 0;
};

bool comesBefore(const Candidate& one, const Candidate& other)
{
    return std::tuple(one.item.kind, other.severity, other.item.breaks, other.item.unknown, other.sites)
        < std::tuple(other.item.kind, one.severity, one.item.breaks, one.item.unknown, one.sites);
}

bool isShared(AgendaKind kind)
{
    return kind == AgendaKind::Safe || kind == AgendaKind::Docs;
}

/// All safe changes are one item, as are all that are only words.
void joinShared(std::vector<AgendaItem>& agenda, AgendaItem item)
{
    const auto same =
        isShared(item.kind) ? std::ranges::find(agenda, item.kind, &AgendaItem::kind) : agenda.end();
    if (same == agenda.end()) {
        agenda.push_back(std::move(item));
        return;
    }
    same->places.push_back(std::move(item.places.front()));
    same->isDone = same->isDone && item.isDone;
}

class AgendaMaker {
public:
    AgendaMaker(const Check& check, const Review& review, const Journals& journals, const Meeting& meeting)
        : m_check(check)
        , m_meeting(meeting)
        , m_opinions(journals, review, meeting)
        , m_hits(hitsOn(check))
    {
        for (const ReviewedFinding& reviewed : review.findings)
            m_reviewed[reviewed.finding->place] = &reviewed;
    }

    std::vector<AgendaItem> make() const
    {
        std::vector<Candidate> candidates;
        for (const ComparedContract& contract : m_check.contracts)
            for (const Finding& finding : contract.diff.judgement.findings)
                if (const auto found = m_reviewed.find(finding.place); found != m_reviewed.end())
                    candidates.push_back(candidateOf(*found->second));
        std::ranges::stable_sort(candidates, comesBefore);
        std::vector<AgendaItem> agenda;
        for (Candidate& candidate : candidates)
            joinShared(agenda, std::move(candidate.item));
        std::stable_partition(
            agenda.begin(), agenda.end(), [&](const AgendaItem& item) { return !wasParked(item); });
        return agenda;
    }

private:
    Candidate candidateOf(const ReviewedFinding& reviewed) const
    {
        const Finding& finding = *reviewed.finding;
        Candidate candidate {{}, finding.severity, finding.sites.size()};
        AgendaItem& item = candidate.item;
        item.kind = agendaKindOf(reviewed, m_opinions);
        item.places = {finding.place};
        if (!isShared(item.kind))
            item.votes = m_opinions.votesOn(finding.place);
        if (const auto hits = m_hits.find(finding.place); hits != m_hits.end() && !isShared(item.kind)) {
            item.breaks = hits->second.breaks;
            item.unknown = hits->second.unknown;
        }
        item.isParked = m_meeting.isParked(finding.place);
        item.isDone = reviewed.state == DecisionState::Current;
        item.isSkipped = item.kind == AgendaKind::Docs;
        const bool isTimed = item.kind == AgendaKind::Disagreement || item.kind == AgendaKind::Breaking;
        item.shareSeconds = isTimed ? m_meeting.plan.share : 0;
        return candidate;
    }

    bool wasParked(const AgendaItem& item) const
    {
        return !isShared(item.kind)
            && std::ranges::find(m_meeting.parked, item.places.front(), &ParkedChange::place)
            != m_meeting.parked.end();
    }

    const Check& m_check;
    const Meeting& m_meeting;
    OpinionsBefore m_opinions;
    std::map<std::string_view, Hits> m_hits;
    std::map<std::string_view, const ReviewedFinding*> m_reviewed;
};

} // namespace

std::string_view agendaKindName(AgendaKind kind)
{
    constexpr std::array<std::string_view, 5> Names {"disagreement", "breaking", "risky", "safe", "docs"};
    return Names[static_cast<std::size_t>(kind)];
}

ShownItem AgendaItem::shown() const
{
    return isShared(kind) ? ShownItem {{}, std::string(agendaKindName(kind))} : ShownItem {places.front()};
}

std::vector<AgendaItem> agendaOf(
    const Check& check, const Review& review, const Journals& journals, const Meeting& meeting)
{
    return AgendaMaker(check, review, journals, meeting).make();
}

std::size_t indexOf(const std::vector<AgendaItem>& agenda, const ShownItem& shown)
{
    const auto found =
        std::ranges::find_if(agenda, [&](const AgendaItem& item) { return item.shown().isSame(shown); });
    return static_cast<std::size_t>(found - agenda.begin());
}

std::size_t itemAfter(const std::vector<AgendaItem>& agenda, std::size_t index)
{
    for (std::size_t next = index + 1; next < agenda.size(); ++next)
        if (!agenda[next].isSkipped)
            return next;
    return agenda.size();
}

std::size_t itemBefore(const std::vector<AgendaItem>& agenda, std::size_t index)
{
    for (std::size_t before = std::min(index, agenda.size()); before-- > 0;)
        if (!agenda[before].isSkipped)
            return before;
    return index;
}

std::size_t openItemAfter(const std::vector<AgendaItem>& agenda, std::size_t index)
{
    std::size_t next = itemAfter(agenda, index);
    while (next < agenda.size() && agenda[next].isDone)
        next = itemAfter(agenda, next);
    return next;
}

} // namespace core
