// SPDX-License-Identifier: Apache-2.0
#include "core/review/meeting/votes.h"

#include "core/review/standing_entries.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

const std::string& voterOf(const JournalEntry& entry)
{
    return entry.of.empty() ? entry.by : entry.of;
}

bool isStaleVote(const JournalEntry& entry, const Review& review)
{
    return std::ranges::none_of(
        review.findings, [&](const ReviewedFinding& reviewed) { return isAbout(entry, *reviewed.finding); });
}

} // namespace

VotesByPlace votesIn(const Journals& journals, const Review& review)
{
    const std::vector<const JournalEntry*> all = StandingEntries(journals.entries).of(EntryKind::Vote);
    std::map<std::pair<std::string, std::string>, const JournalEntry*> last;
    for (const JournalEntry* entry : all)
        last[{entry->place, voterOf(*entry)}] = entry;
    VotesByPlace votes;
    for (const JournalEntry* entry : all) {
        if (last[{entry->place, voterOf(*entry)}] != entry)
            continue;
        const bool isHandedOver = voterOf(*entry) != entry->by;
        votes[entry->place].push_back({voterOf(*entry), isHandedOver ? entry->by : std::string(),
            entry->verdict, entry->reason, isStaleVote(*entry, review)});
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
