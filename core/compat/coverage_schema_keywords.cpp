// SPDX-License-Identifier: Apache-2.0
#include "core/compat/coverage_keywords.h"

#include <array>

namespace core {

namespace {

using enum CoverageObject;

constexpr auto ToIncomparable =
    onlyChange(coverageEffect(Effect::Incomparable), coverageEffect(Effect::Incomparable));
constexpr Severity Docs = Severity::Docs;
constexpr Severity Safe = Severity::Safe;
constexpr Severity Risky = Severity::Risky;
constexpr Severity Breaking = Severity::Breaking;

/// The law's table: what a caller may leave out and what the server fills in changes silently.
constexpr CoverageSteps DefaultSteps {
    coverageRow(Docs), coverageRow(Risky, Docs), coverageRow(Risky, Docs), coverageRow(Risky, Docs)};
/// An optional property appears, or goes; its own schema changes.
constexpr CoverageSteps PropertySteps {coverageRow(Safe), coverageRow(Risky),
    coverageEffect(Effect::Incomparable), coverageEffect(Effect::Incomparable)};
/// A property that is only read leaves the requests; one that is only written leaves the responses.
constexpr CoverageSteps ReadOnlySteps {.set = coverageRow(Risky, Docs), .unset = coverageRow(Safe, Docs)};
constexpr CoverageSteps WriteOnlySteps {.set = coverageRow(Docs, Risky), .unset = coverageRow(Docs, Safe)};

// Every base names a type, so that the branches around a probe stay apart from each other.
constexpr CoverageKeyword SchemaKeywords[] = {
    // which types
    {"type", Always, Schema, "", "type: string", "type: integer", narrowingOrOther()},
    {"type (wider)", Always, Schema, "", "type: integer", "type: number", narrowingThenWidening()},
    {"type (list)", From31, Schema, "", "type: [string, integer]", "type: string", narrowing()},
    {"type (null)", From31, Schema, "", "type: string", "type: [string, 'null']", narrowingThenWidening()},
    {"nullable", In30, Schema, "type: string", "nullable: true", "", widening()},
    {"nullable (default)", In30, Schema, "type: string", "nullable: false", "", nothing()},
    {"x-nullable", In20, Schema, "type: string", "x-nullable: true", "", widening()},
    {"enum", Always, Schema, "type: string", "enum: [a, b]", "enum: [a]", narrowing()},
    {"enum (renamed)", Always, Schema, "type: string", "enum: [a, b]", "enum: [a, c]", narrowingOrOther()},
    {"const", From31, Schema, "type: string", "const: a", "const: b", narrowingOrOther()},
    {"const (as enum)", From31, Schema, "type: string", "const: a", "enum: [a, b]", narrowingThenWidening()},

    // numbers
    {"minimum", Always, Schema, "type: number", "minimum: 1", "minimum: 2", narrowing()},
    {"maximum", Always, Schema, "type: number", "maximum: 9", "maximum: 5", narrowing()},
    {"exclusiveMinimum", From31, Schema, "type: number", "exclusiveMinimum: 1", "exclusiveMinimum: 2",
        narrowing()},
    {"exclusiveMaximum", From31, Schema, "type: number", "exclusiveMaximum: 9", "exclusiveMaximum: 5",
        narrowing()},
    {"exclusiveMinimum (flag)", Until30, Schema, "type: number, minimum: 1", "exclusiveMinimum: true", "",
        narrowing()},
    {"exclusiveMaximum (flag)", Until30, Schema, "type: number, maximum: 9", "exclusiveMaximum: true", "",
        narrowing()},
    {"exclusiveMinimum (default)", Until30, Schema, "type: number, minimum: 1", "exclusiveMinimum: false", "",
        nothing()},
    {"multipleOf", Always, Schema, "type: integer", "multipleOf: 2", "multipleOf: 4", narrowing()},
    {"multipleOf (other)", Always, Schema, "type: integer", "multipleOf: 4", "multipleOf: 6",
        narrowingOrOther()},

    // strings
    {"minLength", Always, StringSchema, "type: string", "minLength: 1", "minLength: 2", narrowing()},
    {"minLength (default)", Always, StringSchema, "type: string", "minLength: 0", "", nothing()},
    {"maxLength", Always, StringSchema, "type: string", "maxLength: 9", "maxLength: 5", narrowing()},
    {"pattern", Always, StringSchema, "type: string", "pattern: '^a+$'", "pattern: '^b+$'",
        narrowingOrOther()},
    {"format", Always, StringSchema, "type: string", "format: date", "format: uuid", narrowingOrOther()},
    {"format (number)", Always, Schema, "type: integer", "format: int64", "format: int32", narrowing()},
    {"contentEncoding", From31, Schema, "type: string", "contentEncoding: base64", "contentEncoding: base32",
        narrowingOrOther()},
    {"contentMediaType", From31, Schema, "type: string", "contentMediaType: application/json",
        "contentMediaType: text/html", narrowingOrOther()},
    {"contentSchema", From31, Schema, "type: string, contentMediaType: application/json",
        "contentSchema: {type: object}", "contentSchema: {type: array}", narrowingOrOther()},

    // arrays
    {"items", Always, Schema, "type: array", "items: {type: string}", "items: {type: boolean}",
        narrowingOrOther()},
    {"prefixItems", From31, Schema, "type: array", "prefixItems: [{type: string}]",
        "prefixItems: [{type: boolean}]", narrowingOrOther()},
    {"prefixItems (longer)", From31, Schema, "type: array", "prefixItems: [{type: string}]",
        "prefixItems: [{type: string}, {type: boolean}]", narrowing()},
    {"contains", From31, Schema, "type: array", "contains: {type: string}", "contains: {type: boolean}",
        narrowingOrOther()},
    {"minContains", From31, Schema, "type: array, contains: {type: string}", "minContains: 2",
        "minContains: 3", narrowing()},
    {"minContains (default)", From31, Schema, "type: array, contains: {type: string}", "minContains: 1", "",
        nothing()},
    {"maxContains", From31, Schema, "type: array, contains: {type: string}", "maxContains: 4",
        "maxContains: 3", narrowing()},
    {"unevaluatedItems", From31, Schema, "type: array, prefixItems: [{type: string}]",
        "unevaluatedItems: false", "unevaluatedItems: {type: string}", narrowingThenWidening()},
    {"minItems", Always, Schema, "type: array, items: {}", "minItems: 1", "minItems: 2", narrowing()},
    {"minItems (default)", Always, Schema, "type: array, items: {}", "minItems: 0", "", nothing()},
    {"maxItems", Always, Schema, "type: array, items: {}", "maxItems: 9", "maxItems: 5", narrowing()},
    {"uniqueItems", Always, Schema, "type: array, items: {}", "uniqueItems: true", "", narrowing()},
    {"uniqueItems (default)", Always, Schema, "type: array, items: {}", "uniqueItems: false", "", nothing()},

    // objects
    {"properties", Always, Schema, "type: object", "properties: {a: {type: string}}",
        "properties: {a: {type: boolean}}", PropertySteps},
    {"required", Always, Schema, "type: object, properties: {a: {}, b: {}}", "required: [a]",
        "required: [a, b]", narrowing()},
    {"additionalProperties", Always, Schema, "type: object", "additionalProperties: {type: string}",
        "additionalProperties: {type: boolean}", narrowingOrOther()},
    {"additionalProperties (closed)", Always, Schema, "type: object", "additionalProperties: false",
        "additionalProperties: {type: string}", narrowingThenWidening()},
    {"additionalProperties (default)", Always, Schema, "type: object", "additionalProperties: true",
        "additionalProperties: {}", nothing()},
    {"patternProperties", From31, Schema, "type: object", "patternProperties: {'^a': {type: string}}",
        "patternProperties: {'^a': {type: boolean}}", narrowingOrOther()},
    {"unevaluatedProperties", From31, Schema, "type: object, properties: {a: {}}",
        "unevaluatedProperties: false", "unevaluatedProperties: {type: string}", narrowingThenWidening()},
    {"propertyNames", From31, Schema, "type: object", "propertyNames: {maxLength: 9}",
        "propertyNames: {maxLength: 5}", narrowing()},
    {"minProperties", Always, Schema, "type: object", "minProperties: 1", "minProperties: 2", narrowing()},
    {"minProperties (default)", Always, Schema, "type: object", "minProperties: 0", "", nothing()},
    {"maxProperties", Always, Schema, "type: object", "maxProperties: 9", "maxProperties: 5", narrowing()},
    {"dependentRequired", From31, Schema, "type: object", "dependentRequired: {a: [b]}",
        "dependentRequired: {a: [b, c]}", narrowing()},
    {"dependentSchemas", From31, Schema, "type: object", "dependentSchemas: {a: {required: [b]}}",
        "dependentSchemas: {a: {required: [b, c]}}", narrowing()},

    // composition
    {"allOf", Always, Schema, "type: string", "allOf: [{maxLength: 9}]", "allOf: [{maxLength: 5}]",
        narrowing()},
    {"allOf (longer)", Always, Schema, "type: string", "allOf: [{maxLength: 9}]",
        "allOf: [{maxLength: 9}, {minLength: 2}]", narrowing()},
    {"oneOf", From30, Schema, "", "oneOf: [{type: string}]", "oneOf: [{type: string}, {type: integer}]",
        narrowingThenWidening()},
    {"anyOf", From30, Schema, "", "anyOf: [{type: string}]", "anyOf: [{type: string}, {type: integer}]",
        narrowingThenWidening()},
    {"not", From30, Schema, "type: string", "not: {enum: [a]}", "not: {enum: [a, b]}", narrowing()},
    {"if", From31, Schema, "type: string, then: {maxLength: 5}", "if: {minLength: 3}", "", narrowing()},
    {"then", From31, Schema, "type: string, if: {pattern: '^a'}", "then: {maxLength: 9}",
        "then: {maxLength: 5}", narrowing()},
    {"else", From31, Schema, "type: string, if: {pattern: '^a'}", "else: {maxLength: 9}",
        "else: {maxLength: 5}", narrowing()},
    {"$ref", Always, Schema, "", "$ref: '#/components/schemas/Text'", "$ref: '#/components/schemas/Count'",
        narrowingOrOther()},
    {"$dynamicRef", From31, Schema, "", "$dynamicRef: '#/components/schemas/Text'",
        "$dynamicRef: '#/components/schemas/Count'", narrowingOrOther()},
    {"$defs", From31, Schema, "type: string", "$defs: {a: {type: string}}", "$defs: {a: {type: integer}}",
        nothing()},
    {"boolean schema", From31, Schema, "type: array", "items: false", "items: true", narrowingThenWidening()},

    // polymorphism: the name that tells the branches apart travels with each of them
    {"discriminator", From30, Schema,
        "oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]",
        "discriminator: {propertyName: kind}", "discriminator: {propertyName: sort}", ToIncomparable},
    {"discriminator (2.0)", In20, Schema,
        "type: object, required: [kind, sort], properties: {kind: {type: string}, sort: {type: string}}",
        "discriminator: kind", "discriminator: sort", ToIncomparable},
    {"discriminator mapping", From30, Schema,
        "oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]",
        "discriminator: {propertyName: kind, mapping: {c: '#/components/schemas/Cat'}}",
        "discriminator: {propertyName: kind, mapping: {k: '#/components/schemas/Cat'}}", ToIncomparable},

    // words
    {"title", Always, Schema, "type: string", "title: A", "title: B", wording()},
    {"description", Always, Schema, "type: string", "description: A", "description: B", wording()},
    {"$comment", From31, Schema, "type: string", "$comment: A", "$comment: B", wording()},
    {"example", Always, Schema, "type: string", "example: a", "example: b", wording()},
    {"examples", From31, Schema, "type: string", "examples: [a]", "examples: [b]", wording()},
    {"externalDocs", Always, Schema, "type: string", "externalDocs: {url: https://a.test}",
        "externalDocs: {url: https://b.test}", wording()},
    {"deprecated", From30, Schema, "type: string", "deprecated: true", "", wording()},
    {"deprecated (default)", From30, Schema, "type: string", "deprecated: false", "", nothing()},
    {"xml", Always, Schema, "type: string", "xml: {name: a}", "xml: {name: b}", wording()},
    {"x-", Always, Schema, "type: string", "x-a: 1", "x-a: 2", wording()},
    {"default", Always, Schema, "type: string", "default: a", "default: b", DefaultSteps},
    {"readOnly", Always, FieldSchema, "type: string", "readOnly: true", "", ReadOnlySteps},
    {"readOnly (default)", Always, FieldSchema, "type: string", "readOnly: false", "", nothing()},
    {"writeOnly", From30, FieldSchema, "type: string", "writeOnly: true", "", WriteOnlySteps},
    {"writeOnly (default)", From30, FieldSchema, "type: string", "writeOnly: false", "", nothing()},
    {"x-extensible-enum", Always, Schema, "type: string", "x-extensible-enum: [a, b]",
        "x-extensible-enum: [a, c]", wording()},
};

} // namespace

std::span<const CoverageKeyword> coverageSchemaKeywords()
{
    return SchemaKeywords;
}

} // namespace core
