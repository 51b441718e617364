// SPDX-License-Identifier: Apache-2.0
// Why a `$ref` is not always a reference: what stands around it decides.
#include "core/contract/reference_places.h"
#include "core/contract/references.h"
#include "core/contract/word_list.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

/// Below these, the keys are names that people chose: a property called "default" is no default.
constexpr auto KeysOfNames =
    std::to_array<std::string_view>({"properties", "patternProperties", "definitions", "$defs",
        "dependentSchemas", "dependencies", "schemas", "responses", "parameters", "requestBodies", "headers",
        "securitySchemes", "securityDefinitions", "links", "callbacks", "paths", "pathItems", "webhooks",
        "content", "encoding", "mediaTypes", "channels", "operations", "messages", "servers",
        "serverVariables", "variables", "replies", "correlationIds", "operationTraits", "messageTraits"});
/// Keys of schemas, media types and messages: where one stands, the keys beside it are no names.
constexpr WordList<10> KeysOfThings {
    "schema", "examples", "example", "payload", "discriminator", "items", "allOf", "anyOf", "oneOf", "not"};
/// Below these stand values, whose `$ref` means nothing.
constexpr auto KeysOfValues =
    std::to_array<std::string_view>({"example", "default", "const", "enum", "x-example", "x-examples"});

/// A map of names holds things, never plain words: AsyncAPI's `headers: {type: object}` is a schema.
bool isMapOfNames(const Node& node)
{
    return node.isMap() && std::ranges::none_of(node, [](const Node& child) {
        return child.isString() && child.key() != "$ref";
    });
}

/// The values of a mapping may be names alone.
bool looksLikeReference(std::string_view text)
{
    const std::string_view path = text.substr(0, text.find('#'));
    return (path.empty() && !text.empty()) || path.find('/') != std::string_view::npos
        || path.ends_with(".yaml") || path.ends_with(".yml") || path.ends_with(".json");
}

/// What a key means to whoever looks for references.
enum class KeyRole : std::uint8_t { NotAsked, Reference, Id, Discriminator, Examples, Value, Names, Other };

KeyRole roleOf(std::string_view key)
{
    if (key == "$ref" || key == "$dynamicRef" || key == "$recursiveRef")
        return KeyRole::Reference;
    if (key == "$id")
        return KeyRole::Id;
    if (key == "discriminator")
        return KeyRole::Discriminator;
    if (key == "examples")
        return KeyRole::Examples;
    if (isAmong(KeysOfValues, key))
        return KeyRole::Value;
    return isAmong(KeysOfNames, key) ? KeyRole::Names : KeyRole::Other;
}

/// Of one text, in which few keys stand in very many places.
class KeyRoles {
public:
    KeyRole of(const Node& entry)
    {
        const Tree& tree = entry.tree();
        m_roles.resize(tree.keys().size(), KeyRole::NotAsked);
        KeyRole& role = m_roles[tree.record(entry.index()).key];
        if (role == KeyRole::NotAsked)
            role = roleOf(entry.key());
        return role;
    }

private:
    std::vector<KeyRole> m_roles; ///< by KeyId
};

using FoundReference = std::function<void(const Node& reference)>;

/// Finds the references and the URIs that one text gives itself.
class LinkVisitor {
public:
    LinkVisitor(FoundReference foundReference, FoundReference foundId)
        : m_foundReference(std::move(foundReference))
        , m_foundId(std::move(foundId))
    {
    }

    void visitRoot(const Node& root)
    {
        // A fragment may hold nothing but responses or schemas by name.
        const bool holdsNames = isMapOfNames(root) && std::ranges::none_of(root, [](const Node& child) {
            return isAmong(KeysOfNames, child.key()) || isAmong(KeysOfThings, child.key());
        });
        holdsNames ? visitNames(root) : visit(root);
    }

private:
    void visitNames(const Node& names)
    {
        for (const Node& child : names) {
            if (child.key() == "$ref" && child.isString())
                m_foundReference(child);
            else
                visit(child);
        }
    }

    void visit(const Node& node)
    {
        for (const Node& child : node) {
            if (child.hasKey())
                visitEntry(child);
            else
                visit(child);
        }
    }

    void visitEntry(const Node& child)
    {
        switch (m_roles.of(child)) {
        case KeyRole::Reference:
            return child.isString() ? m_foundReference(child) : visit(child);
        case KeyRole::Id:
            return m_foundId(child);
        case KeyRole::Discriminator:
            return visitMapping(child["mapping"]);
        case KeyRole::Examples:
            return visitExamples(child);
        case KeyRole::Value:
            return;
        case KeyRole::Names:
            return isMapOfNames(child) ? visitNames(child) : visit(child);
        case KeyRole::NotAsked:
        case KeyRole::Other:
            return visit(child);
        }
    }

    void visitMapping(const Node& mapping)
    {
        for (const Node& target : mapping) {
            if (target.isString() && looksLikeReference(target.text()))
                m_foundReference(target);
        }
    }

    /// Named examples may each stand in a file of their own; listed ones and those by media type are values.
    void visitExamples(const Node& examples)
    {
        if (!examples.isMap())
            return;
        for (const Node& example : examples) {
            const Node reference = example.key() == "$ref" ? example : example["$ref"];
            if (reference.isString() && example.key().find('/') == std::string_view::npos)
                m_foundReference(reference);
        }
    }

    FoundReference m_foundReference;
    FoundReference m_foundId;
    KeyRoles m_roles;
};

class LinkCollector {
public:
    void addReference(const Node& reference)
    {
        const std::string_view text = reference.text();
        const std::string_view path = text.substr(0, text.find('#'));
        if (!path.empty())
            m_references.emplace(path);
    }

    void addId(const Node& id)
    {
        const std::string_view uri = id.text().substr(0, id.text().find('#'));
        if (id.isString() && isAbsoluteUri(uri) && (m_ids.empty() || m_ids.front() != uri))
            m_ids.emplace_back(uri);
    }

    DocumentLinks links() && { return {{m_references.begin(), m_references.end()}, std::move(m_ids)}; }

private:
    std::set<std::string, std::less<>> m_references;
    std::vector<std::string> m_ids;
};

/// Most descriptions refer to themselves alone; that is seen without asking what stands around a `$ref`.
bool mayLinkOut(const Tree& tree)
{
    const KeyTable& keys = tree.keys();
    if (keys.find("$id") != NoKey)
        return true;
    const KeyId mapping = keys.find("mapping");
    const std::array references {keys.find("$ref"), keys.find("$dynamicRef"), keys.find("$recursiveRef")};
    for (NodeIndex index = 0; index < tree.nodeCount(); ++index) {
        const NodeRecord& record = tree.record(index);
        const bool isReference =
            record.key != NoKey && std::ranges::find(references, record.key) != references.end();
        const bool isMapped =
            mapping != NoKey && record.parent != NoNode && tree.record(record.parent).key == mapping;
        if ((isReference || isMapped) && !tree.text(record).starts_with('#'))
            return true;
    }
    return false;
}

} // namespace

DocumentLinks collectLinks(const Node& root)
{
    LinkCollector collector;
    for (const char* own : {"$self", "$id", "id"})
        collector.addId(root[own]);
    if (root && !mayLinkOut(root.tree()))
        return std::move(collector).links();
    LinkVisitor visitor([&](const Node& reference) { collector.addReference(reference); },
        [&](const Node& id) { collector.addId(id); });
    visitor.visitRoot(root);
    return std::move(collector).links();
}

void visitReferences(const Node& root, const std::function<void(const Node& reference)>& visit)
{
    LinkVisitor visitor(visit, [](const Node& /*id*/) {});
    visitor.visitRoot(root);
}

} // namespace core
