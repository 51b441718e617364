// SPDX-License-Identifier: Apache-2.0
#include "core/impact/version_tags.h"

#include <algorithm>

namespace core {
namespace {

bool isBefore(const VersionTag& one, const VersionTag& other)
{
    return one.version != other.version ? one.version < other.version : one.tag.name < other.tag.name;
}

/// Keeps one tag of each version.
void mergeEqualVersions(VersionTags& sorted)
{
    std::vector<VersionTag> kept;
    for (VersionTag& each : sorted.versions) {
        if (kept.empty() || kept.back().version != each.version) {
            kept.push_back(std::move(each));
            continue;
        }
        if (kept.back().tag.commit != each.tag.commit)
            sorted.ambiguous.push_back(
                kept.back().tag.name + " and " + each.tag.name + " are one version and different commits");
    }
    sorted.versions = std::move(kept);
}

void findBases(std::vector<VersionTag>& versions)
{
    std::optional<std::size_t> release;
    for (std::size_t place = 0; place < versions.size(); ++place) {
        versions[place].base = release;
        if (!versions[place].version.isPrerelease())
            release = place;
    }
}

} // namespace

VersionTags sortVersionTags(const std::vector<Tag>& tags)
{
    VersionTags sorted;
    for (const Tag& tag : tags) {
        if (auto version = parseVersionTag(tag.name))
            sorted.versions.push_back({tag, std::move(*version)});
        else
            sorted.notVersions.push_back(tag.name);
    }
    std::ranges::sort(sorted.versions, isBefore);
    std::ranges::sort(sorted.notVersions);
    mergeEqualVersions(sorted);
    findBases(sorted.versions);
    return sorted;
}

} // namespace core
