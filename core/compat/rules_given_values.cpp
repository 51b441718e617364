// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule GivenValueRules[] = {
    {
        .id = "given-default-changed",
        .title = "Another value is taken where none is given",
        .message = "{name} is {after} where nothing is given, {before} before",
        .why = "Operations that leave it out are answered otherwise than before.",
        .recipe = "Keep the default, or tell those who leave it out.",
        .when = {.actions = {Action::Changed}, .facets = {Facet::Default}, .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:FIELD_ARGUMENT_DEFAULT_CHANGED", "graphql:ARG_DEFAULT_VALUE_CHANGE",
            "graphql:INPUT_FIELD_DEFAULT_VALUE_CHANGED", "graphql:DIRECTIVE_ARGUMENT_DEFAULT_VALUE_CHANGED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  orders(first: Int = 10): [ID!]!
}
)",
            .after = R"(
type Query {
  orders(first: Int = 20): [ID!]!
}
)"},
    },
    {
        .id = "given-default-added",
        .title = "A value is taken where none is given",
        .message = "{name} is {after} where nothing is given",
        .why = "Operations that leave it out may be answered otherwise than before.",
        .recipe = "Tell those who leave it out, or take a default that does what leaving it out did.",
        .when = {.actions = {Action::Added}, .facets = {Facet::Default}, .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:FIELD_ARGUMENT_DEFAULT_CHANGED", "graphql:INPUT_FIELD_DEFAULT_VALUE_CHANGED",
            "graphql:DIRECTIVE_ARGUMENT_DEFAULT_VALUE_CHANGED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  orders(first: Int): [ID!]!
}
)",
            .after = R"(
type Query {
  orders(first: Int = 10): [ID!]!
}
)"},
    },
    {
        .id = "given-default-removed",
        .title = "No value is taken any more where none is given",
        .message = "{name} has no default any more, {before} before",
        .why = "Operations that leave it out may be answered otherwise than before.",
        .recipe = "Keep the default, or tell those who leave it out.",
        .when = {.actions = {Action::Removed}, .facets = {Facet::Default}, .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:FIELD_ARGUMENT_DEFAULT_CHANGED", "graphql:ARG_DEFAULT_VALUE_CHANGE",
            "graphql:INPUT_FIELD_DEFAULT_VALUE_CHANGED", "graphql:DIRECTIVE_ARGUMENT_DEFAULT_VALUE_CHANGED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  orders(first: Int = 10): [ID!]!
}
)",
            .after = R"(
type Query {
  orders(first: Int): [ID!]!
}
)"},
    },
    {
        .id = "given-default-removed-now-required",
        .title = "What could be left out must be given",
        .message = "{name} must be given: its default {before} is gone",
        .why = "Operations that leave it out are refused: it may not be null.",
        .recipe = "Keep the default, or let it be null.",
        .when = {.actions = {Action::Removed},
            .facets = {Facet::Default},
            .effects = {Effect::Narrows},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:FIELD_ARGUMENT_DEFAULT_CHANGED", "graphql:ARG_DEFAULT_VALUE_CHANGE",
            "graphql:INPUT_FIELD_DEFAULT_VALUE_CHANGED", "graphql:DIRECTIVE_ARGUMENT_DEFAULT_VALUE_CHANGED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  orders(first: Int! = 10): [ID!]!
}
)",
            .after = R"(
type Query {
  orders(first: Int!): [ID!]!
}
)"},
    },
    {
        .id = "element-deprecated",
        .title = "Something is deprecated",
        .message = "{name} is deprecated",
        .why = "Nothing changes on the wire today; it tells clients to leave while there is time.",
        .when = {.actions = {Action::Added}, .facets = {Facet::Deprecated}, .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:FIELD_DEPRECATION_ADDED", "graphql:ENUM_VALUE_DEPRECATION_REASON_ADDED"},
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
  note: String @deprecated(reason: "Use remark.")
}
)"},
    },
    {
        .id = "element-reactivated",
        .title = "Something is no longer deprecated",
        .message = "{name} is no longer deprecated",
        .why = "Who had begun to leave may stay; nothing changes on the wire.",
        .when = {.actions = {Action::Removed}, .facets = {Facet::Deprecated}, .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:FIELD_DEPRECATION_REMOVED", "graphql:ENUM_VALUE_DEPRECATION_REASON_REMOVED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  order(id: ID!): Order
}

type Order {
  id: ID!
  note: String @deprecated(reason: "Use remark.")
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
        .id = "deprecation-reason-changed",
        .title = "The reason of a deprecation is another",
        .message = "{name} is deprecated because of: {after}",
        .why = "It is said to people; nothing on the wire depends on it.",
        .when = {.facets = {Facet::DeprecationReason}, .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:FIELD_DEPRECATION_REASON_CHANGED", "graphql:FIELD_DEPRECATION_REASON_ADDED",
            "graphql:FIELD_DEPRECATION_REASON_REMOVED", "graphql:ENUM_VALUE_DEPRECATION_REASON_CHANGED",
            "graphql:ENUM_VALUE_DEPRECATION_REASON_ADDED", "graphql:ENUM_VALUE_DEPRECATION_REASON_REMOVED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  order(id: ID!): Order
}

type Order {
  id: ID!
  note: String @deprecated(reason: "Use remark.")
}
)",
            .after = R"(
type Query {
  order(id: ID!): Order
}

type Order {
  id: ID!
  note: String @deprecated(reason: "Use comment.")
}
)"},
    },
};

} // namespace

std::span<const Rule> givenValueRules()
{
    return GivenValueRules;
}

} // namespace core
