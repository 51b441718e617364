// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule NamedFieldRules[] = {
    {
        .id = "field-added",
        .title = "A field is new",
        .message = "{name} is new",
        .why = "Nobody asks for it yet.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:FIELD_ADDED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  order(id: ID!): Order
}

type Order {
  id: ID!
}
)",
            .after = R"(
type Query {
  order(id: ID!): Order
}

type Order {
  id: ID!
  note: String
}
)"},
    },
    {
        .id = "field-removed",
        .title = "A field is gone",
        .message = "{name} is gone",
        .why = "Operations that ask for it are refused as a whole, not only this field.",
        .recipe = "Put it back with @deprecated and a reason that names what to ask for instead; remove "
                  "it when nobody asks for it any more.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:FIELD_REMOVED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  order(id: ID!): Order
}

type Order {
  id: ID!
  note: String
}
)",
            .after = R"(
type Query {
  order(id: ID!): Order
}

type Order {
  id: ID!
}
)"},
    },
    {
        .id = "field-type-narrowed",
        .title = "A field is never null where it was",
        .message = "{name} is {after}, {before} before",
        .why = "Clients that coped with null get what they expect.",
        .when = {.elements = {ElementKind::Field},
            .facets = {Facet::WrappedType},
            .flow = Flow::Response,
            .effects = {Effect::Narrows},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:FIELD_TYPE_CHANGED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  order(id: ID!): Order
}

type Order {
  id: ID!
  note: String
}
)",
            .after = R"(
type Query {
  order(id: ID!): Order
}

type Order {
  id: ID!
  note: String!
}
)"},
    },
    {
        .id = "field-type-widened",
        .title = "A field may be null where it was not",
        .message = "{name} is {after}, {before} before",
        .why = "Clients rely on a value that may now be missing.",
        .recipe = "Keep the field as it is; where it may be missing, add another field that may be null "
                  "and deprecate this one.",
        .when = {.elements = {ElementKind::Field},
            .facets = {Facet::WrappedType},
            .flow = Flow::Response,
            .effects = {Effect::Widens},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:FIELD_TYPE_CHANGED", "graphql:FIELD_CHANGED_KIND"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  order(id: ID!): Order
}

type Order {
  id: ID!
  note: String!
}
)",
            .after = R"(
type Query {
  order(id: ID!): Order
}

type Order {
  id: ID!
  note: String
}
)"},
    },
    {
        .id = "field-type-changed",
        .title = "A field is of another type",
        .message = "{name} is {after}, {before} before",
        .why = "Clients read it as what it was; selections that fitted the old type may be refused.",
        .recipe = "Add a field of the new type under a name of its own and deprecate this one.",
        .when = {.elements = {ElementKind::Field},
            .facets = {Facet::WrappedType},
            .flow = Flow::Response,
            .effects = {Effect::Incomparable},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:FIELD_TYPE_CHANGED", "graphql:FIELD_CHANGED_KIND"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  order(id: ID!): Order
}

type Order {
  id: ID!
  note: String
}
)",
            .after = R"(
type Query {
  order(id: ID!): Order
}

type Order {
  id: ID!
  note: Int
}
)"},
    },
    {
        .id = "argument-added",
        .title = "One more argument is taken",
        .message = "The argument {name} is new and may be left out",
        .why = "Operations without it go on as before.",
        .when = {.elements = {ElementKind::Argument},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:FIELD_ARGUMENT_ADDED",
            "graphql:OPTIONAL_ARG_ADDED",
            "graphql:DIRECTIVE_ARGUMENT_ADDED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  orders: [ID!]!
}
)",
            .after = R"(
type Query {
  orders(first: Int): [ID!]!
}
)"},
    },
    {
        .id = "required-argument-added",
        .title = "One more argument must be given",
        .message = "The argument {name} is new and must be given",
        .why = "Operations without it are refused.",
        .recipe = "Give it a default, or let it be null; demand it when every operation gives it.",
        .when = {.elements = {ElementKind::Argument},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::GraphQl,
            .also = isRequiredNow},
        .alsoKnownAs = {"graphql:FIELD_ARGUMENT_ADDED",
            "graphql:REQUIRED_ARG_ADDED",
            "graphql:DIRECTIVE_ARGUMENT_ADDED",
            "graphql:REQUIRED_DIRECTIVE_ARG_ADDED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  orders: [ID!]!
}
)",
            .after = R"(
type Query {
  orders(first: Int!): [ID!]!
}
)"},
    },
    {
        .id = "argument-removed",
        .title = "One argument less is taken",
        .message = "The argument {name} is gone",
        .why = "Operations that give it are refused.",
        .recipe = "Keep the argument, deprecate it and ignore what is given; remove it when nobody gives "
                  "it any more.",
        .when = {.elements = {ElementKind::Argument},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:FIELD_ARGUMENT_REMOVED",
            "graphql:ARG_REMOVED",
            "graphql:DIRECTIVE_ARGUMENT_REMOVED",
            "graphql:DIRECTIVE_ARG_REMOVED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  orders(first: Int): [ID!]!
}
)",
            .after = R"(
type Query {
  orders: [ID!]!
}
)"},
    },
    {
        .id = "argument-type-widened",
        .title = "An argument takes more",
        .message = "{name} is {after}, {before} before",
        .why = "Everything that is given today is still taken.",
        .when = {.elements = {ElementKind::Argument},
            .facets = {Facet::WrappedType},
            .effects = {Effect::Widens},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:FIELD_ARGUMENT_TYPE_CHANGED", "graphql:DIRECTIVE_ARGUMENT_TYPE_CHANGED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  orders(ids: [ID!]): [ID!]!
}
)",
            .after = R"(
type Query {
  orders(ids: [ID]): [ID!]!
}
)"},
    },
    {
        .id = "argument-type-changed",
        .title = "An argument no longer takes what it took",
        .message = "{name} is {after}, {before} before",
        .why = "Operations that leave it out where it must now be given are refused, and so are those that give "
               "null or a variable of the old type.",
        .recipe = "Add an argument of the new type under a name of its own and deprecate this one.",
        .when = {.elements = {ElementKind::Argument},
            .facets = {Facet::WrappedType},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:FIELD_ARGUMENT_TYPE_CHANGED",
            "graphql:ARG_CHANGED_KIND",
            "graphql:DIRECTIVE_ARGUMENT_TYPE_CHANGED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  orders(ids: [ID]): [ID!]!
}
)",
            .after = R"(
type Query {
  orders(ids: [ID!]): [ID!]!
}
)"},
    },
    {
        .id = "input-field-added",
        .title = "Callers may give one more field",
        .message = "{name} is new and may be left out",
        .why = "What callers send today is still taken.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:INPUT_FIELD_ADDED", "graphql:OPTIONAL_INPUT_FIELD_ADDED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  orders(filter: Filter): [ID!]!
}

input Filter {
  state: String
}
)",
            .after = R"(
type Query {
  orders(filter: Filter): [ID!]!
}

input Filter {
  state: String
  since: String
}
)"},
    },
    {
        .id = "required-input-field-added",
        .title = "Callers must give one more field",
        .message = "{name} is new and must be given",
        .why = "Operations that give the input without it are refused.",
        .recipe = "Give it a default, or let it be null; demand it when every caller gives it.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .language = Language::GraphQl,
            .also = isRequiredNow},
        .alsoKnownAs = {"graphql:INPUT_FIELD_ADDED", "graphql:REQUIRED_INPUT_FIELD_ADDED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  orders(filter: Filter): [ID!]!
}

input Filter {
  state: String
}
)",
            .after = R"(
type Query {
  orders(filter: Filter): [ID!]!
}

input Filter {
  state: String
  since: String!
}
)"},
    },
    {
        .id = "input-field-removed",
        .title = "Callers may no longer give a field",
        .message = "{name} is gone",
        .why = "Operations that give it are refused: an input takes no field that it does not know.",
        .recipe = "Keep the field, deprecate it and ignore what is given; remove it when nobody gives it "
                  "any more.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:INPUT_FIELD_REMOVED", "graphql:FIELD_REMOVED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  orders(filter: Filter): [ID!]!
}

input Filter {
  state: String
  since: String
}
)",
            .after = R"(
type Query {
  orders(filter: Filter): [ID!]!
}

input Filter {
  state: String
}
)"},
    },
    {
        .id = "input-field-type-widened",
        .title = "A field of an input takes more",
        .message = "{name} is {after}, {before} before",
        .why = "Everything that is given today is still taken.",
        .when = {.elements = {ElementKind::Field},
            .facets = {Facet::WrappedType},
            .flow = Flow::Request,
            .effects = {Effect::Widens},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:INPUT_FIELD_TYPE_CHANGED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  orders(filter: Filter): [ID!]!
}

input Filter {
  state: String
  since: [ID!]
}
)",
            .after = R"(
type Query {
  orders(filter: Filter): [ID!]!
}

input Filter {
  state: String
  since: [ID]
}
)"},
    },
    {
        .id = "input-field-type-changed",
        .title = "A field of an input no longer takes what it took",
        .message = "{name} is {after}, {before} before",
        .why = "Operations that leave it out where it must now be given are refused, and so are those that give "
               "null or a variable of the old type.",
        .recipe = "Add a field of the new type under a name of its own and deprecate this one.",
        .when = {.elements = {ElementKind::Field},
            .facets = {Facet::WrappedType},
            .flow = Flow::Request,
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:INPUT_FIELD_TYPE_CHANGED", "graphql:FIELD_CHANGED_KIND"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  orders(filter: Filter): [ID!]!
}

input Filter {
  state: String
  since: String
}
)",
            .after = R"(
type Query {
  orders(filter: Filter): [ID!]!
}

input Filter {
  state: String
  since: Int
}
)"},
    },
};

} // namespace

std::span<const Rule> namedFieldRules()
{
    return NamedFieldRules;
}

} // namespace core
