// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule EventRules[] = {
    {
        .id = "webhook-removed",
        .title = "A webhook is no longer sent",
        .message = "The webhook {name} is no longer sent",
        .why = "Subscribers who act upon it wait for calls that never come; nothing on their side fails, so "
               "nobody notices.",
        .recipe = "Keep sending it and mark it deprecated with an x-sunset date. Tell the subscribers what "
                  "replaces it. Stop sending it after that date.",
        .when = {.elements = {ElementKind::Webhook}, .actions = {Action::Removed}, .facets = {Facet::None}},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:webhook-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
webhooks:
  orderPaid:
    post:
      requestBody: {content: {application/json: {schema: {type: object}}}}
      responses: {"204": {description: Noted}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)"},
    },
    {
        .id = "webhook-added",
        .title = "A webhook is new",
        .message = "The webhook {name} is new",
        .why = "Only who subscribes to it receives it.",
        .when = {.elements = {ElementKind::Webhook}, .actions = {Action::Added}, .facets = {Facet::None}},
        .alsoKnownAs = {"oasdiff:webhook-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
webhooks:
  orderPaid:
    post:
      requestBody: {content: {application/json: {schema: {type: object}}}}
      responses: {"204": {description: Noted}}
)"},
    },
    {
        .id = "callback-removed",
        .title = "An operation no longer calls back",
        .message = "{where} no longer calls back {name}",
        .why = "Callers who wait for the callback to go on wait for ever.",
        .recipe = "Keep calling back and say in the description what replaces it. Stop after an announced "
                  "date, when every caller has moved.",
        .when = {.elements = {ElementKind::Callback}, .actions = {Action::Removed}, .facets = {Facet::None}},
        .patch = RecipePatch::RestoreDeprecated,
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      responses: {"202": {description: Taken}}
      callbacks:
        paid:
          '{$request.query.url}':
            post: {responses: {"204": {description: Noted}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      responses: {"202": {description: Taken}}
)"},
    },
    {
        .id = "callback-added",
        .title = "An operation calls back",
        .message = "{where} now calls back {name}",
        .why = "Callers who offer no address for it are not called.",
        .when = {.elements = {ElementKind::Callback}, .actions = {Action::Added}, .facets = {Facet::None}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      responses: {"202": {description: Taken}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      responses: {"202": {description: Taken}}
      callbacks:
        paid:
          '{$request.query.url}':
            post: {responses: {"204": {description: Noted}}}
)"},
    },
};

} // namespace

std::span<const Rule> eventRules()
{
    return EventRules;
}

} // namespace core
