// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule RequestValueRules[] = {
    {
        .id = "request-values-listed",
        .title = "Callers may send only values of a list",
        .message = "{name} takes only {gained} now",
        .why = "Callers who send anything else are refused.",
        .recipe = "Log what callers send and put every value that is in use on the list, or keep it open.",
        .when = {.actions = {Action::Added},
            .facets = {Facet::Enum},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-became-enum", "oasdiff:request-property-became-enum",
            "oasdiff:request-parameter-became-enum", "oasdiff:request-header-property-became-enum",
            "oasdiff:request-body-const-added", "oasdiff:request-property-const-added"},
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
            schema: {type: object, properties: {note: {type: string, enum: [a, b]}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-values-removed",
        .title = "Callers may no longer send some values",
        .message = "{name} no longer takes {lost}",
        .why = "Callers who send one of them are refused.",
        .recipe = "Keep accepting the values and treat them as the ones that replace them; stop when nobody "
                  "sends them any more.",
        .when = {.actions = {Action::Changed},
            .facets = {Facet::Enum},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-enum-value-removed",
            "oasdiff:request-property-enum-value-removed", "oasdiff:request-parameter-enum-value-removed",
            "oasdiff:request-parameter-property-enum-value-removed",
            "oasdiff:request-parameter-x-extensible-enum-value-removed",
            "oasdiff:request-property-x-extensible-enum-value-removed", "graphql:ENUM_VALUE_REMOVED",
            "graphql:VALUE_REMOVED_FROM_ENUM", "buf:ENUM_VALUE_NO_DELETE"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: string, enum: [a, b]}}}
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
            schema: {type: object, properties: {note: {type: string, enum: [a]}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-values-added",
        .title = "Callers may send new values",
        .message = "{name} takes {gained} too",
        .why = "Callers go on sending the values they know.",
        .when = {.actions = {Action::Changed},
            .facets = {Facet::Enum},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-property-enum-value-added",
            "oasdiff:request-parameter-enum-value-added",
            "oasdiff:request-parameter-property-enum-value-added", "graphql:ENUM_VALUE_ADDED"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: string, enum: [a]}}}
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
            schema: {type: object, properties: {note: {type: string, enum: [a, b]}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-values-replaced",
        .title = "Callers must send other values",
        .message = "{name} takes {gained} in place of {lost}",
        .why = "Callers who send one of the values that are gone are refused.",
        .recipe = "Accept the old values beside the new ones and treat them alike; take them away when "
                  "nobody sends them any more.",
        .when = {.actions = {Action::Changed},
            .facets = {Facet::Enum},
            .flow = Flow::Request,
            .effects = {Effect::Incomparable}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-enum-value-removed",
            "oasdiff:request-property-enum-value-removed", "oasdiff:request-parameter-enum-value-removed",
            "oasdiff:request-parameter-property-enum-value-removed",
            "oasdiff:request-property-enum-value-added", "oasdiff:request-parameter-enum-value-added",
            "oasdiff:request-parameter-property-enum-value-added", "oasdiff:request-body-const-changed",
            "oasdiff:request-property-const-changed", "graphql:ENUM_VALUE_REMOVED",
            "graphql:VALUE_REMOVED_FROM_ENUM"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: string, enum: [a, b]}}}
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
            schema: {type: object, properties: {note: {type: string, enum: [a, c]}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-values-free",
        .title = "Callers may send values that are on no list",
        .message = "{name} takes any value now; only {lost} before",
        .why = "Callers go on sending the values they know.",
        .when = {.actions = {Action::Removed},
            .facets = {Facet::Enum},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-const-removed", "oasdiff:request-property-const-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: string, enum: [a, b]}}}
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
};

} // namespace

std::span<const Rule> requestValueRules()
{
    return RequestValueRules;
}

} // namespace core
