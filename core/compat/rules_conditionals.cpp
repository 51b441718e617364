// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule ConditionalRules[] = {
    {
        .id = "request-exclusion-imposed",
        .title = "Callers must keep to an exclusion",
        .message = "{where} has an exclusion that refuses more",
        .why = "What callers sent freely yesterday is refused today where it does not fit.",
        .recipe = "Log what the new rule would refuse, ask its senders to stop, and set the rule when nobody "
                  "sends it any more.",
        .when = {.elements = {ElementKind::Not},
            .actions = {Action::Added},
            .facets = {Facet::None},
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
            schema: {type: string}
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
            schema: {type: string, not: {const: a}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-exclusion-lifted",
        .title = "Callers need not keep to an exclusion",
        .message = "{where} has an exclusion that refuses less",
        .why = "What callers send today is still accepted.",
        .when = {.elements = {ElementKind::Not},
            .actions = {Action::Removed},
            .facets = {Facet::None},
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
            schema: {type: string, not: {const: a}}
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
            schema: {type: string}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-exclusion-lifted",
        .title = "What clients receive need not keep to an exclusion",
        .message = "{where} has an exclusion that promises less",
        .why = "Clients meet values that the old rule promised never to come.",
        .recipe = "Keep to the old rule when sending; send what is new in a property of another name, or "
                  "from a new version.",
        .when = {.elements = {ElementKind::Not},
            .actions = {Action::Removed},
            .facets = {Facet::None},
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
              schema: {type: string, not: {const: a}}
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
              schema: {type: string}
)"},
    },
    {
        .id = "response-exclusion-imposed",
        .title = "What clients receive keeps to an exclusion",
        .message = "{where} has an exclusion that promises more",
        .why = "Everything that is sent now was allowed before.",
        .when = {.elements = {ElementKind::Not},
            .actions = {Action::Added},
            .facets = {Facet::None},
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
              schema: {type: string}
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
              schema: {type: string, not: {const: a}}
)"},
    },
    {
        .id = "request-condition-tightened",
        .title = "Callers must keep to a condition",
        .message = "{where} has a condition that refuses more",
        .why = "What callers sent freely yesterday is refused today where it does not fit.",
        .recipe = "Log what the new rule would refuse, ask its senders to stop, and set the rule when nobody "
                  "sends it any more.",
        .when = {.elements = {ElementKind::If, ElementKind::Then, ElementKind::Else},
            .actions = {Action::Added, Action::Changed, Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-if-added", "oasdiff:request-property-if-added",
            "oasdiff:request-body-then-added", "oasdiff:request-property-then-added",
            "oasdiff:request-body-else-added", "oasdiff:request-property-else-added",
            "oasdiff:request-body-if-removed", "oasdiff:request-property-if-removed",
            "oasdiff:request-body-then-removed", "oasdiff:request-property-then-removed",
            "oasdiff:request-body-else-removed", "oasdiff:request-property-else-removed"},
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
            schema: {type: object, if: {required: [a]}, then: {required: [b]}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-condition-loosened",
        .title = "Callers need not keep to a condition",
        .message = "{where} has a condition that refuses less",
        .why = "What callers send today is still accepted.",
        .when = {.elements = {ElementKind::If, ElementKind::Then, ElementKind::Else},
            .actions = {Action::Added, Action::Changed, Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-if-added", "oasdiff:request-property-if-added",
            "oasdiff:request-body-then-added", "oasdiff:request-property-then-added",
            "oasdiff:request-body-else-added", "oasdiff:request-property-else-added",
            "oasdiff:request-body-if-removed", "oasdiff:request-property-if-removed",
            "oasdiff:request-body-then-removed", "oasdiff:request-property-then-removed",
            "oasdiff:request-body-else-removed", "oasdiff:request-property-else-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, if: {required: [a]}, then: {required: [b]}}
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
        .id = "response-condition-loosened",
        .title = "What clients receive need not keep to a condition",
        .message = "{where} has a condition that promises less",
        .why = "Clients meet values that the old rule promised never to come.",
        .recipe = "Keep to the old rule when sending; send what is new in a property of another name, or "
                  "from a new version.",
        .when = {.elements = {ElementKind::If, ElementKind::Then, ElementKind::Else},
            .actions = {Action::Added, Action::Changed, Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-if-added", "oasdiff:response-property-if-added",
            "oasdiff:response-body-then-added", "oasdiff:response-property-then-added",
            "oasdiff:response-body-else-added", "oasdiff:response-property-else-added",
            "oasdiff:response-body-if-removed", "oasdiff:response-property-if-removed",
            "oasdiff:response-body-then-removed", "oasdiff:response-property-then-removed",
            "oasdiff:response-body-else-removed", "oasdiff:response-property-else-removed"},
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
              schema: {type: object, if: {required: [a]}, then: {required: [b]}}
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
        .id = "response-condition-tightened",
        .title = "What clients receive keeps to a condition",
        .message = "{where} has a condition that promises more",
        .why = "Everything that is sent now was allowed before.",
        .when = {.elements = {ElementKind::If, ElementKind::Then, ElementKind::Else},
            .actions = {Action::Added, Action::Changed, Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
        .alsoKnownAs = {"oasdiff:response-body-if-added", "oasdiff:response-property-if-added",
            "oasdiff:response-body-then-added", "oasdiff:response-property-then-added",
            "oasdiff:response-body-else-added", "oasdiff:response-property-else-added",
            "oasdiff:response-body-if-removed", "oasdiff:response-property-if-removed",
            "oasdiff:response-body-then-removed", "oasdiff:response-property-then-removed",
            "oasdiff:response-body-else-removed", "oasdiff:response-property-else-removed"},
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
              schema: {type: object, if: {required: [a]}, then: {required: [b]}}
)"},
    },
    {
        .id = "request-conjunct-imposed",
        .title = "Callers must keep to one more schema that must hold",
        .message = "{where} has one more schema that must hold that refuses more",
        .why = "What callers sent freely yesterday is refused today where it does not fit.",
        .recipe = "Log what the new rule would refuse, ask its senders to stop, and set the rule when nobody "
                  "sends it any more.",
        .when = {.elements = {ElementKind::AllOf},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-all-of-added", "oasdiff:request-property-all-of-added"},
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
              allOf:
                - {not: {const: a}}
                - {type: string}
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
              allOf:
                - {not: {const: a}}
                - {type: string}
                - {not: {const: b}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-conjunct-lifted",
        .title = "Callers need not keep to one more schema that must hold",
        .message = "{where} has one more schema that must hold that refuses less",
        .why = "What callers send today is still accepted.",
        .when = {.elements = {ElementKind::AllOf},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-all-of-removed", "oasdiff:request-property-all-of-removed"},
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
              allOf:
                - {not: {const: a}}
                - {type: string}
                - {not: {const: b}}
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
              allOf:
                - {not: {const: a}}
                - {type: string}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-conjunct-lifted",
        .title = "What clients receive need not keep to one more schema that must hold",
        .message = "{where} has one more schema that must hold that promises less",
        .why = "Clients meet values that the old rule promised never to come.",
        .recipe = "Keep to the old rule when sending; send what is new in a property of another name, or "
                  "from a new version.",
        .when = {.elements = {ElementKind::AllOf},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-all-of-removed", "oasdiff:response-property-all-of-removed"},
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
                allOf:
                  - {not: {const: a}}
                  - {type: string}
                  - {not: {const: b}}
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
                allOf:
                  - {not: {const: a}}
                  - {type: string}
)"},
    },
    {
        .id = "response-conjunct-imposed",
        .title = "What clients receive keeps to one more schema that must hold",
        .message = "{where} has one more schema that must hold that promises more",
        .why = "Everything that is sent now was allowed before.",
        .when = {.elements = {ElementKind::AllOf},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
        .alsoKnownAs = {"oasdiff:response-body-all-of-added", "oasdiff:response-property-all-of-added"},
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
                allOf:
                  - {not: {const: a}}
                  - {type: string}
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
                allOf:
                  - {not: {const: a}}
                  - {type: string}
                  - {not: {const: b}}
)"},
    },
};

} // namespace

std::span<const Rule> conditionalRules()
{
    return ConditionalRules;
}

} // namespace core
