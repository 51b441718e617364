// SPDX-License-Identifier: Apache-2.0
// The tags that are versions, oldest version first, and which earlier one each is held against.
#pragma once

#include "core/base/semver.h"
#include "core/repo/repository.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace core {

struct VersionTag {
    Tag tag;
    Version version;
    /// The newest release below it, as a place among the tags: pre-releases promise nothing to later ones.
    std::optional<std::size_t> base = {};
};

struct VersionTags {
    std::vector<VersionTag> versions;
    std::vector<std::string> notVersions; ///< names of tags that are no semantic version, sorted
    std::vector<std::string> ambiguous; ///< "2.0.0 and v2.0.0 are different commits"
};

/// Of several tags of one version the first by name counts.
VersionTags sortVersionTags(const std::vector<Tag>& tags);

} // namespace core
