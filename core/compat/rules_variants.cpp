// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule VariantRules[] = {
    {
        .id = "request-variant-removed",
        .title = "Callers may no longer send one of the variants",
        .message = "{where} no longer takes {name}",
        .why = "Callers who send this variant are refused.",
        .recipe = "Keep accepting it, deprecated, and turn it into one of the others; stop when nobody sends "
                  "it any more.",
        .when = {.elements = {ElementKind::OneOf, ElementKind::AnyOf},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Narrows, Effect::Incomparable, Effect::Unknown}},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:request-body-one-of-removed", "oasdiff:request-property-one-of-removed",
            "oasdiff:request-body-any-of-removed", "oasdiff:request-property-any-of-removed",
            "oasdiff:request-body-list-of-types-narrowed", "oasdiff:request-property-list-of-types-narrowed",
            "oasdiff:request-parameter-list-of-types-narrowed",
            "oasdiff:request-parameter-property-list-of-types-narrowed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema:
              oneOf:
                - {type: string}
                - {type: integer}
                - {type: boolean}
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema:
              oneOf:
                - {type: string}
                - {type: integer}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-variant-added",
        .title = "Callers may send one more variant",
        .message = "{where} takes {name} too",
        .why = "Callers go on sending the variants they know.",
        .when = {.elements = {ElementKind::OneOf, ElementKind::AnyOf},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Widens, Effect::None}},
        .alsoKnownAs = {"oasdiff:request-body-wrapped-in-one-of", "oasdiff:request-body-one-of-added",
            "oasdiff:request-property-one-of-added", "oasdiff:request-body-any-of-added",
            "oasdiff:request-property-any-of-added", "oasdiff:request-body-list-of-types-widened",
            "oasdiff:request-property-list-of-types-widened",
            "oasdiff:request-parameter-list-of-types-widened",
            "oasdiff:request-parameter-property-list-of-types-widened"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema:
              oneOf:
                - {type: string}
                - {type: integer}
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema:
              oneOf:
                - {type: string}
                - {type: integer}
                - {type: boolean}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-variant-added",
        .title = "Clients may receive a variant they do not know",
        .message = "{where} may be {name} now",
        .why = "Clients that tell the variants apart have no branch for the new one, and fail or take it for "
               "another.",
        .recipe = "Let clients learn to pass over variants they do not know, see by their pins that they "
                  "have, and only then send it; or send it from a new version.",
        .when = {.elements = {ElementKind::OneOf, ElementKind::AnyOf},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Widens, Effect::Incomparable, Effect::Unknown}},
        .alsoKnownAs = {"oasdiff:response-body-wrapped-in-one-of", "oasdiff:response-body-one-of-added",
            "oasdiff:response-property-one-of-added", "oasdiff:response-body-any-of-added",
            "oasdiff:response-property-any-of-added", "oasdiff:response-body-list-of-types-widened",
            "oasdiff:response-property-list-of-types-widened", "graphql:TYPE_ADDED_TO_UNION",
            "graphql:UNION_MEMBER_ADDED"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          content:
            application/json:
              schema:
                oneOf:
                  - {type: string}
                  - {type: integer}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          content:
            application/json:
              schema:
                oneOf:
                  - {type: string}
                  - {type: integer}
                  - {type: boolean}
)"},
    },
    {
        .id = "response-variant-removed",
        .title = "Clients no longer receive one of the variants",
        .message = "{where} is never {name} now",
        .why = "Everything that is sent now was allowed before.",
        .when = {.elements = {ElementKind::OneOf, ElementKind::AnyOf},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Narrows, Effect::None}},
        .alsoKnownAs = {"oasdiff:response-body-one-of-removed", "oasdiff:response-property-one-of-removed",
            "oasdiff:response-body-any-of-removed", "oasdiff:response-property-any-of-removed",
            "oasdiff:response-body-list-of-types-narrowed",
            "oasdiff:response-property-list-of-types-narrowed", "graphql:TYPE_REMOVED_FROM_UNION",
            "graphql:UNION_MEMBER_REMOVED"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          content:
            application/json:
              schema:
                oneOf:
                  - {type: string}
                  - {type: integer}
                  - {type: boolean}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          content:
            application/json:
              schema:
                oneOf:
                  - {type: string}
                  - {type: integer}
)"},
    },
    {
        .id = "request-variants-imposed",
        .title = "Callers must send one of several variants",
        .message = "{where} must be one of the variants now, {name} among them",
        .why = "What fits none of the variants, or more than one, was fine yesterday and is refused today.",
        .recipe = "Log what the new rule would refuse, ask its senders to stop, and set the rule when nobody "
                  "sends it any more.",
        .when = {.elements = {ElementKind::OneOf, ElementKind::AnyOf},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Narrows, Effect::Incomparable, Effect::Unknown}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-wrapped-in-one-of", "oasdiff:request-body-one-of-added",
            "oasdiff:request-property-one-of-added", "oasdiff:request-body-any-of-added",
            "oasdiff:request-property-any-of-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: string}
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: string
              oneOf:
                - {maxLength: 9}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-variants-lifted",
        .title = "Callers need not send one of the variants",
        .message = "{where} need not be {name} any more",
        .why = "What callers send today is still accepted.",
        .when = {.elements = {ElementKind::OneOf, ElementKind::AnyOf},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Widens, Effect::None}},
        .alsoKnownAs = {"oasdiff:request-body-one-of-removed", "oasdiff:request-property-one-of-removed",
            "oasdiff:request-body-any-of-removed", "oasdiff:request-property-any-of-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: string
              oneOf:
                - {maxLength: 9}
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: string}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-variants-lifted",
        .title = "Clients may receive what is none of the variants",
        .message = "{where} need not be {name} any more",
        .why = "Clients that tell the variants apart have no branch for what may come now.",
        .recipe = "Keep to the old rule when sending; send what is new in a property of another name, or "
                  "from a new version.",
        .when = {.elements = {ElementKind::OneOf, ElementKind::AnyOf},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Widens, Effect::Incomparable, Effect::Unknown}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-one-of-removed", "oasdiff:response-property-one-of-removed",
            "oasdiff:response-body-any-of-removed", "oasdiff:response-property-any-of-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          content:
            application/json:
              schema:
                type: string
                oneOf:
                  - {maxLength: 9}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          content:
            application/json:
              schema: {type: string}
)"},
    },
    {
        .id = "response-variants-imposed",
        .title = "Clients receive one of several variants",
        .message = "{where} is one of the variants now, {name} among them",
        .why = "Everything that is sent now was allowed before.",
        .when = {.elements = {ElementKind::OneOf, ElementKind::AnyOf},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Narrows, Effect::None}},
        .alsoKnownAs = {"oasdiff:response-body-wrapped-in-one-of", "oasdiff:response-body-one-of-added",
            "oasdiff:response-property-one-of-added", "oasdiff:response-body-any-of-added",
            "oasdiff:response-property-any-of-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          content:
            application/json:
              schema: {type: string}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses:
        "200":
          description: The orders
          content:
            application/json:
              schema:
                type: string
                oneOf:
                  - {maxLength: 9}
)"},
    },
};

} // namespace

std::span<const Rule> variantRules()
{
    return VariantRules;
}

} // namespace core
