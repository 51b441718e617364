// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule RequestFieldRules[] = {
    {
        .id = "required-request-field-added",
        .title = "Callers must send a new property",
        .message = "{name} must be sent now; it did not exist before",
        .why = "Bodies that were valid yesterday lack it and are refused today.",
        .recipe = "Add it as optional with a default that means what leaving it out meant. Wait until every "
                  "caller sends it, then require it.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .also = isRequiredWithoutDefault},
        .patch = RecipePatch::MakeOptional,
        .alsoKnownAs = {"oasdiff:new-required-request-property",
            "oasdiff:new-required-request-header-property", "graphql:REQUIRED_INPUT_FIELD_ADDED",
            "graphql:INPUT_FIELD_ADDED", "oasdiff:request-body-all-of-added",
            "oasdiff:request-property-all-of-added"},
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
              properties: {id: {type: string}}
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
              required: [note]
              properties: {id: {type: string}, note: {type: string}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "required-request-field-with-default-added",
        .title = "A new property is called required, yet has a default",
        .message = "{name} is new, required, and has a default",
        .why = "A server that fills in the default keeps old bodies working; one that takes the word "
               "required seriously refuses them.",
        .recipe = "Say what is meant: take it out of the list of required properties and keep the default.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request,
            .also = isRequiredWithDefault},
        .patch = RecipePatch::MakeOptional,
        .alsoKnownAs = {"oasdiff:new-required-request-property-with-default",
            "oasdiff:request-body-all-of-added", "oasdiff:request-property-all-of-added"},
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
              properties: {id: {type: string}}
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
              required: [note]
              properties: {id: {type: string}, note: {type: string, default: none}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "optional-request-field-added",
        .title = "Callers may send a new property",
        .message = "{name} may be sent now",
        .why = "Bodies without it mean what they meant before.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Added},
            .facets = {Facet::None},
            .flow = Flow::Request},
        .alsoKnownAs = {"oasdiff:new-optional-request-property", "graphql:OPTIONAL_INPUT_FIELD_ADDED",
            "oasdiff:request-body-all-of-added", "oasdiff:request-property-all-of-added"},
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
              properties: {id: {type: string}}
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
              properties: {id: {type: string}, note: {type: string}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-field-removed",
        .title = "A property is no longer read",
        .message = "{name} is no longer read",
        .why = "What callers send in it is ignored, or the whole body is refused: what they think was stored "
               "is lost.",
        .recipe = "Keep reading it and mark it deprecated with an x-sunset date. Remove it after that date, "
                  "when no body carries it any more.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Removed},
            .facets = {Facet::None},
            .flow = Flow::Request},
        .patch = RecipePatch::RestoreDeprecated,
        .alsoKnownAs = {"oasdiff:request-property-removed", "graphql:INPUT_FIELD_REMOVED",
            "graphql:FIELD_REMOVED", "oasdiff:request-body-all-of-removed",
            "oasdiff:request-property-all-of-removed"},
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
              properties: {id: {type: string}, note: {type: string}}
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
              properties: {id: {type: string}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-field-undescribed",
        .title = "A property is only listed as required, and no longer described",
        .message = "{name} is listed as required; nothing says any more what it is",
        .why = "Callers do not know what to send, and generated code has no place for it.",
        .recipe = "Describe the property again; to let it go, take it out of the list of required properties "
                  "first.",
        .when = {.elements = {ElementKind::Field},
            .facets = {Facet::Types},
            .flow = Flow::Request,
            .also = isUndescribedNow},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-property-removed"},
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
              required: [note]
              properties: {note: {type: string}, id: {type: string}}
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
              required: [note]
              properties: {id: {type: string}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-field-renamed",
        .title = "A property that callers send has another name",
        .message = "{before} is now {after}",
        .why = "What callers send under the old name is ignored, or the whole body is refused.",
        .recipe = "Read both names for a while: put the old property back beside the new one, deprecated "
                  "with an x-sunset date.",
        .when = {.elements = {ElementKind::Field},
            .actions = {Action::Renamed},
            .facets = {Facet::None},
            .flow = Flow::Request},
        .patch = RecipePatch::KeepBoth,
        .alsoKnownAs = {"oasdiff:request-property-removed", "oasdiff:new-optional-request-property",
            "oasdiff:new-required-request-property"},
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
              properties: {id: {type: string}, note: {type: string}}
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
              properties: {id: {type: string}, notes: {type: string}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-field-became-required",
        .title = "Callers must send a property that was optional",
        .message = "{name} must be sent now",
        .why = "Bodies that left it out were valid yesterday and are refused today.",
        .recipe = "Keep it optional, with a default that means what leaving it out meant; require it when "
                  "every caller sends it.",
        .when = {.actions = {Action::Added}, .facets = {Facet::Required}, .flow = Flow::Request},
        .patch = RecipePatch::MakeOptional,
        .alsoKnownAs = {"oasdiff:request-property-became-required",
            "oasdiff:request-header-property-became-required", "oasdiff:request-body-all-of-added",
            "oasdiff:request-property-all-of-added"},
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
              required: [note]
              properties: {note: {type: string}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-field-with-default-became-required",
        .title = "A property with a default is called required",
        .message = "{name} is required now and has a default",
        .why = "A server that fills in the default keeps old bodies working; one that takes the word "
               "required seriously refuses them.",
        .recipe = "Say what is meant: take it out of the list of required properties and keep the default.",
        .when = {.actions = {Action::Added},
            .facets = {Facet::Required},
            .flow = Flow::Request,
            .also = hasDefault},
        .patch = RecipePatch::MakeOptional,
        .alsoKnownAs = {"oasdiff:request-property-became-required-with-default",
            "oasdiff:request-body-all-of-added", "oasdiff:request-property-all-of-added"},
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
              properties: {note: {type: string, default: none}}
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
              required: [note]
              properties: {note: {type: string, default: none}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-field-became-optional",
        .title = "Callers may leave a property out",
        .message = "{name} may be left out now",
        .why = "Bodies that have it mean what they meant before.",
        .when = {.actions = {Action::Removed}, .facets = {Facet::Required}, .flow = Flow::Request},
        .alsoKnownAs = {"oasdiff:request-property-became-optional", "oasdiff:request-body-all-of-removed",
            "oasdiff:request-property-all-of-removed"},
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
              required: [note]
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
              properties: {note: {type: string}}
      responses: {"204": {description: Done}}
)"},
    },
};

} // namespace

std::span<const Rule> requestFieldRules()
{
    return RequestFieldRules;
}

} // namespace core
