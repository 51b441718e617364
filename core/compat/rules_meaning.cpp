// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

/// Of a reviewer's mark alone: no change of a text tells that a meaning moved.
bool isNeverFound(const Subject&)
{
    return false;
}

constexpr Rule MeaningRules[] = {
    {
        .id = "meaning-changed",
        .title = "The same words mean something else now",
        .message = "{name} means something else now: {after}",
        .why = "Every payload stays valid, and still those who go by the old meaning go wrong; no tool can "
               "see it in the text, a reviewer did.",
        .recipe = "Publish the new meaning under a new name, or as a new version, and keep the old one until "
                  "nobody goes by it.",
        .when = {.elements = {ElementKind::Contract},
            .actions = {Action::Changed},
            .facets = {Facet::None},
            .also = isNeverFound},
    },
};

} // namespace

std::span<const Rule> meaningRules()
{
    return MeaningRules;
}

} // namespace core
