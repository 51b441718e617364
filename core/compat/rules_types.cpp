// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule TypeRules[] = {
    {
        .id = "request-null-refused",
        .title = "Callers may no longer send null",
        .message = "{name} may no longer be null",
        .why = "Callers who send null to say \"nothing\" are refused.",
        .recipe = "Keep accepting null and treat it as left out, until nobody sends it any more.",
        .when = {.actions = {Action::Changed, Action::Added},
            .facets = {Facet::Types},
            .flow = Flow::Request,
            .effects = {Effect::Narrows},
            .also = isOnlyNull},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-became-not-nullable",
            "oasdiff:request-property-became-not-nullable", "oasdiff:request-parameter-became-not-nullable",
            "oasdiff:request-parameter-property-became-not-nullable"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: [string, "null"]}}}
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
        .id = "request-null-accepted",
        .title = "Callers may send null",
        .message = "{name} may be null now",
        .why = "Callers who never send null are not concerned.",
        .when = {.actions = {Action::Changed, Action::Removed},
            .facets = {Facet::Types},
            .flow = Flow::Request,
            .effects = {Effect::Widens},
            .also = isOnlyNull},
        .alsoKnownAs = {"oasdiff:request-body-became-nullable", "oasdiff:request-property-became-nullable",
            "oasdiff:request-parameter-became-nullable",
            "oasdiff:request-parameter-property-became-nullable"},
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
            schema: {type: object, properties: {note: {type: [string, "null"]}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-null-sent",
        .title = "Clients may receive null",
        .message = "{name} may be null now",
        .why = "Clients that use the value without looking fail on null.",
        .recipe = "Keep sending a value; where there is none, leave an optional property out, or add a new "
                  "property that may be null and let clients move.",
        .when = {.actions = {Action::Changed, Action::Removed},
            .facets = {Facet::Types},
            .flow = Flow::Response,
            .effects = {Effect::Widens},
            .also = isOnlyNull},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-became-nullable", "oasdiff:response-property-became-nullable",
            "oasdiff:response-header-became-nullable"},
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
              schema: {type: object, properties: {note: {type: [string, "null"]}}}
)"},
    },
    {
        .id = "response-null-no-longer-sent",
        .title = "Clients no longer receive null",
        .message = "{name} is never null now",
        .why = "Clients that look for null are still right.",
        .when = {.actions = {Action::Changed, Action::Added},
            .facets = {Facet::Types},
            .flow = Flow::Response,
            .effects = {Effect::Narrows},
            .also = isOnlyNull},
        .alsoKnownAs = {"oasdiff:response-body-became-not-nullable",
            "oasdiff:response-property-became-not-nullable", "oasdiff:response-header-became-not-nullable"},
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
              schema: {type: object, properties: {note: {type: [string, "null"]}}}
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
        .id = "request-types-narrowed",
        .title = "Callers may send fewer kinds of values",
        .message = "{name} takes {after} now, {before} before",
        .why = "Callers who send one of the kinds that are gone are refused.",
        .recipe = "Keep accepting the old kinds and convert them; stop when nobody sends them any more.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::Types},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-type-changed", "oasdiff:request-property-type-changed",
            "oasdiff:request-parameter-type-changed", "oasdiff:request-parameter-property-type-specialized",
            "oasdiff:request-parameter-property-type-changed", "oasdiff:request-body-list-of-types-narrowed",
            "oasdiff:request-property-list-of-types-narrowed",
            "oasdiff:request-parameter-list-of-types-narrowed",
            "oasdiff:request-parameter-property-list-of-types-narrowed",
            "graphql:FIELD_ARGUMENT_TYPE_CHANGED"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: [string, integer]}}}
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
        .id = "request-types-widened",
        .title = "Callers may send more kinds of values",
        .message = "{name} takes {after} now, {before} before",
        .why = "Callers go on sending what they send.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::Types},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-type-generalized", "oasdiff:request-property-type-generalized",
            "oasdiff:request-parameter-type-generalized",
            "oasdiff:request-parameter-property-type-generalized", "oasdiff:request-body-type-compatible",
            "oasdiff:request-property-type-compatible", "oasdiff:request-body-list-of-types-widened",
            "oasdiff:request-property-list-of-types-widened",
            "oasdiff:request-parameter-list-of-types-widened",
            "oasdiff:request-parameter-property-list-of-types-widened"},
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
            schema: {type: object, properties: {note: {type: [string, integer]}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-type-changed",
        .title = "Callers must send another kind of value",
        .message = "{name} takes {after} now, {before} before",
        .why = "Every value that callers send today is of the wrong kind.",
        .recipe = "Keep the property as it is, deprecated with an x-sunset date, and add one of another name "
                  "with the new type.",
        .when = {.actions = {Action::Changed, Action::Added, Action::Removed},
            .facets = {Facet::Types},
            .flow = Flow::Request,
            .effects = {Effect::Incomparable}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-type-changed", "oasdiff:request-property-type-changed",
            "oasdiff:request-parameter-type-changed", "oasdiff:request-parameter-property-type-specialized",
            "oasdiff:request-parameter-property-type-changed", "oasdiff:request-body-list-of-types-narrowed",
            "oasdiff:request-property-list-of-types-narrowed",
            "oasdiff:request-parameter-list-of-types-narrowed",
            "oasdiff:request-parameter-property-list-of-types-narrowed",
            "oasdiff:request-body-list-of-types-widened", "oasdiff:request-property-list-of-types-widened",
            "oasdiff:request-parameter-list-of-types-widened",
            "oasdiff:request-parameter-property-list-of-types-widened", "graphql:INPUT_FIELD_TYPE_CHANGED",
            "buf:FIELD_SAME_TYPE"},
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
            schema: {type: object, properties: {note: {type: integer}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-types-widened",
        .title = "Clients may receive more kinds of values",
        .message = "{name} may be {after} now, {before} before",
        .why = "Clients that read one kind fail on another: a number where a text stood does not even parse "
               "in typed languages.",
        .recipe = "Keep sending the old kinds; send the new ones in a property of another name.",
        .when = {.actions = {Action::Removed, Action::Changed},
            .facets = {Facet::Types},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-type-generalized",
            "oasdiff:response-property-type-generalized", "oasdiff:response-header-type-generalized",
            "oasdiff:response-body-type-changed", "oasdiff:response-property-type-changed",
            "oasdiff:response-header-type-changed", "oasdiff:response-body-list-of-types-widened",
            "oasdiff:response-property-list-of-types-widened"},
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
              schema: {type: object, properties: {note: {type: [string, integer]}}}
)"},
    },
    {
        .id = "response-types-narrowed",
        .title = "Clients receive fewer kinds of values",
        .message = "{name} is {after} now, {before} before",
        .why = "Everything that is sent now was allowed before.",
        .when = {.actions = {Action::Added, Action::Changed},
            .facets = {Facet::Types},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
        .alsoKnownAs = {"oasdiff:response-body-type-specialized",
            "oasdiff:response-property-type-specialized", "oasdiff:response-header-type-specialized",
            "oasdiff:response-body-type-compatible", "oasdiff:response-property-type-compatible",
            "oasdiff:response-header-type-compatible", "oasdiff:response-body-list-of-types-narrowed",
            "oasdiff:response-property-list-of-types-narrowed"},
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
              schema: {type: object, properties: {note: {type: [string, integer]}}}
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
        .id = "response-type-changed",
        .title = "Clients receive another kind of value",
        .message = "{name} is {after} now, {before} before",
        .why = "Clients that read the old kind fail: typed ones do not even parse the body.",
        .recipe = "Keep sending the property as it is, deprecated with an x-sunset date, and add one of "
                  "another name with the new type.",
        .when = {.actions = {Action::Changed, Action::Added, Action::Removed},
            .facets = {Facet::Types},
            .flow = Flow::Response,
            .effects = {Effect::Incomparable}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-type-changed", "oasdiff:response-property-type-changed",
            "oasdiff:response-header-type-changed", "oasdiff:response-body-list-of-types-narrowed",
            "oasdiff:response-property-list-of-types-narrowed", "oasdiff:response-body-list-of-types-widened",
            "oasdiff:response-property-list-of-types-widened", "graphql:FIELD_TYPE_CHANGED",
            "buf:FIELD_SAME_TYPE"},
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
              schema: {type: object, properties: {note: {type: integer}}}
)"},
    },
};

} // namespace

std::span<const Rule> typeRules()
{
    return TypeRules;
}

} // namespace core
