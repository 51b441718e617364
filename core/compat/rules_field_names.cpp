// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule FieldNameRules[] = {
    {
        .id = "request-property-names-imposed",
        .title = "Callers must keep to a rule for the names of properties",
        .message = "{where} has a rule for the names of properties that refuses more",
        .why = "What callers sent freely yesterday is refused today where it does not fit.",
        .recipe = "Log what the new rule would refuse, ask its senders to stop, and set the rule when nobody "
                  "sends it any more.",
        .when = {.elements = {ElementKind::FieldNames},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-property-names-added",
            "oasdiff:request-property-property-names-added"},
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
            schema: {type: object, propertyNames: {maxLength: 9}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-property-names-lifted",
        .title = "Callers need not keep to a rule for the names of properties",
        .message = "{where} has a rule for the names of properties that refuses less",
        .why = "What callers send today is still accepted.",
        .when = {.elements = {ElementKind::FieldNames},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-property-names-removed",
            "oasdiff:request-property-property-names-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, propertyNames: {maxLength: 9}}
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
        .id = "response-property-names-lifted",
        .title = "What clients receive need not keep to a rule for the names of properties",
        .message = "{where} has a rule for the names of properties that promises less",
        .why = "Clients meet values that the old rule promised never to come.",
        .recipe = "Keep to the old rule when sending; send what is new in a property of another name, or "
                  "from a new version.",
        .when = {.elements = {ElementKind::FieldNames},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-property-names-removed",
            "oasdiff:response-property-property-names-removed"},
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
              schema: {type: object, propertyNames: {maxLength: 9}}
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
        .id = "response-property-names-imposed",
        .title = "What clients receive keeps to a rule for the names of properties",
        .message = "{where} has a rule for the names of properties that promises more",
        .why = "Everything that is sent now was allowed before.",
        .when = {.elements = {ElementKind::FieldNames},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
        .alsoKnownAs = {"oasdiff:response-body-property-names-added",
            "oasdiff:response-property-property-names-added"},
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
              schema: {type: object, propertyNames: {maxLength: 9}}
)"},
    },
    {
        .id = "request-patterned-properties-imposed",
        .title = "Callers must keep to a rule for properties whose names match",
        .message = "{where} has a rule for properties whose names match that refuses more",
        .why = "What callers sent freely yesterday is refused today where it does not fit.",
        .recipe = "Log what the new rule would refuse, ask its senders to stop, and set the rule when nobody "
                  "sends it any more.",
        .when = {.elements = {ElementKind::PatternField},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-pattern-property-added",
            "oasdiff:request-property-pattern-property-added"},
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
            schema: {type: object, patternProperties: {"^x": {type: string}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-patterned-properties-lifted",
        .title = "Callers need not keep to a rule for properties whose names match",
        .message = "{where} has a rule for properties whose names match that refuses less",
        .why = "What callers send today is still accepted.",
        .when = {.elements = {ElementKind::PatternField},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-pattern-property-removed",
            "oasdiff:request-property-pattern-property-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, patternProperties: {"^x": {type: string}}}
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
        .id = "response-patterned-properties-lifted",
        .title = "What clients receive need not keep to a rule for properties whose names match",
        .message = "{where} has a rule for properties whose names match that promises less",
        .why = "Clients meet values that the old rule promised never to come.",
        .recipe = "Keep to the old rule when sending; send what is new in a property of another name, or "
                  "from a new version.",
        .when = {.elements = {ElementKind::PatternField},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-pattern-property-removed",
            "oasdiff:response-property-pattern-property-removed"},
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
              schema: {type: object, patternProperties: {"^x": {type: string}}}
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
        .id = "response-patterned-properties-imposed",
        .title = "What clients receive keeps to a rule for properties whose names match",
        .message = "{where} has a rule for properties whose names match that promises more",
        .why = "Everything that is sent now was allowed before.",
        .when = {.elements = {ElementKind::PatternField},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
        .alsoKnownAs = {"oasdiff:response-body-pattern-property-added",
            "oasdiff:response-property-pattern-property-added"},
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
              schema: {type: object, patternProperties: {"^x": {type: string}}}
)"},
    },
    {
        .id = "request-companion-schema-imposed",
        .title = "Callers must keep to a rule that holds when a property is there",
        .message = "{where} has a rule that holds when a property is there that refuses more",
        .why = "What callers sent freely yesterday is refused today where it does not fit.",
        .recipe = "Log what the new rule would refuse, ask its senders to stop, and set the rule when nobody "
                  "sends it any more.",
        .when = {.elements = {ElementKind::DependentSchema},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-dependent-schema-added",
            "oasdiff:request-property-dependent-schema-added"},
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
            schema: {type: object, dependentSchemas: {a: {required: [b]}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-companion-schema-lifted",
        .title = "Callers need not keep to a rule that holds when a property is there",
        .message = "{where} has a rule that holds when a property is there that refuses less",
        .why = "What callers send today is still accepted.",
        .when = {.elements = {ElementKind::DependentSchema},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-dependent-schema-removed",
            "oasdiff:request-property-dependent-schema-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, dependentSchemas: {a: {required: [b]}}}
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
        .id = "response-companion-schema-lifted",
        .title = "What clients receive need not keep to a rule that holds when a property is there",
        .message = "{where} has a rule that holds when a property is there that promises less",
        .why = "Clients meet values that the old rule promised never to come.",
        .recipe = "Keep to the old rule when sending; send what is new in a property of another name, or "
                  "from a new version.",
        .when = {.elements = {ElementKind::DependentSchema},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-dependent-schema-removed",
            "oasdiff:response-property-dependent-schema-removed"},
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
              schema: {type: object, dependentSchemas: {a: {required: [b]}}}
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
        .id = "response-companion-schema-imposed",
        .title = "What clients receive keeps to a rule that holds when a property is there",
        .message = "{where} has a rule that holds when a property is there that promises more",
        .why = "Everything that is sent now was allowed before.",
        .when = {.elements = {ElementKind::DependentSchema},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
        .alsoKnownAs = {"oasdiff:response-body-dependent-schema-added",
            "oasdiff:response-property-dependent-schema-added"},
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
              schema: {type: object, dependentSchemas: {a: {required: [b]}}}
)"},
    },
};

} // namespace

std::span<const Rule> fieldNameRules()
{
    return FieldNameRules;
}

} // namespace core
