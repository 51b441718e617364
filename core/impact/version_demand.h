// SPDX-License-Identifier: Apache-2.0
// What stands behind a package's name in package.json: a version, a range, a git URL, a folder; private to
// this room.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace core {

enum class DemandKind : std::uint8_t {
    Exact, ///< "2.3.0"
    Range, ///< "^2.0.0", "latest", "*"
    GitReference, ///< a git URL with "#v2.3.0" or "#main"
    GitCommit, ///< a git URL with "#" and 40 hex digits
    GitRange, ///< a git URL with "#semver:^2.0.0"
    GitDefault, ///< a git URL alone: whatever its main line holds
    Local, ///< a folder, a link, a workspace
    Address, ///< a tarball: the address says no version
};

struct VersionDemand {
    DemandKind kind = DemandKind::Range;
    std::string version = {}; ///< Exact: the version; GitReference, GitCommit: what stands behind the '#'
};

VersionDemand readVersionDemand(std::string_view written);

/// Of "npm:@acme/contracts@2.3.0" the package's name; empty when the demand is for no other package.
std::string_view aliasedPackage(std::string_view written);

/// The commit that an address of a git host ends with: behind '#', "#commit=" or the last '/'; empty when it
/// has none. What follows the '#' of a tarball is the sum of its bytes.
std::string commitInAddress(std::string_view address);

/// 40 hex digits.
bool isCommitId(std::string_view text);

} // namespace core
