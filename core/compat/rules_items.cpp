// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule ItemRules[] = {
    {
        .id = "request-item-schema-imposed",
        .title = "Callers must keep to a rule for the items of a list",
        .message = "{where} has a rule for the items of a list that refuses more",
        .why = "What callers sent freely yesterday is refused today where it does not fit.",
        .recipe = "Log what the new rule would refuse, ask its senders to stop, and set the rule when nobody "
                  "sends it any more.",
        .when = {.elements = {ElementKind::Item},
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
            schema: {type: array}
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
            schema: {type: array, items: {type: string}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-item-schema-lifted",
        .title = "Callers need not keep to a rule for the items of a list",
        .message = "{where} has a rule for the items of a list that refuses less",
        .why = "What callers send today is still accepted.",
        .when = {.elements = {ElementKind::Item},
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
            schema: {type: array, items: {type: string}}
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
            schema: {type: array}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-item-schema-lifted",
        .title = "What clients receive need not keep to a rule for the items of a list",
        .message = "{where} has a rule for the items of a list that promises less",
        .why = "Clients meet values that the old rule promised never to come.",
        .recipe = "Keep to the old rule when sending; send what is new in a property of another name, or "
                  "from a new version.",
        .when = {.elements = {ElementKind::Item},
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
              schema: {type: array, items: {type: string}}
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
              schema: {type: array}
)"},
    },
    {
        .id = "response-item-schema-imposed",
        .title = "What clients receive keeps to a rule for the items of a list",
        .message = "{where} has a rule for the items of a list that promises more",
        .why = "Everything that is sent now was allowed before.",
        .when = {.elements = {ElementKind::Item},
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
              schema: {type: array}
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
              schema: {type: array, items: {type: string}}
)"},
    },
    {
        .id = "request-tuple-item-tightened",
        .title = "Callers must keep to a rule for the item at one place of a list",
        .message = "{where} has a rule for the item at one place of a list that refuses more",
        .why = "What callers sent freely yesterday is refused today where it does not fit.",
        .recipe = "Log what the new rule would refuse, ask its senders to stop, and set the rule when nobody "
                  "sends it any more.",
        .when = {.elements = {ElementKind::TupleItem},
            .actions = {Action::Added, Action::Changed, Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-prefix-items-added",
            "oasdiff:request-property-prefix-items-added", "oasdiff:request-body-prefix-items-removed",
            "oasdiff:request-property-prefix-items-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: array}
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
            schema: {type: array, prefixItems: [{type: string}]}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-tuple-item-loosened",
        .title = "Callers need not keep to a rule for the item at one place of a list",
        .message = "{where} has a rule for the item at one place of a list that refuses less",
        .why = "What callers send today is still accepted.",
        .when = {.elements = {ElementKind::TupleItem},
            .actions = {Action::Added, Action::Changed, Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-prefix-items-added",
            "oasdiff:request-property-prefix-items-added", "oasdiff:request-body-prefix-items-removed",
            "oasdiff:request-property-prefix-items-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: array, prefixItems: [{type: string}]}
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
            schema: {type: array}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-tuple-item-loosened",
        .title = "What clients receive need not keep to a rule for the item at one place of a list",
        .message = "{where} has a rule for the item at one place of a list that promises less",
        .why = "Clients meet values that the old rule promised never to come.",
        .recipe = "Keep to the old rule when sending; send what is new in a property of another name, or "
                  "from a new version.",
        .when = {.elements = {ElementKind::TupleItem},
            .actions = {Action::Added, Action::Changed, Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-prefix-items-added",
            "oasdiff:response-property-prefix-items-added", "oasdiff:response-body-prefix-items-removed",
            "oasdiff:response-property-prefix-items-removed"},
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
              schema: {type: array, prefixItems: [{type: string}]}
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
              schema: {type: array}
)"},
    },
    {
        .id = "response-tuple-item-tightened",
        .title = "What clients receive keeps to a rule for the item at one place of a list",
        .message = "{where} has a rule for the item at one place of a list that promises more",
        .why = "Everything that is sent now was allowed before.",
        .when = {.elements = {ElementKind::TupleItem},
            .actions = {Action::Added, Action::Changed, Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
        .alsoKnownAs = {"oasdiff:response-body-prefix-items-added",
            "oasdiff:response-property-prefix-items-added", "oasdiff:response-body-prefix-items-removed",
            "oasdiff:response-property-prefix-items-removed"},
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
              schema: {type: array}
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
              schema: {type: array, prefixItems: [{type: string}]}
)"},
    },
    {
        .id = "request-unevaluated-items-imposed",
        .title = "Callers must keep to a rule for items that nothing else describes",
        .message = "{where} has a rule for items that nothing else describes that refuses more",
        .why = "What callers sent freely yesterday is refused today where it does not fit.",
        .recipe = "Log what the new rule would refuse, ask its senders to stop, and set the rule when nobody "
                  "sends it any more.",
        .when = {.elements = {ElementKind::UnevaluatedItems},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-unevaluated-items-added",
            "oasdiff:request-property-unevaluated-items-added"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: array}
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
            schema: {type: array, unevaluatedItems: false}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-unevaluated-items-lifted",
        .title = "Callers need not keep to a rule for items that nothing else describes",
        .message = "{where} has a rule for items that nothing else describes that refuses less",
        .why = "What callers send today is still accepted.",
        .when = {.elements = {ElementKind::UnevaluatedItems},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
        .alsoKnownAs = {"oasdiff:request-body-unevaluated-items-removed",
            "oasdiff:request-property-unevaluated-items-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: array, unevaluatedItems: false}
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
            schema: {type: array}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-unevaluated-items-lifted",
        .title = "What clients receive need not keep to a rule for items that nothing else describes",
        .message = "{where} has a rule for items that nothing else describes that promises less",
        .why = "Clients meet values that the old rule promised never to come.",
        .recipe = "Keep to the old rule when sending; send what is new in a property of another name, or "
                  "from a new version.",
        .when = {.elements = {ElementKind::UnevaluatedItems},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:response-body-unevaluated-items-removed",
            "oasdiff:response-property-unevaluated-items-removed"},
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
              schema: {type: array, unevaluatedItems: false}
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
              schema: {type: array}
)"},
    },
    {
        .id = "response-unevaluated-items-imposed",
        .title = "What clients receive keeps to a rule for items that nothing else describes",
        .message = "{where} has a rule for items that nothing else describes that promises more",
        .why = "Everything that is sent now was allowed before.",
        .when = {.elements = {ElementKind::UnevaluatedItems},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
        .alsoKnownAs = {"oasdiff:response-body-unevaluated-items-added",
            "oasdiff:response-property-unevaluated-items-added"},
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
              schema: {type: array}
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
              schema: {type: array, unevaluatedItems: false}
)"},
    },
};

} // namespace

std::span<const Rule> itemRules()
{
    return ItemRules;
}

} // namespace core
