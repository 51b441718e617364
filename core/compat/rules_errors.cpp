// SPDX-License-Identifier: Apache-2.0
#include "core/compat/envelope_departure.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

/// Of a whole body, never of one change: see foldDepartures.
bool isFoundOtherwise(const Subject&)
{
    return false;
}

constexpr Rule ErrorRules[] = {
    {
        .id = EnvelopeLeftRule,
        .title = "An error no longer comes in the one error envelope",
        .message = "{where} no longer answers with {name}: {after}",
        .why = "Clients read every error in one way: they branch on its code and quote its trace id. This "
               "one they cannot read any more, and show the wrong message or none.",
        .recipe = "Answer with the envelope and a code of its own. What is to be said beside it goes into "
                  "the envelope for every error, or beside its parts.",
        .when = {.elements = {ElementKind::Response},
            .actions = {Action::Changed},
            .facets = {Facet::None},
            .also = isFoundOtherwise},
        // Whatever it does to single values, the agreement on one envelope is broken.
        .severity = Severity::Breaking,
    },
};

} // namespace

std::span<const Rule> errorRules()
{
    return ErrorRules;
}

} // namespace core
