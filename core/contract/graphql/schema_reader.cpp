// SPDX-License-Identifier: Apache-2.0
#include "core/contract/graphql/schema_reader.h"

#include "core/contract/faulty_places.h"
#include "core/contract/graphql/default_values.h"
#include "core/contract/graphql/definitions.h"
#include "core/contract/graphql/directions.h"
#include "core/contract/graphql/type_text.h"
#include "core/document/graphql/graphql_keys.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>
#include <vector>

namespace core::graphql {
namespace {

constexpr std::string_view Deprecated = "deprecated";
constexpr std::string_view NoReason = "No longer supported"; ///< that is the default of @deprecated

struct Root {
    std::string_view operation;
    std::string_view type; ///< what it is called where no schema says otherwise
};
constexpr std::array<Root, 3> Roots {
    {{"query", "Query"}, {"mutation", "Mutation"}, {"subscription", "Subscription"}}};

/// An element while its facets and children are collected.
struct Draft {
    Element& element;
    std::vector<FacetValue> facets = {};
    std::vector<const Element*> children = {};
};

class SchemaReader {
public:
    SchemaReader(Contract& contract, ElementArena& arena)
        : m_contract(contract)
        , m_arena(arena)
        , m_definitions(contract)
        , m_faults(*contract.documents)
    {
    }

    void read(const std::stop_token& stop);

private:
    Element& make(ElementKind kind, const Node& node, const Element* parent, std::string_view name);
    Element& addChild(Draft& owner, ElementKind kind, const Node& node, std::string_view name);
    void finish(Draft& draft);
    std::size_t countRootFields() const;

    void addRoots(Draft& contract);
    void addRoot(Draft& contract, const Root& root, const Node& said);
    void readType(Element& type, const Definition& definition);
    void readPart(Draft& type, const Node& part, std::set<std::string_view>& names);
    void readNames(Draft& type, ElementKind kind, const Node& names);
    void readFields(Draft& type, const Node& fields, std::set<std::string_view>& names);
    void readEnumValues(Draft& type, const Node& values, std::set<std::string_view>& names);
    void readEntry(Draft& entry, const Node& node);
    void readDirective(Element& directive, const Definition& definition);
    void readArguments(Draft& owner, const Node& arguments);
    void readApplied(Draft& owner, const Node& directives);
    void readDeprecation(Draft& owner, const Node& directive);
    void addDescription(Draft& draft, const Node& node);
    void addWrappedType(Draft& draft, const Node& type);
    void addDefault(Draft& draft, const Node& node);
    bool isNew(std::set<std::string_view>& names, const Node& entry, const Element& owner);
    void checkType(const Node& said, std::string_view name);

    Contract& m_contract;
    ElementArena& m_arena;
    Definitions m_definitions;
    std::unordered_map<std::string_view, Element*> m_types;
    FaultyPlaces m_faults;
    bool m_isInput = false; ///< of the type that is being read
};

void SchemaReader::read(const std::stop_token& stop)
{
    const Node entry = m_contract.documents->entry().document.tree.root();
    Draft contract {make(ElementKind::Contract, entry, nullptr, {})};
    for (const Definition& each : m_definitions.types()) {
        Element& type = addChild(contract, ElementKind::Type, each.parts.front(), each.name);
        type.isShared = true;
        type.isMerged = each.parts.size() > 1;
        type.isUnread =
            std::ranges::any_of(each.parts, [&](const Node& part) { return m_faults.isWithin(part); });
        m_types.emplace(each.name, &type);
    }
    addRoots(contract);
    for (const Definition& each : m_definitions.types()) {
        if (stop.stop_requested())
            return;
        readType(*m_types.at(each.name), each);
    }
    for (const Definition& each : m_definitions.directives())
        readDirective(
            addChild(contract, ElementKind::DirectiveDefinition, each.parts.front(), each.name), each);
    for (const Node& part : m_definitions.schema().parts) {
        addDescription(contract, part);
        readApplied(contract, part[DirectivesKey]);
    }
    finish(contract);
    m_contract.root = &contract.element;
    m_contract.schemaCount = m_definitions.types().size();
    m_contract.operationCount = countRootFields();
    markDirections(*m_contract.root);
}

Element& SchemaReader::make(ElementKind kind, const Node& node, const Element* parent, std::string_view name)
{
    Element& made = m_arena.add({.kind = kind, .name = name, .node = node, .parent = parent});
    made.shape = &made;
    made.isUnread = parent == nullptr ? !m_faults.isEmpty() : m_faults.isWithin(node);
    return made;
}

Element& SchemaReader::addChild(Draft& owner, ElementKind kind, const Node& node, std::string_view name)
{
    Element& child = make(kind, node, &owner.element, name);
    owner.children.push_back(&child);
    return child;
}

/// By facet, and of what is said twice the first.
void SchemaReader::finish(Draft& draft)
{
    std::ranges::stable_sort(draft.facets, {}, &FacetValue::facet);
    const auto isSame = [](const FacetValue& left, const FacetValue& right) {
        return left.facet == right.facet;
    };
    draft.facets.erase(std::unique(draft.facets.begin(), draft.facets.end(), isSame), draft.facets.end());
    draft.element.facets = m_arena.keep(std::span<const FacetValue>(draft.facets));
    draft.element.children = m_arena.keep(std::span<const Element* const>(draft.children));
}

std::size_t SchemaReader::countRootFields() const
{
    std::size_t count = 0;
    for (const Element* each : m_contract.root->children)
        if (each->kind == ElementKind::RootType && each->target)
            count += static_cast<std::size_t>(
                std::ranges::count(each->target->children, ElementKind::Field, &Element::kind));
    return count;
}

void SchemaReader::addRoots(Draft& contract)
{
    const Definition& schema = m_definitions.schema();
    const bool isSaid =
        std::ranges::any_of(schema.parts, [](const Node& part) { return part[KindKey].text() == "schema"; });
    for (const Root& root : Roots) {
        Node said;
        for (const Node& part : schema.parts)
            if (const Node type = part[OperationsKey][root.operation]; !said && type)
                said = type;
        if (said || !isSaid)
            addRoot(contract, root, said);
    }
}

void SchemaReader::addRoot(Draft& contract, const Root& root, const Node& said)
{
    const std::string_view name = said ? said.text() : root.type;
    const Definition* type = m_definitions.findType(name);
    if (said)
        checkType(said, name);
    else if (!type)
        return;
    Draft draft {addChild(contract, ElementKind::RootType, said, root.operation)};
    if (!said)
        draft.element.node = type->parts.front();
    draft.element.target = type ? m_types.at(name) : nullptr;
    draft.facets.push_back({.facet = Facet::WrappedType, .node = said, .text = name});
    finish(draft);
}

void SchemaReader::readType(Element& type, const Definition& definition)
{
    Draft draft {type};
    m_isInput = definition.kind == "input";
    draft.facets.push_back(
        {.facet = Facet::TypeKind, .node = definition.parts.front()[KindKey], .text = definition.kind});
    std::set<std::string_view> names;
    for (const Node& part : definition.parts)
        readPart(draft, part, names);
    if (definition.kind == "enum") {
        std::vector<Node> values;
        for (const Element* each : draft.children)
            if (each->kind == ElementKind::EnumValue)
                values.push_back(each->node);
        draft.facets.push_back({.facet = Facet::Enum,
            .node = definition.parts.front()[ValuesKey],
            .values = m_arena.keep(std::span<const Node>(values))});
    }
    finish(draft);
}

void SchemaReader::readPart(Draft& type, const Node& part, std::set<std::string_view>& names)
{
    addDescription(type, part);
    readNames(type, ElementKind::Interface, part[ImplementsKey]);
    readNames(type, ElementKind::UnionMember, part[MembersKey]);
    readApplied(type, part[DirectivesKey]);
    readFields(type, part[FieldsKey], names);
    readEnumValues(type, part[ValuesKey], names);
}

/// Interfaces and members: each is a type by its name alone, and named twice it is still one.
void SchemaReader::readNames(Draft& type, ElementKind kind, const Node& names)
{
    for (const Node& each : names) {
        const auto isSame = [&](const Element* other) {
            return other->kind == kind && other->name == each.text();
        };
        if (std::ranges::any_of(type.children, isSame))
            continue;
        checkType(each, each.text());
        Element& named = addChild(type, kind, each, each.text());
        const auto found = m_types.find(each.text());
        named.target = found == m_types.end() ? nullptr : found->second;
    }
}

void SchemaReader::readFields(Draft& type, const Node& fields, std::set<std::string_view>& names)
{
    for (const Node& each : fields) {
        if (!isNew(names, each, type.element))
            continue;
        Draft field {addChild(type, ElementKind::Field, each, each.key())};
        readEntry(field, each);
        readArguments(field, each[ArgumentsKey]);
        finish(field);
    }
}

void SchemaReader::readEnumValues(Draft& type, const Node& values, std::set<std::string_view>& names)
{
    for (const Node& each : values) {
        if (!isNew(names, each, type.element))
            continue;
        Draft value {addChild(type, ElementKind::EnumValue, each, each.key())};
        readEntry(value, each);
        finish(value);
    }
}

/// What fields, arguments and enum values say alike.
void SchemaReader::readEntry(Draft& entry, const Node& node)
{
    addDescription(entry, node);
    addWrappedType(entry, node[TypeKey]);
    addDefault(entry, node);
    readApplied(entry, node[DirectivesKey]);
}

void SchemaReader::readDirective(Element& directive, const Definition& definition)
{
    Draft draft {directive};
    const Node part = definition.parts.front();
    addDescription(draft, part);
    readArguments(draft, part[ArgumentsKey]);
    if (part[RepeatableKey])
        draft.facets.push_back({.facet = Facet::Repeatable, .bits = 1, .node = part[RepeatableKey]});
    std::vector<Node> locations;
    for (const Node& each : part[LocationsKey])
        locations.push_back(each);
    draft.facets.push_back({.facet = Facet::Locations,
        .node = part[LocationsKey],
        .values = m_arena.keep(std::span<const Node>(locations))});
    finish(draft);
}

void SchemaReader::readArguments(Draft& owner, const Node& arguments)
{
    std::set<std::string_view> names;
    for (const Node& each : arguments) {
        if (!isNew(names, each, owner.element))
            continue;
        Draft argument {addChild(owner, ElementKind::Argument, each, each.key())};
        readEntry(argument, each);
        finish(argument);
    }
}

void SchemaReader::readApplied(Draft& owner, const Node& directives)
{
    for (const Node& each : directives) {
        const std::string_view name = each[NameKey].text();
        if (name == Deprecated) {
            readDeprecation(owner, each);
            continue;
        }
        Draft applied {addChild(owner, ElementKind::AppliedDirective, each, name)};
        for (const Node& argument : each[ArgumentsKey]) {
            Draft given {addChild(applied, ElementKind::AppliedArgument, argument, argument.key())};
            given.facets.push_back({.facet = Facet::ExtensionValue,
                .node = argument,
                .text = m_arena.keep(DefaultValues::plain(argument))});
            finish(given);
        }
        finish(applied);
    }
}

void SchemaReader::readDeprecation(Draft& owner, const Node& directive)
{
    const Node reason = directive[ArgumentsKey]["reason"];
    owner.facets.push_back({.facet = Facet::Deprecated, .bits = 1, .node = directive});
    owner.facets.push_back({.facet = Facet::DeprecationReason,
        .node = reason ? reason : directive,
        .text = reason ? reason.text() : NoReason});
}

void SchemaReader::addDescription(Draft& draft, const Node& node)
{
    if (const Node description = node[DescriptionKey])
        draft.facets.push_back(
            {.facet = Facet::Description, .node = description, .text = description.text()});
}

void SchemaReader::addWrappedType(Draft& draft, const Node& type)
{
    if (!type)
        return;
    draft.facets.push_back({.facet = Facet::WrappedType, .node = type, .text = type.text()});
    const std::string_view name = namedType(type.text());
    checkType(type, name);
    const auto found = m_types.find(name);
    draft.element.target = found == m_types.end() ? nullptr : found->second;
}

/// Also whether it must be given: what may be null may be left out, and so may what has a default.
void SchemaReader::addDefault(Draft& draft, const Node& node)
{
    const std::string_view type = node[TypeKey].text();
    const Node value = node[DefaultKey];
    const auto taken = value ? DefaultValues(m_definitions).coerced(value, type) : std::nullopt;
    if (value && !taken)
        m_contract.notUnderstood.push_back({m_contract.documents->fileOf(value.tree()).path,
            value.tree().source().position(value.range().begin), "the default of " + std::string(node.key()),
            "is no value of " + std::string(type) + "; it is taken for none"});
    if (taken)
        draft.facets.push_back({.facet = Facet::Default, .node = value, .text = m_arena.keep(*taken)});
    else if (isNonNull(type) && (m_isInput || draft.element.kind == ElementKind::Argument))
        draft.facets.push_back({.facet = Facet::Required, .bits = 1, .node = node[TypeKey]});
}

bool SchemaReader::isNew(std::set<std::string_view>& names, const Node& entry, const Element& owner)
{
    if (names.insert(entry.key()).second)
        return true;
    m_contract.notUnderstood.push_back({m_contract.documents->fileOf(entry.tree()).path,
        entry.tree().source().position(entry.keyRange().begin),
        std::string(owner.name) + "." + std::string(entry.key()), "is defined twice; the first one counts"});
    return false;
}

/// Names with two underscores are the language's own, or those of a federation, which brings them along.
void SchemaReader::checkType(const Node& said, std::string_view name)
{
    if (name.empty() || isBuiltInScalar(name) || m_definitions.findType(name) || name.starts_with('_')
        || name.find("__") != std::string_view::npos)
        return;
    m_contract.unresolved.push_back(
        {m_contract.documents->fileOf(said.tree()).path, said.tree().source().position(said.range().begin),
            std::string(name), "is a type that no file of the schema defines"});
}

} // namespace

void readContract(Contract& contract, ElementArena& arena, const std::stop_token& stop)
{
    SchemaReader(contract, arena).read(stop);
}

} // namespace core::graphql
