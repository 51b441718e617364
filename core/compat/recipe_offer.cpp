// SPDX-License-Identifier: Apache-2.0
#include "core/compat/recipe.h"
#include "core/compat/recipe_steps.h"

#include <algorithm>

namespace core {
namespace {

bool isWritten(const Element* element)
{
    return element && element->node;
}

/// A field holds one value: the old and the new one cannot both be sent.
bool isSentValue(const Change& change)
{
    return change.facet == Facet::Enum && !change.gained.empty()
        && std::ranges::any_of(
            change.sites, [](const Site& site) { return contains(site.flow, Flow::Response); });
}

std::string_view whyNotOptional(const Change& change)
{
    if (!isWritten(change.candidate) || !requiredNode(*change.candidate))
        return "Nothing in the text says that it is required";
    return {};
}

std::string_view whyNotRestored(const Change& change)
{
    const bool isSaid = (change.before && change.before->node) || (change.after && change.after->node);
    const bool isWhole = isWritten(change.baseline) || isWritten(change.candidate);
    return isSaid || (change.facet == Facet::None && isWhole)
        ? std::string_view()
        : "It is said nowhere in the text, it only follows from it";
}

} // namespace

std::string_view recipeRefusal(const Rule& rule, const Change& change)
{
    if (isSentValue(change))
        return "A single field holds a single value, so the old and the new one cannot both be sent";
    switch (rule.patch) {
    case RecipePatch::None:
        return "No text can carry the safe step";
    case RecipePatch::RestoreDeprecated:
        return isWritten(change.baseline) ? "" : "The baseline did not write down what is gone";
    case RecipePatch::KeepBoth:
        return isWritten(change.baseline) && isWritten(change.candidate)
            ? ""
            : "One of the two is written down nowhere";
    case RecipePatch::MakeOptional:
        return whyNotOptional(change);
    case RecipePatch::RestoreFacet:
        return whyNotRestored(change);
    }
    return {};
}

bool hasRecipePatch(const Rule& rule, const Change& change)
{
    return recipeRefusal(rule, change).empty();
}

} // namespace core
