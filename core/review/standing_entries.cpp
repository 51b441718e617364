// SPDX-License-Identifier: Apache-2.0
#include "core/review/standing_entries.h"

#include <algorithm>

namespace core {

StandingEntries::StandingEntries(std::span<const JournalEntry> entries)
    : m_entries(entries)
{
    // From the last to the first: a withdrawal that was itself withdrawn takes nothing back.
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        if (entry->kind == EntryKind::Withdraw && !isWithdrawn(*entry))
            for (const std::string& uuid : entry->settles)
                m_withdrawn.emplace(entry->by, uuid);
    for (const JournalEntry& entry : entries)
        if (entry.kind != EntryKind::Withdraw)
            for (const std::string& uuid : entry.settles)
                m_answers.emplace(uuid, &entry);
}

bool StandingEntries::isWithdrawn(const JournalEntry& entry) const
{
    return !entry.uuid.empty() && m_withdrawn.contains({entry.by, entry.uuid});
}

bool StandingEntries::isSettled(const JournalEntry& entry) const
{
    if (entry.uuid.empty())
        return false;
    const auto [begin, end] = m_answers.equal_range(entry.uuid);
    return std::any_of(begin, end, [&](const auto& answer) {
        const JournalEntry& by = *answer.second;
        return by.kind == entry.kind && by.uuid != entry.uuid && !isWithdrawn(by)
            && (by.kind == EntryKind::Comment || by.place == entry.place);
    });
}

std::vector<const JournalEntry*> StandingEntries::of(EntryKind kind) const
{
    std::vector<const JournalEntry*> found;
    for (const JournalEntry& entry : m_entries)
        if (entry.kind == kind && !isWithdrawn(entry))
            found.push_back(&entry);
    return found;
}

std::vector<const JournalEntry*> StandingEntries::decisions() const
{
    std::map<std::pair<std::string, std::string>, const JournalEntry*> last;
    for (const JournalEntry* entry : of(EntryKind::Decide))
        last[{entry->place, entry->by}] = entry;
    std::vector<const JournalEntry*> standing;
    for (const JournalEntry* entry : of(EntryKind::Decide))
        if (last[{entry->place, entry->by}] == entry && !isSettled(*entry))
            standing.push_back(entry);
    return standing;
}

} // namespace core
