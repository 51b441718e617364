// SPDX-License-Identifier: Apache-2.0
#include "core/compat/bump.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::array<std::string_view, 4> BumpNames {"none", "patch", "minor", "major"};

/// A deprecation changes nothing on the wire and is still news to those who call.
bool isDeprecation(const Change& change)
{
    return change.facet == Facet::Deprecated && change.action == Action::Added;
}

} // namespace

std::string_view bumpName(Bump bump)
{
    return BumpNames[static_cast<std::size_t>(bump)];
}

Bump bumpOf(const Finding& finding, const std::vector<Change>& changes)
{
    if (finding.severity == Severity::Breaking)
        return Bump::Major;
    const bool isNews = finding.severity != Severity::Docs
        || (finding.change < changes.size() && isDeprecation(changes[finding.change]));
    return isNews ? Bump::Minor : Bump::Patch;
}

Bump bumpOf(const std::vector<Finding>& findings, const std::vector<Change>& changes)
{
    Bump bump = Bump::None;
    for (const Finding& finding : findings)
        bump = std::max(bump, bumpOf(finding, changes));
    return bump;
}

} // namespace core
