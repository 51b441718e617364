// SPDX-License-Identifier: Apache-2.0
// What of the journals still stands: the last word of each person, less what was withdrawn or answered.
#pragma once

#include "core/review/journal_entry.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace core {

class StandingEntries {
public:
    /// In the order of the journals; they outlive this.
    explicit StandingEntries(std::span<const JournalEntry> entries);

    /// People take back their own entries only; a withdrawal, too, and then the entry stands again.
    bool isWithdrawn(const JournalEntry& entry) const;
    /// A decision is answered by a decision at its place, a comment by a comment.
    bool isSettled(const JournalEntry& entry) const;

    /// The last of each person at each place, unless it is withdrawn or settled; in the order of the
    /// journals.
    std::vector<const JournalEntry*> decisions() const;
    /// Those of a kind that are not withdrawn.
    std::vector<const JournalEntry*> of(EntryKind kind) const;

private:
    std::span<const JournalEntry> m_entries;
    std::set<std::pair<std::string, std::string>> m_withdrawn; ///< by, uuid
    std::multimap<std::string, const JournalEntry*> m_answers; ///< to the uuid
};

} // namespace core
