// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr Rule DiscriminatorRules[] = {
    {
        .id = "discriminator-added",
        .title = "Variants are told apart by a property",
        .message = "{where} is told apart by {after}",
        .why = "Readers that tried each variant in turn still find theirs; those that go by the property "
               "need it to be there.",
        .recipe = "Keep sending and reading the old property; let the new one stand beside it until every "
                  "reader goes by it.",
        .when = {.actions = {Action::Added}, .facets = {Facet::Discriminator}},
        .alsoKnownAs = {"oasdiff:request-body-discriminator-added",
            "oasdiff:request-property-discriminator-added", "oasdiff:response-body-discriminator-added",
            "oasdiff:response-property-discriminator-added"},
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
              oneOf:
                - $ref: '#/components/schemas/Card'
      responses: {"204": {description: Done}}
components:
  schemas:
    Card: {type: object, required: [kind], properties: {kind: {type: string}, by: {type: string}}}
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
              oneOf: [{$ref: '#/components/schemas/Card'}]
              discriminator: {propertyName: kind}
      responses: {"204": {description: Done}}
components:
  schemas:
    Card: {type: object, required: [kind], properties: {kind: {type: string}, by: {type: string}}}
)"},
    },
    {
        .id = "discriminator-removed",
        .title = "Variants are no longer told apart by a property",
        .message = "{where} is no longer told apart by {before}",
        .why = "Generated readers choose the variant by this property; without it they try each in turn, or "
               "cannot choose.",
        .recipe = "Keep sending and reading the old property; let the new one stand beside it until every "
                  "reader goes by it.",
        .when = {.actions = {Action::Removed}, .facets = {Facet::Discriminator}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-discriminator-removed",
            "oasdiff:request-property-discriminator-removed", "oasdiff:response-body-discriminator-removed",
            "oasdiff:response-property-discriminator-removed"},
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
              oneOf: [{$ref: '#/components/schemas/Card'}]
              discriminator: {propertyName: kind}
      responses: {"204": {description: Done}}
components:
  schemas:
    Card: {type: object, required: [kind], properties: {kind: {type: string}, by: {type: string}}}
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
              oneOf:
                - $ref: '#/components/schemas/Card'
      responses: {"204": {description: Done}}
components:
  schemas:
    Card: {type: object, required: [kind], properties: {kind: {type: string}, by: {type: string}}}
)"},
    },
    {
        .id = "discriminator-changed",
        .title = "Variants are told apart by another property",
        .message = "{where} is told apart by {after}, by {before} before",
        .why = "Generated readers look at the old property and choose the wrong variant, or none.",
        .recipe = "Keep sending and reading the old property; let the new one stand beside it until every "
                  "reader goes by it.",
        .when = {.actions = {Action::Changed}, .facets = {Facet::Discriminator}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-discriminator-property-name-changed",
            "oasdiff:request-property-discriminator-property-name-changed",
            "oasdiff:response-body-discriminator-property-name-changed",
            "oasdiff:response-property-discriminator-property-name-changed"},
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
              oneOf: [{$ref: '#/components/schemas/Card'}]
              discriminator: {propertyName: kind}
      responses: {"204": {description: Done}}
components:
  schemas:
    Card: {type: object, required: [kind], properties: {kind: {type: string}, by: {type: string}}}
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
              oneOf: [{$ref: '#/components/schemas/Card'}]
              discriminator: {propertyName: by}
      responses: {"204": {description: Done}}
components:
  schemas:
    Card: {type: object, required: [kind], properties: {kind: {type: string}, by: {type: string}}}
)"},
    },
    {
        .id = "discriminator-values-added",
        .title = "The values that tell variants apart are listed",
        .message = "What tells the variants of {where} apart: {before} before, {after} now",
        .why = "Readers choose the variant by these values; a value that is not on their list leads to no "
               "variant, or to the wrong one.",
        .recipe = "Keep every old value on the list beside the new ones.",
        .when = {.actions = {Action::Added}, .facets = {Facet::DiscriminatorMapping}},
        .alsoKnownAs = {"oasdiff:request-body-discriminator-mapping-added",
            "oasdiff:request-property-discriminator-mapping-added",
            "oasdiff:response-body-discriminator-mapping-added",
            "oasdiff:response-property-discriminator-mapping-added"},
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
              oneOf: [{$ref: '#/components/schemas/Card'}]
              discriminator: {propertyName: kind}
      responses: {"204": {description: Done}}
components:
  schemas:
    Card: {type: object, required: [kind], properties: {kind: {type: string}, by: {type: string}}}
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
              oneOf: [{$ref: '#/components/schemas/Card'}]
              discriminator: {propertyName: kind, mapping: {card: '#/components/schemas/Card'}}
      responses: {"204": {description: Done}}
components:
  schemas:
    Card: {type: object, required: [kind], properties: {kind: {type: string}, by: {type: string}}}
)"},
    },
    {
        .id = "discriminator-values-removed",
        .title = "The values that tell variants apart are no longer listed",
        .message = "What tells the variants of {where} apart: {before} before, {after} now",
        .why = "Readers choose the variant by these values; a value that is not on their list leads to no "
               "variant, or to the wrong one.",
        .recipe = "Keep every old value on the list beside the new ones.",
        .when = {.actions = {Action::Removed}, .facets = {Facet::DiscriminatorMapping}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-discriminator-mapping-deleted",
            "oasdiff:request-property-discriminator-mapping-deleted",
            "oasdiff:response-body-discriminator-mapping-deleted",
            "oasdiff:response-property-discriminator-mapping-deleted"},
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
              oneOf: [{$ref: '#/components/schemas/Card'}]
              discriminator: {propertyName: kind, mapping: {card: '#/components/schemas/Card'}}
      responses: {"204": {description: Done}}
components:
  schemas:
    Card: {type: object, required: [kind], properties: {kind: {type: string}, by: {type: string}}}
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
              oneOf: [{$ref: '#/components/schemas/Card'}]
              discriminator: {propertyName: kind}
      responses: {"204": {description: Done}}
components:
  schemas:
    Card: {type: object, required: [kind], properties: {kind: {type: string}, by: {type: string}}}
)"},
    },
    {
        .id = "discriminator-values-changed",
        .title = "The values that tell variants apart changed",
        .message = "What tells the variants of {where} apart: {before} before, {after} now",
        .why = "Readers choose the variant by these values; a value that is not on their list leads to no "
               "variant, or to the wrong one.",
        .recipe = "Keep every old value on the list beside the new ones.",
        .when = {.actions = {Action::Changed}, .facets = {Facet::DiscriminatorMapping}},
        .patch = RecipePatch::RestoreFacet,
        .alsoKnownAs = {"oasdiff:request-body-discriminator-mapping-added",
            "oasdiff:request-property-discriminator-mapping-added",
            "oasdiff:request-body-discriminator-mapping-deleted",
            "oasdiff:request-property-discriminator-mapping-deleted",
            "oasdiff:request-body-discriminator-mapping-changed",
            "oasdiff:request-property-discriminator-mapping-changed",
            "oasdiff:response-body-discriminator-mapping-added",
            "oasdiff:response-property-discriminator-mapping-added",
            "oasdiff:response-body-discriminator-mapping-deleted",
            "oasdiff:response-property-discriminator-mapping-deleted",
            "oasdiff:response-body-discriminator-mapping-changed",
            "oasdiff:response-property-discriminator-mapping-changed"},
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
              oneOf: [{$ref: '#/components/schemas/Card'}]
              discriminator: {propertyName: kind, mapping: {card: '#/components/schemas/Card'}}
      responses: {"204": {description: Done}}
components:
  schemas:
    Card: {type: object, required: [kind], properties: {kind: {type: string}, by: {type: string}}}
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
              oneOf: [{$ref: '#/components/schemas/Card'}]
              discriminator: {propertyName: kind, mapping: {visa: '#/components/schemas/Card'}}
      responses: {"204": {description: Done}}
components:
  schemas:
    Card: {type: object, required: [kind], properties: {kind: {type: string}, by: {type: string}}}
)"},
    },
    {
        .id = "discriminator-default-changed",
        .title = "Another variant is meant where nothing tells them apart",
        .message = "{where} is {after} where nothing tells, {before} before",
        .why = "Bodies without the property are read as another variant than yesterday.",
        .recipe = "Keep the variant that is meant.",
        .when = {.facets = {Facet::DiscriminatorDefault}},
        .patch = RecipePatch::RestoreFacet,
        .example = {.before = R"(
openapi: 3.2.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema:
              oneOf: [{$ref: '#/components/schemas/Card'}]
              discriminator: {propertyName: kind, defaultMapping: Card}
      responses: {"204": {description: Done}}
components:
  schemas:
    Card: {type: object, required: [kind], properties: {kind: {type: string}, by: {type: string}}}
)",
            .after = R"(
openapi: 3.2.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema:
              oneOf: [{$ref: '#/components/schemas/Card'}]
              discriminator: {propertyName: kind, defaultMapping: card}
      responses: {"204": {description: Done}}
components:
  schemas:
    Card: {type: object, required: [kind], properties: {kind: {type: string}, by: {type: string}}}
)"},
    },
};

} // namespace

std::span<const Rule> discriminatorRules()
{
    return DiscriminatorRules;
}

} // namespace core
