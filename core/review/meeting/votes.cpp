// SPDX-License-Identifier: Apache-2.0
#include "core/review/meeting/votes.h"

#include "core/review/standing_entries.h"

#include <string_view>
#include <utility>

namespace core {

namespace {

const std::string& voterOf(const JournalEntry& entry)
{
    return entry.of.empty() ? entry.by : entry.of;
}

bool isOwnVote(const JournalEntry& entry)
{
    return voterOf(entry) == entry.by;
}

using LastVotes = std::map<std::pair<std::string, std::string>, const JournalEntry*>; ///< place, voter

/// What people wrote themselves is not replaced by what somebody else says they handed over.
LastVotes lastVotesOf(const std::vector<const JournalEntry*>& all)
{
    LastVotes last;
    for (const JournalEntry* entry : all) {
        const JournalEntry*& known = last[{entry->place, voterOf(*entry)}];
        if (!known || isOwnVote(*entry) || !isOwnVote(*known))
            known = entry;
    }
    return last;
}

using FactsByPlace = std::map<std::string_view, std::string_view>;

FactsByPlace factsOf(const Review& review)
{
    FactsByPlace facts;
    for (const ReviewedFinding& reviewed : review.findings)
        facts.emplace(reviewed.finding->place, reviewed.finding->facts);
    return facts;
}

} // namespace

VotesByPlace votesIn(const Journals& journals, const Review& review)
{
    const std::vector<const JournalEntry*> all = StandingEntries(journals.entries).of(EntryKind::Vote);
    LastVotes last = lastVotesOf(all);
    const FactsByPlace facts = factsOf(review);
    VotesByPlace votes;
    for (const JournalEntry* entry : all) {
        if (last[{entry->place, voterOf(*entry)}] != entry)
            continue;
        const auto now = facts.find(entry->place);
        const bool isStale = now == facts.end() || now->second != entry->facts;
        votes[entry->place].push_back({voterOf(*entry), isOwnVote(*entry) ? std::string() : entry->by,
            entry->verdict, entry->reason, isStale});
    }
    return votes;
}

bool disagree(const std::vector<Vote>& votes)
{
    const Vote* first = nullptr;
    for (const Vote& vote : votes) {
        if (vote.isStale)
            continue;
        if (first && first->verdict != vote.verdict)
            return true;
        first = &vote;
    }
    return false;
}

} // namespace core
