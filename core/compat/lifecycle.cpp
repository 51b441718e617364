// SPDX-License-Identifier: Apache-2.0
#include "core/compat/lifecycle.h"

#include "core/base/date.h"
#include "core/compat/element_traits.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::array<std::string_view, 4> StabilityNames {"draft", "alpha", "beta", "stable"};
constexpr std::size_t DayLength = 10; // "2026-12-31"

bool startsTime(char separator)
{
    return separator == 'T' || separator == 't' || separator == ' ';
}

} // namespace

std::optional<Stability> stabilityFromName(std::string_view name)
{
    const auto* found = std::ranges::find(StabilityNames, name);
    return found == StabilityNames.end()
        ? std::nullopt
        : std::optional(static_cast<Stability>(found - StabilityNames.begin()));
}

std::optional<Stability> stabilityOf(const FacetValue* said)
{
    return said == nullptr ? Stability::Stable : stabilityFromName(said->text);
}

std::optional<std::chrono::year_month_day> parseSunset(std::string_view text)
{
    const bool isDay = text.size() == DayLength;
    if (!isDay && (text.size() < DayLength || !startsTime(text[DayLength])))
        return std::nullopt;
    return dateFromIso(text.substr(0, DayLength));
}

bool hasPassed(const std::chrono::year_month_day& day, const std::chrono::year_month_day& asOf)
{
    return asOf.ok() && day <= asOf;
}

std::string lifecycleDoubt(const Change& change)
{
    const auto isUnreadable = [](const FacetValue* sunset) {
        return sunset != nullptr && !parseSunset(sunset->text);
    };
    if (change.facet == Facet::Sunset && isUnreadable(change.after))
        return "its sunset \"" + std::string(change.after->text) + "\" is no date like 2026-12-31";
    if (change.facet == Facet::Stability && (!stabilityOf(change.before) || !stabilityOf(change.after)))
        return "a stability level is none of draft, alpha, beta and stable";
    const bool isGone = change.facet == Facet::None && change.candidate == nullptr;
    if (isGone && isDeprecated(change.baseline) && isUnreadable(change.baseline->facet(Facet::Sunset)))
        return "it was removed, and its sunset is no date like 2026-12-31";
    return {};
}

} // namespace core
