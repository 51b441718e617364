// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule MediaTypeRules[] = {
    {
        .id = "request-media-type-removed",
        .title = "A body is no longer read in one media type",
        .message = "{name} is no longer read",
        .why = "Callers who send it get 415 Unsupported Media Type.",
        .recipe = "Keep reading it. Announce its end, and stop when no call carries it any more.",
        .when = {.elements = {ElementKind::MediaType},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:request-body-media-type-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json: {schema: {type: object}}
          application/xml: {schema: {type: object}}
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
          application/json: {schema: {type: object}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-media-type-added",
        .title = "A body is read in one more media type",
        .message = "{name} is read now",
        .why = "Callers go on with the media type they have.",
        .when = {.elements = {ElementKind::MediaType},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request},
        .alsoKnownAs = {"oasdiff:request-body-media-type-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json: {schema: {type: object}}
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
          application/json: {schema: {type: object}}
          application/xml: {schema: {type: object}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-media-type-narrowed",
        .title = "A body is read in fewer media types",
        .message = "{after} is read in place of {before}",
        .why = "Callers who send one of the others get 415 Unsupported Media Type.",
        .recipe = "Keep reading the whole range until no call carries the others any more.",
        .when = {.elements = {ElementKind::MediaType},
            .actions = {Action::Renamed},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Narrows, Effect::Incomparable, Effect::Unknown}},
        .patch = RecipePatch::KeepBoth,
        .alsoKnownAs = {"oasdiff:request-body-media-type-removed", "oasdiff:request-body-media-type-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/*: {schema: {type: object}}
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
          application/json: {schema: {type: object}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-media-type-widened",
        .title = "A body is read in a range of media types",
        .message = "{after} is read in place of {before}",
        .why = "Callers go on with the media type they have.",
        .when = {.elements = {ElementKind::MediaType},
            .actions = {Action::Renamed},
            .facets = {Facet::None},
            .flow = Flow::Request},
        .alsoKnownAs = {"oasdiff:request-body-media-type-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json: {schema: {type: object}}
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
          application/*: {schema: {type: object}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-media-type-removed",
        .title = "A body is no longer offered in one media type",
        .message = "{name} is no longer offered",
        .why = "Callers who ask for it in their Accept header get 406 Not Acceptable, or a text they cannot "
               "read.",
        .recipe = "Keep offering it. Announce its end, and stop when nobody asks for it any more.",
        .when = {.elements = {ElementKind::MediaType},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:response-media-type-removed"},
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
            application/json: {schema: {type: object}}
            application/xml: {schema: {type: object}}
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
            application/json: {schema: {type: object}}
)"},
    },
    {
        .id = "response-media-type-added",
        .title = "A body is offered in one more media type",
        .message = "{name} is offered now",
        .why = "Callers get it when they ask for it.",
        .when = {.elements = {ElementKind::MediaType},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Response},
        .alsoKnownAs = {"oasdiff:response-media-type-added"},
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
            application/json: {schema: {type: object}}
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
            application/json: {schema: {type: object}}
            application/xml: {schema: {type: object}}
)"},
    },
    {
        .id = "response-media-type-widened",
        .title = "A body may come in other media types",
        .message = "{after} is offered in place of {before}",
        .why = "Clients that read the one media type they know get texts they cannot read.",
        .recipe = "Keep offering the one media type; offer the others beside it, each by its name.",
        .when = {.elements = {ElementKind::MediaType},
            .actions = {Action::Renamed},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Widens, Effect::Incomparable, Effect::Unknown}},
        .patch = RecipePatch::KeepBoth,
        .alsoKnownAs = {"oasdiff:response-media-type-name-changed",
            "oasdiff:response-media-type-name-generalized"},
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
            application/json: {schema: {type: object}}
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
            application/*: {schema: {type: object}}
)"},
    },
    {
        .id = "response-media-type-narrowed",
        .title = "A body comes in fewer media types",
        .message = "{after} is offered in place of {before}",
        .why = "Everything that is sent now was allowed before.",
        .when = {.elements = {ElementKind::MediaType},
            .actions = {Action::Renamed},
            .facets = {Facet::None},
            .flow = Flow::Response},
        .alsoKnownAs = {"oasdiff:response-media-type-name-changed",
            "oasdiff:response-media-type-name-specialized"},
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
            application/*: {schema: {type: object}}
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
            application/json: {schema: {type: object}}
)"},
    },
    {
        .id = "request-schema-imposed",
        .title = "What callers send is described for the first time",
        .message = "{where} must follow a schema now; anything went before",
        .why = "Whatever was sent before and does not fit the schema is refused.",
        .recipe =
            "Begin with a schema that allows all that callers send today, then tighten it as they move.",
        .when = {.elements = {ElementKind::Schema, ElementKind::ItemSchema},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-media-type-schema-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json: {}
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
          application/json: {schema: {type: object}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-schema-lifted",
        .title = "What callers send is no longer described",
        .message = "{where} follows no schema any more",
        .why = "Everything that was accepted still is.",
        .when = {.elements = {ElementKind::Schema, ElementKind::ItemSchema},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request},
        .alsoKnownAs = {"oasdiff:request-body-media-type-schema-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json: {schema: {type: object}}
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
          application/json: {}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-schema-imposed",
        .title = "What callers receive is described for the first time",
        .message = "{where} follows a schema now; anything could come before",
        .why = "Clients that coped with anything cope with this.",
        .when = {.elements = {ElementKind::Schema, ElementKind::ItemSchema},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Response},
        .alsoKnownAs = {"oasdiff:response-body-media-type-schema-added"},
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
            application/json: {}
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
            application/json: {schema: {type: object}}
)"},
    },
    {
        .id = "response-schema-lifted",
        .title = "What callers receive is no longer described",
        .message = "{where} follows no schema any more",
        .why = "Clients may receive anything, and have nothing left to rely on.",
        .recipe = "Put the schema back and widen it only where something new must come.",
        .when = {.elements = {ElementKind::Schema, ElementKind::ItemSchema},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-media-type-schema-removed"},
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
            application/json: {schema: {type: object}}
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
            application/json: {}
)"},
    },
    {
        .id = "request-encoding-changed",
        .title = "A part of a form must be sent differently",
        .message = "How {name} is sent in the form changed: {before} before, {after} now",
        .why = "Callers who send the part as before are misread or refused.",
        .recipe = "Read the part both ways until every caller has moved.",
        .when = {.elements = {ElementKind::Encoding}, .flow = Flow::Request},
        .patch = RecipePatch::RestoreFacet,
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: string}}}
            encoding: {file: {contentType: image/png}}
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
          multipart/form-data:
            schema: {type: object, properties: {file: {type: string}}}
            encoding: {file: {contentType: image/jpeg}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-encoding-changed",
        .title = "A part of a form is received differently",
        .message = "How {name} comes in the form changed: {before} before, {after} now",
        .why = "Clients that read the part as before misread it.",
        .recipe = "Keep the encoding; send the new one under another media type.",
        .when = {.elements = {ElementKind::Encoding}, .flow = Flow::Response},
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
            multipart/form-data:
              schema: {type: object, properties: {file: {type: string}}}
              encoding: {file: {contentType: image/png}}
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
            multipart/form-data:
              schema: {type: object, properties: {file: {type: string}}}
              encoding: {file: {contentType: image/jpeg}}
)"},
    },
};

} // namespace

std::span<const Rule> mediaTypeRules()
{
    return MediaTypeRules;
}

} // namespace core
