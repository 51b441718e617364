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
    if (polarity == Polarity::Same || effect == Effect::None || effect == Effect::Incomparable)
        return effect;
    if (polarity == Polarity::Unclear || effect == Effect::Unknown)
        return Effect::Unknown;
    return effect == Effect::Narrows ? Effect::Widens : Effect::Narrows;
}

} // namespace core
