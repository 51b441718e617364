// SPDX-License-Identifier: Apache-2.0
#include "core/compat/recipe.h"

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

} // namespace

bool hasRecipePatch(const Rule& rule, const Change& change)
{
    switch (rule.patch) {
    case RecipePatch::None:
        return false;
    case RecipePatch::RestoreDeprecated:
    case RecipePatch::KeepBoth:
        return isWritten(change.baseline) && isWritten(change.candidateOwner);
    case RecipePatch::MakeOptional:
        return isWritten(change.candidate);
    case RecipePatch::RestoreFacet:
        return isWritten(change.candidate) && !isSentValue(change);
    }
    return false;
}

} // namespace core
