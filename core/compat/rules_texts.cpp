// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule TextRules[] = {
    {
        .id = "request-length-minimum-raised",
        .title = "Callers may no longer send shorter texts",
        .message = "The shortest text of {name}: {before} before, {after} now",
        .why =
            "Calls with shorter texts than the new limit allows were fine yesterday and are refused today.",
        .recipe = "Log which callers send shorter texts than the new limit allows and ask them to stop. Set "
                  "the limit when nobody does, or set it in a new version only.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::MinLength},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-min-length-increased",
            "oasdiff:request-property-min-length-increased",
            "oasdiff:request-parameter-min-length-increased"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: string, minLength: 1}}}
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
            schema: {type: object, properties: {note: {type: string, minLength: 5}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-length-minimum-lowered",
        .title = "Callers may send shorter texts",
        .message = "The shortest text of {name}: {before} before, {after} now",
        .why = "What callers send today is still accepted.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::MinLength},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-min-length-decreased",
            "oasdiff:request-property-min-length-decreased",
            "oasdiff:request-parameter-min-length-decreased"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: string, minLength: 5}}}
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
            schema: {type: object, properties: {note: {type: string, minLength: 1}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-length-minimum-lowered",
        .title = "Clients may receive shorter texts",
        .message = "The shortest text of {name}: {before} before, {after} now",
        .why = "Clients that cut, pad or index the text rely on its being at least so long; an empty one may "
               "even mean \"nothing\" to them.",
        .recipe = "Keep to the old limit. Where shorter texts must be sent, send them in a property of "
                  "another name and let clients move.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::MinLength},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-min-length-decreased",
            "oasdiff:response-property-min-length-decreased"},
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
              schema: {type: object, properties: {note: {type: string, minLength: 5}}}
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
              schema: {type: object, properties: {note: {type: string, minLength: 1}}}
)"},
    },
    {
        .id = "response-length-minimum-raised",
        .title = "Clients no longer receive shorter texts",
        .message = "The shortest text of {name}: {before} before, {after} now",
        .why = "Everything that is sent now was allowed before.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::MinLength},
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
              schema: {type: object, properties: {note: {type: string, minLength: 1}}}
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
              schema: {type: object, properties: {note: {type: string, minLength: 5}}}
)"},
    },
    {
        .id = "request-length-maximum-lowered",
        .title = "Callers may no longer send longer texts",
        .message = "The longest text of {name}: {before} before, {after} now",
        .why = "Calls with longer texts than the new limit allows were fine yesterday and are refused today.",
        .recipe = "Log which callers send longer texts than the new limit allows and ask them to stop. Set "
                  "the limit when nobody does, or set it in a new version only.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::MaxLength},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-max-length-decreased",
            "oasdiff:request-property-max-length-decreased", "oasdiff:request-parameter-max-length-decreased",
            "oasdiff:request-body-max-length-set", "oasdiff:request-property-max-length-set",
            "oasdiff:request-parameter-max-length-set"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: string, maxLength: 20}}}
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
            schema: {type: object, properties: {note: {type: string, maxLength: 10}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-length-maximum-raised",
        .title = "Callers may send longer texts",
        .message = "The longest text of {name}: {before} before, {after} now",
        .why = "What callers send today is still accepted.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::MaxLength},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-max-length-increased",
            "oasdiff:request-property-max-length-increased",
            "oasdiff:request-parameter-max-length-increased"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: string, maxLength: 10}}}
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
            schema: {type: object, properties: {note: {type: string, maxLength: 20}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-length-maximum-raised",
        .title = "Clients may receive longer texts",
        .message = "The longest text of {name}: {before} before, {after} now",
        .why = "Clients that keep the text in a column or a label of the old length cut it off or fail.",
        .recipe = "Keep to the old limit. Where longer texts must be sent, send them in a property of "
                  "another name and let clients move.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::MaxLength},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-max-length-increased",
            "oasdiff:response-property-max-length-increased", "oasdiff:response-body-max-length-unset",
            "oasdiff:response-property-max-length-unset"},
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
              schema: {type: object, properties: {note: {type: string, maxLength: 10}}}
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
              schema: {type: object, properties: {note: {type: string, maxLength: 20}}}
)"},
    },
    {
        .id = "response-length-maximum-lowered",
        .title = "Clients no longer receive longer texts",
        .message = "The longest text of {name}: {before} before, {after} now",
        .why = "Everything that is sent now was allowed before.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::MaxLength},
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
              schema: {type: object, properties: {note: {type: string, maxLength: 20}}}
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
              schema: {type: object, properties: {note: {type: string, maxLength: 10}}}
)"},
    },
    {
        .id = "request-pattern-tightened",
        .title = "Callers must keep to a pattern",
        .message = "The pattern of {name}: {before} before, {after} now",
        .why = "Texts that do not match were fine yesterday and are refused today.",
        .recipe = "Log which callers send texts that do not match and ask them to stop. Set the pattern when "
                  "nobody does.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::Pattern},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-property-pattern-added", "oasdiff:request-parameter-pattern-added",
            "oasdiff:request-property-pattern-changed", "oasdiff:request-parameter-pattern-changed"},
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
            schema: {type: object, properties: {note: {type: string, pattern: "^[a-z]+$"}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-pattern-loosened",
        .title = "Callers need not keep to a pattern",
        .message = "The pattern of {name}: {before} before, {after} now",
        .why = "What callers send today still matches.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::Pattern},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-property-pattern-removed",
            "oasdiff:request-parameter-pattern-removed", "oasdiff:request-property-pattern-generalized",
            "oasdiff:request-parameter-pattern-generalized", "oasdiff:request-property-pattern-changed",
            "oasdiff:request-parameter-pattern-changed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: string, pattern: "^[a-z]+$"}}}
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
        .id = "request-pattern-changed",
        .title = "Callers must keep to another pattern",
        .message = "The pattern of {name}: {before} before, {after} now",
        .why = "Texts that matched yesterday may not match today and are refused.",
        .recipe = "Accept what matches either pattern until nobody sends what matches only the old one.",
        .when = {.actions = {Action::Changed},
            .facets = {Facet::Pattern},
            .flow = Flow::Request,
            .effects = {Effect::Incomparable, Effect::Unknown}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-property-pattern-changed",
            "oasdiff:request-parameter-pattern-changed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: string, pattern: "^[a-z]+$"}}}
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
            schema: {type: object, properties: {note: {type: string, pattern: "^[0-9]+$"}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-pattern-loosened",
        .title = "Clients may receive texts that do not match",
        .message = "The pattern of {name}: {before} before, {after} now",
        .why = "Clients that take the text apart by the old pattern fail on what may come now.",
        .recipe = "Keep to the old pattern; send other texts in a property of another name.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::Pattern},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-property-pattern-removed",
            "oasdiff:response-property-pattern-changed"},
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
              schema: {type: object, properties: {note: {type: string, pattern: "^[a-z]+$"}}}
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
        .id = "response-pattern-tightened",
        .title = "Clients receive only texts that match",
        .message = "The pattern of {name}: {before} before, {after} now",
        .why = "Everything that is sent now was allowed before.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::Pattern},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
        .alsoKnownAs = {"oasdiff:response-property-pattern-added",
            "oasdiff:response-property-pattern-changed"},
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
              schema: {type: object, properties: {note: {type: string, pattern: "^[a-z]+$"}}}
)"},
    },
    {
        .id = "response-pattern-changed",
        .title = "Clients receive texts of another pattern",
        .message = "The pattern of {name}: {before} before, {after} now",
        .why = "Clients that take the text apart by the old pattern fail on what may come now.",
        .recipe = "Keep to the old pattern; send the new texts in a property of another name.",
        .when = {.actions = {Action::Changed},
            .facets = {Facet::Pattern},
            .flow = Flow::Response,
            .effects = {Effect::Incomparable, Effect::Unknown}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-property-pattern-changed"},
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
              schema: {type: object, properties: {note: {type: string, pattern: "^[a-z]+$"}}}
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
              schema: {type: object, properties: {note: {type: string, pattern: "^[0-9]+$"}}}
)"},
    },
};

} // namespace

std::span<const Rule> textRules()
{
    return TextRules;
}

} // namespace core
