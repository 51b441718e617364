// SPDX-License-Identifier: Apache-2.0
// Version numbers as Semantic Versioning 2.0.0 defines them: "2.4.0-rc.1+build.7".
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct Version {
    std::uint64_t major = 0;
    std::uint64_t minor = 0;
    std::uint64_t patch = 0;
    std::vector<std::string> prerelease = {}; ///< {"rc", "1"}; empty for a release
    std::string build = {}; ///< "build.7"

    bool isPrerelease() const { return !prerelease.empty(); }
    /// By precedence: the build does not count, so two equal versions may print differently.
    std::weak_ordering operator<=>(const Version& other) const;
    bool operator==(const Version& other) const { return std::is_eq(*this <=> other); }
};

/// Strictly three numbers below 2^64; nothing when the text is anything else.
std::optional<Version> parseVersion(std::string_view text);
/// As tags are written: the same with or without a leading 'v'.
std::optional<Version> parseVersionTag(std::string_view tag);
std::string formatVersion(const Version& version);

} // namespace core
