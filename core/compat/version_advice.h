// SPDX-License-Identifier: Apache-2.0
// Which version the changes of a contract ask for, and whether the one that is proposed says so.
#pragma once

#include "core/base/semver.h"
#include "core/compat/diff.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace core {

/// What a version number says of what is behind it, held against what was found.
enum class VersionClaim : std::uint8_t {
    Nothing, ///< there is nothing to number, or no number
    NotSemantic, ///< a version is there and is none of Semantic Versioning: it says nothing
    Enough,
    TooSmall,
    Unmoved, ///< it is the same, and something changed
    Backwards,
};

struct VersionAdvice {
    Bump asked = Bump::None;
    bool isAtLeast = false; ///< not everything was judged: it may be more
    VersionClaim claim = VersionClaim::Nothing;
    std::string before = {}; ///< as written
    std::string proposed = {}; ///< as written
    Bump step = Bump::None; ///< from one to the other
    std::string least = {}; ///< the smallest version that says what was found: "3.0.0"; empty when unknown
};

/// How far a version moved, in the words of bumps. Before 1.0.0 the second number says what the first says
/// later, so 0.3.0 → 0.4.0 is a major step.
Bump stepBetween(const Version& before, const Version& after);
/// The smallest release whose step is at least that.
Version nextVersion(const Version& before, Bump step);

VersionAdvice adviseVersion(Bump asked, bool isWhole, std::string_view before, std::string_view proposed);
/// By what the contract says of itself on both sides.
VersionAdvice adviseVersion(const Diff& diff);

/// "asks for a major version, and 2.3.0 → 2.4.0 is a minor one"; empty when there is nothing to number.
std::string versionAdviceWords(const VersionAdvice& advice);

} // namespace core
