// SPDX-License-Identifier: Apache-2.0
#include "core/compat/proto_choice.h"

#include "core/contract/facet_text.h"

#include <set>
#include <string_view>

namespace core {
namespace {

using FieldNumbers = std::set<std::string_view>;

FieldNumbers fieldNumbers(const Element& message)
{
    FieldNumbers numbers;
    for (const Element* each : message.children)
        if (each->kind == ElementKind::Field)
            numbers.insert(facetText(each, Facet::FieldNumber));
    return numbers;
}

/// Of the known fields those that are in its oneof, itself among them.
FieldNumbers sharersOf(const Element& field, const FieldNumbers& known)
{
    FieldNumbers numbers {facetText(field, Facet::FieldNumber)};
    const std::string_view choice = facetText(field, Facet::InChoice);
    if (choice.empty())
        return numbers;
    for (const Element* each : field.parent->children)
        if (facetText(each, Facet::InChoice) == choice && known.contains(facetText(each, Facet::FieldNumber)))
            numbers.insert(facetText(each, Facet::FieldNumber));
    return numbers;
}

} // namespace

bool hasSameChoice(const Element& before, const Element& after)
{
    return sharersOf(before, fieldNumbers(*after.parent)) == sharersOf(after, fieldNumbers(*before.parent));
}

} // namespace core
