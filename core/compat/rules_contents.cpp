// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule ContentRules[] = {
    {
        .id = "request-content-encoding-changed",
        .title = "Callers must send the content of a text in another encoding",
        .message = "The encoding of the content of {name}: {before} before, {after} now",
        .why = "What callers put into the text today is decoded wrongly or refused.",
        .recipe = "Keep the encoding; take the new one in a property of another name.",
        .when = {.actions = {Action::Added, Action::Removed, Action::Changed},
            .facets = {Facet::ContentEncoding},
            .flow = Flow::Request},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-content-encoding-changed",
            "oasdiff:request-property-content-encoding-changed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: string, contentEncoding: base64}}}
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
            schema: {type: object, properties: {note: {type: string, contentEncoding: base16}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-content-encoding-changed",
        .title = "Clients receive the content of a text in another encoding",
        .message = "The encoding of the content of {name}: {before} before, {after} now",
        .why = "Clients decode the text wrongly or not at all.",
        .recipe = "Keep the encoding; send the new one in a property of another name.",
        .when = {.actions = {Action::Added, Action::Removed, Action::Changed},
            .facets = {Facet::ContentEncoding},
            .flow = Flow::Response},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-content-encoding-changed",
            "oasdiff:response-property-content-encoding-changed"},
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
              schema: {type: object, properties: {note: {type: string, contentEncoding: base64}}}
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
              schema: {type: object, properties: {note: {type: string, contentEncoding: base16}}}
)"},
    },
    {
        .id = "request-content-type-changed",
        .title = "Callers must send the content of a text in another media type",
        .message = "The media type of the content of {name}: {before} before, {after} now",
        .why = "What callers put into the text today is decoded wrongly or refused.",
        .recipe = "Keep the media type; take the new one in a property of another name.",
        .when = {.actions = {Action::Added, Action::Removed, Action::Changed},
            .facets = {Facet::ContentMediaType},
            .flow = Flow::Request},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-content-media-type-changed",
            "oasdiff:request-property-content-media-type-changed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {note: {type: string, contentMediaType: text/csv}}}
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
            schema: {type: object, properties: {note: {type: string, contentMediaType: text/html}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-content-type-changed",
        .title = "Clients receive the content of a text in another media type",
        .message = "The media type of the content of {name}: {before} before, {after} now",
        .why = "Clients decode the text wrongly or not at all.",
        .recipe = "Keep the media type; send the new one in a property of another name.",
        .when = {.actions = {Action::Added, Action::Removed, Action::Changed},
            .facets = {Facet::ContentMediaType},
            .flow = Flow::Response},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-content-media-type-changed",
            "oasdiff:response-property-content-media-type-changed"},
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
              schema: {type: object, properties: {note: {type: string, contentMediaType: text/csv}}}
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
              schema: {type: object, properties: {note: {type: string, contentMediaType: text/html}}}
)"},
    },
    {
        .id = "request-content-schema-imposed",
        .title = "Callers must keep to a schema for the content of a text",
        .message = "{where} has a schema for the content of a text that refuses more",
        .why = "What callers sent freely yesterday is refused today where it does not fit.",
        .recipe = "Log what the new rule would refuse, ask its senders to stop, and set the rule when nobody "
                  "sends it any more.",
        .when = {.elements = {ElementKind::ContentSchema},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-content-schema-added",
            "oasdiff:request-property-content-schema-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: string, contentMediaType: application/json}
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
              type: string
              contentMediaType: application/json
              contentSchema: {type: object}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-content-schema-lifted",
        .title = "Callers need not keep to a schema for the content of a text",
        .message = "{where} has a schema for the content of a text that refuses less",
        .why = "What callers send today is still accepted.",
        .when = {.elements = {ElementKind::ContentSchema},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-content-schema-removed",
            "oasdiff:request-property-content-schema-removed"},
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
              type: string
              contentMediaType: application/json
              contentSchema: {type: object}
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
            schema: {type: string, contentMediaType: application/json}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-content-schema-lifted",
        .title = "What clients receive need not keep to a schema for the content of a text",
        .message = "{where} has a schema for the content of a text that promises less",
        .why = "Clients meet values that the old rule promised never to come.",
        .recipe = "Keep to the old rule when sending; send what is new in a property of another name, or "
                  "from a new version.",
        .when = {.elements = {ElementKind::ContentSchema},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-content-schema-removed",
            "oasdiff:response-property-content-schema-removed"},
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
                type: string
                contentMediaType: application/json
                contentSchema: {type: object}
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
              schema: {type: string, contentMediaType: application/json}
)"},
    },
    {
        .id = "response-content-schema-imposed",
        .title = "What clients receive keeps to a schema for the content of a text",
        .message = "{where} has a schema for the content of a text that promises more",
        .why = "Everything that is sent now was allowed before.",
        .when = {.elements = {ElementKind::ContentSchema},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
        .alsoKnownAs = {"oasdiff:response-body-content-schema-added",
            "oasdiff:response-property-content-schema-added"},
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
              schema: {type: string, contentMediaType: application/json}
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
                type: string
                contentMediaType: application/json
                contentSchema: {type: object}
)"},
    },
};

} // namespace

std::span<const Rule> contentRules()
{
    return ContentRules;
}

} // namespace core
