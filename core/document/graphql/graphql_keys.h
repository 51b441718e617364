// SPDX-License-Identifier: Apache-2.0
// The form of the tree of a GraphQL text: a map of definitions, each a map of its parts in their order.
//
//     "Order"            of a type; "@auth" of a directive, "schema", "query Orders", "fragment Line"
//     "extend Order"     of what adds to it; from the second on "extend Order 2"
//       description      text
//       kind             "type", "extend type", "directive", "query" …
//       name             text, without @
//       implements       [name]
//       arguments        {name: {description, type, default, directives}}
//       repeatable       true
//       locations        [name]
//       variables        as arguments
//       on               name: of a fragment
//       directives       [{name, arguments: {name: value}}]
//       fields           {name: {description, arguments, type, default, directives}}
//       values           {name: {description, directives}}
//       members          [name]
//       operations       {"query": name}
//       selections       [{kind, alias, name, on, arguments, directives, selections}]
//
// A type is a text as it is printed, "[Line!]!". What no one wrote is not there. The place of a key is that
// of the name, in the middle of what it names; a part that the text does not call by name begins where its
// key does.
#pragma once

#include <string_view>

namespace core::graphql {

inline constexpr std::string_view DescriptionKey = "description";
inline constexpr std::string_view KindKey = "kind";
inline constexpr std::string_view NameKey = "name";
inline constexpr std::string_view AliasKey = "alias";
inline constexpr std::string_view ImplementsKey = "implements";
inline constexpr std::string_view ArgumentsKey = "arguments";
inline constexpr std::string_view RepeatableKey = "repeatable";
inline constexpr std::string_view LocationsKey = "locations";
inline constexpr std::string_view VariablesKey = "variables";
inline constexpr std::string_view OnKey = "on";
inline constexpr std::string_view TypeKey = "type";
inline constexpr std::string_view DefaultKey = "default";
inline constexpr std::string_view DirectivesKey = "directives";
inline constexpr std::string_view FieldsKey = "fields";
inline constexpr std::string_view ValuesKey = "values";
inline constexpr std::string_view MembersKey = "members";
inline constexpr std::string_view OperationsKey = "operations";
inline constexpr std::string_view SelectionsKey = "selections";

/// The kind of a selection that is no field: "...", a fragment's use or an inline fragment.
inline constexpr std::string_view SpreadKind = "...";

} // namespace core::graphql
