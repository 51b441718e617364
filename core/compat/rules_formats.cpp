// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule FormatRules[] = {
    {
        .id = "request-format-narrowed",
        .title = "Callers must keep to a stricter format",
        .message = "The format of {name} is {after}, {before} before",
        .why = "Values in another form were accepted yesterday and are refused, or cut, today.",
        .recipe = "Keep reading the old form beside the new one until nobody sends it any more.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::Format},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-type-changed", "oasdiff:request-property-type-changed",
            "oasdiff:request-parameter-type-changed", "oasdiff:request-parameter-property-type-specialized",
            "oasdiff:request-parameter-property-type-changed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: integer, format: int64}}}
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
            schema: {type: object, properties: {note: {type: integer, format: int32}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-format-widened",
        .title = "Callers may use a looser format",
        .message = "The format of {name} is {after}, {before} before",
        .why = "What callers send today is still right.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::Format},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-type-generalized", "oasdiff:request-property-type-generalized",
            "oasdiff:request-parameter-type-generalized",
            "oasdiff:request-parameter-property-type-generalized", "oasdiff:request-body-type-compatible",
            "oasdiff:request-property-type-compatible"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: integer, format: int32}}}
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
            schema: {type: object, properties: {note: {type: integer, format: int64}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-format-changed",
        .title = "Callers must use another format",
        .message = "The format of {name} is {after}, {before} before",
        .why = "What callers send today is read wrongly or refused.",
        .recipe = "Keep the property with its format, deprecated with an x-sunset date, and add one of "
                  "another name with the new format.",
        .when = {.actions = {Action::Changed, Action::Added, Action::Removed},
            .facets = {Facet::Format},
            .flow = Flow::Request,
            .effects = {Effect::Incomparable}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-type-changed", "oasdiff:request-property-type-changed",
            "oasdiff:request-parameter-type-changed", "oasdiff:request-parameter-property-type-specialized",
            "oasdiff:request-parameter-property-type-changed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: string, format: date}}}
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
            schema: {type: object, properties: {note: {type: string, format: date-time}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-format-widened",
        .title = "Clients receive a looser format",
        .message = "The format of {name} is {after}, {before} before",
        .why =
            "Clients that parse the old form, or keep it in a type of that size, fail on what may come now.",
        .recipe = "Keep sending the old format; send the new one in a property of another name.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::Format},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-type-generalized",
            "oasdiff:response-property-type-generalized", "oasdiff:response-header-type-generalized",
            "oasdiff:response-body-type-changed", "oasdiff:response-property-type-changed",
            "oasdiff:response-header-type-changed"},
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
              schema: {type: object, properties: {note: {type: integer, format: int32}}}
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
              schema: {type: object, properties: {note: {type: integer, format: int64}}}
)"},
    },
    {
        .id = "response-format-narrowed",
        .title = "Clients receive a stricter format",
        .message = "The format of {name} is {after}, {before} before",
        .why = "Everything that is sent now was allowed before.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::Format},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
        .alsoKnownAs = {"oasdiff:response-body-type-specialized",
            "oasdiff:response-property-type-specialized", "oasdiff:response-header-type-specialized",
            "oasdiff:response-body-type-compatible", "oasdiff:response-property-type-compatible",
            "oasdiff:response-header-type-compatible"},
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
              schema: {type: object, properties: {note: {type: integer, format: int64}}}
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
              schema: {type: object, properties: {note: {type: integer, format: int32}}}
)"},
    },
    {
        .id = "response-format-changed",
        .title = "Clients receive another format",
        .message = "The format of {name} is {after}, {before} before",
        .why = "Clients that parse the old form fail on the new one.",
        .recipe = "Keep sending the property with its format, deprecated with an x-sunset date, and add one "
                  "of another name with the new format.",
        .when = {.actions = {Action::Changed, Action::Added, Action::Removed},
            .facets = {Facet::Format},
            .flow = Flow::Response,
            .effects = {Effect::Incomparable}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-type-changed", "oasdiff:response-property-type-changed",
            "oasdiff:response-header-type-changed"},
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
              schema: {type: object, properties: {note: {type: string, format: date}}}
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
              schema: {type: object, properties: {note: {type: string, format: date-time}}}
)"},
    },
    {
        .id = "format-hint-changed",
        .title = "A format that nothing depends on changed",
        .message = "The format of {name} is {after}, {before} before",
        .why = "It says how a value is shown or kept, not which values there are.",
        .recipe = "Keep the format where code is generated from it.",
        .when = {.actions = {Action::Added, Action::Removed, Action::Changed},
            .facets = {Facet::Format},
            .effects = {Effect::None}},
        // Generators may know the format and choose another type.
        .sourceSeverity = Severity::Risky,
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
              schema: {type: object, properties: {note: {type: string, format: password}}}
)"},
    },
};

} // namespace

std::span<const Rule> formatRules()
{
    return FormatRules;
}

} // namespace core
