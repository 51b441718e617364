// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/definition_scope.h"

#include "core/contract/graphql/type_text.h"
#include "core/contract/proto/proto_field_reader.h"
#include "core/contract/symbols/definition_names.h"
#include "core/document/graphql/graphql_keys.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array<std::string_view, 3> RootNames {"Query", "Mutation", "Subscription"};
constexpr std::array<std::string_view, 5> BuiltInDirectives {
    "skip", "include", "deprecated", "specifiedBy", "oneOf"};
constexpr std::array<std::string_view, 3> NoEnumValues {"true", "false", "null"};

template <class List>
bool isOneOf(const List& list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

bool isExtensionOf(const Node& name)
{
    return name.key() == graphql::NameKey && name.parent()[graphql::KindKey].text().starts_with("extend ");
}

/// The definition of a type, whichever part of it is at hand.
Node typeOf(const ReferenceIndex& index, const Node& part)
{
    const Node name = part[graphql::NameKey];
    const ReferenceUse* extends = isExtensionOf(name) ? index.at(name) : nullptr;
    return extends ? extends->target : part;
}

/// The definition of a type and whatever extends it.
std::vector<Node> partsOf(const ReferenceIndex& index, const Node& type)
{
    std::vector<Node> parts {type};
    for (const ReferenceUse* use : index.usesOf(type))
        if (isExtensionOf(use->reference))
            parts.push_back(use->reference.parent());
    return parts;
}

Node memberOf(const ReferenceIndex& index, const Node& type, std::string_view holder, std::string_view name)
{
    for (const Node& part : partsOf(index, type))
        if (const Node member = part[holder][name])
            return member;
    return {};
}

/// The interfaces that a type implements, and the types that implement it.
std::vector<Node> kinOf(const ReferenceIndex& index, const Node& type)
{
    std::vector<Node> kin;
    for (const Node& part : partsOf(index, type))
        for (const Node& each : part[graphql::ImplementsKey])
            if (const ReferenceUse* use = index.at(each))
                kin.push_back(use->target);
    for (const ReferenceUse* use : index.usesOf(type))
        if (use->reference.parent().key() == graphql::ImplementsKey)
            kin.push_back(typeOf(index, use->reference.parent().parent()));
    return kin;
}

std::vector<Node> sameFields(const ReferenceIndex& index, const Node& field)
{
    std::vector<Node> types {typeOf(index, field.parent().parent())};
    std::vector<Node> fields {field};
    for (std::size_t at = 0; at < types.size(); ++at) {
        for (const Node& kin : kinOf(index, types[at])) {
            const Node same = memberOf(index, kin, graphql::FieldsKey, field.key());
            if (same && std::ranges::find(types, kin) == types.end()) {
                types.push_back(kin);
                fields.push_back(same);
            }
        }
    }
    return fields;
}

bool hasSchemaDefinition(const ReferenceIndex& index)
{
    return std::ranges::any_of(index.documents().files(),
        [](const ContractFile* file) { return static_cast<bool>(file->document.tree.root()["schema"]); });
}

std::string quoted(std::string_view word)
{
    return "'" + std::string(word) + "'";
}

std::string takenBy(std::string_view name, std::string_view entry)
{
    return "there is a " + quoted(name) + " beside " + quoted(entry) + " already";
}

class GraphQlScope {
public:
    GraphQlScope(const ReferenceIndex& index, const Node& entry, std::string_view name)
        : m_index(index)
        , m_entry(entry)
        , m_name(name)
    {
    }

    std::string whyNot() const
    {
        if (m_name.starts_with("__"))
            return "names that begin with two underscores are the language's own";
        return m_entry.parent().parent() ? whyNotAsMember() : whyNotAtTop();
    }

private:
    std::string whyNotAtTop() const
    {
        const bool isDirective = m_entry.key().starts_with('@');
        const bool isBuiltIn =
            isDirective ? isOneOf(BuiltInDirectives, m_name) : graphql::isBuiltInScalar(m_name);
        if (isBuiltIn)
            return quoted(m_name) + " is the language's own";
        const bool isRoot = !isDirective && (isOneOf(RootNames, m_name) || isOneOf(RootNames, m_entry.key()));
        if (isRoot && !hasSchemaDefinition(m_index))
            return "operations begin at types called Query, Mutation and Subscription, because no file has a "
                   "'schema' that says otherwise";
        const std::string key = (isDirective ? "@" : "") + std::string(m_name);
        for (const ContractFile* file : m_index.documents().files())
            if (file->document.tree.root()[key])
                return takenBy(key, m_entry.key());
        return {};
    }

    std::string whyNotAsMember() const
    {
        const std::string_view holder = m_entry.parent().key();
        if (holder == graphql::ValuesKey && isOneOf(NoEnumValues, m_name))
            return quoted(m_name) + " can be no value of an enum";
        const Node owner = m_entry.parent().parent();
        const bool isTaken = holder == graphql::ArgumentsKey
            ? static_cast<bool>(m_entry.parent()[m_name])
            : static_cast<bool>(memberOf(m_index, typeOf(m_index, owner), holder, m_name));
        return isTaken ? takenBy(m_name, m_entry.key()) : std::string();
    }

    const ReferenceIndex& m_index;
    Node m_entry;
    std::string_view m_name;
};

/// In Protocol Buffers fields of a oneof stand beside it, and values of an enum beside the enum.
class ProtoScope {
public:
    ProtoScope(const ReferenceIndex& index, const Node& entry, std::string_view name)
        : m_index(index)
        , m_entry(entry)
        , m_name(name)
    {
    }

    std::string whyNot() const
    {
        if (m_entry["type:"].text() == "group")
            return "a group is called as its field is, and is not renamed here";
        Node holder = m_entry.parent();
        if (isReserved())
            return quoted(m_name) + " is reserved there";
        if (isSeenOutside(holder)) {
            if (const std::string why = whyNotAmong(holder); !why.empty())
                return why;
            holder = holder.parent();
        }
        if (holder.parent())
            return whyNotAmong(holder);
        const std::string_view package = holder["package:"]["package:"].text();
        for (const ContractFile* file : m_index.documents().files()) {
            const Node root = file->document.tree.root();
            if (root["package:"]["package:"].text() != package)
                continue;
            if (const std::string why = whyNotAmong(root); !why.empty())
                return why;
        }
        return {};
    }

private:
    bool isReserved() const
    {
        Node body = m_entry.parent();
        if (body.first().key() == "oneof:")
            body = body.parent();
        const bool mayBe = m_entry["field:"] || m_entry.first().key() == "value:";
        for (const Node& each : mayBe ? body : Node())
            for (const Node& item : each["reserved:"])
                if (!item.isMap() && item.text() == m_name)
                    return true;
        return false;
    }

    static bool isSeenOutside(const Node& statement)
    {
        const std::string_view first = statement.first().key();
        return first == "oneof:" || first == "enum:" || first == "extend:";
    }

    std::string whyNotAmong(const Node& holder) const
    {
        for (const Node& each : holder) {
            if (std::string why = whyNotBeside(each); !why.empty())
                return why;
            if (isSeenOutside(each))
                for (const Node& inner : each)
                    if (std::string why = whyNotBeside(inner); !why.empty())
                        return why;
        }
        return {};
    }

    std::string whyNotBeside(const Node& other) const
    {
        if (other == m_entry)
            return {};
        const ByteRange said = definedName(Syntax::Proto, other);
        if (said.empty())
            return {};
        const std::string_view name = other.tree().source().slice(said);
        if (name == m_name)
            return takenBy(name, m_entry.key());
        const bool areFields = other["field:"] && m_entry["field:"];
        if (areFields && proto::jsonNameOf(name) == proto::jsonNameOf(m_name))
            return "in JSON it would be called as " + quoted(name) + " is";
        return {};
    }

    const ReferenceIndex& m_index;
    Node m_entry;
    std::string_view m_name;
};

} // namespace

std::vector<Node> calledAlike(const ReferenceIndex& index, const Node& entry)
{
    const bool isGraphQl = index.documents().entry().document.syntax == Syntax::GraphQl;
    const Node owner = entry.parent().parent();
    if (!isGraphQl || !owner)
        return {entry};
    if (entry.parent().key() == graphql::FieldsKey)
        return sameFields(index, entry);
    if (entry.parent().key() != graphql::ArgumentsKey || !owner.parent().parent())
        return {entry};
    std::vector<Node> arguments {entry};
    for (const Node& field : sameFields(index, owner))
        if (const Node same = field[graphql::ArgumentsKey][entry.key()]; same && same != entry)
            arguments.push_back(same);
    return arguments;
}

std::string whyNotCalled(const ReferenceIndex& index, const Node& entry, std::string_view name)
{
    return index.documents().entry().document.syntax == Syntax::GraphQl
        ? GraphQlScope(index, entry, name).whyNot()
        : ProtoScope(index, entry, name).whyNot();
}

} // namespace core
