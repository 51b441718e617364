// SPDX-License-Identifier: Apache-2.0
#include "core/compat/change.h"

#include <array>

namespace core {
namespace {

constexpr std::array<std::string_view, 4> ActionNames {"added", "removed", "changed", "renamed"};
constexpr std::array<std::string_view, 5> EffectNames {
    "none", "narrows", "widens", "incomparable", "unknown"};

} // namespace

std::string_view actionName(Action action)
{
    return ActionNames[static_cast<std::size_t>(action)];
}

std::string_view effectName(Effect effect)
{
    return EffectNames[static_cast<std::size_t>(effect)];
}

Effect through(Polarity polarity, Effect effect)
{
    if (polarity == Polarity::Covered)
        return Effect::None;
    if (polarity == Polarity::Same || effect == Effect::None)
        return effect;
    if (polarity == Polarity::Unclear || effect == Effect::Unknown)
        return Effect::Unknown;
    if (effect == Effect::Incomparable)
        return effect;
    return effect == Effect::Narrows ? Effect::Widens : Effect::Narrows;
}

/// A change inside of `not` or `if` is no mere coming and going: what it does there nobody worked out.
Effect feltEffect(const Change& change, const Site& site)
{
    if (site.shown)
        return *site.shown;
    const bool isComingOrGoing = change.facet == Facet::None && isSchema(change.kind);
    if (change.effect == Effect::None && isComingOrGoing
        && (site.polarity == Polarity::Inverted || site.polarity == Polarity::Unclear))
        return Effect::Unknown;
    return through(site.polarity, change.effect);
}

} // namespace core
