// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule NumberRules[] = {
    {
        .id = "request-minimum-raised",
        .title = "Callers may no longer send smaller numbers",
        .message = "The smallest number of {name}: {before} before, {after} now",
        .why =
            "Calls with smaller numbers than the new limit allows were fine yesterday and are refused today.",
        .recipe = "Log which callers send smaller numbers than the new limit allows and ask them to stop. "
                  "Set the limit when nobody does, or set it in a new version only.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::Minimum, Facet::ExclusiveMinimum},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-min-increased", "oasdiff:request-property-min-increased",
            "oasdiff:request-parameter-min-increased", "oasdiff:request-body-min-set",
            "oasdiff:request-property-min-set", "oasdiff:request-parameter-min-set",
            "oasdiff:request-body-exclusive-min-increased",
            "oasdiff:request-property-exclusive-min-increased",
            "oasdiff:request-parameter-exclusive-min-increased", "oasdiff:request-body-exclusive-min-set",
            "oasdiff:request-property-exclusive-min-set", "oasdiff:request-parameter-exclusive-min-set"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: integer, minimum: 1}}}
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
            schema: {type: object, properties: {note: {type: integer, minimum: 5}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-minimum-lowered",
        .title = "Callers may send smaller numbers",
        .message = "The smallest number of {name}: {before} before, {after} now",
        .why = "What callers send today is still accepted.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::Minimum, Facet::ExclusiveMinimum},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-min-decreased", "oasdiff:request-property-min-decreased",
            "oasdiff:request-parameter-min-decreased", "oasdiff:request-body-exclusive-min-decreased",
            "oasdiff:request-property-exclusive-min-decreased",
            "oasdiff:request-parameter-exclusive-min-decreased"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: integer, minimum: 5}}}
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
            schema: {type: object, properties: {note: {type: integer, minimum: 1}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-minimum-lowered",
        .title = "Clients may receive smaller numbers",
        .message = "The smallest number of {name}: {before} before, {after} now",
        .why = "Clients meet numbers below what they were promised: an amount that is suddenly negative, an "
               "index that is suddenly zero.",
        .recipe = "Keep to the old limit. Where smaller numbers must be sent, send them in a property of "
                  "another name and let clients move.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::Minimum, Facet::ExclusiveMinimum},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-min-decreased", "oasdiff:response-property-min-decreased",
            "oasdiff:response-body-exclusive-min-decreased",
            "oasdiff:response-property-exclusive-min-decreased"},
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
              schema: {type: object, properties: {note: {type: integer, minimum: 5}}}
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
              schema: {type: object, properties: {note: {type: integer, minimum: 1}}}
)"},
    },
    {
        .id = "response-minimum-raised",
        .title = "Clients no longer receive smaller numbers",
        .message = "The smallest number of {name}: {before} before, {after} now",
        .why = "Everything that is sent now was allowed before.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::Minimum, Facet::ExclusiveMinimum},
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
              schema: {type: object, properties: {note: {type: integer, minimum: 1}}}
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
              schema: {type: object, properties: {note: {type: integer, minimum: 5}}}
)"},
    },
    {
        .id = "request-maximum-lowered",
        .title = "Callers may no longer send larger numbers",
        .message = "The largest number of {name}: {before} before, {after} now",
        .why =
            "Calls with larger numbers than the new limit allows were fine yesterday and are refused today.",
        .recipe = "Log which callers send larger numbers than the new limit allows and ask them to stop. Set "
                  "the limit when nobody does, or set it in a new version only.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::Maximum, Facet::ExclusiveMaximum},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-max-decreased", "oasdiff:request-property-max-decreased",
            "oasdiff:request-parameter-max-decreased", "oasdiff:request-body-max-set",
            "oasdiff:request-property-max-set", "oasdiff:request-parameter-max-set",
            "oasdiff:request-body-exclusive-max-decreased",
            "oasdiff:request-property-exclusive-max-decreased",
            "oasdiff:request-parameter-exclusive-max-decreased", "oasdiff:request-body-exclusive-max-set",
            "oasdiff:request-property-exclusive-max-set", "oasdiff:request-parameter-exclusive-max-set"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: integer, maximum: 20}}}
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
            schema: {type: object, properties: {note: {type: integer, maximum: 10}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-maximum-raised",
        .title = "Callers may send larger numbers",
        .message = "The largest number of {name}: {before} before, {after} now",
        .why = "What callers send today is still accepted.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::Maximum, Facet::ExclusiveMaximum},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-max-increased", "oasdiff:request-property-max-increased",
            "oasdiff:request-parameter-max-increased", "oasdiff:request-body-exclusive-max-increased",
            "oasdiff:request-property-exclusive-max-increased",
            "oasdiff:request-parameter-exclusive-max-increased"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: integer, maximum: 10}}}
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
            schema: {type: object, properties: {note: {type: integer, maximum: 20}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-maximum-raised",
        .title = "Clients may receive larger numbers",
        .message = "The largest number of {name}: {before} before, {after} now",
        .why = "Clients that keep the number in a field, a column or a loop of the old size overflow.",
        .recipe = "Keep to the old limit. Where larger numbers must be sent, send them in a property of "
                  "another name and let clients move.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::Maximum, Facet::ExclusiveMaximum},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-max-increased", "oasdiff:response-property-max-increased",
            "oasdiff:response-body-exclusive-max-increased",
            "oasdiff:response-property-exclusive-max-increased"},
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
              schema: {type: object, properties: {note: {type: integer, maximum: 10}}}
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
              schema: {type: object, properties: {note: {type: integer, maximum: 20}}}
)"},
    },
    {
        .id = "response-maximum-lowered",
        .title = "Clients no longer receive larger numbers",
        .message = "The largest number of {name}: {before} before, {after} now",
        .why = "Everything that is sent now was allowed before.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::Maximum, Facet::ExclusiveMaximum},
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
              schema: {type: object, properties: {note: {type: integer, maximum: 20}}}
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
              schema: {type: object, properties: {note: {type: integer, maximum: 10}}}
)"},
    },
    {
        .id = "request-step-coarser",
        .title = "Callers must send rounder numbers",
        .message = "The step between values of {name}: {before} before, {after} now",
        .why = "Numbers between the new steps were fine yesterday and are refused today.",
        .recipe = "Round what callers send, and say so, until nobody sends other numbers any more.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::MultipleOf},
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
            schema: {type: object, properties: {note: {type: integer, multipleOf: 5}}}
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
            schema: {type: object, properties: {note: {type: integer, multipleOf: 10}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-step-finer",
        .title = "Callers may send less round numbers",
        .message = "The step between values of {name}: {before} before, {after} now",
        .why = "What callers send today is still accepted.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::MultipleOf},
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
            schema: {type: object, properties: {note: {type: integer, multipleOf: 10}}}
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
            schema: {type: object, properties: {note: {type: integer, multipleOf: 5}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-step-finer",
        .title = "Clients may receive less round numbers",
        .message = "The step between values of {name}: {before} before, {after} now",
        .why = "Clients that divide by the old step, or show as many digits as it has, lose the rest.",
        .recipe = "Keep rounding to the old step; send the finer number in a property of another name.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::MultipleOf},
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
              schema: {type: object, properties: {note: {type: integer, multipleOf: 10}}}
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
              schema: {type: object, properties: {note: {type: integer, multipleOf: 5}}}
)"},
    },
    {
        .id = "response-step-coarser",
        .title = "Clients receive rounder numbers",
        .message = "The step between values of {name}: {before} before, {after} now",
        .why = "Everything that is sent now was allowed before.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::MultipleOf},
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
              schema: {type: object, properties: {note: {type: integer, multipleOf: 5}}}
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
              schema: {type: object, properties: {note: {type: integer, multipleOf: 10}}}
)"},
    },
    {
        .id = "request-step-replaced",
        .title = "Callers must send numbers of other steps",
        .message = "The step between values of {name}: {before} before, {after} now",
        .why = "Most numbers that callers send today lie between the new steps and are refused.",
        .recipe = "Accept both steps until nobody sends the old one any more.",
        .when = {.actions = {Action::Changed},
            .facets = {Facet::MultipleOf},
            .flow = Flow::Request,
            .effects = {Effect::Incomparable}},
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
            schema: {type: object, properties: {note: {type: integer, multipleOf: 3}}}
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
            schema: {type: object, properties: {note: {type: integer, multipleOf: 5}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-step-replaced",
        .title = "Clients receive numbers of other steps",
        .message = "The step between values of {name}: {before} before, {after} now",
        .why = "Clients that divide by the old step get remainders.",
        .recipe = "Keep the old step; send the new number in a property of another name.",
        .when = {.actions = {Action::Changed},
            .facets = {Facet::MultipleOf},
            .flow = Flow::Response,
            .effects = {Effect::Incomparable}},
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
              schema: {type: object, properties: {note: {type: integer, multipleOf: 3}}}
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
              schema: {type: object, properties: {note: {type: integer, multipleOf: 5}}}
)"},
    },
};

} // namespace

std::span<const Rule> numberRules()
{
    return NumberRules;
}

} // namespace core
