// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule NamedTypeRules[] = {
    {
        .id = "named-type-added",
        .title = "A type is new",
        .message = "The type {name} is new",
        .why = "Nobody asks for it yet.",
        .when = {.elements = {ElementKind::Type},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:TYPE_ADDED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  order: ID
}
)",
            .after = R"(
type Query {
  order: ID
}

scalar Money
)"},
    },
    {
        .id = "named-type-removed",
        .title = "A type is gone",
        .message = "The type {name} is gone",
        .why = "Operations that name it, in a fragment or as the type of a variable, are refused before "
               "they are run.",
        .recipe = "Put it back, deprecate every field that leads to it, and remove it when nobody asks "
                  "for those any more.",
        .when = {.elements = {ElementKind::Type},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:TYPE_REMOVED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  order: ID
}

scalar Money
)",
            .after = R"(
type Query {
  order: ID
}
)"},
    },
    {
        .id = "type-kind-changed",
        .title = "A type is of another kind",
        .message = "{name} is {after}, {before} before",
        .why = "What could be selected, given or spread there cannot be any more: operations that use it "
               "are refused.",
        .recipe = "Keep the type as it is and add one of the new kind under a name of its own.",
        .when = {.facets = {Facet::TypeKind}, .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:TYPE_KIND_CHANGED", "graphql:TYPE_CHANGED_KIND"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  found: Found
}

interface Found {
  id: ID!
}
)",
            .after = R"(
type Query {
  found: Found
}

type Found {
  id: ID!
}
)"},
    },
    {
        .id = "root-type-changed",
        .title = "Operations begin at another type",
        .message = "{name} is the type {after}, {before} before",
        .why = "Fragments on the old type and clients that know it by its name are refused.",
        .recipe = "Keep the name of the type and change what it holds.",
        .when = {.elements = {ElementKind::RootType},
            .facets = {Facet::WrappedType},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:SCHEMA_QUERY_TYPE_CHANGED",
            "graphql:SCHEMA_MUTATION_TYPE_CHANGED",
            "graphql:SCHEMA_SUBSCRIPTION_TYPE_CHANGED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
schema {
  query: Start
}

type Start {
  order: ID
}

type Begin {
  order: ID
}
)",
            .after = R"(
schema {
  query: Begin
}

type Start {
  order: ID
}

type Begin {
  order: ID
}
)"},
    },
    {
        .id = "root-type-added",
        .title = "A kind of operation is new",
        .message = "{name} is new",
        .why = "Nobody sends operations of this kind yet.",
        .when = {.elements = {ElementKind::RootType},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:SCHEMA_QUERY_TYPE_CHANGED",
            "graphql:SCHEMA_MUTATION_TYPE_CHANGED",
            "graphql:SCHEMA_SUBSCRIPTION_TYPE_CHANGED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
schema {
  query: Start
}

type Start {
  order: ID
}

type Change {
  pay: ID
}
)",
            .after = R"(
schema {
  query: Start
  mutation: Change
}

type Start {
  order: ID
}

type Change {
  pay: ID
}
)"},
    },
    {
        .id = "root-type-removed",
        .title = "A kind of operation is gone",
        .message = "{name} is gone",
        .why = "Every operation of this kind is refused.",
        .recipe = "Put it back, deprecate its fields, and remove it when nobody asks for them any more.",
        .when = {.elements = {ElementKind::RootType},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:SCHEMA_QUERY_TYPE_CHANGED",
            "graphql:SCHEMA_MUTATION_TYPE_CHANGED",
            "graphql:SCHEMA_SUBSCRIPTION_TYPE_CHANGED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
schema {
  query: Start
  mutation: Change
}

type Start {
  order: ID
}

type Change {
  pay: ID
}
)",
            .after = R"(
schema {
  query: Start
}

type Start {
  order: ID
}

type Change {
  pay: ID
}
)"},
    },
    {
        .id = "union-member-added",
        .title = "A union has one more type",
        .message = "{own} is new in the union {where}",
        .why = "Clients meet a type that they have no fragment for and get an object without fields. "
               "GraphQL tells them to expect that; not all of them do.",
        .recipe = "Tell those who read the union first; their operations need a fragment for the new "
                  "type, or a case for what they do not know.",
        .when = {.elements = {ElementKind::UnionMember},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:UNION_MEMBER_ADDED", "graphql:TYPE_ADDED_TO_UNION"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  found: Found
}

union Found = Order

type Order {
  id: ID!
}

type Line {
  id: ID!
}
)",
            .after = R"(
type Query {
  found: Found
}

union Found = Order | Line

type Order {
  id: ID!
}

type Line {
  id: ID!
}
)"},
    },
    {
        .id = "union-member-removed",
        .title = "A union has one type less",
        .message = "{own} is gone from the union {where}",
        .why = "Operations with a fragment on it are refused, since it can never be there.",
        .recipe = "Keep the member while operations have fragments on it; the server may stop to answer "
                  "with it at once.",
        .when = {.elements = {ElementKind::UnionMember},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:UNION_MEMBER_REMOVED", "graphql:TYPE_REMOVED_FROM_UNION"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  found: Found
}

union Found = Order | Line

type Order {
  id: ID!
}

type Line {
  id: ID!
}
)",
            .after = R"(
type Query {
  found: Found
}

union Found = Order

type Order {
  id: ID!
}

type Line {
  id: ID!
}
)"},
    },
    {
        .id = "interface-implemented",
        .title = "A type implements one more interface",
        .message = "{where} implements {own}",
        .why = "Where clients ask for the interface they meet a type that they may have no fragment for.",
        .recipe = "Tell those who ask for the interface before it is answered with the new type.",
        .when = {.elements = {ElementKind::Interface},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:OBJECT_TYPE_INTERFACE_ADDED", "graphql:IMPLEMENTED_INTERFACE_ADDED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  node: Node
}

interface Node {
  id: ID!
}

type Order {
  id: ID!
}
)",
            .after = R"(
type Query {
  node: Node
}

interface Node {
  id: ID!
}

type Order implements Node {
  id: ID!
}
)"},
    },
    {
        .id = "interface-no-longer-implemented",
        .title = "A type no longer implements an interface",
        .message = "{where} no longer implements {own}",
        .why = "Operations that look for it where the interface is asked for are refused.",
        .recipe = "Keep it implemented while operations have fragments on it.",
        .when = {.elements = {ElementKind::Interface},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:OBJECT_TYPE_INTERFACE_REMOVED", "graphql:IMPLEMENTED_INTERFACE_REMOVED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  node: Node
}

interface Node {
  id: ID!
}

type Order implements Node {
  id: ID!
}
)",
            .after = R"(
type Query {
  node: Node
}

interface Node {
  id: ID!
}

type Order {
  id: ID!
}
)"},
    },
    {
        .id = "received-enum-value-added",
        .title = "Clients receive a value they do not know",
        .message = "{name} has new values: {gained}",
        .why = "GraphQL tells clients to expect values that they do not know; generated code often does "
               "not.",
        .recipe = "Let clients learn to cope with a value they do not know, then answer with it.",
        .when = {.elements = {ElementKind::Type},
            .facets = {Facet::Enum},
            .flow = Flow::Response,
            .effects = {Effect::Widens},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:ENUM_VALUE_ADDED", "graphql:VALUE_ADDED_TO_ENUM"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  state: State
}

enum State {
  OPEN
  PAID
}
)",
            .after = R"(
type Query {
  state: State
}

enum State {
  OPEN
  PAID
  LOST
}
)"},
    },
    {
        .id = "received-enum-value-removed",
        .title = "Clients no longer receive a value",
        .message = "{name} no longer has {lost}",
        .why = "Nobody receives it any more. Code that names it no longer builds against the new schema.",
        .recipe = "Keep the value in the schema, deprecated, until nobody builds with it any more.",
        .when = {.elements = {ElementKind::Type},
            .facets = {Facet::Enum},
            .flow = Flow::Response,
            .effects = {Effect::Narrows},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:ENUM_VALUE_REMOVED", "graphql:VALUE_REMOVED_FROM_ENUM"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  state: State
}

enum State {
  OPEN
  PAID
  LOST
}
)",
            .after = R"(
type Query {
  state: State
}

enum State {
  OPEN
  PAID
}
)"},
    },
    {
        .id = "received-enum-values-replaced",
        .title = "Clients receive other values",
        .message = "{name} has {gained} in place of {lost}",
        .why = "Clients that knew the old values do not recognise the new ones.",
        .recipe = "Let clients learn the new value first, or keep answering with the old one until a new "
                  "version.",
        .when = {.elements = {ElementKind::Type},
            .facets = {Facet::Enum},
            .flow = Flow::Response,
            .effects = {Effect::Incomparable},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:ENUM_VALUE_ADDED",
            "graphql:ENUM_VALUE_REMOVED",
            "graphql:VALUE_REMOVED_FROM_ENUM",
            "graphql:VALUE_ADDED_TO_ENUM"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  state: State
}

enum State {
  OPEN
  PAID
  LOST
}
)",
            .after = R"(
type Query {
  state: State
}

enum State {
  OPEN
  PAID
  MISSING
}
)"},
    },
    {
        .id = "sent-enum-value-added",
        .title = "Callers may send one more value",
        .message = "{name} has new values: {gained}",
        .why = "Nobody sends them yet.",
        .when = {.elements = {ElementKind::Type},
            .facets = {Facet::Enum},
            .flow = Flow::Request,
            .effects = {Effect::Widens},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:ENUM_VALUE_ADDED", "graphql:VALUE_ADDED_TO_ENUM"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  orders(state: State): [ID!]!
}

enum State {
  OPEN
  PAID
}
)",
            .after = R"(
type Query {
  orders(state: State): [ID!]!
}

enum State {
  OPEN
  PAID
  LOST
}
)"},
    },
    {
        .id = "sent-enum-value-removed",
        .title = "Callers may no longer send a value",
        .message = "{name} no longer has {lost}",
        .why = "Operations that send it are refused.",
        .recipe = "Keep the value, deprecate it, and remove it when nobody sends it any more.",
        .when = {.elements = {ElementKind::Type},
            .facets = {Facet::Enum},
            .flow = Flow::Request,
            .effects = {Effect::Narrows, Effect::Incomparable},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:ENUM_VALUE_REMOVED", "graphql:VALUE_REMOVED_FROM_ENUM"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  orders(state: State): [ID!]!
}

enum State {
  OPEN
  PAID
  LOST
}
)",
            .after = R"(
type Query {
  orders(state: State): [ID!]!
}

enum State {
  OPEN
  PAID
}
)"},
    },
};

} // namespace

std::span<const Rule> namedTypeRules()
{
    return NamedTypeRules;
}

} // namespace core
