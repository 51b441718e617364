// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule AnnotationRules[] = {
    {
        .id = "words-added",
        .title = "Something is described",
        .message = "{name} is described: {after}",
        .why = "It is said to people; nothing on the wire depends on it.",
        .when = {.actions = {Action::Added},
            .facets = {Facet::Title, Facet::Summary, Facet::Description, Facet::Comment}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      summary: Lists
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "words-removed",
        .title = "Something is no longer described",
        .message = "{name} is no longer described; {before} before",
        .why = "It is said to people; nothing on the wire depends on it.",
        .when = {.actions = {Action::Removed},
            .facets = {Facet::Title, Facet::Summary, Facet::Description, Facet::Comment}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      summary: Lists
      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "words-changed",
        .title = "Something is described in other words",
        .message = "{name} is described as {after}, as {before} before",
        .why = "It is said to people; nothing on the wire depends on it. Read it all the same: words can "
               "change what is meant.",
        .when = {.actions = {Action::Changed},
            .facets = {Facet::Title, Facet::Summary, Facet::Description, Facet::Comment}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      summary: Lists
      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      summary: Lists orders
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "examples-changed",
        .title = "Examples changed",
        .message = "The examples of {name} changed",
        .why = "It is said to people; nothing on the wire depends on it.",
        .when = {.facets = {Facet::Example, Facet::Examples}},
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
              schema: {type: object, properties: {note: {type: string, examples: [a]}}}
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
              schema: {type: object, properties: {note: {type: string, examples: [b]}}}
)"},
    },
    {
        .id = "documentation-link-changed",
        .title = "Further documentation lies elsewhere",
        .message = "The further documentation of {name} changed",
        .why = "It is said to people; nothing on the wire depends on it.",
        .when = {.facets = {Facet::ExternalDocs}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      externalDocs: {url: /a}
      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      externalDocs: {url: /b}
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "terms-changed",
        .title = "Licence, terms or contact changed",
        .message = "{name} names other people or terms: {before} before, {after} now",
        .why = "Nothing on the wire depends on it; lawyers may want to read it.",
        .when = {.facets = {Facet::TermsOfService, Facet::Contact, Facet::License}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1", license: {name: MIT}}
paths: {}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1", license: {name: ISC}}
paths: {}
)"},
    },
    {
        .id = "xml-names-changed",
        .title = "How a value would be written in XML changed",
        .message = "{name} would be written otherwise in XML",
        .why = "No body in reach is XML; nothing on the wire depends on it.",
        .when = {.facets = {Facet::Xml}},
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
              schema: {type: object, xml: {name: a}}
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
              schema: {type: object, xml: {name: b}}
)"},
    },
    {
        .id = "xml-body-names-changed",
        .title = "A value is written otherwise in XML",
        .message = "{name} is written otherwise in XML: {before} before, {after} now",
        .why = "In an XML body the names, namespaces and wrappers are what readers look for: they no longer "
               "find the value.",
        .recipe = "Keep the old names; offer the new ones under another media type or in a new version.",
        .when = {.facets = {Facet::Xml}, .also = isXmlBody},
        // In other bodies a mere word, which is why the law calls it Docs; in XML it is the wire itself.
        .severity = Severity::Breaking,
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
            application/xml:
              schema: {type: object, xml: {name: a}}
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
            application/xml:
              schema: {type: object, xml: {name: b}}
)"},
    },
    {
        .id = "schema-dialect-changed",
        .title = "Schemas are to be read by another dialect",
        .message = "Schemas are to be read by {after}, by {before} before",
        .why =
            "What differs between the dialects is judged keyword by keyword; the name alone changes nothing.",
        .when = {.facets = {Facet::SchemaDialect}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base
paths: {}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
paths: {}
)"},
    },
    {
        .id = "type-added",
        .title = "A shared schema is new",
        .message = "The schema {name} is new",
        .why = "What uses it is judged where it is used.",
        .when = {.elements = {ElementKind::Type}, .actions = {Action::Added}, .facets = {Facet::None}},
        .alsoKnownAs = {"graphql:TYPE_ADDED"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths: {}
components:
  schemas:
    A: {type: string}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths: {}
components:
  schemas:
    A: {type: string}
    B: {type: string}
)"},
    },
    {
        .id = "type-removed",
        .title = "A shared schema is gone",
        .message = "The schema {name} is gone",
        .why = "What used it is judged where it was used; generated code that names the type no longer "
               "compiles.",
        .recipe = "Keep the schema as long as generated code may name it.",
        .when = {.elements = {ElementKind::Type}, .actions = {Action::Removed}, .facets = {Facet::None}},
        // A generated type is gone.
        .sourceSeverity = Severity::Breaking,
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:api-schema-removed", "graphql:TYPE_REMOVED", "buf:MESSAGE_NO_DELETE"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths: {}
components:
  schemas:
    A: {type: string}
    B: {type: string}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths: {}
components:
  schemas:
    A: {type: string}
)"},
    },
    {
        .id = "type-renamed",
        .title = "A shared schema has another name",
        .message = "The schema {before} is now called {after}",
        .why = "Nothing changes on the wire; generated code that names the type no longer compiles.",
        .recipe = "Keep the name, or leave the old one as a reference to the new one.",
        .when = {.elements = {ElementKind::Type}, .actions = {Action::Renamed}, .facets = {Facet::None}},
        // A generated type is gone.
        .sourceSeverity = Severity::Breaking,
        .patch = RecipePatch::KeepBoth,
        .alsoKnownAs = {"oasdiff:api-schema-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths: {}
components:
  schemas:
    Order: {type: object, properties: {id: {type: string}, note: {type: string}}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths: {}
components:
  schemas:
    Orders: {type: object, properties: {id: {type: string}, note: {type: string}}}
)"},
    },
    {
        .id = "extension-added",
        .title = "An extension is new",
        .message = "The extension {name} is new: {after}",
        .why = "Whether anything depends on it, only those know who gave the extension its meaning.",
        .when = {.elements = {ElementKind::Extension}, .actions = {Action::Added}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      x-team: shop
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "extension-removed",
        .title = "An extension is gone",
        .message = "The extension {name} is gone: {before} before",
        .why = "Whether anything depends on it, only those know who gave the extension its meaning.",
        .when = {.elements = {ElementKind::Extension}, .actions = {Action::Removed}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      x-team: shop
      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "extension-changed",
        .title = "An extension has another value",
        .message = "The extension {name} is {after}, {before} before",
        .why = "Whether anything depends on it, only those know who gave the extension its meaning.",
        .when = {.elements = {ElementKind::Extension}, .actions = {Action::Changed}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      x-team: shop
      responses: {"200": {description: The orders}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get:
      x-team: billing
      responses: {"200": {description: The orders}}
)"},
    },
    {
        .id = "unknown-keyword-changed",
        .title = "A keyword that nobody knows came, went or changed",
        .message = "{name}: {before} before, {after} now",
        .why = "It is part of no version we know, so what it does to the values could not be judged.",
        .recipe = "Check its spelling; if it is your own, call it x-….",
        .when = {.facets = {Facet::Unknown}},
    },
};

} // namespace

std::span<const Rule> annotationRules()
{
    return AnnotationRules;
}

} // namespace core
