// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/name_uses.h"

namespace core {

namespace {

using openapi::Holding;
using openapi::NamesOf;
using openapi::ObjectKind;

/// Goes through a file from its top, so that what a place is, is asked once for each.
class NameSeeker {
public:
    NameSeeker(const ObjectKinds& kinds, NameKind wanted, std::string_view name)
        : m_kinds(kinds)
        , m_wanted(wanted)
        , m_name(name)
    {
    }

    void visitFile(const Tree& tree)
    {
        if (!mayHold(tree.keys()))
            return;
        const Node root = tree.root();
        visit(root, m_kinds.of(root));
    }

    std::vector<NameUse> take() { return std::move(m_uses); }

private:
    /// Most files are left without a look at their nodes.
    bool mayHold(const KeyTable& keys) const
    {
        const auto has = [&](std::string_view key) { return keys.find(key) != NoKey; };
        switch (m_wanted) {
        case NameKind::SecurityScheme:
            return has(m_name);
        case NameKind::Tag:
            return has("tags");
        case NameKind::Operation:
            return has("operationId");
        case NameKind::Schema:
            return has("mapping") || has("defaultMapping");
        default:
            return false;
        }
    }

    void visit(const Node& node, const ObjectPlace& place)
    {
        if (place.isKnown())
            look(node, place);
        for (const Node& child : node) {
            const ObjectPlace below =
                node.isMap() ? m_kinds.under(place, child.key()) : ObjectKinds::itemOf(place);
            visit(child, below.isKnown() || isEntryFile(node) ? below : m_kinds.of(child));
        }
    }

    bool isEntryFile(const Node& node) const
    {
        return &node.tree() == &m_kinds.index().documents().entry().document.tree;
    }

    void look(const Node& node, const ObjectPlace& place)
    {
        switch (m_wanted) {
        case NameKind::None:
        case NameKind::Property:
            return;
        case NameKind::SecurityScheme:
            if (place.kind == ObjectKind::SecurityRequirement && place.holding == Holding::One)
                note(node[m_name], true);
            return;
        case NameKind::Tag:
            if (place.names == NamesOf::Tags && place.holding == Holding::List)
                for (const Node& tag : node)
                    noteWord(tag);
            if (place.kind == ObjectKind::Tag && place.holding == Holding::One)
                noteWord(node["parent"]);
            return;
        case NameKind::Operation:
            if (place.kind == ObjectKind::Link && place.holding == Holding::One)
                noteWord(node["operationId"]);
            return;
        case NameKind::Schema:
            if (place.kind == ObjectKind::Discriminator && place.holding == Holding::One) {
                for (const Node& target : node["mapping"])
                    noteWord(target);
                noteWord(node["defaultMapping"]);
            }
            return;
        }
    }

    void noteWord(const Node& word)
    {
        if (word.isString() && word.text() == m_name)
            note(word, false);
    }

    void note(const Node& node, bool isKey)
    {
        if (node)
            m_uses.push_back({node, isKey});
    }

    const ObjectKinds& m_kinds;
    NameKind m_wanted;
    std::string_view m_name;
    std::vector<NameUse> m_uses;
};

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

/// A map of schemas holds the properties of one, or schemas that others share.
NameKind nameKindAmongSchemas(std::string_view map)
{
    if (map == "properties")
        return NameKind::Property;
    return map.empty() || map == "schemas" || map == "definitions" || map == "$defs" ? NameKind::Schema
                                                                                     : NameKind::None;
}

} // namespace

NameKind nameKindOf(const ObjectKinds& kinds, const Node& entry)
{
    const ObjectPlace holder = kinds.of(entry.parent());
    if (holder.holding == Holding::Map && holder.kind == ObjectKind::SecurityScheme)
        return NameKind::SecurityScheme;
    if (holder.holding == Holding::Map && holder.kind == ObjectKind::Schema)
        return nameKindAmongSchemas(entry.parent().key());
    if (holder.holding != Holding::One)
        return NameKind::None;
    if (holder.kind == ObjectKind::Tag && entry.key() == "name")
        return NameKind::Tag;
    return holder.kind == ObjectKind::Operation && entry.key() == "operationId" ? NameKind::Operation
                                                                                : NameKind::None;
}

std::vector<NameUse> nameUsesOf(const ObjectKinds& kinds, const Node& entry)
{
    const NameKind kind = nameKindOf(kinds, entry);
    if (kind == NameKind::Property)
        return usesOfProperty(entry);
    const bool isWord = kind == NameKind::Tag || kind == NameKind::Operation;
    NameSeeker seeker(kinds, kind, isWord ? entry.text() : entry.key());
    if (kind != NameKind::None) {
        for (const ContractFile* file : kinds.index().documents().files())
            seeker.visitFile(file->document.tree);
    }
    return seeker.take();
}

} // namespace core
