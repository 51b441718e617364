// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

/// Found where one side has no document at all, which no pair of documents leads to.
constexpr Rule ContractRules[] = {
    {
        .id = "contract-removed",
        .title = "A whole contract is gone",
        .message = "{name} is gone as a whole",
        .why = "Everybody who calls one of its operations is refused from now on.",
        .recipe = "Keep the contract and mark its operations deprecated with a sunset date; remove it when "
                  "that has passed. If it only moved, compare the file at its old place with the new one.",
        .when = {.elements = {ElementKind::Contract}, .actions = {Action::Removed}, .facets = {Facet::None}},
        .severity = Severity::Breaking, // the same as each of its operations removed
    },
    {
        .id = "contract-added",
        .title = "A new contract",
        .message = "{name} is new as a whole",
        .why = "Nobody relies on it yet.",
        .when = {.elements = {ElementKind::Contract}, .actions = {Action::Added}, .facets = {Facet::None}},
        .severity = Severity::Safe, // there is nothing it could break
    },
};

} // namespace

std::span<const Rule> contractRules()
{
    return ContractRules;
}

} // namespace core
