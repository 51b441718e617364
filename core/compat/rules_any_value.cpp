// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_conditions.h"
#include "core/compat/rule_tables.h"

namespace core {
namespace {

constexpr EnumSet<Facet> ValueFacets {Facet::Types, Facet::Format, Facet::Enum, Facet::OpenEnum,
    Facet::Minimum, Facet::ExclusiveMinimum, Facet::Maximum, Facet::ExclusiveMaximum, Facet::MultipleOf,
    Facet::MinLength, Facet::MaxLength, Facet::Pattern, Facet::ContentEncoding, Facet::ContentMediaType,
    Facet::MinItems, Facet::MaxItems, Facet::UniqueItems, Facet::MinContains, Facet::MaxContains,
    Facet::MinFields, Facet::MaxFields, Facet::DependentRequired, Facet::Required};
constexpr EnumSet<Facet> SchemaFacets = ValueFacets
    | EnumSet<Facet> {Facet::Default, Facet::Discriminator, Facet::DiscriminatorMapping,
        Facet::DiscriminatorDefault, Facet::ReadOnly, Facet::WriteOnly};
/// Places in a schema that are rules rather than values of their own.
constexpr EnumSet<ElementKind> RulePlaces {ElementKind::Schema, ElementKind::ItemSchema,
    ElementKind::PatternField, ElementKind::OtherFields, ElementKind::UnevaluatedFields,
    ElementKind::FieldNames, ElementKind::DependentSchema, ElementKind::Item, ElementKind::TupleItem,
    ElementKind::UnevaluatedItems, ElementKind::Contains, ElementKind::OneOf, ElementKind::AnyOf,
    ElementKind::AllOf, ElementKind::Not, ElementKind::If, ElementKind::Then, ElementKind::Else,
    ElementKind::ContentSchema};
constexpr EnumSet<ElementKind> UnreachedPlaces = RulePlaces | EnumSet<ElementKind> {ElementKind::Field};

constexpr Rule AnyValueRules[] = {
    {
        .id = "request-values-narrowed",
        .title = "Callers may send less because a keyword inside of an exclusion changed",
        .message = "What {where} allows changed: {before} before, {after} now",
        .why = "Values that callers sent yesterday are refused today.",
        .recipe = "Keep accepting what callers send today, log what the new rule would refuse, and tighten "
                  "it when that is nothing.",
        .when = {.facets = ValueFacets,
            .flow = Flow::Request,
            .effects = {Effect::Narrows},
            .also = isTurnedRound},
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
            schema: {not: {type: string, maxLength: 5}}
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
            schema: {not: {type: string, maxLength: 9}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-values-widened",
        .title = "Callers may send more because a keyword inside of an exclusion changed",
        .message = "What {where} allows changed: {before} before, {after} now",
        .why = "What callers send today is still accepted.",
        .when = {.facets = ValueFacets,
            .flow = Flow::Request,
            .effects = {Effect::Widens},
            .also = isTurnedRound},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {not: {type: string, maxLength: 9}}
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
            schema: {not: {type: string, maxLength: 5}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-values-widened",
        .title = "Clients may receive more because a keyword inside of an exclusion changed",
        .message = "What {where} allows changed: {before} before, {after} now",
        .why = "Clients meet values that they were promised never to see.",
        .recipe = "Keep sending what the old rule allows; send what is new in a property of another name, or "
                  "from a new version.",
        .when = {.facets = ValueFacets,
            .flow = Flow::Response,
            .effects = {Effect::Widens},
            .also = isTurnedRound},
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
              schema: {not: {type: string, maxLength: 9}}
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
              schema: {not: {type: string, maxLength: 5}}
)"},
    },
    {
        .id = "response-values-narrowed",
        .title = "Clients receive less because a keyword inside of an exclusion changed",
        .message = "What {where} allows changed: {before} before, {after} now",
        .why = "Everything that is sent now was allowed before.",
        .when = {.facets = ValueFacets,
            .flow = Flow::Response,
            .effects = {Effect::Narrows},
            .also = isTurnedRound},
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
              schema: {not: {type: string, maxLength: 5}}
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
              schema: {not: {type: string, maxLength: 9}}
)"},
    },
    {
        .id = "values-unclear",
        .title = "Nobody can tell what a keyword that changed does",
        .message = "What {where} allows changed: {before} before, {after} now",
        .why = "Whether values come or go could not be worked out, so it may break either side.",
        .recipe = "Read both versions. Where they mean the same, keep the old text; where they do not, mark "
                  "the finding and say what changes.",
        .when = {.facets = ValueFacets, .effects = {Effect::Unknown}},
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
              schema: {type: object, properties: {note: {type: string}}}
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
              schema: {type: object, properties: {note: {type: string, format: nickname}}}
)"},
    },
    {
        .id = "request-rule-narrowed",
        .title = "Callers may send less because a part of a schema inside of an exclusion changed",
        .message = "A rule of {where} changed: {name}",
        .why = "Values that callers sent yesterday are refused today.",
        .recipe = "Keep accepting what callers send today, log what the new rule would refuse, and tighten "
                  "it when that is nothing.",
        .when = {.elements = RulePlaces,
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Narrows},
            .also = isTurnedRound},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {not: {type: object, propertyNames: {maxLength: 5}}}
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
            schema: {not: {type: object}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "request-rule-widened",
        .title = "Callers may send more because a part of a schema inside of an exclusion changed",
        .message = "A rule of {where} changed: {name}",
        .why = "What callers send today is still accepted.",
        .when = {.elements = RulePlaces,
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Widens},
            .also = isTurnedRound},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {not: {type: object}}
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
            schema: {not: {type: object, propertyNames: {maxLength: 5}}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "response-rule-widened",
        .title = "Clients may receive more because a part of a schema inside of an exclusion changed",
        .message = "A rule of {where} changed: {name}",
        .why = "Clients meet values that they were promised never to see.",
        .recipe = "Keep sending what the old rule allows; send what is new in a property of another name, or "
                  "from a new version.",
        .when = {.elements = RulePlaces,
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Widens},
            .also = isTurnedRound},
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
              schema: {not: {type: object}}
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
              schema: {not: {type: object, propertyNames: {maxLength: 5}}}
)"},
    },
    {
        .id = "response-rule-narrowed",
        .title = "Clients receive less because a part of a schema inside of an exclusion changed",
        .message = "A rule of {where} changed: {name}",
        .why = "Everything that is sent now was allowed before.",
        .when = {.elements = RulePlaces,
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Narrows},
            .also = isTurnedRound},
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
              schema: {not: {type: object, propertyNames: {maxLength: 5}}}
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
              schema: {not: {type: object}}
)"},
    },
    {
        .id = "rule-unclear",
        .title = "Nobody can tell what a part of a schema that changed does",
        .message = "A rule of {where} changed: {name}",
        .why = "Whether values come or go could not be worked out, so it may break either side.",
        .recipe = "Read both versions. Where they mean the same, keep the old text; where they do not, mark "
                  "the finding and say what changes.",
        .when = {.elements = RulePlaces, .facets = {Facet::None}, .effects = {Effect::Unknown}},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: {if: {type: string}, then: {minLength: 1}}
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
            schema: {if: {type: string, not: {const: a}}, then: {minLength: 1}}
      responses: {"204": {description: Done}}
)"},
    },
    {
        .id = "unreached-schema-changed",
        .title = "A schema that nothing uses changed",
        .message = "What {name} allows changed: {before} before, {after} now",
        .why = "No operation reaches it, so no value on the wire depends on it.",
        .when = {.facets = SchemaFacets, .whereabouts = Whereabouts::Service},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
components:
  schemas:
    Note: {type: string, maxLength: 5}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
components:
  schemas:
    Note: {type: string, maxLength: 6}
)"},
    },
    {
        .id = "unreached-schema-parts-changed",
        .title = "A part of a schema that nothing uses came or went",
        .message = "{name}: {before} before, {after} now",
        .why = "No operation reaches it, so no value on the wire depends on it.",
        .when = {.elements = UnreachedPlaces, .facets = {Facet::None}, .whereabouts = Whereabouts::Service},
        .example = {.before = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
components:
  schemas:
    Note: {type: object}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths:
  /orders:
    get: {responses: {"200": {description: The orders}}}
components:
  schemas:
    Note: {type: object, properties: {a: {type: string}}}
)"},
    },
};

} // namespace

std::span<const Rule> anyValueRules()
{
    return AnyValueRules;
}

} // namespace core
