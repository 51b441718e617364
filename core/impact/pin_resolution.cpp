// SPDX-License-Identifier: Apache-2.0
#include "core/impact/pin_resolution.h"

#include "core/base/semver.h"
#include "core/impact/version_demand.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::array<std::string_view, 6> StateNames {
    "none", "tagged", "untagged", "tag missing", "tag moved", "commit missing"};

std::string shortCommit(const std::string& commit)
{
    return commit.substr(0, 7);
}

/// "v2.3.0", "2.3.0", and of a repository with several packages "contracts@2.3.0" and "contracts/v2.3.0".
bool isTagOf(const std::string& tag, const std::string& version)
{
    if (tag == version)
        return true;
    const auto wanted = parseVersionTag(version);
    if (!wanted)
        return false;
    const std::string_view number = std::string_view(tag).substr(tag.find_last_of("@/") + 1);
    const auto found = parseVersionTag(number);
    return found && formatVersion(*found) == formatVersion(*wanted);
}

/// The tags of the version: those of exactly this name alone, where there are any.
std::vector<Tag> tagsOf(const std::string& version, const std::vector<Tag>& tags)
{
    std::vector<Tag> found;
    std::ranges::copy_if(
        tags, std::back_inserter(found), [&](const Tag& each) { return isTagOf(each.name, version); });
    const auto same = std::ranges::find(found, version, &Tag::name);
    return same == found.end() ? found : std::vector<Tag> {*same};
}

std::string whereItMayBe(const Repository* specification)
{
    return specification->isShallow() ? "; this clone is shallow, and perhaps it was not fetched" : "";
}

bool hasCommit(const Repository& specification, const std::string& commit)
{
    return isCommitId(commit) && specification.revision(commit).has_value();
}

ResolvedPin resolveCommit(const Pin& pin, const PinnableVersions& versions)
{
    const auto tag = std::ranges::find(versions.tags, pin.commit, &Tag::commit);
    if (tag != versions.tags.end())
        return {.state = PinState::Tagged, .tag = tag->name, .commit = pin.commit};
    if (hasCommit(*versions.specification, pin.commit))
        return {.state = PinState::Untagged,
            .commit = pin.commit,
            .why = "no tag leads to " + shortCommit(pin.commit)};
    return {.state = PinState::CommitMissing,
        .why = "the contracts' repository has no commit " + shortCommit(pin.commit)
            + whereItMayBe(versions.specification)};
}

ResolvedPin resolveTag(const Pin& pin, const Tag& tag)
{
    if (pin.commit.empty() || pin.commit == tag.commit)
        return {.state = PinState::Tagged, .tag = tag.name, .commit = tag.commit};
    return {.state = PinState::TagMoved,
        .tag = tag.name,
        .why = tag.name + " was " + shortCommit(pin.commit) + " for the consumer and is "
            + shortCommit(tag.commit) + " today: the tag was moved"};
}

bool leadToOneCommit(const std::vector<Tag>& tags)
{
    return std::ranges::all_of(tags, [&](const Tag& each) { return each.commit == tags.front().commit; });
}

} // namespace

std::string_view pinStateName(PinState state)
{
    return StateNames[static_cast<std::size_t>(state)];
}

Result<PinnableVersions> pinnableVersions(const Repository& specification)
{
    return specification.tags().map([&](std::vector<Tag>&& tags) {
        return PinnableVersions {std::move(tags), &specification};
    });
}

ResolvedPin resolvePin(const Pin& pin, const PinnableVersions& versions)
{
    if (!pin.exists())
        return {.why = pin.why};
    if (pin.version.empty())
        return resolveCommit(pin, versions);
    const std::vector<Tag> tags = tagsOf(pin.version, versions.tags);
    if (tags.empty())
        return {.state = PinState::TagMissing,
            .why = "no tag of the contracts' repository is " + pin.version
                + whereItMayBe(versions.specification)};
    if (!leadToOneCommit(tags))
        return {.state = PinState::TagMissing,
            .why = tags[0].name + " and " + tags[1].name + " are different commits, and " + pin.version
                + " may be either"};
    return resolveTag(pin, tags.front());
}

} // namespace core
