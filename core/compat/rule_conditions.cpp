// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_conditions.h"

#include "core/base/date.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace core {
namespace {

bool says(const Element* element, Facet facet)
{
    return element != nullptr && element->facet(facet) != nullptr;
}

bool isSaid(const Element* element, Facet flag)
{
    return element != nullptr && element->is(flag);
}

std::string_view textOf(const FacetValue* value)
{
    return value == nullptr ? std::string_view() : value->text;
}

/// How much a level promises; what says nothing is stable.
std::optional<std::ptrdiff_t> promiseOf(const FacetValue* level)
{
    constexpr std::array<std::string_view, 4> Levels {"draft", "alpha", "beta", "stable"};
    if (level == nullptr)
        return std::ssize(Levels) - 1;
    const auto found = std::ranges::find(Levels, level->text);
    return found == Levels.end() ? std::nullopt : std::optional(found - Levels.begin());
}

} // namespace

bool wasOperationDeprecated(const Subject& subject)
{
    return isSaid(subject.site.baselineOperation, Facet::Deprecated)
        || isSaid(subject.change.baseline, Facet::Deprecated);
}

bool hasSunset(const Subject& subject)
{
    return says(subject.change.candidate, Facet::Sunset);
}

bool isSunsetEarlier(const Subject& subject)
{
    const auto before = dateFromIso(textOf(subject.change.before));
    const auto after = dateFromIso(textOf(subject.change.after));
    return before && after && *after < *before;
}

bool isSunsetUnreadable(const Subject& subject)
{
    return subject.change.after != nullptr && !dateFromIso(subject.change.after->text);
}

bool isStabilityLower(const Subject& subject)
{
    const auto before = promiseOf(subject.change.before);
    const auto after = promiseOf(subject.change.after);
    return before && after && *after < *before;
}

bool isStabilityUnknown(const Subject& subject)
{
    return !promiseOf(subject.change.after);
}

} // namespace core
