// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/first_seen.h"

#include "core/packet/trust/trusted_history.h"

#include <algorithm>
#include <array>
#include <map>

namespace core {

namespace {

/// A clone may have turned its line ends into those of Windows.
std::array<std::string, 2> blobsOf(std::string text)
{
    std::string asItIs = blobIdOf(text);
    std::erase(text, '\r');
    return {std::move(asItIs), blobIdOf(text)};
}

/// What the branch itself was, merge by merge, oldest first.
std::vector<Commit> mainLine(const Repository& repository, const Revision& tip)
{
    std::map<std::string, Commit> known;
    std::vector<Commit> line;
    const auto commits = repository.commits(tip, LongestTrustedHistory);
    if (!commits)
        return line;
    for (const Commit& commit : *commits)
        known.emplace(commit.id, commit);
    for (auto at = known.find(tip.commit); at != known.end();
         at = at->second.parents.empty() ? known.end() : known.find(at->second.parents.front()))
        line.push_back(at->second);
    std::ranges::reverse(line);
    return line;
}

} // namespace

FirstSeen firstSeenIn(const Repository& repository, const std::string& packet, const Revision& trusted)
{
    return [&repository, packet, trusted](const ReadSignoff& signoff) -> std::optional<std::int64_t> {
        const std::string path = ".countersign/packets/" + packet + "/signoffs/" + signoff.file;
        const std::array<std::string, 2> blobs = blobsOf(signoff.text);
        std::int64_t latest = 0; // no commit is older than the one before it, whatever it says
        for (const Commit& commit : mainLine(repository, trusted)) {
            latest = std::max(latest, commit.time);
            const auto blob = repository.blobAt({RevisionKind::Commit, commit.id, commit.id}, path);
            if (blob && std::ranges::find(blobs, *blob) != blobs.end())
                return latest;
        }
        return std::nullopt;
    };
}

} // namespace core
