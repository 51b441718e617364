// SPDX-License-Identifier: Apache-2.0
#include "app/cli/version_advice.h"

#include "core/base/semver.h"

namespace cli {

namespace {

using core::Bump;

/// Before 1.0.0 the second number says what the first says later.
Bump stepBetween(const core::Version& before, const core::Version& after)
{
    const bool isEarly = before.major == 0 && after.major == 0;
    if (before.major != after.major)
        return Bump::Major;
    if (before.minor != after.minor)
        return isEarly ? Bump::Major : Bump::Minor;
    if (before.patch != after.patch)
        return isEarly ? Bump::Minor : Bump::Patch;
    return before == after ? Bump::None : Bump::Patch;
}

} // namespace

std::string versionAdvice(const core::Diff& diff)
{
    const Bump asked = diff.judgement.bump;
    if (asked == Bump::None)
        return {};
    const std::string least(diff.judgement.coverage.isWhole() ? "" : "at least ");
    std::string advice = "asks for " + least + "a " + std::string(bumpName(asked)) + " version";
    if (!diff.baseline || !diff.candidate)
        return advice;
    const auto before = core::parseVersionTag(diff.baseline->version);
    const auto after = core::parseVersionTag(diff.candidate->version);
    if (!before || !after || *after < *before)
        return advice;
    const Bump step = stepBetween(*before, *after);
    if (step >= asked)
        return advice;
    if (step == Bump::None)
        return advice + ", and it still says " + diff.candidate->version;
    return advice + ", and " + diff.baseline->version + " → " + diff.candidate->version + " is a "
        + std::string(bumpName(step)) + " one";
}

} // namespace cli
