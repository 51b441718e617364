// SPDX-License-Identifier: Apache-2.0
// Votes as one person hands them to another: orders-3.0.ana@x.example.votes.json. By git they come in the
// voter's own journal.
//
//     {"schema": "countersign.votes/1", "review": "orders-3.0", "by": "ana@x.example", "votes": [
//       {"place": "…", "facts": "…", "verdict": "reject", "reason": "…"}
//     ]}
#pragma once

#include "core/base/result.h"
#include "core/review/journal.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

inline constexpr std::uint32_t LargestVotesFile = 1U << 20U;
inline constexpr std::size_t LongestVoteReason = 2000;

struct HandedVote {
    std::string place;
    std::string facts;
    std::string verdict;
    std::string reason = {};

    bool operator==(const HandedVote&) const = default;
};

struct VotesFile {
    std::string review; ///< its id
    std::string by; ///< a principal
    std::vector<HandedVote> votes = {}; ///< by place, each once

    bool operator==(const VotesFile&) const = default;
};

/// Strict: what is not understood, twice, too long or of no known verdict is refused, with its line.
Result<VotesFile> readVotesFile(std::string_view text);
/// The same votes are the same bytes.
std::string votesFileText(const VotesFile& file);

/// What somebody voted in a review, as they would hand it over.
VotesFile votesBy(const std::string& person, const std::string& review, const Journals& journals);
/// The lines that somebody else's votes become in one's own journal; who and when is still to be filled in.
/// Refuses the votes of another review, by name.
Result<std::vector<JournalEntry>> entriesOf(const VotesFile& file, const std::string& review);

} // namespace core
