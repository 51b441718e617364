// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule VisibilityRules[] = {
    {
        .id = "field-became-read-only",
        .title = "Callers may no longer set a property",
        .message = "{name} is set by the server alone now",
        .why = "What callers send in it is ignored, or the whole body is refused.",
        .recipe =
            "Keep reading it and say in the description that it will be ignored from an announced date on.",
        .when = {.actions = {Action::Added}, .facets = {Facet::ReadOnly}, .flow = Flow::Request},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-optional-property-became-read-only",
            "oasdiff:request-required-property-became-read-only"},
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
              properties: {note: {type: string}}
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
              properties: {note: {type: string, readOnly: true}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "field-no-longer-read-only",
        .title = "Callers may set a property",
        .message = "{name} may be sent now",
        .why = "Bodies without it mean what they meant before, as long as it is not required.",
        .recipe = "If it is required, make it optional until every caller sends it.",
        .when = {.actions = {Action::Removed}, .facets = {Facet::ReadOnly}, .flow = Flow::Request},
        .alsoKnownAs = {"oasdiff:request-optional-property-became-not-read-only",
            "oasdiff:request-required-property-became-not-read-only"},
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
              properties: {note: {type: string, readOnly: true}}
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
              properties: {note: {type: string}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "received-field-became-read-only",
        .title = "A property that clients receive is set by the server alone",
        .message = "{name} is set by the server alone now",
        .why = "It is received as before.",
        .when = {.actions = {Action::Added}, .facets = {Facet::ReadOnly}, .flow = Flow::Response},
        .alsoKnownAs = {"oasdiff:response-optional-property-became-read-only",
            "oasdiff:response-required-property-became-read-only"},
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
                properties: {note: {type: string}}
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
                properties: {note: {type: string, readOnly: true}}
)"},
    },
    {
        .id = "received-field-no-longer-read-only",
        .title = "A property that clients receive may be set by callers too",
        .message = "{name} is no longer set by the server alone",
        .why = "It is received as before.",
        .when = {.actions = {Action::Removed}, .facets = {Facet::ReadOnly}, .flow = Flow::Response},
        .alsoKnownAs = {"oasdiff:response-optional-property-became-not-read-only",
            "oasdiff:response-required-property-became-not-read-only"},
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
                properties: {note: {type: string, readOnly: true}}
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
                properties: {note: {type: string}}
)"},
    },
    {
        .id = "field-became-write-only",
        .title = "A property is no longer sent back",
        .message = "{name} is no longer sent",
        .why = "Clients that read it find nothing.",
        .recipe = "Keep sending it and mark it deprecated with an x-sunset date; where it must be hidden at "
                  "once, for it is a secret, tell the clients.",
        .when = {.actions = {Action::Added}, .facets = {Facet::WriteOnly}, .flow = Flow::Response},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-optional-property-became-write-only",
            "oasdiff:response-required-property-became-write-only"},
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
                properties: {note: {type: string}}
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
                properties: {note: {type: string, writeOnly: true}}
)"},
    },
    {
        .id = "field-no-longer-write-only",
        .title = "A property is sent back",
        .message = "{name} may be sent now",
        .why = "Clients that do not know it do not read it. Make sure that it is no secret.",
        .when = {.actions = {Action::Removed}, .facets = {Facet::WriteOnly}, .flow = Flow::Response},
        .alsoKnownAs = {"oasdiff:response-optional-property-became-not-write-only",
            "oasdiff:response-required-property-became-not-write-only"},
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
                properties: {note: {type: string, writeOnly: true}}
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
                properties: {note: {type: string}}
)"},
    },
    {
        .id = "sent-field-became-write-only",
        .title = "A property that callers send is not sent back",
        .message = "{name} is only sent, never received, now",
        .why = "It is sent as before.",
        .when = {.actions = {Action::Added}, .facets = {Facet::WriteOnly}, .flow = Flow::Request},
        .alsoKnownAs = {"oasdiff:request-optional-property-became-write-only",
            "oasdiff:request-required-property-became-write-only"},
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
              properties: {note: {type: string}}
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
              properties: {note: {type: string, writeOnly: true}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "sent-field-no-longer-write-only",
        .title = "A property that callers send is sent back too",
        .message = "{name} is no longer only sent",
        .why = "It is sent as before.",
        .when = {.actions = {Action::Removed}, .facets = {Facet::WriteOnly}, .flow = Flow::Request},
        .alsoKnownAs = {"oasdiff:request-optional-property-became-not-write-only",
            "oasdiff:request-required-property-became-not-write-only"},
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
              properties: {note: {type: string, writeOnly: true}}
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
              properties: {note: {type: string}}
      responses: {"204": {description: Done}}
)"},
    },
};

} // namespace

std::span<const Rule> visibilityRules()
{
    return VisibilityRules;
}

} // namespace core
