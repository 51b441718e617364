// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule DirectiveRules[] = {
    {
        .id = "directive-added",
        .title = "A directive is new",
        .message = "The directive {name} is new",
        .why = "Nobody uses it yet.",
        .when = {.elements = {ElementKind::DirectiveDefinition},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:DIRECTIVE_ADDED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  order: ID
}
)",
            .after = R"(
directive @live on FIELD

type Query {
  order: ID
}
)"},
    },
    {
        .id = "directive-removed",
        .title = "A directive is gone",
        .message = "The directive {name} is gone",
        .why = "Operations and schemas that use it are refused.",
        .recipe = "Keep the definition, let it do nothing, and remove it when nobody uses it any more.",
        .when = {.elements = {ElementKind::DirectiveDefinition},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:DIRECTIVE_REMOVED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
directive @live on FIELD

type Query {
  order: ID
}
)",
            .after = R"(
type Query {
  order: ID
}
)"},
    },
    {
        .id = "directive-locations-added",
        .title = "A directive may stand in more places",
        .message = "{name} may also stand at {gained}",
        .why = "Where it stands today it may still stand.",
        .when = {.facets = {Facet::Locations}, .effects = {Effect::Widens}, .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:DIRECTIVE_LOCATION_ADDED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
directive @live on FIELD

type Query {
  order: ID
}
)",
            .after = R"(
directive @live on FIELD | QUERY

type Query {
  order: ID
}
)"},
    },
    {
        .id = "directive-locations-removed",
        .title = "A directive may stand in fewer places",
        .message = "{name} may no longer stand at {lost}",
        .why = "Operations and schemas that have it there are refused.",
        .recipe = "Keep the place, let the directive do nothing there, and remove it when nobody has it "
                  "there any more.",
        .when = {.facets = {Facet::Locations}, .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:DIRECTIVE_LOCATION_REMOVED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
directive @live on FIELD | QUERY

type Query {
  order: ID
}
)",
            .after = R"(
directive @live on FIELD

type Query {
  order: ID
}
)"},
    },
    {
        .id = "directive-repeatable",
        .title = "A directive may stand more than once",
        .message = "{name} may stand more than once at one place",
        .why = "Where it stands once it may still stand.",
        .when = {.actions = {Action::Added}, .facets = {Facet::Repeatable}, .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:DIRECTIVE_REPEATABLE_ADDED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
directive @live on FIELD

type Query {
  order: ID
}
)",
            .after = R"(
directive @live repeatable on FIELD

type Query {
  order: ID
}
)"},
    },
    {
        .id = "directive-no-longer-repeatable",
        .title = "A directive may stand only once",
        .message = "{name} may stand only once at one place",
        .why = "Operations and schemas that repeat it are refused.",
        .recipe = "Keep it repeatable; what repeats may mean the same as standing once.",
        .when = {.actions = {Action::Removed}, .facets = {Facet::Repeatable}, .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:DIRECTIVE_REPEATABLE_REMOVED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
directive @live repeatable on FIELD

type Query {
  order: ID
}
)",
            .after = R"(
directive @live on FIELD

type Query {
  order: ID
}
)"},
    },
    {
        .id = "directive-applied",
        .title = "A directive stands where none stood",
        .message = "{own} is applied to {where}",
        .why = "What it does is for the server to say: it may keep callers out, change values or do "
               "nothing that anybody sees.",
        .recipe = "Say in the description what the directive does to those who ask, and tell them where "
                  "it keeps them out.",
        .when = {.elements = {ElementKind::AppliedDirective},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:DIRECTIVE_USAGE_UNION_MEMBER_ADDED",
            "graphql:DIRECTIVE_USAGE_ENUM_ADDED",
            "graphql:DIRECTIVE_USAGE_ENUM_VALUE_ADDED",
            "graphql:DIRECTIVE_USAGE_INPUT_OBJECT_ADDED",
            "graphql:DIRECTIVE_USAGE_SCALAR_ADDED",
            "graphql:DIRECTIVE_USAGE_OBJECT_ADDED",
            "graphql:DIRECTIVE_USAGE_INTERFACE_ADDED",
            "graphql:DIRECTIVE_USAGE_ARGUMENT_DEFINITION_ADDED",
            "graphql:DIRECTIVE_USAGE_SCHEMA_ADDED",
            "graphql:DIRECTIVE_USAGE_FIELD_DEFINITION_ADDED",
            "graphql:DIRECTIVE_USAGE_INPUT_FIELD_DEFINITION_ADDED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
directive @auth(role: String) on FIELD_DEFINITION

type Query {
  order: ID
}
)",
            .after = R"(
directive @auth(role: String) on FIELD_DEFINITION

type Query {
  order: ID @auth
}
)"},
    },
    {
        .id = "directive-taken-off",
        .title = "A directive no longer stands where it stood",
        .message = "{own} is no longer applied to {where}",
        .why = "What it did is for the server to say: it may have let callers in, changed values or done "
               "nothing that anybody saw.",
        .recipe = "Make sure that nobody relied on what the directive did, and say so in the description.",
        .when = {.elements = {ElementKind::AppliedDirective},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:DIRECTIVE_USAGE_UNION_MEMBER_REMOVED",
            "graphql:DIRECTIVE_USAGE_ENUM_REMOVED",
            "graphql:DIRECTIVE_USAGE_ENUM_VALUE_REMOVED",
            "graphql:DIRECTIVE_USAGE_INPUT_OBJECT_REMOVED",
            "graphql:DIRECTIVE_USAGE_SCALAR_REMOVED",
            "graphql:DIRECTIVE_USAGE_OBJECT_REMOVED",
            "graphql:DIRECTIVE_USAGE_INTERFACE_REMOVED",
            "graphql:DIRECTIVE_USAGE_ARGUMENT_DEFINITION_REMOVED",
            "graphql:DIRECTIVE_USAGE_SCHEMA_REMOVED",
            "graphql:DIRECTIVE_USAGE_FIELD_DEFINITION_REMOVED",
            "graphql:DIRECTIVE_USAGE_INPUT_FIELD_DEFINITION_REMOVED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
directive @auth(role: String) on FIELD_DEFINITION

type Query {
  order: ID @auth
}
)",
            .after = R"(
directive @auth(role: String) on FIELD_DEFINITION

type Query {
  order: ID
}
)"},
    },
    {
        .id = "one-of-demanded",
        .title = "Exactly one field of an input must be given",
        .message = "{where} takes exactly one of its fields",
        .why = "Operations that give none of them, several, or a null are refused.",
        .recipe = "Add an input of its own for it and deprecate what takes the old one.",
        .when = {.elements = {ElementKind::AppliedDirective},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .effects = {Effect::Narrows},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:DIRECTIVE_USAGE_INPUT_OBJECT_ADDED"},
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

input Filter @oneOf {
  state: String
}
)"},
    },
    {
        .id = "one-of-no-longer-demanded",
        .title = "Several fields of an input may be given",
        .message = "{where} takes any of its fields",
        .why = "What is given today is still taken.",
        .when = {.elements = {ElementKind::AppliedDirective},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .effects = {Effect::Widens},
            .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:DIRECTIVE_USAGE_INPUT_OBJECT_REMOVED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  orders(filter: Filter): [ID!]!
}

input Filter @oneOf {
  state: String
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
        .id = "applied-argument-changed",
        .title = "A directive is given something else",
        .message = "{name} is {after}, {before} before",
        .why = "What the directive makes of it is for the server to say.",
        .recipe = "Say in the description what the directive does to those who ask.",
        .when = {.elements = {ElementKind::AppliedArgument}, .language = Language::GraphQl},
        .alsoKnownAs = {"graphql:DIRECTIVE_USAGE_ARGUMENT_ADDED", "graphql:DIRECTIVE_USAGE_ARGUMENT_REMOVED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
directive @auth(role: String) on FIELD_DEFINITION

type Query {
  order: ID @auth(role: "ADMIN")
}
)",
            .after = R"(
directive @auth(role: String) on FIELD_DEFINITION

type Query {
  order: ID @auth(role: "STAFF")
}
)"},
    },
    // What follows is documentation alone: the values are what the server makes of them, as they were before.
    {
        .id = "specification-named",
        .title = "A scalar says where it is specified",
        .message = "{where} says where it is specified",
        .why = "It tells people how to read and write the values; the values may be as they were.",
        .recipe = "Make sure that the specification says what the server has always done.",
        .when = {.elements = {ElementKind::AppliedDirective},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .language = Language::GraphQl,
            .also = isSpecification},
        .severity = Severity::Docs,
        .alsoKnownAs = {"graphql:DIRECTIVE_USAGE_SCALAR_ADDED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  day: Day
}

scalar Day
)",
            .after = R"(
type Query {
  day: Day
}

scalar Day @specifiedBy(url: "https://day.example/1")
)"},
    },
    {
        .id = "specification-no-longer-named",
        .title = "A scalar no longer says where it is specified",
        .message = "{where} no longer says where it is specified",
        .why = "People are no longer told how to read and write the values; the values may be as they were.",
        .recipe = "Say in the description of the scalar how its values are written.",
        .when = {.elements = {ElementKind::AppliedDirective},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .language = Language::GraphQl,
            .also = isSpecification},
        .severity = Severity::Docs,
        .alsoKnownAs = {"graphql:DIRECTIVE_USAGE_SCALAR_REMOVED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  day: Day
}

scalar Day @specifiedBy(url: "https://day.example/1")
)",
            .after = R"(
type Query {
  day: Day
}

scalar Day
)"},
    },
    {
        .id = "specification-changed",
        .title = "A scalar is specified elsewhere",
        .message = "{name} is {after}, {before} before",
        .why = "People read another text on how the values are written; the values may be as they were.",
        .recipe = "Make sure that the new specification says of the values what the old one said.",
        .when = {.elements = {ElementKind::AppliedArgument},
            .language = Language::GraphQl,
            .also = isSpecification},
        .severity = Severity::Docs,
        .alsoKnownAs = {"graphql:DIRECTIVE_USAGE_ARGUMENT_ADDED", "graphql:DIRECTIVE_USAGE_ARGUMENT_REMOVED"},
        .example = {.language = Language::GraphQl,
            .before = R"(
type Query {
  day: Day
}

scalar Day @specifiedBy(url: "https://day.example/1")
)",
            .after = R"(
type Query {
  day: Day
}

scalar Day @specifiedBy(url: "https://day.example/2")
)"},
    },
};

} // namespace

std::span<const Rule> directiveRules()
{
    return DirectiveRules;
}

} // namespace core
