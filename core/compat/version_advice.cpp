// SPDX-License-Identifier: Apache-2.0
#include "core/compat/version_advice.h"

namespace core {
namespace {

bool isEarly(const Version& version)
{
    return version.major == 0;
}

VersionClaim claimOf(Bump asked, Bump step, const Version& before, const Version& after)
{
    if (after < before)
        return VersionClaim::Backwards;
    if (step >= asked)
        return VersionClaim::Enough;
    return before == after ? VersionClaim::Unmoved : VersionClaim::TooSmall;
}

std::string stepWords(const VersionAdvice& advice)
{
    return ", and " + advice.before + " → " + advice.proposed;
}

std::string tooSmallWords(const VersionAdvice& advice)
{
    const std::string words = stepWords(advice) + " is a " + std::string(bumpName(advice.step)) + " one";
    const auto before = parseVersionTag(advice.before);
    return before && isEarly(*before) ? words + "; before 1.0.0 it takes " + advice.least : words;
}

std::string claimWords(const VersionAdvice& advice)
{
    switch (advice.claim) {
    case VersionClaim::Nothing:
    case VersionClaim::Enough:
        return {};
    case VersionClaim::NotSemantic:
        return "; " + (parseVersionTag(advice.before) ? advice.proposed : advice.before)
            + " is no semantic version";
    case VersionClaim::TooSmall:
        return tooSmallWords(advice);
    case VersionClaim::Unmoved:
        return ", and it still says " + advice.proposed;
    case VersionClaim::Backwards:
        return stepWords(advice) + " goes back";
    }
    return {};
}

} // namespace

Bump stepBetween(const Version& before, const Version& after)
{
    const bool areEarly = isEarly(before) && isEarly(after);
    if (before.major != after.major)
        return Bump::Major;
    if (before.minor != after.minor)
        return areEarly ? Bump::Major : Bump::Minor;
    if (before.patch != after.patch)
        return areEarly ? Bump::Minor : Bump::Patch;
    return before == after ? Bump::None : Bump::Patch;
}

Version nextVersion(const Version& before, Bump step)
{
    if (step == Bump::None)
        return before;
    if (step == Bump::Major)
        return isEarly(before) ? Version {0, before.minor + 1, 0} : Version {before.major + 1, 0, 0};
    if (step == Bump::Minor && !isEarly(before))
        return {before.major, before.minor + 1, 0};
    const bool isAnnounced = before.isPrerelease() && step == Bump::Patch;
    return {before.major, before.minor, before.patch + (isAnnounced ? 0 : 1)};
}

VersionAdvice adviseVersion(Bump asked, bool isWhole, std::string_view before, std::string_view proposed)
{
    VersionAdvice advice {.asked = asked,
        .isAtLeast = !isWhole,
        .before = std::string(before),
        .proposed = std::string(proposed)};
    const auto from = parseVersionTag(before);
    const auto to = parseVersionTag(proposed);
    if (from)
        advice.least = formatVersion(nextVersion(*from, asked));
    if (before.empty() || proposed.empty())
        return advice;
    if (!from || !to) {
        advice.claim = VersionClaim::NotSemantic;
        return advice;
    }
    advice.step = stepBetween(*from, *to);
    advice.claim = claimOf(asked, advice.step, *from, *to);
    return advice;
}

VersionAdvice adviseVersion(const Diff& diff)
{
    const auto version = [](const std::optional<DiffSide>& side) {
        return side ? std::string_view(side->version) : std::string_view();
    };
    return adviseVersion(diff.judgement.bump, diff.judgement.coverage.isWhole(), version(diff.baseline),
        version(diff.candidate));
}

std::string versionAdviceWords(const VersionAdvice& advice)
{
    if (advice.asked == Bump::None)
        return {};
    const std::string least(advice.isAtLeast ? "at least " : "");
    return "asks for " + least + "a " + std::string(bumpName(advice.asked)) + " version" + claimWords(advice);
}

} // namespace core
