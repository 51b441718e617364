// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule ItemMatchRules[] = {
    {
        .id = "request-match-count-minimum-raised",
        .title = "Callers may no longer send lists with fewer matching items",
        .message = "The smallest number of items that match of {name}: {before} before, {after} now",
        .why = "Calls with lists with fewer matching items than the new limit allows were fine yesterday and "
               "are refused today.",
        .recipe = "Log which callers send lists with fewer matching items than the new limit allows and ask "
                  "them to stop. Set the limit when nobody does, or set it in a new version only.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::MinContains},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-min-contains-increased",
            "oasdiff:request-property-min-contains-increased"},
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
              type: object
              properties:
                note: {type: array, contains: {type: string}, minContains: 2}
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
              type: object
              properties:
                note: {type: array, contains: {type: string}, minContains: 3}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-match-count-minimum-lowered",
        .title = "Callers may send lists with fewer matching items",
        .message = "The smallest number of items that match of {name}: {before} before, {after} now",
        .why = "What callers send today is still accepted.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::MinContains},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-min-contains-decreased",
            "oasdiff:request-property-min-contains-decreased"},
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
              type: object
              properties:
                note: {type: array, contains: {type: string}, minContains: 3}
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
              type: object
              properties:
                note: {type: array, contains: {type: string}, minContains: 2}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-match-count-minimum-lowered",
        .title = "Clients may receive lists with fewer matching items",
        .message = "The smallest number of items that match of {name}: {before} before, {after} now",
        .why = "Clients that count on so many matching items find fewer.",
        .recipe = "Keep to the old limit. Where lists with fewer matching items must be sent, send them in a "
                  "property of another name and let clients move.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::MinContains},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-min-contains-decreased",
            "oasdiff:response-property-min-contains-decreased"},
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
                  note: {type: array, contains: {type: string}, minContains: 3}
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
                  note: {type: array, contains: {type: string}, minContains: 2}
)"},
    },
    {
        .id = "response-match-count-minimum-raised",
        .title = "Clients no longer receive lists with fewer matching items",
        .message = "The smallest number of items that match of {name}: {before} before, {after} now",
        .why = "Everything that is sent now was allowed before.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::MinContains},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
        .alsoKnownAs = {"oasdiff:response-body-min-contains-increased",
            "oasdiff:response-property-min-contains-increased"},
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
                  note: {type: array, contains: {type: string}, minContains: 2}
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
                  note: {type: array, contains: {type: string}, minContains: 3}
)"},
    },
    {
        .id = "request-match-count-maximum-lowered",
        .title = "Callers may no longer send lists with more matching items",
        .message = "The largest number of items that match of {name}: {before} before, {after} now",
        .why = "Calls with lists with more matching items than the new limit allows were fine yesterday and "
               "are refused today.",
        .recipe = "Log which callers send lists with more matching items than the new limit allows and ask "
                  "them to stop. Set the limit when nobody does, or set it in a new version only.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::MaxContains},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-max-contains-decreased",
            "oasdiff:request-property-max-contains-decreased"},
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
              type: object
              properties:
                note: {type: array, contains: {type: string}, maxContains: 5}
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
              type: object
              properties:
                note: {type: array, contains: {type: string}, maxContains: 4}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-match-count-maximum-raised",
        .title = "Callers may send lists with more matching items",
        .message = "The largest number of items that match of {name}: {before} before, {after} now",
        .why = "What callers send today is still accepted.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::MaxContains},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-max-contains-increased",
            "oasdiff:request-property-max-contains-increased"},
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
              type: object
              properties:
                note: {type: array, contains: {type: string}, maxContains: 4}
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
              type: object
              properties:
                note: {type: array, contains: {type: string}, maxContains: 5}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-match-count-maximum-raised",
        .title = "Clients may receive lists with more matching items",
        .message = "The largest number of items that match of {name}: {before} before, {after} now",
        .why = "Clients that count on no more matching items find more, and do not know which to take.",
        .recipe = "Keep to the old limit. Where lists with more matching items must be sent, send them in a "
                  "property of another name and let clients move.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::MaxContains},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-max-contains-increased",
            "oasdiff:response-property-max-contains-increased"},
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
                  note: {type: array, contains: {type: string}, maxContains: 4}
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
                  note: {type: array, contains: {type: string}, maxContains: 5}
)"},
    },
    {
        .id = "response-match-count-maximum-lowered",
        .title = "Clients no longer receive lists with more matching items",
        .message = "The largest number of items that match of {name}: {before} before, {after} now",
        .why = "Everything that is sent now was allowed before.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::MaxContains},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
        .alsoKnownAs = {"oasdiff:response-body-max-contains-decreased",
            "oasdiff:response-property-max-contains-decreased"},
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
                  note: {type: array, contains: {type: string}, maxContains: 5}
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
                  note: {type: array, contains: {type: string}, maxContains: 4}
)"},
    },
    {
        .id = "request-matching-item-imposed",
        .title = "Callers must keep to a rule that some item must match",
        .message = "{where} has a rule that some item must match that refuses more",
        .why = "What callers sent freely yesterday is refused today where it does not fit.",
        .recipe = "Log what the new rule would refuse, ask its senders to stop, and set the rule when nobody "
                  "sends it any more.",
        .when = {.elements = {ElementKind::Contains},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-contains-added", "oasdiff:request-property-contains-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: array}
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
            schema: {type: array, contains: {type: string}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-matching-item-lifted",
        .title = "Callers need not keep to a rule that some item must match",
        .message = "{where} has a rule that some item must match that refuses less",
        .why = "What callers send today is still accepted.",
        .when = {.elements = {ElementKind::Contains},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-contains-removed", "oasdiff:request-property-contains-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: array, contains: {type: string}}
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
            schema: {type: array}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-matching-item-lifted",
        .title = "What clients receive need not keep to a rule that some item must match",
        .message = "{where} has a rule that some item must match that promises less",
        .why = "Clients meet values that the old rule promised never to come.",
        .recipe = "Keep to the old rule when sending; send what is new in a property of another name, or "
                  "from a new version.",
        .when = {.elements = {ElementKind::Contains},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-contains-removed",
            "oasdiff:response-property-contains-removed"},
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
              schema: {type: array, contains: {type: string}}
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
              schema: {type: array}
)"},
    },
    {
        .id = "response-matching-item-imposed",
        .title = "What clients receive keeps to a rule that some item must match",
        .message = "{where} has a rule that some item must match that promises more",
        .why = "Everything that is sent now was allowed before.",
        .when = {.elements = {ElementKind::Contains},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
        .alsoKnownAs = {"oasdiff:response-body-contains-added", "oasdiff:response-property-contains-added"},
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
              schema: {type: array}
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
              schema: {type: array, contains: {type: string}}
)"},
    },
};

} // namespace

std::span<const Rule> itemMatchRules()
{
    return ItemMatchRules;
}

} // namespace core
