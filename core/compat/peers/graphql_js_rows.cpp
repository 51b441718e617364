// SPDX-License-Identifier: Apache-2.0
#include "core/compat/peers/graphql_traits.h"
#include "core/compat/peers/peer_row.h"
#include "core/compat/type_path.h"
#include "core/contract/facet_text.h"

namespace core {
namespace {

using namespace peers;
using enum Severity;

struct JsRow {
    std::string_view id;
    Severity severity = Breaking;
};

using JsRows = std::vector<JsRow>;

JsRows rowsOfRemoved(const Element& gone)
{
    switch (gone.kind) {
    case ElementKind::Type:
        return {{"TYPE_REMOVED"}};
    case ElementKind::Field:
        return {{"FIELD_REMOVED"}};
    case ElementKind::Argument:
        return {{isOfDirective(gone) ? "DIRECTIVE_ARG_REMOVED" : "ARG_REMOVED"}};
    case ElementKind::UnionMember:
        return {{"TYPE_REMOVED_FROM_UNION"}};
    case ElementKind::Interface:
        return {{"IMPLEMENTED_INTERFACE_REMOVED"}};
    case ElementKind::DirectiveDefinition:
        return isSpecified(gone.name) ? JsRows {} : JsRows {{"DIRECTIVE_REMOVED"}};
    default:
        return {};
    }
}

JsRows rowsOfAdded(const Element& come)
{
    switch (come.kind) {
    case ElementKind::Field:
        if (!isInInput(come))
            return {};
        return {isRequired(come) ? JsRow {"REQUIRED_INPUT_FIELD_ADDED"}
                                 : JsRow {"OPTIONAL_INPUT_FIELD_ADDED", Risky}};
    case ElementKind::Argument:
        if (isOfDirective(come))
            return isRequired(come) ? JsRows {{"REQUIRED_DIRECTIVE_ARG_ADDED"}} : JsRows {};
        return {isRequired(come) ? JsRow {"REQUIRED_ARG_ADDED"} : JsRow {"OPTIONAL_ARG_ADDED", Risky}};
    case ElementKind::UnionMember:
        return {{"TYPE_ADDED_TO_UNION", Risky}};
    case ElementKind::Interface:
        return {{"IMPLEMENTED_INTERFACE_ADDED", Risky}};
    default:
        return {};
    }
}

JsRows rowsOfType(const Change& change, const Element& element)
{
    const bool isOutput = element.kind == ElementKind::Field && !isInInput(element);
    const bool isHarmless = change.effect == (isOutput ? Effect::Narrows : Effect::Widens);
    if (isHarmless || element.kind == ElementKind::RootType || isOfDirective(element))
        return {};
    return {{element.kind == ElementKind::Field ? "FIELD_CHANGED_KIND" : "ARG_CHANGED_KIND"}};
}

/// Only of an argument whose type still takes what it took, and only when it had one.
JsRows rowsOfDefault(const Change& change, const Element& element)
{
    const std::string_view before = facetText(change.baseline, Facet::WrappedType);
    const std::string_view after = facetText(change.candidate, Facet::WrappedType);
    const bool isLooser =
        before == after || (before.ends_with('!') && before.substr(0, before.size() - 1) == after);
    const bool isTold = element.kind == ElementKind::Argument && !isOfDirective(element)
        && change.action != Action::Added && isLooser;
    return isTold ? JsRows {{"ARG_DEFAULT_VALUE_CHANGE", Risky}} : JsRows {};
}

JsRows rowsOfFacet(const Change& change, const Element& element)
{
    switch (change.facet) {
    case Facet::TypeKind:
        return {{"TYPE_CHANGED_KIND"}};
    case Facet::WrappedType:
        return rowsOfType(change, element);
    case Facet::Default:
        return rowsOfDefault(change, element);
    case Facet::Enum: {
        JsRows rows(change.lost.size(), JsRow {"VALUE_REMOVED_FROM_ENUM"});
        rows.insert(rows.end(), change.gained.size(), JsRow {"VALUE_ADDED_TO_ENUM", Risky});
        return rows;
    }
    case Facet::Repeatable:
        return change.action == Action::Removed ? JsRows {{"DIRECTIVE_REPEATABLE_REMOVED"}} : JsRows {};
    case Facet::Locations:
        return JsRows(change.lost.size(), JsRow {"DIRECTIVE_LOCATION_REMOVED"});
    default:
        return {};
    }
}

} // namespace

std::vector<PeerRow> graphQlJsRows(const Change& change)
{
    const Element& element = change.candidate ? *change.candidate : *change.baseline;
    const JsRows found = change.facet != Facet::None ? rowsOfFacet(change, element)
        : change.candidate                           ? rowsOfAdded(element)
                                                     : rowsOfRemoved(element);
    std::vector<PeerRow> rows;
    for (const JsRow& each : found)
        rows.push_back({each.id, each.severity, typePath(element), change.baseline, change.candidate});
    return rows;
}

} // namespace core
