// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule ObjectRules[] = {
    {
        .id = "request-property-count-minimum-raised",
        .title = "Callers may no longer send objects with fewer properties",
        .message = "The smallest number of properties of {name}: {before} before, {after} now",
        .why = "Calls with objects with fewer properties than the new limit allows were fine yesterday and "
               "are refused today.",
        .recipe = "Log which callers send objects with fewer properties than the new limit allows and ask "
                  "them to stop. Set the limit when nobody does, or set it in a new version only.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::MinFields},
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
            schema: {type: object, properties: {note: {type: object, minProperties: 1}}}
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
            schema: {type: object, properties: {note: {type: object, minProperties: 3}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-property-count-minimum-lowered",
        .title = "Callers may send objects with fewer properties",
        .message = "The smallest number of properties of {name}: {before} before, {after} now",
        .why = "What callers send today is still accepted.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::MinFields},
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
            schema: {type: object, properties: {note: {type: object, minProperties: 3}}}
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
            schema: {type: object, properties: {note: {type: object, minProperties: 1}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-property-count-minimum-lowered",
        .title = "Clients may receive objects with fewer properties",
        .message = "The smallest number of properties of {name}: {before} before, {after} now",
        .why = "Clients that count on some property being there find an empty object.",
        .recipe = "Keep to the old limit. Where objects with fewer properties must be sent, send them in a "
                  "property of another name and let clients move.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::MinFields},
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
              schema: {type: object, properties: {note: {type: object, minProperties: 3}}}
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
              schema: {type: object, properties: {note: {type: object, minProperties: 1}}}
)"},
    },
    {
        .id = "response-property-count-minimum-raised",
        .title = "Clients no longer receive objects with fewer properties",
        .message = "The smallest number of properties of {name}: {before} before, {after} now",
        .why = "Everything that is sent now was allowed before.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::MinFields},
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
              schema: {type: object, properties: {note: {type: object, minProperties: 1}}}
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
              schema: {type: object, properties: {note: {type: object, minProperties: 3}}}
)"},
    },
    {
        .id = "request-property-count-maximum-lowered",
        .title = "Callers may no longer send objects with more properties",
        .message = "The largest number of properties of {name}: {before} before, {after} now",
        .why = "Calls with objects with more properties than the new limit allows were fine yesterday and "
               "are refused today.",
        .recipe = "Log which callers send objects with more properties than the new limit allows and ask "
                  "them to stop. Set the limit when nobody does, or set it in a new version only.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::MaxFields},
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
            schema: {type: object, properties: {note: {type: object, maxProperties: 20}}}
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
            schema: {type: object, properties: {note: {type: object, maxProperties: 10}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-property-count-maximum-raised",
        .title = "Callers may send objects with more properties",
        .message = "The largest number of properties of {name}: {before} before, {after} now",
        .why = "What callers send today is still accepted.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::MaxFields},
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
            schema: {type: object, properties: {note: {type: object, maxProperties: 10}}}
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
            schema: {type: object, properties: {note: {type: object, maxProperties: 20}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-property-count-maximum-raised",
        .title = "Clients may receive objects with more properties",
        .message = "The largest number of properties of {name}: {before} before, {after} now",
        .why = "Clients that show or keep all properties in the space of the old limit drop some or fail.",
        .recipe = "Keep to the old limit. Where objects with more properties must be sent, send them in a "
                  "property of another name and let clients move.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::MaxFields},
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
              schema: {type: object, properties: {note: {type: object, maxProperties: 10}}}
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
              schema: {type: object, properties: {note: {type: object, maxProperties: 20}}}
)"},
    },
    {
        .id = "response-property-count-maximum-lowered",
        .title = "Clients no longer receive objects with more properties",
        .message = "The largest number of properties of {name}: {before} before, {after} now",
        .why = "Everything that is sent now was allowed before.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::MaxFields},
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
              schema: {type: object, properties: {note: {type: object, maxProperties: 20}}}
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
              schema: {type: object, properties: {note: {type: object, maxProperties: 10}}}
)"},
    },
    {
        .id = "request-companions-required",
        .title = "Callers must send one property along with another",
        .message = "Which properties {name} must have together: {before} before, {after} now",
        .why = "Bodies with the one and without the other were fine yesterday and are refused today.",
        .recipe = "Fill in what is missing until every caller sends both.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::DependentRequired},
            .flow = Flow::Request,
            .effects = {Effect::Narrows, Effect::Incomparable}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-dependent-required-added",
            "oasdiff:request-property-dependent-required-added",
            "oasdiff:request-body-dependent-required-changed",
            "oasdiff:request-property-dependent-required-changed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object}
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
              dependentRequired: {a: [b]}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-companions-optional",
        .title = "Callers need not send one property along with another",
        .message = "Which properties {name} must have together: {before} before, {after} now",
        .why = "What callers send today is still accepted.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::DependentRequired},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-dependent-required-removed",
            "oasdiff:request-property-dependent-required-removed",
            "oasdiff:request-body-dependent-required-changed",
            "oasdiff:request-property-dependent-required-changed"},
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
              dependentRequired: {a: [b]}
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
            schema: {type: object}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-companions-optional",
        .title = "Clients may receive one property without another",
        .message = "Which properties {name} must have together: {before} before, {after} now",
        .why = "Clients that read the other property whenever the one is there fail.",
        .recipe = "Keep sending both together.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::DependentRequired},
            .flow = Flow::Response,
            .effects = {Effect::Widens, Effect::Incomparable}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-dependent-required-removed",
            "oasdiff:response-property-dependent-required-removed",
            "oasdiff:response-body-dependent-required-changed",
            "oasdiff:response-property-dependent-required-changed"},
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
                dependentRequired: {a: [b]}
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
              schema: {type: object}
)"},
    },
    {
        .id = "response-companions-required",
        .title = "Clients always receive one property along with another",
        .message = "Which properties {name} must have together: {before} before, {after} now",
        .why = "Everything that is sent now was allowed before.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::DependentRequired},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
        .alsoKnownAs = {"oasdiff:response-body-dependent-required-added",
            "oasdiff:response-property-dependent-required-added",
            "oasdiff:response-body-dependent-required-changed",
            "oasdiff:response-property-dependent-required-changed"},
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
              schema: {type: object}
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
                dependentRequired: {a: [b]}
)"},
    },
};

} // namespace

std::span<const Rule> objectRules()
{
    return ObjectRules;
}

} // namespace core
