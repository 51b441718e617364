// SPDX-License-Identifier: Apache-2.0
#include "core/compat/pattern_effect.h"

#include "core/wire/pattern.h"

#include <algorithm>
#include <array>
#include <optional>

namespace core {
namespace {

constexpr std::uint64_t TextsTried = 48; ///< of each pattern

bool matchesEverything(std::string_view pattern)
{
    static constexpr std::array<std::string_view, 8> Open {
        "", "^", "$", ".*", "^.*", ".*$", "^.*$", "^[\\s\\S]*$"};
    return std::ranges::find(Open, pattern) != Open.end();
}

/// Whether some text matches the one and not the other, as far as trying tells.
bool allowsMore(const Pattern& pattern, const Pattern& other)
{
    for (std::uint64_t seed = 0; seed < TextsTried; ++seed) {
        const std::optional<std::string> text = pattern.sample({.seed = seed});
        if (text && pattern.matches(*text) && !other.matches(*text))
            return true;
        // A text beside the other pattern, that this one may still allow.
        const std::optional<std::string> beside = other.sample({.matching = false, .seed = seed});
        if (beside && pattern.matches(*beside) && !other.matches(*beside))
            return true;
    }
    return false;
}

} // namespace

PatternEffect patternEffect(std::string_view before, std::string_view after)
{
    const bool wasOpen = matchesEverything(before);
    const bool isOpen = matchesEverything(after);
    if (before == after || (wasOpen && isOpen))
        return {};
    if (wasOpen || isOpen)
        return {isOpen ? Effect::Widens : Effect::Narrows};
    const Result<Pattern> old = Pattern::parse(before);
    const Result<Pattern> young = Pattern::parse(after);
    if (!old || !young)
        return {Effect::Unknown, (old ? young : old).error().message};
    const bool loses = allowsMore(*old, *young);
    const bool gains = allowsMore(*young, *old);
    if (loses || gains)
        return {loses && gains ? Effect::Incomparable : loses ? Effect::Narrows : Effect::Widens};
    return {Effect::Unknown, "no text was found that tells the two patterns apart"};
}

} // namespace core
