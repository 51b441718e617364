// SPDX-License-Identifier: Apache-2.0
#include "core/review/parting.h"

#include <algorithm>
#include <unordered_set>

namespace core {
namespace {

/// A branch that parted longer ago is compared with what is trusted today.
constexpr std::size_t LongestHistory = 20'000;

} // namespace

std::optional<Revision> partingOf(
    const Repository& repository, const Revision& trusted, const Revision& candidate)
{
    const auto line = repository.commits(trusted, LongestHistory);
    const auto branch = repository.commits(candidate, LongestHistory);
    if (!line || !branch)
        return std::nullopt;
    std::unordered_set<std::string> known;
    for (const Commit& commit : *line)
        known.insert(commit.id);
    const auto shared =
        std::ranges::find_if(*branch, [&](const Commit& commit) { return known.contains(commit.id); });
    if (shared == branch->end())
        return std::nullopt;
    return Revision {RevisionKind::Commit, shared->id, shared->id};
}

} // namespace core
