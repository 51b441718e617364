// SPDX-License-Identifier: Apache-2.0
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
        .title = "Callers may send less because of a keyword that changed",
        .message = "What {where} allows changed: {before} before, {after} now",
        .why = "Values that callers sent yesterday are refused today.",
        .recipe = "Keep accepting what callers send today, log what the new rule would refuse, and tighten "
                  "it when that is nothing.",
        .when = {.facets = ValueFacets, .flow = Flow::Request, .effects = {Effect::Narrows}},
        .patch = RecipePatch::RestoreFacet,
    },
    {
        .id = "request-values-widened",
        .title = "Callers may send more because of a keyword that changed",
        .message = "What {where} allows changed: {before} before, {after} now",
        .why = "What callers send today is still accepted.",
        .when = {.facets = ValueFacets, .flow = Flow::Request, .effects = {Effect::Widens}},
    },
    {
        .id = "response-values-widened",
        .title = "Clients may receive more because of a keyword that changed",
        .message = "What {where} allows changed: {before} before, {after} now",
        .why = "Clients meet values that they were promised never to see.",
        .recipe = "Keep sending what the old rule allows; send what is new in a property of another name, or "
                  "from a new version.",
        .when = {.facets = ValueFacets, .flow = Flow::Response, .effects = {Effect::Widens}},
        .patch = RecipePatch::RestoreFacet,
    },
    {
        .id = "response-values-narrowed",
        .title = "Clients receive less because of a keyword that changed",
        .message = "What {where} allows changed: {before} before, {after} now",
        .why = "Everything that is sent now was allowed before.",
        .when = {.facets = ValueFacets, .flow = Flow::Response, .effects = {Effect::Narrows}},
    },
    {
        .id = "values-incomparable",
        .title = "Other values are allowed because of a keyword that changed",
        .message = "What {where} allows changed: {before} before, {after} now",
        .why = "Some values that were fine are refused now, and some that nobody expected may come.",
        .recipe = "Keep the old rule. Put the new one on a property of another name, or into a new version.",
        .when = {.facets = ValueFacets, .effects = {Effect::Incomparable}},
        .patch = RecipePatch::RestoreFacet,
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
    },
    {
        .id = "values-rewritten",
        .title = "The same values are allowed though a keyword changed",
        .message = "What {where} allows changed: {before} before, {after} now",
        .why = "Both versions allow the same values.",
        .when = {.facets = ValueFacets, .effects = {Effect::None}},
    },
    {
        .id = "request-rule-narrowed",
        .title = "Callers may send less because of a part of a schema that changed",
        .message = "A rule of {where} changed: {name}",
        .why = "Values that callers sent yesterday are refused today.",
        .recipe = "Keep accepting what callers send today, log what the new rule would refuse, and tighten "
                  "it when that is nothing.",
        .when = {.elements = RulePlaces,
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Narrows}},
    },
    {
        .id = "request-rule-widened",
        .title = "Callers may send more because of a part of a schema that changed",
        .message = "A rule of {where} changed: {name}",
        .why = "What callers send today is still accepted.",
        .when = {.elements = RulePlaces,
            .facets = {Facet::None},
            .flow = Flow::Request,
            .effects = {Effect::Widens}},
    },
    {
        .id = "response-rule-widened",
        .title = "Clients may receive more because of a part of a schema that changed",
        .message = "A rule of {where} changed: {name}",
        .why = "Clients meet values that they were promised never to see.",
        .recipe = "Keep sending what the old rule allows; send what is new in a property of another name, or "
                  "from a new version.",
        .when = {.elements = RulePlaces,
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Widens}},
    },
    {
        .id = "response-rule-narrowed",
        .title = "Clients receive less because of a part of a schema that changed",
        .message = "A rule of {where} changed: {name}",
        .why = "Everything that is sent now was allowed before.",
        .when = {.elements = RulePlaces,
            .facets = {Facet::None},
            .flow = Flow::Response,
            .effects = {Effect::Narrows}},
    },
    {
        .id = "rule-incomparable",
        .title = "Other values are allowed because of a part of a schema that changed",
        .message = "A rule of {where} changed: {name}",
        .why = "Some values that were fine are refused now, and some that nobody expected may come.",
        .recipe = "Keep the old rule. Put the new one on a property of another name, or into a new version.",
        .when = {.elements = RulePlaces, .facets = {Facet::None}, .effects = {Effect::Incomparable}},
    },
    {
        .id = "rule-unclear",
        .title = "Nobody can tell what a part of a schema that changed does",
        .message = "A rule of {where} changed: {name}",
        .why = "Whether values come or go could not be worked out, so it may break either side.",
        .recipe = "Read both versions. Where they mean the same, keep the old text; where they do not, mark "
                  "the finding and say what changes.",
        .when = {.elements = RulePlaces, .facets = {Facet::None}, .effects = {Effect::Unknown}},
    },
    {
        .id = "rule-rewritten",
        .title = "The same values are allowed though a part of a schema changed",
        .message = "A rule of {where} changed: {name}",
        .why = "Both versions allow the same values.",
        .when = {.elements = RulePlaces, .facets = {Facet::None}, .effects = {Effect::None}},
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
paths: {}
components:
  schemas:
    Note: {type: string, maxLength: 5}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths: {}
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
paths: {}
components:
  schemas:
    Note: {type: object}
)",
            .after = R"(
openapi: 3.1.0
info: {title: Orders, version: "1"}
paths: {}
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
