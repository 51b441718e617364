// SPDX-License-Identifier: Apache-2.0
#include "core/compat/coverage_keywords.h"

#include <array>

namespace core {

namespace {

using enum CoverageObject;

constexpr Severity Docs = Severity::Docs;
constexpr Severity Safe = Severity::Safe;
constexpr Severity Risky = Severity::Risky;
constexpr Severity Breaking = Severity::Breaking;

/// Another reading of the same text, whichever it was.
constexpr CoverageSteps OtherReading {coverageEffect(Effect::Incomparable),
    coverageEffect(Effect::Incomparable), coverageEffect(Effect::Incomparable),
    coverageEffect(Effect::Incomparable)};

/// The law's table: what a caller may leave out and what the server fills in changes silently.
constexpr CoverageSteps DefaultSteps {
    coverageRow(Docs), coverageRow(Risky, Docs), coverageRow(Risky, Docs), coverageRow(Risky, Docs)};
/// An optional property appears, or goes; its own schema changes.
constexpr CoverageSteps PropertySteps {coverageRow(Safe, Safe, Effect::Unknown),
    coverageRow(Risky, Risky, Effect::Unknown), coverageEffect(Effect::Incomparable),
    coverageEffect(Effect::Incomparable)};
/// What is only read leaves the requests, what is only written the responses: as if it were removed there.
constexpr CoverageSteps ReadOnlySteps {.set = coverageRow(Risky, Docs), .unset = coverageRow(Safe, Docs)};
constexpr CoverageSteps WriteOnlySteps {.set = coverageRow(Docs, Risky), .unset = coverageRow(Docs, Safe)};
constexpr CoverageSteps RequiredReadOnly {
    .set = coverageRow(Risky, Docs), .unset = coverageRow(Breaking, Docs)};
constexpr CoverageSteps RequiredWriteOnly {
    .set = coverageRow(Docs, Breaking), .unset = coverageRow(Docs, Safe)};

/// The branches say themselves what they are: only generated code goes by this.
constexpr CoverageSteps Discriminating {.change = coverageRow(Safe), .changeBack = coverageRow(Safe)};
constexpr CoverageSteps AsText = narrowing();
/// A string takes the text of a number and of null, so there is nothing but the words.
constexpr CoverageSteps SameText {coverageEffect(Effect::Narrows), coverageEffect(Effect::Widens),
    coverageEffect(Effect::None), coverageEffect(Effect::None)};
/// Open lists: to know more values than are listed is what readers promised.
constexpr CoverageSteps OpenListSteps {coverageRow(Risky, Safe, Effect::Narrows),
    coverageRow(Safe, Safe, Effect::Widens), coverageRow(Risky, Risky, Effect::Unknown),
    coverageRow(Risky, Risky, Effect::Unknown)};

/// A promise of more time is kept, one of less is broken.
constexpr CoverageSteps SunsetSteps {
    coverageRow(Docs), coverageRow(Breaking), coverageRow(Docs), coverageRow(Breaking)};
constexpr CoverageSteps StabilitySteps {
    coverageRow(Breaking), coverageRow(Docs), coverageRow(Docs), coverageRow(Breaking)};

// Every base names a type, so that the branches around a probe stay apart from each other.
constexpr CoverageKeyword SchemaKeywords[] = {
    // which types
    {"type", Always, Schema, "", "type: string", "type: integer", narrowingOrOther(), AsText},
    {"type (wider)", Always, Schema, "", "type: integer", "type: number", narrowingThenWidening()},
    {"type (list)", From31, Schema, "", "type: [string, integer]", "type: string", narrowing(), SameText},
    {"type (null)", From31, Schema, "", "type: string", "type: [string, 'null']", narrowingThenWidening(),
        SameText},
    {"nullable", In30, Schema, "type: string", "nullable: true", "", widening(), wording()},
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
    {"format (number)", Always, Schema, "type: integer", "format: int32", "format: int64",
        narrowingThenWidening()},
    {"contentEncoding", From31, Schema, "type: string", "contentEncoding: base64", "contentEncoding: base32",
        OtherReading},
    {"contentMediaType", From31, Schema, "type: string", "contentMediaType: application/json",
        "contentMediaType: text/html", OtherReading},
    {"contentSchema", From31, Schema, "type: string, contentMediaType: application/json",
        "contentSchema: {type: object}", "contentSchema: {type: array}", narrowingOrOther()},

    // arrays
    {"items", Always, Schema, "type: array", "items: {type: string}", "items: {type: boolean}",
        narrowingOrOther(), AsText},
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
    {"minProperties", Always, Schema, "type: object, properties: {a: {}, b: {}, c: {}}", "minProperties: 1",
        "minProperties: 2", narrowing()},
    {"minProperties (default)", Always, Schema, "type: object, properties: {a: {}, b: {}, c: {}}",
        "minProperties: 0", "", nothing()},
    {"maxProperties", Always, Schema, "type: object, properties: {a: {}, b: {}, c: {}}", "maxProperties: 2",
        "maxProperties: 1", narrowing()},
    {"dependentRequired", From31, Schema, "type: object, properties: {a: {}, b: {}, c: {}}",
        "dependentRequired: {a: [b]}", "dependentRequired: {a: [b, c]}", narrowing()},
    {"dependentSchemas", From31, Schema, "type: object, properties: {a: {}, b: {}, c: {}}",
        "dependentSchemas: {a: {required: [b]}}", "dependentSchemas: {a: {required: [b, c]}}", narrowing()},

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
        narrowingOrOther(), AsText},
    {"$dynamicRef", From31, Schema, "", "$dynamicRef: '#/components/schemas/Text'",
        "$dynamicRef: '#/components/schemas/Count'", narrowingOrOther(), AsText},
    {"$defs", From31, Schema, "type: string", "$defs: {a: {type: string}}", "$defs: {a: {type: integer}}",
        nothing()},
    {"$id", From31, Schema, "type: string", "$id: 'https://a.test/a'", "$id: 'https://a.test/b'", nothing()},
    {"$anchor", From31, Schema, "type: string", "$anchor: a", "$anchor: b", nothing()},
    {"$dynamicAnchor", From31, Schema, "type: string", "$dynamicAnchor: a", "$dynamicAnchor: b", nothing()},
    {"$schema", From31, Schema, "type: string", "$schema: 'https://json-schema.org/draft/2020-12/schema'", "",
        nothing()},
    {"boolean schema", From31, Schema, "type: array", "items: false", "items: true", narrowingThenWidening()},

    // polymorphism: the name that tells the branches apart travels with each of them
    {"discriminator", From30, Schema,
        "oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]",
        "discriminator: {propertyName: kind}", "discriminator: {propertyName: sort}", Discriminating},
    {"discriminator (2.0)", In20, Schema,
        "type: object, required: [kind, sort], properties: {kind: {type: string}, sort: {type: string}}",
        "discriminator: kind", "discriminator: sort", Discriminating},
    {"discriminator mapping", From30, Schema,
        "oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]",
        "discriminator: {propertyName: kind, mapping: {c: '#/components/schemas/Cat'}}",
        "discriminator: {propertyName: kind, mapping: {k: '#/components/schemas/Cat'}}", Discriminating},

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
    {"readOnly", Always, OptionalSchema, "type: string", "readOnly: true", "", ReadOnlySteps},
    {"readOnly", Always, RequiredSchema, "type: string", "readOnly: true", "", RequiredReadOnly},
    {"readOnly (default)", Always, Schema, "type: string", "readOnly: false", "", nothing()},
    {"writeOnly", From30, OptionalSchema, "type: string", "writeOnly: true", "", WriteOnlySteps},
    {"writeOnly", From30, RequiredSchema, "type: string", "writeOnly: true", "", RequiredWriteOnly},
    {"writeOnly (default)", From30, Schema, "type: string", "writeOnly: false", "", nothing()},
    {"x-enum-open", Always, Schema, "type: string, enum: [a, b]", "x-enum-open: true", "", wording()},
    {"x-sunset", Always, Schema, "type: string, deprecated: true", "x-sunset: '2027-01-01'",
        "x-sunset: '2028-01-01'", SunsetSteps},
    {"x-stability-level", Always, Schema, "type: string", "x-stability-level: alpha",
        "x-stability-level: beta", StabilitySteps},
    {"x-extensible-enum", Always, Schema, "type: string", "x-extensible-enum: [a, b]",
        "x-extensible-enum: [a, c]", OpenListSteps},
};

} // namespace

std::span<const CoverageKeyword> coverageSchemaKeywords()
{
    return SchemaKeywords;
}

} // namespace core
