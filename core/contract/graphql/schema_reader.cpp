// SPDX-License-Identifier: Apache-2.0
#include "core/contract/graphql/schema_reader.h"

#include "core/contract/faulty_places.h"
#include "core/contract/graphql/default_values.h"
#include "core/contract/graphql/definitions.h"
#include "core/contract/graphql/directions.h"
#include "core/contract/graphql/type_text.h"
#include "core/contract/graphql/types_by_name.h"
#include "core/document/graphql/graphql_keys.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <utility>
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

/// An element while its facets and children are collected: they are the last ones of the reader's lists. What
/// is begun within it is finished before anything more is added to it.
struct Draft {
    Element& element;
    std::size_t firstFacet;
    std::size_t firstChild;
};

/// What fields, arguments and enum values say.
struct Entry {
    Node node = {};
    Node description = {};
    Node arguments = {};
    Node type = {};
    Node defaultValue = {};
    Node directives = {};
};

constexpr std::array<std::pair<std::string_view, Node Entry::*>, 5> EntryKeys {{
    {DescriptionKey, &Entry::description},
    {TypeKey, &Entry::type},
    {DirectivesKey, &Entry::directives},
    {ArgumentsKey, &Entry::arguments},
    {DefaultKey, &Entry::defaultValue},
}};

/// What a part of a type's definition says.
struct TypePart {
    Node description = {};
    Node interfaces = {};
    Node members = {};
    Node directives = {};
    Node fields = {};
    Node values = {};
};

constexpr std::array<std::pair<std::string_view, Node TypePart::*>, 6> TypePartKeys {{
    {DescriptionKey, &TypePart::description},
    {ImplementsKey, &TypePart::interfaces},
    {MembersKey, &TypePart::members},
    {DirectivesKey, &TypePart::directives},
    {FieldsKey, &TypePart::fields},
    {ValuesKey, &TypePart::values},
}};

/// All that is sought in a map, in one pass over it.
template <class Said, std::size_t Count>
Said saidIn(const Node& map, const std::array<std::pair<std::string_view, Node Said::*>, Count>& keys)
{
    Said said;
    for (const Node& each : map) {
        const std::string_view key = each.key();
        const auto* const known = std::ranges::find(keys, key, [](const auto& pair) { return pair.first; });
        if (known != keys.end())
            said.*known->second = each;
    }
    return said;
}

Entry entryOf(const Node& node)
{
    Entry entry = saidIn<Entry>(node, EntryKeys);
    entry.node = node;
    return entry;
}

class SchemaReader {
public:
    SchemaReader(Contract& contract, ElementArena& arena)
        : m_contract(contract)
        , m_arena(arena)
        , m_definitions(contract)
        , m_types(m_definitions.types().size())
        , m_faults(*contract.documents)
    {
    }

    void read(const std::stop_token& stop);

private:
    Element& make(ElementKind kind, const Node& node, const Element* parent, std::string_view name);
    Draft begin(Element& element) const { return {element, m_facets.size(), m_children.size()}; }
    Element& addChild(const Draft& owner, ElementKind kind, const Node& node, std::string_view name);
    void addFacet(const Draft& owner, const FacetValue& facet);
    std::span<const Element* const> childrenOf(const Draft& draft) const;
    void finish(const Draft& draft);
    std::size_t countRootFields() const;

    void addRoots(const Draft& contract);
    void addRoot(const Draft& contract, const Root& root, const Node& said);
    void readType(Element& type, const Definition& definition);
    void readPart(const Draft& type, const Node& part);
    void readNames(const Draft& type, ElementKind kind, const Node& names);
    void readFields(const Draft& type, const Node& fields);
    void readEnumValues(const Draft& type, const Node& values);
    void readEntry(const Draft& draft, const Entry& entry);
    void readDirective(Element& directive, const Definition& definition);
    void readArguments(const Draft& owner, const Node& arguments);
    void readApplied(const Draft& owner, const Node& directives);
    void readDeprecation(const Draft& owner, const Node& directive);
    void addDescription(const Draft& draft, const Node& description);
    void addWrappedType(const Draft& draft, const Node& type);
    void addDefault(const Draft& draft, const Entry& entry);
    bool isNew(const Node& entry, const Element& owner);
    const Element* findType(const Node& said, std::string_view name);

    Contract& m_contract;
    ElementArena& m_arena;
    Definitions m_definitions;
    TypesByName m_types;
    FaultyPlaces m_faults;
    std::vector<FacetValue> m_facets; ///< of all that is begun
    std::vector<const Element*> m_children;
    std::set<std::string_view> m_names; ///< that an extended type has already
    bool m_isInput = false; ///< of the type that is being read
};

void SchemaReader::read(const std::stop_token& stop)
{
    const Node entry = m_contract.documents->entry().document.tree.root();
    const Draft contract = begin(make(ElementKind::Contract, entry, nullptr, {}));
    for (const Definition& each : m_definitions.types()) {
        Element& type = addChild(contract, ElementKind::Type, each.parts.front(), each.name);
        type.isShared = true;
        type.isMerged = each.parts.size() > 1;
        type.isUnread =
            std::ranges::any_of(each.parts, [&](const Node& part) { return m_faults.isWithin(part); });
        m_types.add(type);
    }
    addRoots(contract);
    for (const Definition& each : m_definitions.types()) {
        if (stop.stop_requested())
            return;
        readType(*m_types.find(each.name), each);
    }
    for (const Definition& each : m_definitions.directives())
        readDirective(
            addChild(contract, ElementKind::DirectiveDefinition, each.parts.front(), each.name), each);
    for (const Node& part : m_definitions.schema().parts) {
        addDescription(contract, part[DescriptionKey]);
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

Element& SchemaReader::addChild(const Draft& owner, ElementKind kind, const Node& node, std::string_view name)
{
    Element& child = make(kind, node, &owner.element, name);
    m_children.push_back(&child);
    return child;
}

/// In their order, and of what is said twice the first.
void SchemaReader::addFacet(const Draft& owner, const FacetValue& facet)
{
    const auto first = m_facets.begin() + static_cast<std::ptrdiff_t>(owner.firstFacet);
    const auto place = std::lower_bound(first, m_facets.end(), facet,
        [](const FacetValue& left, const FacetValue& right) { return left.facet < right.facet; });
    if (place == m_facets.end() || place->facet != facet.facet)
        m_facets.insert(place, facet);
}

std::span<const Element* const> SchemaReader::childrenOf(const Draft& draft) const
{
    return std::span(m_children).subspan(draft.firstChild);
}

void SchemaReader::finish(const Draft& draft)
{
    draft.element.facets = m_arena.keep(std::span<const FacetValue>(m_facets).subspan(draft.firstFacet));
    draft.element.children = m_arena.keep(childrenOf(draft));
    m_facets.resize(draft.firstFacet);
    m_children.resize(draft.firstChild);
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

void SchemaReader::addRoots(const Draft& contract)
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

void SchemaReader::addRoot(const Draft& contract, const Root& root, const Node& said)
{
    const std::string_view name = said ? said.text() : root.type;
    const Definition* type = m_definitions.findType(name);
    if (!said && !type)
        return;
    const Draft draft = begin(addChild(contract, ElementKind::RootType, said, root.operation));
    if (!said)
        draft.element.node = type->parts.front();
    draft.element.target = findType(said, name);
    addFacet(draft, {.facet = Facet::WrappedType, .node = said, .text = name});
    finish(draft);
}

void SchemaReader::readType(Element& type, const Definition& definition)
{
    const Draft draft = begin(type);
    m_isInput = definition.kind == "input";
    m_names.clear();
    addFacet(draft,
        {.facet = Facet::TypeKind, .node = definition.parts.front()[KindKey], .text = definition.kind});
    for (const Node& part : definition.parts)
        readPart(draft, part);
    if (definition.kind == "enum") {
        std::vector<Node> values;
        for (const Element* each : childrenOf(draft))
            if (each->kind == ElementKind::EnumValue)
                values.push_back(each->node);
        addFacet(draft,
            {.facet = Facet::Enum,
                .node = definition.parts.front()[ValuesKey],
                .values = m_arena.keep(std::span<const Node>(values))});
    }
    finish(draft);
}

void SchemaReader::readPart(const Draft& type, const Node& part)
{
    const TypePart said = saidIn<TypePart>(part, TypePartKeys);
    addDescription(type, said.description);
    readNames(type, ElementKind::Interface, said.interfaces);
    readNames(type, ElementKind::UnionMember, said.members);
    readApplied(type, said.directives);
    readFields(type, said.fields);
    readEnumValues(type, said.values);
}

/// Interfaces and members: each is a type by its name alone, and named twice it is still one.
void SchemaReader::readNames(const Draft& type, ElementKind kind, const Node& names)
{
    for (const Node& each : names) {
        const auto isSame = [&](const Element* other) {
            return other->kind == kind && other->name == each.text();
        };
        if (std::ranges::none_of(childrenOf(type), isSame))
            addChild(type, kind, each, each.text()).target = findType(each, each.text());
    }
}

void SchemaReader::readFields(const Draft& type, const Node& fields)
{
    for (const Node& each : fields) {
        if (!isNew(each, type.element))
            continue;
        const Draft field = begin(addChild(type, ElementKind::Field, each, each.key()));
        const Entry entry = entryOf(each);
        readEntry(field, entry);
        readArguments(field, entry.arguments);
        finish(field);
    }
}

void SchemaReader::readEnumValues(const Draft& type, const Node& values)
{
    for (const Node& each : values) {
        if (!isNew(each, type.element))
            continue;
        const Draft value = begin(addChild(type, ElementKind::EnumValue, each, each.key()));
        readEntry(value, entryOf(each));
        finish(value);
    }
}

/// What fields, arguments and enum values say alike.
void SchemaReader::readEntry(const Draft& draft, const Entry& entry)
{
    addDescription(draft, entry.description);
    addWrappedType(draft, entry.type);
    addDefault(draft, entry);
    readApplied(draft, entry.directives);
}

void SchemaReader::readDirective(Element& directive, const Definition& definition)
{
    const Draft draft = begin(directive);
    const Node part = definition.parts.front();
    addDescription(draft, part[DescriptionKey]);
    readArguments(draft, part[ArgumentsKey]);
    if (part[RepeatableKey])
        addFacet(draft, {.facet = Facet::Repeatable, .bits = 1, .node = part[RepeatableKey]});
    std::vector<Node> locations;
    for (const Node& each : part[LocationsKey])
        locations.push_back(each);
    addFacet(draft,
        {.facet = Facet::Locations,
            .node = part[LocationsKey],
            .values = m_arena.keep(std::span<const Node>(locations))});
    finish(draft);
}

void SchemaReader::readArguments(const Draft& owner, const Node& arguments)
{
    for (const Node& each : arguments) {
        if (!isNew(each, owner.element))
            continue;
        const Draft argument = begin(addChild(owner, ElementKind::Argument, each, each.key()));
        readEntry(argument, entryOf(each));
        finish(argument);
    }
}

void SchemaReader::readApplied(const Draft& owner, const Node& directives)
{
    for (const Node& each : directives) {
        const std::string_view name = each[NameKey].text();
        if (name == Deprecated) {
            readDeprecation(owner, each);
            continue;
        }
        const Draft applied = begin(addChild(owner, ElementKind::AppliedDirective, each, name));
        for (const Node& argument : each[ArgumentsKey]) {
            const Draft given =
                begin(addChild(applied, ElementKind::AppliedArgument, argument, argument.key()));
            addFacet(given,
                {.facet = Facet::ExtensionValue,
                    .node = argument,
                    .text = m_arena.keep(DefaultValues::plain(argument))});
            finish(given);
        }
        finish(applied);
    }
}

void SchemaReader::readDeprecation(const Draft& owner, const Node& directive)
{
    const Node reason = directive[ArgumentsKey]["reason"];
    addFacet(owner, {.facet = Facet::Deprecated, .bits = 1, .node = directive});
    addFacet(owner,
        {.facet = Facet::DeprecationReason,
            .node = reason ? reason : directive,
            .text = reason ? reason.text() : NoReason});
}

void SchemaReader::addDescription(const Draft& draft, const Node& description)
{
    if (description)
        addFacet(draft, {.facet = Facet::Description, .node = description, .text = description.text()});
}

void SchemaReader::addWrappedType(const Draft& draft, const Node& type)
{
    if (!type)
        return;
    addFacet(draft, {.facet = Facet::WrappedType, .node = type, .text = type.text()});
    draft.element.target = findType(type, namedType(type.text()));
}

/// Also whether it must be given: what may be null may be left out, and so may what has a default.
void SchemaReader::addDefault(const Draft& draft, const Entry& entry)
{
    const std::string_view type = entry.type.text();
    const Node value = entry.defaultValue;
    DefaultValues defaults(m_definitions);
    const auto taken = value ? defaults.coerced(value, type) : std::nullopt;
    const auto tell = [&](std::string trouble) {
        m_contract.notUnderstood.push_back({m_contract.documents->fileOf(value.tree()).path,
            value.tree().source().position(value.range().begin),
            "the default of " + std::string(entry.node.key()), std::move(trouble)});
    };
    if (value && !taken)
        tell("is no value of " + std::string(type) + "; it is taken for none");
    if (defaults.ledTooFar())
        tell("takes more defaults within itself than are followed; it is compared as it is written");
    if (taken)
        addFacet(draft, {.facet = Facet::Default, .node = value, .text = m_arena.keep(*taken)});
    else if (isNonNull(type) && (m_isInput || draft.element.kind == ElementKind::Argument))
        addFacet(draft, {.facet = Facet::Required, .bits = 1, .node = entry.type});
}

/// Within one map its tree knows; what extends a type may say a name of it again.
bool SchemaReader::isNew(const Node& entry, const Element& owner)
{
    const bool isAgain = entry.has(DuplicateKey) || (owner.isMerged && !m_names.insert(entry.key()).second);
    if (isAgain)
        m_contract.notUnderstood.push_back({m_contract.documents->fileOf(entry.tree()).path,
            entry.tree().source().position(entry.keyRange().begin),
            std::string(owner.name) + "." + std::string(entry.key()),
            "is defined twice; the first one counts"});
    return !isAgain;
}

/// Names with two underscores are the language's own, or those of a federation, which brings them along.
const Element* SchemaReader::findType(const Node& said, std::string_view name)
{
    if (const Element* type = m_types.find(name))
        return type;
    const bool isKnown = name.empty() || isBuiltInScalar(name) || name.starts_with('_')
        || name.find("__") != std::string_view::npos;
    if (!isKnown)
        m_contract.unresolved.push_back({m_contract.documents->fileOf(said.tree()).path,
            said.tree().source().position(said.range().begin), std::string(name),
            "is a type that no file of the schema defines"});
    return nullptr;
}

} // namespace

void readContract(Contract& contract, ElementArena& arena, const std::stop_token& stop)
{
    SchemaReader(contract, arena).read(stop);
}

} // namespace core::graphql
