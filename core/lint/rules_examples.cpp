// SPDX-License-Identifier: Apache-2.0
#include "core/contract/error_bodies.h"
#include "core/lint/lint_tables.h"
#include "core/lint/lint_visit.h"

#include <algorithm>
#include <optional>

namespace core {
namespace {

/// Examples that are written elsewhere, or as they look on the wire.
bool isPlainValue(const Node& value)
{
    return value && value.key() != "externalValue" && value.key() != "serializedValue";
}

/// An entry of `examples` may be a reference to a shared one.
Node exampleValue(const Contract& contract, const Node& example)
{
    const Node reference = example.resolved()["$ref"];
    if (!reference.isString())
        return example;
    const Node target = contract.documents->resolve(reference, reference.text()).node.resolved();
    return target["value"];
}

std::vector<Direction> directionsOf(const Element& element)
{
    if (element.flow == Flow::Request)
        return {Direction::Request};
    if (element.flow == Flow::Response)
        return {Direction::Response};
    return {Direction::Request, Direction::Response};
}

/// Of what goes both ways an example may show either.
std::optional<Violation> refusal(
    const LintFacts& facts, const Element& element, const Node& schema, const Node& value)
{
    std::optional<Violation> refused;
    for (const Direction direction : directionsOf(element)) {
        Validation validation = facts.validator(direction).validate(schema, value);
        if (validation.violations.empty() || !validation.isCertain)
            return std::nullopt;
        refused = std::move(validation.violations.front());
    }
    return refused;
}

std::string refusalWords(const Violation& violation)
{
    const std::string where = violation.instancePointer.empty() ? "the value" : violation.instancePointer;
    return where + " " + violation.message;
}

void judgeExample(LintVisit& visit, const Element& schema, const Node& value, std::string_view what)
{
    if (!isPlainValue(value))
        return;
    const auto violation = refusal(visit.facts(), visit.element(), schema.node, value);
    if (violation)
        visit.find({.message = std::string(what) + " is not valid: " + refusalWords(*violation),
            .facts = violation->instancePointer + " " + violation->schemaPointer,
            .node = violation->instance ? violation->instance : value,
            .split = std::string(value.key())});
}

/// What a text on the wire becomes is known of JSON only, and of parameters that are plain values.
bool isComparable(const Element& holder, const Element& schema, const Node& value)
{
    if (holder.kind == ElementKind::MediaType)
        return isJson(holder.name);
    const FacetValue* types = schema.shape->facet(Facet::Types);
    const bool isStructured = types == nullptr || (types->bits & (ArrayType | ObjectType)) != 0;
    return !isStructured || !value.resolved().isString();
}

void checkExamples(LintVisit& visit)
{
    const Element& holder = visit.element();
    const FacetValue* examples = holder.facet(Facet::Examples);
    const Element* schema = holder.child(ElementKind::Schema);
    if (examples == nullptr || schema == nullptr || !schema->node || schema->isUnread)
        return;
    for (const Node& example : examples->values) {
        const Node value = exampleValue(visit.contract(), example);
        if (value && isComparable(holder, *schema, value))
            judgeExample(visit, *schema, value, "the example");
    }
}

void checkSchemaExamples(LintVisit& visit)
{
    const Element& schema = visit.element();
    if (!schema.node || schema.isUnread)
        return;
    if (const FacetValue* example = schema.facet(Facet::Example))
        judgeExample(visit, schema, example->node, "the example");
    if (const FacetValue* examples = schema.facet(Facet::Examples))
        for (const Node& example : examples->values)
            judgeExample(visit, schema, example, "an example");
    if (const FacetValue* preset = schema.facet(Facet::Default))
        judgeExample(visit, schema, preset->node, "the default");
}

constexpr LintRule ExampleLintRules[] = {
    {
        .id = "example-valid",
        .title = "An example is not what its schema allows",
        .why = "Mocks answer with it and people copy it: a client that is built after the example "
               "fails against the service.",
        .recipe = "Correct the example, or the schema where the example is right.",
        .level = LintLevel::Error,
        .visits = {ElementKind::MediaType, ElementKind::Parameter, ElementKind::Header},
        .check = checkExamples,
        .alsoKnownAs = {"spectral:oas3-valid-media-example", "redocly:no-invalid-media-type-examples"},
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the orders
      responses:
        '200':
          description: The orders.
          content:
            application/json:
              schema: {type: object, properties: {amount: {type: integer, description: In cents.}}}
              example: {amount: '12'}
        4XX: {description: The call is wrong.}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the orders
      responses:
        '200':
          description: The orders.
          content:
            application/json:
              schema: {type: object, properties: {amount: {type: integer, description: In cents.}}}
              example: {amount: 12}
        4XX: {description: The call is wrong.}
)"},
    },
    {
        .id = "schema-example-valid",
        .title = "An example or default in a schema is not what the schema allows",
        .why = "Mocks and generated documentation show it, and a default that is refused is no "
               "default.",
        .recipe = "Correct the example or default, or the schema where they are right.",
        .level = LintLevel::Warning,
        .visits = {ElementKind::Type, ElementKind::Schema, ElementKind::ItemSchema, ElementKind::Field,
            ElementKind::Item, ElementKind::OtherFields, ElementKind::AllOf, ElementKind::OneOf,
            ElementKind::AnyOf},
        .check = checkSchemaExamples,
        .alsoKnownAs = {"spectral:oas3-valid-schema-example", "redocly:no-invalid-schema-examples",
            "oasdiff:example-violates-schema"},
        .example = {.bad = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the orders
      responses:
        '200':
          description: The orders.
          content:
            application/json:
              schema: {type: object, properties: {amount: {type: integer, description: In cents., examples: ['12']}}}
        4XX: {description: The call is wrong.}
)",
            .good = R"(
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: https://api.acme.example/v1}]
security: []
paths:
  /orders:
    get:
      summary: Reads the orders
      responses:
        '200':
          description: The orders.
          content:
            application/json:
              schema: {type: object, properties: {amount: {type: integer, description: In cents., examples: [12]}}}
        4XX: {description: The call is wrong.}
)"},
    },
};

} // namespace

std::span<const LintRule> exampleLintRules()
{
    return ExampleLintRules;
}

} // namespace core
