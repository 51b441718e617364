// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule UndeclaredFieldRules[] = {
    {
        .id = "request-undeclared-properties-refused",
        .title = "Callers may no longer send properties that are not declared",
        .message = "{where} refuses properties that are not declared, or refuses more of them",
        .why = "Callers who send more than is declared, often without knowing it, are refused as a whole.",
        .recipe = "Ignore what is not declared instead of refusing it; or log it first, and refuse it when "
                  "nobody sends any.",
        .when = {.elements = {ElementKind::OtherFields},
            .actions = {Action::Added, Action::Changed},
            .facets = {Facet::None, Facet::Types},
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
            schema: {type: object, additionalProperties: false}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-undeclared-properties-accepted",
        .title = "Callers may send properties that are not declared",
        .message = "{where} accepts properties that are not declared, or accepts more of them",
        .why = "What callers send today is still accepted.",
        .when = {.elements = {ElementKind::OtherFields},
            .actions = {Action::Removed, Action::Changed},
            .facets = {Facet::None, Facet::Types},
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
            schema: {type: object, additionalProperties: false}
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
        .id = "response-undeclared-properties-sent",
        .title = "Clients may receive properties that are not declared",
        .message = "{where} may have properties that are not declared, or more of them",
        .why = "Clients that were told there is nothing else refuse the body as a whole, or keep what they "
               "should not.",
        .recipe = "Declare the new properties one by one; clients that refuse what they do not know must be "
                  "asked to stop first.",
        .when = {.elements = {ElementKind::OtherFields},
            .actions = {Action::Removed, Action::Changed},
            .facets = {Facet::None, Facet::Types},
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
              schema: {type: object, additionalProperties: false}
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
        .id = "response-undeclared-properties-not-sent",
        .title = "Clients no longer receive properties that are not declared",
        .message = "{where} has no properties that are not declared, or fewer of them",
        .why = "Everything that is sent now was allowed before.",
        .when = {.elements = {ElementKind::OtherFields},
            .actions = {Action::Added, Action::Changed},
            .facets = {Facet::None, Facet::Types},
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
              schema: {type: object, additionalProperties: false}
)"},
    },
    {
        .id = "request-unevaluated-properties-refused",
        .title = "Callers may no longer send properties that are not declared",
        .message = "{where} refuses properties that are not declared, or refuses more of them",
        .why = "Callers who send more than is declared, often without knowing it, are refused as a whole.",
        .recipe = "Ignore what is not declared instead of refusing it; or log it first, and refuse it when "
                  "nobody sends any.",
        .when = {.elements = {ElementKind::UnevaluatedFields},
            .actions = {Action::Added, Action::Changed},
            .facets = {Facet::None, Facet::Types},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-unevaluated-properties-added",
            "oasdiff:request-property-unevaluated-properties-added"},
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
            schema: {type: object, unevaluatedProperties: false}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-unevaluated-properties-accepted",
        .title = "Callers may send properties that are not declared",
        .message = "{where} accepts properties that are not declared, or accepts more of them",
        .why = "What callers send today is still accepted.",
        .when = {.elements = {ElementKind::UnevaluatedFields},
            .actions = {Action::Removed, Action::Changed},
            .facets = {Facet::None, Facet::Types},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-unevaluated-properties-removed",
            "oasdiff:request-property-unevaluated-properties-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, unevaluatedProperties: false}
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
        .id = "response-unevaluated-properties-sent",
        .title = "Clients may receive properties that are not declared",
        .message = "{where} may have properties that are not declared, or more of them",
        .why = "Clients that were told there is nothing else refuse the body as a whole, or keep what they "
               "should not.",
        .recipe = "Declare the new properties one by one; clients that refuse what they do not know must be "
                  "asked to stop first.",
        .when = {.elements = {ElementKind::UnevaluatedFields},
            .actions = {Action::Removed, Action::Changed},
            .facets = {Facet::None, Facet::Types},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-unevaluated-properties-removed",
            "oasdiff:response-property-unevaluated-properties-removed"},
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
              schema: {type: object, unevaluatedProperties: false}
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
        .id = "response-unevaluated-properties-not-sent",
        .title = "Clients no longer receive properties that are not declared",
        .message = "{where} has no properties that are not declared, or fewer of them",
        .why = "Everything that is sent now was allowed before.",
        .when = {.elements = {ElementKind::UnevaluatedFields},
            .actions = {Action::Added, Action::Changed},
            .facets = {Facet::None, Facet::Types},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
        .alsoKnownAs = {"oasdiff:response-body-unevaluated-properties-added",
            "oasdiff:response-property-unevaluated-properties-added"},
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
              schema: {type: object, unevaluatedProperties: false}
)"},
    },
};

} // namespace

std::span<const Rule> undeclaredFieldRules()
{
    return UndeclaredFieldRules;
}

} // namespace core
