// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/definition_names.h"

#include "core/document/graphql/graphql_keys.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace core {

namespace {

constexpr std::string_view Extend = "extend ";
constexpr std::array<std::string_view, 7> GraphQlDefinitions {
    "type", "interface", "union", "enum", "input", "scalar", "directive"};
constexpr std::array<std::string_view, 3> GraphQlHolders {
    graphql::FieldsKey, graphql::ArgumentsKey, graphql::ValuesKey};
/// What a statement that defines something begins with, and names.
constexpr std::array<std::string_view, 6> ProtoDefinitions {
    "message:", "enum:", "service:", "rpc:", "value:", "oneof:"};

template <class List>
bool isAmong(const List& list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

std::string_view plainKind(const Node& part)
{
    const std::string_view kind = part[graphql::KindKey].text();
    return kind.starts_with(Extend) ? kind.substr(Extend.size()) : kind;
}

/// Fields, arguments and values stand in a map of what is a declaration itself; the arguments that a
/// directive is given stand in a list.
bool isGraphQlDeclaration(Node entry)
{
    while (entry.isMap() && entry.hasKey()) {
        const Node holder = entry.parent();
        if (!holder.parent())
            return isAmong(GraphQlDefinitions, plainKind(entry));
        if (!isAmong(GraphQlHolders, holder.key()))
            return false;
        entry = holder.parent();
    }
    return false;
}

Node protoName(const Node& statement)
{
    const Node first = statement.isMap() && statement.hasKey() ? statement.first() : Node();
    if (isAmong(ProtoDefinitions, first.key()))
        return first;
    return first && statement["type:"] ? statement["field:"] : Node();
}

} // namespace

ByteRange definedName(Syntax syntax, const Node& entry)
{
    if (!entry)
        return {};
    if (syntax == Syntax::Proto)
        return protoName(entry).range();
    const bool isExtension = entry[graphql::KindKey].text().starts_with(Extend) && !entry.parent().parent();
    return syntax == Syntax::GraphQl && !isExtension && isGraphQlDeclaration(entry) ? entry.keyRange()
                                                                                    : ByteRange();
}

Node definitionNamedAt(Syntax syntax, const Node& node)
{
    const Node holder = node.parent();
    const ByteRange name = definedName(syntax, holder);
    return !name.empty() && name == node.range() ? holder : Node();
}

bool isDeclaration(Syntax syntax, const Node& entry)
{
    if (syntax == Syntax::GraphQl)
        return isGraphQlDeclaration(entry);
    return syntax == Syntax::Proto && (protoName(entry) || entry.first().key() == "extend:");
}

} // namespace core
