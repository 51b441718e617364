// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/name_uses.h"

#include "core/contract/symbols/definition_names.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace core {

namespace {

using openapi::Holding;
using openapi::NamesOf;
using openapi::ObjectKind;

bool isOne(const ObjectPlace& place, ObjectKind kind)
{
    return place.kind == kind && place.holding == Holding::One;
}

/// Only its own schema names a property.
std::vector<NameUse> usesOfProperty(const Node& property)
{
    const Node schema = property.parent().parent();
    std::vector<NameUse> uses;
    for (const Node& each : schema["required"]) {
        if (each.isString() && each.text() == property.key())
            uses.push_back({each});
    }
    for (const Node& each : {schema["discriminator"], schema["discriminator"]["propertyName"]}) {
        if (each.isString() && each.text() == property.key())
            uses.push_back({each});
    }
    return uses;
}

/// Invalid where the word names no property of the schema it stands in.
Node propertyNamedAt(const ObjectKinds& kinds, const Node& word)
{
    if (!word.isString() || kinds.of(word).names != NamesOf::Properties)
        return {};
    Node schema = word.parent();
    while (schema && !isOne(kinds.of(schema), ObjectKind::Schema))
        schema = schema.parent();
    return schema["properties"][word.text()];
}

/// A map of schemas holds the properties of one, or schemas that others share.
NameKind nameKindAmongSchemas(std::string_view map)
{
    if (map == "properties")
        return NameKind::Property;
    return map.empty() || map == "schemas" || map == "definitions" || map == "$defs" ? NameKind::Schema
                                                                                     : NameKind::None;
}

/// A tag and an operation are called what a text in them says.
Node nameOf(const ObjectKinds& kinds, const Node& entry)
{
    if (!entry.isMap())
        return entry;
    const ObjectPlace place = kinds.of(entry);
    if (isOne(place, ObjectKind::Tag))
        return entry["name"];
    return isOne(place, ObjectKind::Operation) ? entry["operationId"] : entry;
}

std::pair<const Tree*, NodeIndex> identityOf(const Node& node)
{
    return {&node.tree(), node.index()};
}

} // namespace

/// Goes through a file from its top, so that what a place is, is asked once for each.
class NameCollector {
public:
    explicit NameCollector(NameIndex& index)
        : m_index(index)
    {
        for (const ContractFile* file : index.kinds().index().documents().files()) {
            const KeyTable& keys = file->document.tree.keys();
            const auto has = [&](std::string_view key) { return keys.find(key) != NoKey; };
            m_hasMappings = m_hasMappings || has("mapping") || has("defaultMapping");
            m_hasNames = m_hasNames || has("security") || has("tags") || has("links");
        }
    }

    /// Most fragments are left without a look at their nodes.
    void collect()
    {
        if (!m_hasNames && !m_hasMappings)
            return;
        for (const ContractFile* file : m_index.kinds().index().documents().files()) {
            const Node root = file->document.tree.root();
            visit(root, m_index.kinds().of(root));
        }
    }

private:
    void visit(const Node& node, const ObjectPlace& place)
    {
        if (place.kind == ObjectKind::Schema && !m_hasMappings)
            return;
        if (place.isKnown())
            look(node, place);
        for (const Node& child : node) {
            const ObjectPlace below = m_index.kinds().of(child, place);
            // What the entry does not know has nothing in it that it knows.
            if (below.isKnown() || !isInEntryFile(node))
                visit(child, below);
        }
    }

    bool isInEntryFile(const Node& node) const
    {
        return &node.tree() == &m_index.kinds().index().documents().entry().document.tree;
    }

    void look(const Node& node, const ObjectPlace& place)
    {
        if (place.holding == Holding::Map)
            return lookAtMap(node, place.kind);
        if (place.holding == Holding::List && place.names == NamesOf::Tags) {
            for (const Node& tag : node)
                sayWord(NameKind::Tag, tag);
        }
        switch (place.holding == Holding::One ? place.kind : ObjectKind::None) {
        case ObjectKind::SecurityRequirement:
            for (const Node& scheme : node)
                say(NameKind::SecurityScheme, scheme.key(), {scheme, true});
            return;
        case ObjectKind::Tag:
            giveWord(NameKind::Tag, node["name"]);
            sayWord(NameKind::Tag, node["parent"]);
            return;
        case ObjectKind::Operation:
            giveWord(NameKind::Operation, node["operationId"]);
            return;
        case ObjectKind::Link:
            sayWord(NameKind::Operation, node["operationId"]);
            return;
        case ObjectKind::Discriminator:
            for (const Node& target : node["mapping"])
                sayWord(NameKind::Schema, target);
            sayWord(NameKind::Schema, node["defaultMapping"]);
            return;
        default:
            return;
        }
    }

    void lookAtMap(const Node& map, ObjectKind kind)
    {
        const bool holdsSchemas =
            kind == ObjectKind::Schema && (map.key() == "schemas" || map.key() == "definitions");
        for (const Node& entry : map) {
            if (kind == ObjectKind::SecurityScheme)
                m_index.m_entries.emplace(std::pair {NameKind::SecurityScheme, entry.key()}, entry);
            else if (holdsSchemas)
                m_index.m_entries.emplace(std::pair {NameKind::Schema, entry.key()}, entry);
        }
    }

    void giveWord(NameKind kind, const Node& word)
    {
        if (word.isString())
            m_index.m_entries.emplace(std::pair {kind, word.text()}, word);
    }

    void sayWord(NameKind kind, const Node& word)
    {
        if (word.isString())
            say(kind, word.text(), {word});
    }

    void say(NameKind kind, std::string_view name, const NameUse& use)
    {
        m_index.m_said.push_back({{kind, name}, use});
        m_index.m_kindsSaid.insert(kind);
    }

    NameIndex& m_index;
    bool m_hasMappings = false;
    bool m_hasNames = false;
};

NameKind nameKindOf(const ObjectKinds& kinds, const Node& entry)
{
    const ObjectPlace holder = kinds.of(entry.parent());
    if (holder.holding == Holding::Map && holder.kind == ObjectKind::SecurityScheme)
        return NameKind::SecurityScheme;
    if (holder.holding == Holding::Map && holder.kind == ObjectKind::Schema)
        return nameKindAmongSchemas(entry.parent().key());
    if (isOne(holder, ObjectKind::Tag) && entry.key() == "name")
        return NameKind::Tag;
    return isOne(holder, ObjectKind::Operation) && entry.key() == "operationId" ? NameKind::Operation
                                                                                : NameKind::None;
}

NameIndex::NameIndex(ObjectKinds kinds)
    : m_kinds(std::move(kinds))
{
    NameCollector(*this).collect();
    m_byName.resize(m_said.size());
    std::iota(m_byName.begin(), m_byName.end(), std::size_t {0});
    m_byNode = m_byName;
    std::ranges::stable_sort(m_byName, {}, [this](std::size_t each) { return m_said[each].name; });
    std::ranges::sort(m_byNode, {}, [this](std::size_t each) { return identityOf(m_said[each].use.node); });
}

bool NameIndex::says(NameKind kind) const
{
    return m_kindsSaid.contains(kind);
}

std::vector<NameUse> NameIndex::usesOf(const Node& entry) const
{
    const Node named = nameOf(m_kinds, entry);
    const NameKind kind = named ? nameKindOf(m_kinds, named) : NameKind::None;
    if (kind == NameKind::None)
        return {};
    if (kind == NameKind::Property)
        return usesOfProperty(named);
    const bool isWord = kind == NameKind::Tag || kind == NameKind::Operation;
    const Name name {kind, isWord ? named.text() : named.key()};
    const auto nameAt = [this](std::size_t each) { return m_said[each].name; };
    std::vector<NameUse> uses;
    for (auto each = std::ranges::lower_bound(m_byName, name, {}, nameAt);
         each != m_byName.end() && nameAt(*each) == name; ++each)
        uses.push_back(m_said[*each].use);
    return uses;
}

Node NameIndex::entryNamedAt(const Node& use) const
{
    if (!use)
        return {};
    const Syntax syntax = m_kinds.index().documents().entry().document.syntax;
    if (!isValueSyntax(syntax))
        return definitionNamedAt(syntax, use);
    const auto found = std::ranges::lower_bound(m_byNode, identityOf(use), {},
        [this](std::size_t each) { return identityOf(m_said[each].use.node); });
    if (found == m_byNode.end() || m_said[*found].use.node != use)
        return propertyNamedAt(m_kinds, use);
    const auto entry = m_entries.find(m_said[*found].name);
    return entry == m_entries.end() ? Node() : entry->second;
}

} // namespace core
