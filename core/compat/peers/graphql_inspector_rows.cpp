// SPDX-License-Identifier: Apache-2.0
#include "core/compat/peers/graphql_traits.h"
#include "core/compat/peers/peer_row.h"
#include "core/compat/type_path.h"
#include "core/contract/facet_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {
namespace {

using namespace peers;
using enum Severity;

constexpr std::string_view DeprecatedMark = ".@deprecated";

/// The two ids of one place: a directive was added there, a directive was removed.
struct UsageIds {
    std::string_view added;
    std::string_view removed;
};

UsageIds usageIdsOf(const Element& owner)
{
    switch (owner.kind) {
    case ElementKind::Contract:
        return {"DIRECTIVE_USAGE_SCHEMA_ADDED", "DIRECTIVE_USAGE_SCHEMA_REMOVED"};
    case ElementKind::Argument:
        return {"DIRECTIVE_USAGE_ARGUMENT_DEFINITION_ADDED", "DIRECTIVE_USAGE_ARGUMENT_DEFINITION_REMOVED"};
    case ElementKind::EnumValue:
        return {"DIRECTIVE_USAGE_ENUM_VALUE_ADDED", "DIRECTIVE_USAGE_ENUM_VALUE_REMOVED"};
    case ElementKind::Field:
        return isInInput(owner)
            ? UsageIds {"DIRECTIVE_USAGE_INPUT_FIELD_DEFINITION_ADDED",
                "DIRECTIVE_USAGE_INPUT_FIELD_DEFINITION_REMOVED"}
            : UsageIds {"DIRECTIVE_USAGE_FIELD_DEFINITION_ADDED", "DIRECTIVE_USAGE_FIELD_DEFINITION_REMOVED"};
    default:
        break;
    }
    constexpr auto Kinds = std::to_array<std::pair<std::string_view, UsageIds>>({
        {"type", {"DIRECTIVE_USAGE_OBJECT_ADDED", "DIRECTIVE_USAGE_OBJECT_REMOVED"}},
        {"interface", {"DIRECTIVE_USAGE_INTERFACE_ADDED", "DIRECTIVE_USAGE_INTERFACE_REMOVED"}},
        {"union", {"DIRECTIVE_USAGE_UNION_MEMBER_ADDED", "DIRECTIVE_USAGE_UNION_MEMBER_REMOVED"}},
        {"enum", {"DIRECTIVE_USAGE_ENUM_ADDED", "DIRECTIVE_USAGE_ENUM_REMOVED"}},
        {"input", {"DIRECTIVE_USAGE_INPUT_OBJECT_ADDED", "DIRECTIVE_USAGE_INPUT_OBJECT_REMOVED"}},
        {"scalar", {"DIRECTIVE_USAGE_SCALAR_ADDED", "DIRECTIVE_USAGE_SCALAR_REMOVED"}},
    });
    for (const auto& [kind, ids] : Kinds)
        if (kind == kindOf(&owner))
            return ids;
    return {};
}

std::string_view rootId(std::string_view operation)
{
    if (operation == "query")
        return "SCHEMA_QUERY_TYPE_CHANGED";
    return operation == "mutation" ? "SCHEMA_MUTATION_TYPE_CHANGED" : "SCHEMA_SUBSCRIPTION_TYPE_CHANGED";
}

/// Where the peer never looks: what is applied to the arguments of a directive, or by the extension of a
/// type.
bool isPassedOver(const Element& element)
{
    const Element* owner = element.parent;
    if (element.kind == ElementKind::AppliedArgument)
        return owner != nullptr && isPassedOver(*owner);
    if (element.kind != ElementKind::AppliedDirective || owner == nullptr)
        return false;
    const bool isOfExtension = owner->kind == ElementKind::Type
        && element.node.parent().parent()["kind"].text().starts_with("extend");
    return isOfExtension || (owner->kind == ElementKind::Argument && isOfDirective(*owner));
}

/// Of descriptions it takes an empty one for none when the other is none.
bool isSaid(const Element& element)
{
    return !facetText(&element, Facet::Description).empty();
}

/// The rows of one change, of what is new with all that stands in it.
class InspectorRows {
public:
    explicit InspectorRows(const Change& change)
        : m_change(change)
        , m_old(change.baseline)
        , m_new(change.candidate)
        , m_any(change.candidate ? *change.candidate : *change.baseline)
        , m_path(typePath(m_any))
    {
    }

    std::vector<PeerRow> take()
    {
        if (!isPassedOver(m_any))
            m_change.facet == Facet::None ? addPresence() : addFacet();
        return std::move(m_rows);
    }

private:
    void add(std::string_view id, Severity severity, std::optional<std::string> path)
    {
        m_rows.push_back({id, severity, std::move(path), m_old, m_new});
    }
    void addOf(const Element& element, std::string_view id, Severity severity, std::string path)
    {
        m_rows.push_back({id, severity, std::move(path), nullptr, &element});
    }

    void addPresence();
    void addFacet();
    void addDescription();
    void addDeprecation();
    void addReason();
    void addTypeChange();
    void addDefaultChange();
    void addEnumChange();
    void addLocations();

    void addNewType(const Element& type);
    void addNewField(const Element& field, Severity severity);
    void addNewEnumValue(const Element& value, Severity severity);
    void addNewDirective(const Element& directive);
    void addNewArgument(const Element& argument, bool isOnNew);
    void addUsage(const Element& applied, bool isOnNew);
    void addUsages(const Element& owner, bool isOnNew);
    void addRemovedUsage(const Element& applied);
    void addDeprecatedUsage(const Element& owner);
    std::string usagePath(const Element& applied) const;

    const Change& m_change;
    const Element* m_old;
    const Element* m_new;
    const Element& m_any;
    std::string m_path;
    std::vector<PeerRow> m_rows;
};

void InspectorRows::addPresence()
{
    const bool isAdded = m_new != nullptr;
    switch (m_any.kind) {
    case ElementKind::Type:
        return isAdded ? addNewType(*m_new) : add("TYPE_REMOVED", Breaking, m_path);
    case ElementKind::DirectiveDefinition:
        if (isSpecified(m_any.name))
            return;
        return isAdded ? addNewDirective(*m_new) : add("DIRECTIVE_REMOVED", Breaking, m_path);
    case ElementKind::Field:
        if (isAdded)
            return addNewField(*m_new,
                !isInInput(m_any)       ? Safe
                    : hasDefault(m_any) ? Risky
                    : isNonNull(m_any)  ? Breaking
                                        : Safe);
        return add(isInInput(m_any) ? "INPUT_FIELD_REMOVED" : "FIELD_REMOVED", Breaking, m_path);
    case ElementKind::Argument:
        if (isAdded)
            return addNewArgument(*m_new, false);
        return add(
            isOfDirective(m_any) ? "DIRECTIVE_ARGUMENT_REMOVED" : "FIELD_ARGUMENT_REMOVED", Breaking, m_path);
    case ElementKind::UnionMember:
        return isAdded ? add("UNION_MEMBER_ADDED", Risky, m_path)
                       : add("UNION_MEMBER_REMOVED", Breaking, m_path);
    case ElementKind::Interface:
        return isAdded ? add("OBJECT_TYPE_INTERFACE_ADDED", Risky, m_path)
                       : add("OBJECT_TYPE_INTERFACE_REMOVED", Breaking, m_path);
    case ElementKind::RootType:
        return add(rootId(m_any.name), isAdded ? Safe : Breaking, std::nullopt);
    case ElementKind::AppliedDirective:
        return isAdded ? addUsage(*m_new, false) : addRemovedUsage(*m_old);
    case ElementKind::AppliedArgument:
        return isAdded
            ? add("DIRECTIVE_USAGE_ARGUMENT_ADDED", Safe, joined(usagePath(*m_any.parent), m_any.name))
            : add("DIRECTIVE_USAGE_ARGUMENT_REMOVED", Risky, joined(usagePath(*m_any.parent), m_any.name));
    default:
        return;
    }
}

void InspectorRows::addFacet()
{
    switch (m_change.facet) {
    case Facet::Description:
        return addDescription();
    case Facet::Deprecated:
        return addDeprecation();
    case Facet::DeprecationReason:
        return addReason();
    case Facet::TypeKind:
        return add("TYPE_KIND_CHANGED", Breaking, m_path);
    case Facet::WrappedType:
        return addTypeChange();
    case Facet::Default:
        return addDefaultChange();
    case Facet::Enum:
        return addEnumChange();
    case Facet::Repeatable:
        return m_change.action == Action::Added ? add("DIRECTIVE_REPEATABLE_ADDED", Safe, m_path)
                                                : add("DIRECTIVE_REPEATABLE_REMOVED", Risky, m_path);
    case Facet::Locations:
        return addLocations();
    case Facet::ExtensionValue:
        add("DIRECTIVE_USAGE_ARGUMENT_ADDED", Safe, joined(usagePath(*m_any.parent), m_any.name));
        return add("DIRECTIVE_USAGE_ARGUMENT_REMOVED", Risky, joined(usagePath(*m_any.parent), m_any.name));
    default:
        return;
    }
}

void InspectorRows::addDescription()
{
    if ((m_change.action == Action::Added && !isSaid(*m_new))
        || (m_change.action == Action::Removed && !isSaid(*m_old)))
        return;
    const auto byAction = [&](std::string_view added, std::string_view removed, std::string_view changed) {
        add(m_change.action == Action::Added         ? added
                : m_change.action == Action::Removed ? removed
                                                     : changed,
            Safe, m_path);
    };
    switch (m_any.kind) {
    case ElementKind::Type:
        return byAction("TYPE_DESCRIPTION_ADDED", "TYPE_DESCRIPTION_REMOVED", "TYPE_DESCRIPTION_CHANGED");
    case ElementKind::Field:
        return isInInput(m_any)
            ? byAction("INPUT_FIELD_DESCRIPTION_ADDED", "INPUT_FIELD_DESCRIPTION_REMOVED",
                "INPUT_FIELD_DESCRIPTION_CHANGED")
            : byAction("FIELD_DESCRIPTION_ADDED", "FIELD_DESCRIPTION_REMOVED", "FIELD_DESCRIPTION_CHANGED");
    case ElementKind::Argument:
        return add(isOfDirective(m_any) ? "DIRECTIVE_ARGUMENT_DESCRIPTION_CHANGED"
                                        : "FIELD_ARGUMENT_DESCRIPTION_CHANGED",
            Safe, m_path);
    case ElementKind::EnumValue:
        return add("ENUM_VALUE_DESCRIPTION_CHANGED", Safe, m_path);
    case ElementKind::DirectiveDefinition:
        return add("DIRECTIVE_DESCRIPTION_CHANGED", Safe, m_path);
    default:
        return;
    }
}

/// It is told as such and, once more, as the use of a directive.
void InspectorRows::addDeprecation()
{
    if (isOfDirective(m_any))
        return;
    const bool isAdded = m_change.action == Action::Added;
    const std::string mark = m_path + std::string(DeprecatedMark);
    if (m_any.kind == ElementKind::Field && !isInInput(m_any))
        add(isAdded ? "FIELD_DEPRECATION_ADDED" : "FIELD_DEPRECATION_REMOVED", Safe, mark);
    if (m_any.kind == ElementKind::EnumValue)
        isAdded || !hasReason(m_old) ? add("ENUM_VALUE_DEPRECATION_REASON_ADDED", Safe, mark)
                                     : add("ENUM_VALUE_DEPRECATION_REASON_REMOVED", Safe, m_path);
    const UsageIds ids = usageIdsOf(m_any);
    add(isAdded ? ids.added : ids.removed, Safe, mark);
    const Element& deprecated = isAdded ? *m_new : *m_old;
    if (isAdded && deprecated.facet(Facet::DeprecationReason)->node.hasKey())
        add("DIRECTIVE_USAGE_ARGUMENT_ADDED", Safe, mark + ".reason");
}

void InspectorRows::addReason()
{
    if (isOfDirective(m_any))
        return;
    const std::string mark = m_path + std::string(DeprecatedMark);
    const bool had = hasReason(m_old);
    const bool has = hasReason(m_new);
    if (m_any.kind == ElementKind::Field && !isInInput(m_any))
        add(!had       ? "FIELD_DEPRECATION_REASON_ADDED"
                : !has ? "FIELD_DEPRECATION_REASON_REMOVED"
                       : "FIELD_DEPRECATION_REASON_CHANGED",
            Safe, mark);
    if (m_any.kind == ElementKind::EnumValue)
        add(!had       ? "ENUM_VALUE_DEPRECATION_REASON_ADDED"
                : !has ? "ENUM_VALUE_DEPRECATION_REASON_REMOVED"
                       : "ENUM_VALUE_DEPRECATION_REASON_CHANGED",
            Safe, had && !has ? m_path : mark);
    if (m_change.after->node.hasKey())
        add("DIRECTIVE_USAGE_ARGUMENT_ADDED", Safe, mark + ".reason");
    if (m_change.before->node.hasKey())
        add("DIRECTIVE_USAGE_ARGUMENT_REMOVED", Risky, mark + ".reason");
}

void InspectorRows::addTypeChange()
{
    if (m_any.kind == ElementKind::RootType)
        return add(rootId(m_any.name), Breaking, std::nullopt);
    const bool isOutput = m_any.kind == ElementKind::Field && !isInInput(m_any);
    const Effect harmless = isOutput ? Effect::Narrows : Effect::Widens;
    add(isOutput                               ? "FIELD_TYPE_CHANGED"
            : m_any.kind == ElementKind::Field ? "INPUT_FIELD_TYPE_CHANGED"
            : isOfDirective(m_any)             ? "DIRECTIVE_ARGUMENT_TYPE_CHANGED"
                                               : "FIELD_ARGUMENT_TYPE_CHANGED",
        m_change.effect == harmless ? Safe : Breaking, m_path);
}

void InspectorRows::addDefaultChange()
{
    add(m_any.kind == ElementKind::Field ? "INPUT_FIELD_DEFAULT_VALUE_CHANGED"
            : isOfDirective(m_any)       ? "DIRECTIVE_ARGUMENT_DEFAULT_VALUE_CHANGED"
                                         : "FIELD_ARGUMENT_DEFAULT_CHANGED",
        Risky, m_path);
}

void InspectorRows::addEnumChange()
{
    for (const std::string& lost : m_change.lost)
        add("ENUM_VALUE_REMOVED", Breaking, joined(m_path, lost));
    for (const std::string& gained : m_change.gained)
        addNewEnumValue(*m_new->child(ElementKind::EnumValue, gained), Risky);
}

void InspectorRows::addLocations()
{
    for (std::size_t i = 0; i < m_change.gained.size(); ++i)
        add("DIRECTIVE_LOCATION_ADDED", Safe, m_path);
    for (std::size_t i = 0; i < m_change.lost.size(); ++i)
        add("DIRECTIVE_LOCATION_REMOVED", Breaking, m_path);
}

void InspectorRows::addNewType(const Element& type)
{
    addOf(type, "TYPE_ADDED", Safe, m_path);
    if (isSaid(type))
        addOf(type, "TYPE_DESCRIPTION_ADDED", Safe, m_path);
    for (const Element* child : type.children) {
        if (child->kind == ElementKind::Interface)
            addOf(*child, "OBJECT_TYPE_INTERFACE_ADDED", Safe, m_path);
        else if (child->kind == ElementKind::UnionMember)
            addOf(*child, "UNION_MEMBER_ADDED", Safe, m_path);
        else if (child->kind == ElementKind::EnumValue)
            addNewEnumValue(*child, Safe);
        else if (child->kind == ElementKind::Field)
            addNewField(*child, Safe);
    }
    addUsages(type, true);
}

void InspectorRows::addNewField(const Element& field, Severity severity)
{
    const bool isInput = isInInput(field);
    const std::string path = typePath(field);
    addOf(field, isInput ? "INPUT_FIELD_ADDED" : "FIELD_ADDED", severity, path);
    if (isSaid(field))
        addOf(field, isInput ? "INPUT_FIELD_DESCRIPTION_ADDED" : "FIELD_DESCRIPTION_ADDED", Safe, path);
    for (const Element* child : field.children)
        if (child->kind == ElementKind::Argument)
            addNewArgument(*child, true);
    if (field.is(Facet::Deprecated) && !isInput)
        addOf(field, "FIELD_DEPRECATION_ADDED", Safe, path + std::string(DeprecatedMark));
    addUsages(field, true);
}

void InspectorRows::addNewEnumValue(const Element& value, Severity severity)
{
    const std::string path = typePath(value);
    addOf(value, "ENUM_VALUE_ADDED", severity, path);
    if (isSaid(value))
        addOf(value, "ENUM_VALUE_DESCRIPTION_CHANGED", Safe, path);
    if (value.is(Facet::Deprecated))
        addOf(value, "ENUM_VALUE_DEPRECATION_REASON_ADDED", Safe, path + std::string(DeprecatedMark));
    addUsages(value, true);
}

void InspectorRows::addNewDirective(const Element& directive)
{
    addOf(directive, "DIRECTIVE_ADDED", Safe, m_path);
    if (isSaid(directive))
        addOf(directive, "DIRECTIVE_DESCRIPTION_CHANGED", Safe, m_path);
    if (directive.is(Facet::Repeatable))
        addOf(directive, "DIRECTIVE_REPEATABLE_ADDED", Safe, m_path);
    for (std::size_t i = 0; i < directive.facet(Facet::Locations)->values.size(); ++i)
        addOf(directive, "DIRECTIVE_LOCATION_ADDED", Safe, m_path);
    for (const Element* child : directive.children)
        if (child->kind == ElementKind::Argument)
            addNewArgument(*child, true);
}

/// What it says of itself the peer does not repeat.
void InspectorRows::addNewArgument(const Element& argument, bool isOnNew)
{
    const std::string path = typePath(argument);
    if (isOfDirective(argument))
        addOf(argument, "DIRECTIVE_ARGUMENT_ADDED", !isOnNew && isNonNull(argument) ? Breaking : Safe,
            typePath(*argument.parent));
    else
        addOf(argument, "FIELD_ARGUMENT_ADDED",
            isOnNew                    ? Safe
                : isRequired(argument) ? Breaking
                                       : Risky,
            path);
}

std::string InspectorRows::usagePath(const Element& applied) const
{
    const Element& owner = *applied.parent;
    const std::string before = owner.kind == ElementKind::Contract ? std::string() : typePath(owner);
    return before + ".@" + std::string(applied.name);
}

void InspectorRows::addUsage(const Element& applied, bool isOnNew)
{
    if (isPassedOver(applied))
        return;
    const Severity severity = isOnNew ? Safe : applied.name == "oneOf" ? Breaking : Risky;
    addOf(applied, usageIdsOf(*applied.parent).added, severity, usagePath(applied));
    for (const Element* argument : applied.children)
        addOf(*argument, "DIRECTIVE_USAGE_ARGUMENT_ADDED", Safe, joined(usagePath(applied), argument->name));
}

void InspectorRows::addUsages(const Element& owner, bool isOnNew)
{
    if (owner.is(Facet::Deprecated))
        addDeprecatedUsage(owner);
    for (const Element* child : owner.children)
        if (child->kind == ElementKind::AppliedDirective)
            addUsage(*child, isOnNew);
}

void InspectorRows::addDeprecatedUsage(const Element& owner)
{
    const std::string mark = typePath(owner) + std::string(DeprecatedMark);
    addOf(owner, usageIdsOf(owner).added, Safe, mark);
    if (owner.facet(Facet::DeprecationReason)->node.hasKey())
        addOf(owner, "DIRECTIVE_USAGE_ARGUMENT_ADDED", Safe, mark + ".reason");
}

void InspectorRows::addRemovedUsage(const Element& applied)
{
    add(usageIdsOf(*applied.parent).removed, applied.name == "oneOf" ? Safe : Risky, usagePath(applied));
}

} // namespace

std::vector<PeerRow> graphQlInspectorRows(const Change& change)
{
    return InspectorRows(change).take();
}

} // namespace core
