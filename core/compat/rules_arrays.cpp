// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule ArrayRules[] = {
    {
        .id = "request-item-count-minimum-raised",
        .title = "Callers may no longer send shorter lists",
        .message = "The smallest number of items of {name}: {before} before, {after} now",
        .why =
            "Calls with shorter lists than the new limit allows were fine yesterday and are refused today.",
        .recipe = "Log which callers send shorter lists than the new limit allows and ask them to stop. Set "
                  "the limit when nobody does, or set it in a new version only.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::MinItems},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-min-items-increased",
            "oasdiff:request-property-min-items-increased", "oasdiff:request-parameter-min-items-increased",
            "oasdiff:request-body-min-items-set", "oasdiff:request-property-min-items-set",
            "oasdiff:request-parameter-min-items-set"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: array, minItems: 1}}}
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
            schema: {type: object, properties: {note: {type: array, minItems: 3}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-item-count-minimum-lowered",
        .title = "Callers may send shorter lists",
        .message = "The smallest number of items of {name}: {before} before, {after} now",
        .why = "What callers send today is still accepted.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::MinItems},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-parameter-min-items-decreased"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: array, minItems: 3}}}
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
            schema: {type: object, properties: {note: {type: array, minItems: 1}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-item-count-minimum-lowered",
        .title = "Clients may receive shorter lists",
        .message = "The smallest number of items of {name}: {before} before, {after} now",
        .why =
            "Clients that take the first item without looking fail on a list that is shorter than promised.",
        .recipe = "Keep to the old limit. Where shorter lists must be sent, send them in a property of "
                  "another name and let clients move.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::MinItems},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-min-items-decreased",
            "oasdiff:response-property-min-items-decreased", "oasdiff:response-body-min-items-unset",
            "oasdiff:response-property-min-items-unset"},
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
              schema: {type: object, properties: {note: {type: array, minItems: 3}}}
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
              schema: {type: object, properties: {note: {type: array, minItems: 1}}}
)"},
    },
    {
        .id = "response-item-count-minimum-raised",
        .title = "Clients no longer receive shorter lists",
        .message = "The smallest number of items of {name}: {before} before, {after} now",
        .why = "Everything that is sent now was allowed before.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::MinItems},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
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
              schema: {type: object, properties: {note: {type: array, minItems: 1}}}
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
              schema: {type: object, properties: {note: {type: array, minItems: 3}}}
)"},
    },
    {
        .id = "request-item-count-maximum-lowered",
        .title = "Callers may no longer send longer lists",
        .message = "The largest number of items of {name}: {before} before, {after} now",
        .why = "Calls with longer lists than the new limit allows were fine yesterday and are refused today.",
        .recipe = "Log which callers send longer lists than the new limit allows and ask them to stop. Set "
                  "the limit when nobody does, or set it in a new version only.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::MaxItems},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-parameter-max-items-decreased"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: array, maxItems: 20}}}
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
            schema: {type: object, properties: {note: {type: array, maxItems: 10}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-item-count-maximum-raised",
        .title = "Callers may send longer lists",
        .message = "The largest number of items of {name}: {before} before, {after} now",
        .why = "What callers send today is still accepted.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::MaxItems},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-parameter-max-items-increased"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: array, maxItems: 10}}}
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
            schema: {type: object, properties: {note: {type: array, maxItems: 20}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-item-count-maximum-raised",
        .title = "Clients may receive longer lists",
        .message = "The largest number of items of {name}: {before} before, {after} now",
        .why = "Clients that show or keep all items in the space of the old limit drop some or fail.",
        .recipe = "Keep to the old limit. Where longer lists must be sent, send them in a property of "
                  "another name and let clients move.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::MaxItems},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
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
              schema: {type: object, properties: {note: {type: array, maxItems: 10}}}
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
              schema: {type: object, properties: {note: {type: array, maxItems: 20}}}
)"},
    },
    {
        .id = "response-item-count-maximum-lowered",
        .title = "Clients no longer receive longer lists",
        .message = "The largest number of items of {name}: {before} before, {after} now",
        .why = "Everything that is sent now was allowed before.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::MaxItems},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
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
              schema: {type: object, properties: {note: {type: array, maxItems: 20}}}
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
              schema: {type: object, properties: {note: {type: array, maxItems: 10}}}
)"},
    },
    {
        .id = "request-items-must-differ",
        .title = "Callers may no longer send an item twice",
        .message = "Whether items of {name} must differ: {before} before, {after} now",
        .why = "Lists with an item twice were fine yesterday and are refused today.",
        .recipe = "Drop what comes twice instead of refusing it.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::UniqueItems},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: array}}}
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
            schema: {type: object, properties: {note: {type: array, uniqueItems: true}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-items-may-repeat",
        .title = "Callers may send an item twice",
        .message = "Whether items of {name} must differ: {before} before, {after} now",
        .why = "What callers send today is still accepted.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::UniqueItems},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: array, uniqueItems: true}}}
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
            schema: {type: object, properties: {note: {type: array}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-items-may-repeat",
        .title = "Clients may receive an item twice",
        .message = "Whether items of {name} must differ: {before} before, {after} now",
        .why = "Clients that keep the items by themselves as keys lose some, or fail.",
        .recipe = "Keep dropping what comes twice; send the full list in a property of another name.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::UniqueItems},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
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
              schema: {type: object, properties: {note: {type: array, uniqueItems: true}}}
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
              schema: {type: object, properties: {note: {type: array}}}
)"},
    },
    {
        .id = "response-items-differ",
        .title = "Clients no longer receive an item twice",
        .message = "Whether items of {name} must differ: {before} before, {after} now",
        .why = "Everything that is sent now was allowed before.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::UniqueItems},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
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
              schema: {type: object, properties: {note: {type: array}}}
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
              schema: {type: object, properties: {note: {type: array, uniqueItems: true}}}
)"},
    },
};

} // namespace

std::span<const Rule> arrayRules()
{
    return ArrayRules;
}

} // namespace core
