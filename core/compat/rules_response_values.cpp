// SPDX-License-Identifier: Apache-2.0
#include "core/compat/closed_set.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule ResponseValueRules[] = {
    {
        .id = "response-values-added",
        .title = "Clients may receive values they do not know",
        .message = "{name} may be {gained} now",
        .why = "Clients that know only the old values treat the new one as a fault, or worse, as some other "
               "value.",
        .recipe = "The value cannot be sent under two names. Let clients learn to cope with values they do "
                  "not know, see by their pins that they have, and only then send it; or send it from a new "
                  "version and keep the old one alive.",
        .when = {.actions = {Action::Changed},
            .facets = {Facet::Enum},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:response-property-enum-value-added", "graphql:ENUM_VALUE_ADDED",
            "graphql:VALUE_ADDED_TO_ENUM"},
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
              schema: {type: object, properties: {note: {type: string, enum: [a]}}}
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
              schema: {type: object, properties: {note: {type: string, enum: [a, b]}}}
)"},
    },
    {
        .id = "response-values-added-to-open-list",
        .title = "An open list has new values",
        .message = "{name} may be {gained} now; the list was declared open",
        .why = "Clients were told to expect values they do not know.",
        .when = {.actions = {Action::Changed},
            .facets = {Facet::Enum},
            .flow = Flow::Response,
            .effects = {Effect::Widens},
            .also = wasOpenSet},
        .alsoKnownAs = {"oasdiff:response-property-enum-value-added", "graphql:ENUM_VALUE_ADDED"},
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
                type: object
                properties:
                  note: {type: string, enum: [a], x-extensible-enum: true}
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
                type: object
                properties:
                  note: {type: string, enum: [a, b], x-extensible-enum: true}
)"},
    },
    {
        .id = "response-values-removed",
        .title = "Clients no longer receive some values",
        .message = "{name} is never {lost} now",
        .why = "Clients that look for the values never see them; code that was generated from the list and "
               "names them no longer compiles.",
        .recipe = "Keep the values on the list, with a word in the description that they are no longer sent.",
        .when = {.actions = {Action::Changed},
            .facets = {Facet::Enum},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-property-enum-value-removed",
            "oasdiff:response-mediatype-enum-value-removed", "graphql:ENUM_VALUE_REMOVED",
            "graphql:VALUE_REMOVED_FROM_ENUM", "buf:ENUM_VALUE_NO_DELETE"},
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
              schema: {type: object, properties: {note: {type: string, enum: [a, b]}}}
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
              schema: {type: object, properties: {note: {type: string, enum: [a]}}}
)"},
    },
    {
        .id = "response-values-replaced",
        .title = "Clients receive other values",
        .message = "{name} may be {gained} in place of {lost}",
        .why = "Clients that know only the old values treat the new ones as a fault, or worse, as some other "
               "value.",
        .recipe = "The value cannot be sent under two names. Let clients learn to cope with values they do "
                  "not know, see by their pins that they have, and only then send it; or send it from a new "
                  "version and keep the old one alive.",
        .when = {.actions = {Action::Changed},
            .facets = {Facet::Enum},
            .flow = Flow::Response,
            .effects = {Effect::Incomparable}},
        .alsoKnownAs = {"oasdiff:response-property-enum-value-added",
            "oasdiff:response-property-enum-value-removed", "oasdiff:response-mediatype-enum-value-removed",
            "oasdiff:response-body-const-changed", "oasdiff:response-property-const-changed",
            "graphql:ENUM_VALUE_REMOVED", "graphql:VALUE_REMOVED_FROM_ENUM", "buf:ENUM_VALUE_SAME_NAME"},
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
              schema: {type: object, properties: {note: {type: string, enum: [a, b]}}}
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
              schema: {type: object, properties: {note: {type: string, enum: [a, c]}}}
)"},
    },
    {
        .id = "response-values-free",
        .title = "Clients may receive values that are on no list",
        .message = "{name} may be any value now; only {lost} before",
        .why = "Clients that know only the values of the list cannot tell what the others mean.",
        .recipe = "The value cannot be sent under two names. Let clients learn to cope with values they do "
                  "not know, see by their pins that they have, and only then send it; or send it from a new "
                  "version and keep the old one alive.",
        .when = {.actions = {Action::Removed},
            .facets = {Facet::Enum},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-const-removed", "oasdiff:response-property-const-removed"},
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
              schema: {type: object, properties: {note: {type: string, enum: [a, b]}}}
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
              schema: {type: object, properties: {note: {type: string}}}
)"},
    },
    {
        .id = "response-values-listed",
        .title = "Clients receive only values of a list",
        .message = "{name} is one of {gained} now",
        .why = "Everything that is sent now was allowed before.",
        .when = {.actions = {Action::Added},
            .facets = {Facet::Enum},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
        .alsoKnownAs = {"oasdiff:response-body-const-added", "oasdiff:response-property-const-added"},
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
              schema: {type: object, properties: {note: {type: string}}}
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
              schema: {type: object, properties: {note: {type: string, enum: [a, b]}}}
)"},
    },
    {
        .id = "list-declared-open",
        .title = "A list of values is declared open",
        .message = "{name} may have values beyond its list from now on",
        .why = "Readers are told to cope with values they do not know; those that already do lose nothing.",
        .recipe =
            "Say so long before the first new value is sent, and see that clients have an answer to it.",
        .when = {.actions = {Action::Added, Action::Changed}, .facets = {Facet::OpenEnum}},
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
              schema: {type: object, properties: {note: {type: string, enum: [a, b]}}}
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
                type: object
                properties:
                  note: {type: string, enum: [a, b], x-extensible-enum: true}
)"},
    },
    {
        .id = "list-declared-closed",
        .title = "A list of values is no longer declared open",
        .message = "{name} has no values beyond its list any more",
        .why = "Senders who use values of their own are told that these are wrong.",
        .recipe = "Put every value that is in use on the list first.",
        .when = {.actions = {Action::Removed}, .facets = {Facet::OpenEnum}},
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
                type: object
                properties:
                  note: {type: string, enum: [a, b], x-extensible-enum: true}
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
              schema: {type: object, properties: {note: {type: string, enum: [a, b]}}}
)"},
    },
};

} // namespace

std::span<const Rule> responseValueRules()
{
    return ResponseValueRules;
}

} // namespace core
