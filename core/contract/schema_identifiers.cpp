// SPDX-License-Identifier: Apache-2.0
#include "core/contract/schema_identifiers.h"

#include "core/contract/fragment.h"
#include "core/contract/references.h"
#include "core/contract/word_list.h"

#include <algorithm>

namespace core {

namespace {

/// Below these stands a schema, or a list of them.
constexpr WordList<19> KeysOfSchemas {"additionalItems", "additionalProperties", "allOf", "anyOf", "contains",
    "contentSchema", "else", "if", "items", "not", "oneOf", "prefixItems", "propertyNames", "then",
    "unevaluatedItems", "unevaluatedProperties", "extends", "disallow", "itemSchema"};
/// Below these, schemas stand under names that people chose.
constexpr WordList<6> KeysOfNamedSchemas {
    "$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties", "properties"};
constexpr WordList<6> KeysOfSimpleSchemas {"type", "$ref", "$id", "id", "$schema", "enum"};
constexpr WordList<3> KeysOfContracts {"openapi", "swagger", "asyncapi"};
constexpr WordList<5> KeysOfPlainValues {"example", "examples", "default", "const", "enum"};
constexpr WordList<4> KeysOfNames {"$id", "$anchor", "$dynamicAnchor", "$self"};
constexpr WordList<3> KeysOfReferences {"$ref", "$dynamicRef", "$recursiveRef"};

bool isSchemaKey(std::string_view key)
{
    return isAmong(KeysOfSchemas, key) || isAmong(KeysOfNamedSchemas, key)
        || isAmong(KeysOfSimpleSchemas, key);
}

/// An "id" is mostly a property, and a name in draft 4 alone, which a schema may say it is of.
bool namesNothing(const Tree& tree, Dialect dialect)
{
    const auto has = [&](std::string_view key) { return tree.keys().find(key) != NoKey; };
    if (has("id") && (dialect == Dialect::Draft4 || has("$schema")))
        return false;
    return std::ranges::none_of(KeysOfNames, has);
}

bool knowsIdentifiers(Dialect dialect)
{
    return dialect != Dialect::OpenApi20 && dialect != Dialect::OpenApi30;
}

} // namespace

/// Goes down where schemas may stand; bounded by the text, whatever its depth.
class IdentifierWalk {
public:
    IdentifierWalk(SchemaIdentifiers& found, Dialect dialect)
        : m_found(found)
        , m_dialect(dialect)
    {
    }

    void walk(const Node& root)
    {
        push(root, kindOfRoot(root), m_found.m_origin, m_dialect);
        while (!m_pending.empty()) {
            const Pending next = std::move(m_pending.back());
            m_pending.pop_back();
            visit(next);
        }
        // The last was pushed first; those who search take the first of equal names in the text.
        std::ranges::stable_sort(
            m_found.m_all, {}, [](const SchemaIdentifier& one) { return one.node.index(); });
    }

private:
    enum class Place : std::uint8_t { Schema, NamedSchemas, Contract };

    struct Pending {
        Node node;
        Place place;
        std::string base;
        Dialect dialect;
    };

    static Place kindOfRoot(const Node& root)
    {
        const auto has = [&](auto test) {
            return std::ranges::any_of(root, [&](const Node& entry) { return test(entry.key()); });
        };
        if (has([](std::string_view key) { return isAmong(KeysOfContracts, key); }))
            return Place::Contract;
        return has(isSchemaKey) ? Place::Schema : Place::NamedSchemas;
    }

    void push(const Node& node, Place place, const std::string& base, Dialect dialect)
    {
        m_pending.push_back({node, place, base, dialect});
    }

    void visit(const Pending& next)
    {
        if (next.place == Place::Schema)
            visitSchema(next);
        else if (next.place == Place::NamedSchemas)
            pushAll(next.node, next);
        else
            visitContract(next);
    }

    void pushAll(const Node& container, const Pending& around)
    {
        for (const Node child : container)
            push(child, Place::Schema, around.base, around.dialect);
    }

    void visitSchema(const Pending& schema)
    {
        if (!schema.node.isMap())
            return;
        Pending inner = schema;
        if (const auto said = dialectFromUri(schema.node["$schema"].text()))
            inner.dialect = *said;
        if (readsBesideReference(inner.dialect) || !schema.node["$ref"].isString())
            addNames(inner);
        addReferences(inner);
        for (const Node child : schema.node) {
            const bool isSchemaOrList = isAmong(KeysOfSchemas, child.key());
            if (isAmong(KeysOfNamedSchemas, child.key()) || (isSchemaOrList && child.isSequence()))
                pushAll(child, inner);
            else if (isSchemaOrList)
                push(child, Place::Schema, inner.base, inner.dialect);
        }
    }

    void addNames(Pending& schema)
    {
        const Node id = schema.node[schema.dialect == Dialect::Draft4 ? "id" : "$id"].resolved();
        if (id.isString())
            addId(schema, splitReference(id.text()));
        if (schema.dialect >= Dialect::Draft2019)
            addAnchor(schema, schema.node["$anchor"].resolved().text());
        if (schema.dialect >= Dialect::Draft2020)
            addAnchor(schema, schema.node["$dynamicAnchor"].resolved().text());
    }

    void addId(Pending& schema, const WrittenReference& id)
    {
        if (!id.file.empty()) {
            schema.base = joinUri(schema.base, id.file);
            m_found.m_bases[schema.node.index()] = schema.base;
            m_found.m_all.push_back({schema.base, schema.node});
        }
        // Until draft 7 an identifier that is only a fragment is what later became an anchor.
        if (schema.dialect < Dialect::Draft2019 && !id.fragment.starts_with('/'))
            addAnchor(schema, id.fragment);
    }

    void addAnchor(const Pending& schema, std::string_view name)
    {
        if (!name.empty())
            m_found.m_all.push_back({schema.base + "#" + std::string(name), schema.node});
    }

    void addReferences(const Pending& schema)
    {
        if (schema.base == m_found.m_origin)
            return;
        for (const std::string_view key : KeysOfReferences) {
            const std::string_view file = splitReference(schema.node[key].resolved().text()).file;
            if (!file.empty())
                m_found.m_rebased.push_back(joinUri(schema.base, file));
        }
    }

    void visitContract(const Pending& around)
    {
        Pending inner = around;
        const Node self = around.node["$self"];
        if (self.isString() && !around.node.parent()) {
            inner.base = joinUri(around.base, splitReference(self.text()).file);
            m_found.m_bases[around.node.index()] = inner.base;
            m_found.m_all.push_back({inner.base, around.node});
        }
        for (const Node child : around.node) {
            if (child.key() == "schema" || child.key() == "itemSchema")
                push(child, Place::Schema, inner.base, inner.dialect);
            else if (child.key() == "schemas")
                pushAll(child, inner);
            else if (child.size() > 0 && !isAmong(KeysOfPlainValues, child.key())
                && !child.key().starts_with("x-"))
                push(child, Place::Contract, inner.base, inner.dialect);
        }
    }

    SchemaIdentifiers& m_found;
    Dialect m_dialect;
    std::vector<Pending> m_pending;
};

SchemaIdentifiers::SchemaIdentifiers(const Tree& tree, std::string origin, Dialect dialect)
    : m_origin(std::move(origin))
{
    if (!knowsIdentifiers(dialect) || namesNothing(tree, dialect))
        return;
    for (const NodeIndex root : tree.roots())
        IdentifierWalk(*this, dialect).walk(tree.node(root));
}

const std::string& SchemaIdentifiers::baseUri(const Node& at) const
{
    for (Node around = at; around && !m_bases.empty(); around = around.parent()) {
        const auto found = m_bases.find(around.index());
        if (found != m_bases.end())
            return found->second;
    }
    return m_origin;
}

std::string joinUri(std::string_view base, std::string_view reference)
{
    if (reference.empty())
        return std::string(base);
    if (isAbsoluteUri(reference))
        return std::string(reference);
    if (isAbsoluteUri(base))
        return resolveUri(base, reference);
    const Reference resolved = resolveReference(base, reference);
    const bool isFolder = resolved.kind == ReferenceKind::File && reference.ends_with('/');
    return isFolder ? resolved.path + "/" : resolved.path;
}

} // namespace core
