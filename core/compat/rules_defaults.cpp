// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule DefaultRules[] = {
    {
        .id = "request-default-set",
        .title = "What callers leave out has a value now",
        .message = "{name} is {after} when it is left out",
        .why = "Calls that leave it out are read as if they had said so. Where that is what they always "
               "meant, nothing changes.",
        .recipe = "Choose the default that means what leaving it out has meant so far.",
        .when = {.actions = {Action::Added}, .facets = {Facet::Default}, .flow = Flow::Request},
        .alsoKnownAs = {"oasdiff:request-body-default-value-added",
            "oasdiff:request-property-default-value-added", "oasdiff:request-parameter-default-value-added",
            "graphql:FIELD_ARGUMENT_DEFAULT_CHANGED", "graphql:INPUT_FIELD_DEFAULT_VALUE_CHANGED"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: string}}}
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
            schema: {type: object, properties: {note: {type: string, default: none}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-default-changed",
        .title = "What callers leave out means something else",
        .message = "{name} is {after} when it is left out, {before} before",
        .why = "Calls that leave it out do something else than yesterday, and nothing tells their senders.",
        .recipe = "Keep the default. Ask callers to send the new value where they want it.",
        .when = {.actions = {Action::Changed}, .facets = {Facet::Default}, .flow = Flow::Request},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-default-value-changed",
            "oasdiff:request-property-default-value-changed",
            "oasdiff:request-parameter-default-value-changed", "graphql:FIELD_ARGUMENT_DEFAULT_CHANGED",
            "graphql:INPUT_FIELD_DEFAULT_VALUE_CHANGED", "graphql:ARG_DEFAULT_VALUE_CHANGE"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: string, default: none}}}
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
            schema: {type: object, properties: {note: {type: string, default: urgent}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-default-removed",
        .title = "What callers leave out has no value any more",
        .message = "{name} was {before} when it was left out; nothing is promised now",
        .why = "Calls that leave it out may be refused, or do something else than yesterday.",
        .recipe = "Keep the default, or say in the description what leaving it out means from now on, and "
                  "make that the same.",
        .when = {.actions = {Action::Removed}, .facets = {Facet::Default}, .flow = Flow::Request},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-default-value-removed",
            "oasdiff:request-property-default-value-removed",
            "oasdiff:request-parameter-default-value-removed", "graphql:FIELD_ARGUMENT_DEFAULT_CHANGED",
            "graphql:INPUT_FIELD_DEFAULT_VALUE_CHANGED"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: string, default: none}}}
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
            schema: {type: object, properties: {note: {type: string}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-default-changed",
        .title = "A default that is said of what clients receive changed",
        .message = "The default of {name} is {after}, {before} before",
        .why = "The server sends values, not defaults: it is a word to readers.",
        .when = {.facets = {Facet::Default}, .flow = Flow::Response},
        .alsoKnownAs = {"oasdiff:response-body-default-value-added",
            "oasdiff:response-property-default-value-added", "oasdiff:response-body-default-value-changed",
            "oasdiff:response-property-default-value-changed", "oasdiff:response-body-default-value-removed",
            "oasdiff:response-property-default-value-removed"},
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
              schema: {type: object, properties: {note: {type: string, default: none}}}
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
              schema: {type: object, properties: {note: {type: string, default: urgent}}}
)"},
    },
};

} // namespace

std::span<const Rule> defaultRules()
{
    return DefaultRules;
}

} // namespace core
