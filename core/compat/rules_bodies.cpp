// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule BodyRules[] = {
    {
        .id = "required-request-body-added",
        .title = "Callers must send a body",
        .message = "A body must be sent now: {where}",
        .why = "Calls without a body were valid yesterday and are refused today.",
        .recipe = "Make the body optional and treat a missing one as before. Require it when every caller "
                  "sends one.",
        .when = {.elements = {ElementKind::Request},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .also = isRequiredNow},
        .patch = RecipePatch::MakeOptional,
        .alsoKnownAs = {"oasdiff:request-body-added-required"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        required: true
        content: {application/json: {schema: {type: object}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "optional-request-body-added",
        .title = "An operation takes a body",
        .message = "A body may be sent now: {where}",
        .why = "Calls without one mean what they meant before.",
        .when = {.elements = {ElementKind::Request}, .actions = {Action::Added}, .facets = {Facet::None}},
        .alsoKnownAs = {"oasdiff:request-body-added-optional"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        description: The order
        content: {application/json: {schema: {type: object}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-body-removed",
        .title = "An operation takes no body any more",
        .message = "{where} takes no body any more",
        .why = "What callers send is ignored or refused: data they think was stored is lost.",
        .recipe = "Keep reading the body; describe it as deprecated and say what replaces it. Remove it when "
                  "no call carries one any more.",
        .when = {.elements = {ElementKind::Request}, .actions = {Action::Removed}, .facets = {Facet::None}},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:request-body-removed"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        description: The order
        content: {application/json: {schema: {type: object}}}
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-body-became-required",
        .title = "Callers must send a body that was optional",
        .message = "The body must be sent now: {where}",
        .why = "Calls without a body were valid yesterday and are refused today.",
        .recipe =
            "Keep it optional and treat a missing body as before. Require it when every caller sends one.",
        .when = {.elements = {ElementKind::Request}, .actions = {Action::Added}, .facets = {Facet::Required}},
        .patch = RecipePatch::MakeOptional,
        .alsoKnownAs = {"oasdiff:request-body-became-required"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody: {content: {application/json: {schema: {type: object}}}}
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-body-became-optional",
        .title = "Callers may leave the body out",
        .message = "The body may be left out now: {where}",
        .why = "Calls that send one mean what they meant before.",
        .when = {.elements = {ElementKind::Request},
            .actions = {Action::Removed},
            .facets = {Facet::Required}},
        .alsoKnownAs = {"oasdiff:request-body-became-optional"},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
      responses: {"204": {description: Done}}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody: {content: {application/json: {schema: {type: object}}}}
      responses: {"204": {description: Done}}
)"},
    },
};

} // namespace

std::span<const Rule> bodyRules()
{
    return BodyRules;
}

} // namespace core
