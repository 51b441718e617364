// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validator.h"
#include "tests/core/wire/suite_cases.h"
#include "tests/support/test_program.h"

class ValidatorTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void ownsUpToDoubts_data();
    void ownsUpToDoubts();
    void isCertainWhereADoubtDecidesNothing_data();
    void isCertainWhereADoubtDecidesNothing();
    void speaksOpenApi_data();
    void speaksOpenApi();
    void knowsWhichWayAValueGoes_data();
    void knowsWhichWayAValueGoes();
    void closesTheWorld_data();
    void closesTheWorld();
    void looksIntoTexts_data();
    void looksIntoTexts();
    void collectsNoMoreThanAskedFor();
    void looksThroughAliasesAndMergeKeys();
    void survivesDepthAndBombs_data();
    void survivesDepthAndBombs();
};

namespace {

struct Asked {
    std::shared_ptr<const core::DocumentSet> documents;
    core::Document instance;
    core::Validation validation = {};
};

Asked ask(const std::string& schema, const std::string& instance, const core::ValidatorOptions& options = {})
{
    Asked asked {.documents = test::schemaDocument(schema, {.validator = options}),
        .instance = core::readDocument(core::SourceText::make(instance))};
    const core::Validator validator(asked.documents, options);
    const core::Node root = asked.documents->entry().document.tree.root();
    asked.validation = validator.validate(root, asked.instance.tree.root());
    if (validator.accepts(root, asked.instance.tree.root()) != asked.validation.isValid)
        qFatal("validate and accepts do not agree");
    return asked;
}

/// "/a /properties/a/type: is a string, expected integer", or "valid", or "uncertain: why".
QString answerOf(
    const std::string& schema, const std::string& instance, const core::ValidatorOptions& options = {})
{
    const Asked asked = ask(schema, instance, options);
    if (asked.validation.isValid)
        return "valid";
    if (!asked.validation.isCertain)
        return QString::fromStdString("uncertain: " + asked.validation.doubts.at(0));
    const core::Violation& violation = asked.validation.violations.at(0);
    return QString::fromStdString(
        violation.instancePointer + " " + violation.schemaPointer + ": " + violation.message);
}

void addAnswerColumns()
{
    QTest::addColumn<std::string>("schema");
    QTest::addColumn<std::string>("instance");
    QTest::addColumn<QString>("answer");
}

std::string repeated(std::string_view text, int times)
{
    std::string out;
    for (int time = 0; time < times; ++time)
        out += text;
    return out;
}

} // namespace

void ValidatorTest::saysWhatIsWrongAndWhere_data()
{
    addAnswerColumns();
    const auto row = [](const char* name, const char* schema, const char* instance, const char* answer) {
        QTest::newRow(name) << std::string(schema) << std::string(instance) << QString(answer);
    };
    row("type", R"({"type": "string"})", "12", " /type: is a number, expected string");
    row("types", R"({"type": ["integer", "null"]})", "1.5", " /type: is `1.5`, expected null or integer");
    row("enum", R"({"enum": ["pending", "paid"]})", R"("pending_payment")",
        " /enum: `pending_payment` is not one of `pending`, `paid`");
    row("enum of a look-alike", R"({"enum": [5]})", R"("5")", " /enum: `\"5\"` is not `5`");
    row("const", R"({"const": "a"})", R"({"a": 1})", " /const: an object is not `a`");
    row("minimum", R"({"minimum": 1e400})", "9", " /minimum: is `9`, at least `1e400` is allowed");
    row("maximum", R"({"maximum": 9223372036854775808})", "9223372036854775809",
        " /maximum: is `9223372036854775809`, at most `9223372036854775808` is allowed");
    row("exclusiveMaximum", R"({"exclusiveMaximum": 10})", "10.0",
        " /exclusiveMaximum: is `10.0`, less than `10` is allowed");
    row("multipleOf", R"({"multipleOf": 0.0001})", "0.00075",
        " /multipleOf: is `0.00075`, not a multiple of `0.0001`");
    row("maxLength", R"({"maxLength": 10})", R"("twelve chars")",
        " /maxLength: is 12 characters long, at most 10 are allowed");
    row("minLength in code points", R"({"minLength": 2})", R"("😀")",
        " /minLength: is 1 character long, at least 2 are required");
    row("pattern", R"({"pattern": "^a+$"})", R"("b")", " /pattern: `b` does not match the pattern `^a+$`");
    row("maxItems", R"({"maxItems": 1})", "[1, 2]", " /maxItems: has 2 items, at most 1 is allowed");
    row("uniqueItems", R"({"uniqueItems": true})", R"([{"a": 1, "b": 2}, 3, {"b": 2.0, "a": 1}])",
        " /uniqueItems: items 0 and 2 are equal");
    row("contains", R"({"contains": {"const": 1}, "minContains": 2})", "[1, 2]",
        " /minContains: has 1 item that fits `contains`, at least 2 are required");
    row("maxContains", R"({"contains": {"const": 1}, "maxContains": 1})", "[1, 1]",
        " /maxContains: has 2 items that fit `contains`, at most 1 is allowed");
    row("required", R"({"required": ["id"]})", "{}", " /required: `id` is missing");
    row("minProperties", R"({"minProperties": 2})", R"({"a": 1})",
        " /minProperties: has 1 property, at least 2 are required");
    row("additionalProperties", R"({"properties": {"a": true}, "additionalProperties": false})",
        R"({"a": 1, "b/c": 2})",
        "/b~1c /additionalProperties: `b/c` is not declared, and no others are allowed");
    row("unevaluatedProperties",
        R"({"allOf": [{"properties": {"a": true}}], "unevaluatedProperties": false})", R"({"a": 1, "b": 2})",
        "/b /unevaluatedProperties: `b` is declared by no part of the schema, and no others are allowed");
    row("dependentRequired", R"({"dependentRequired": {"card": ["name"]}})", R"({"card": 1})",
        " /dependentRequired: `name` is missing, which `card` requires");
    row("propertyNames", R"({"propertyNames": {"maxLength": 3}})", R"({"four": 1})",
        "/four /propertyNames/maxLength: is 4 characters long, at most 3 are allowed");
    row("false", R"({"items": false})", "[1]", "/0 /items: nothing is allowed here");
    row("anyOf", R"({"anyOf": [{"type": "string"}, {"type": "null"}]})", "1",
        " /anyOf: fits none of the 2 alternatives; alternative 0, counted from 0, refuses: is a number, "
        "expected string");
    row("the nearest of oneOf",
        R"({"items": {"oneOf": [{"type": "null"}, {"properties": {"a": {"anyOf": [{"maxLength": 1}]}}}]}})",
        R"([{"a": "ab"}])",
        "/0 /items/oneOf: fits none of the 2 alternatives; alternative 1, counted from 0, refuses /a: "
        "fits none of the 1 alternative");
    row("oneOf", R"({"oneOf": [{"type": "string"}, {"minimum": 0}, {"maximum": 9}]})", "1",
        " /oneOf: fits more than one alternative: 1 and 2, counted from 0");
    row("not", R"({"not": {"type": "integer"}})", "1", " /not: is `1`, which `not` excludes");
    row("then", R"({"if": {"minimum": 5}, "then": {"multipleOf": 2}})", "7",
        " /then/multipleOf: is `7`, not a multiple of `2`");
    row("through references",
        R"({"properties": {"a": {"$ref": "#/$defs/b"}}, "$defs": {"b": {"items": {"type": "string"}}}})",
        R"({"a": ["x", 1]})", "/a/1 /properties/a/$ref/items/type: is a number, expected string");
    row("through allOf", R"({"allOf": [{}, {"prefixItems": [true, {"maximum": 3}]}]})", "[9, 9]",
        "/1 /allOf/1/prefixItems/1/maximum: is `9`, at most `3` is allowed");
}

void ValidatorTest::saysWhatIsWrongAndWhere()
{
    QFETCH(std::string, schema);
    QFETCH(std::string, instance);
    QTEST(answerOf(schema, instance), "answer");
}

void ValidatorTest::ownsUpToDoubts_data()
{
    addAnswerColumns();
    const auto row = [](const char* name, const char* schema, const char* instance, const char* answer) {
        QTest::newRow(name) << std::string(schema) << std::string(instance) << QString(answer);
    };
    row("lookaround", R"({"pattern": "(?<=a)b"})", R"("ab")", "uncertain: pattern (?<=a)b uses lookbehind");
    row("lookaround below not", R"({"not": {"pattern": "(?<=a)b"}})", R"("ab")",
        "uncertain: pattern (?<=a)b uses lookbehind");
    row("a pattern of names", R"({"patternProperties": {"(?=a)a": {}
}
, "additionalProperties" : false
})",
        R"({"a": 1})", "uncertain: pattern (?=a)a uses lookahead");
    row("unresolved", R"({"$ref": "#/$defs/missing"})", "1", "uncertain: $ref `#/$defs/missing`: ");
    row("a file", R"({"$ref": "other.json"})", "1", "uncertain: $ref `other.json`: ");
    row("itself", R"({"$ref": "#"})", "1", "uncertain: $ref `#` leads to itself");
    row("itself by allOf", R"({"allOf": [{"$ref": "#"}, {"$ref": "#"}]})", "1",
        "uncertain: $ref `#` leads to itself");
    row("an unknown type", R"({"type": "money"})", "1", "uncertain: `type` cannot be `money`");
    row("a size of no sense", R"({"minLength": "5"})", R"("a")", "uncertain: `minLength` cannot be `\"5\"`");
    row("no schema", R"({"items": 5})", "[1]", "uncertain: what stands at /items is no schema");
    row("an unknown dialect", R"({"$schema": "https://example.com/mine"})", "1", "uncertain: the dialect");
    row("no number", R"({"minimum": 1})", "!!float .inf", "uncertain: `.inf` is no number to reckon with");
    row("unevaluated behind a doubt", R"({"$ref": "other.json", "unevaluatedProperties": false})",
        R"({"a": 1})", "uncertain: $ref `other.json`");
}

void ValidatorTest::ownsUpToDoubts()
{
    QFETCH(std::string, schema);
    QFETCH(std::string, instance);
    QFETCH(QString, answer);
    const QString actual = answerOf(schema, instance);
    QVERIFY2(actual.startsWith(answer), qPrintable(actual));
}

void ValidatorTest::isCertainWhereADoubtDecidesNothing_data()
{
    addAnswerColumns();
    const auto row = [](const char* name, const char* schema, const char* instance, const char* answer) {
        QTest::newRow(name) << std::string(schema) << std::string(instance) << QString(answer);
    };
    row("refused beside it", R"({"pattern": "(?=a)a", "maxLength": 1
})",
        R"("ab")", " /maxLength: is 2 characters long, at most 1 is allowed");
    row("another alternative", R"({"anyOf": [{"pattern": "(?=a)a"
    }, {"type": "string"}]
    })",
        R"("ab")", "valid");
    row("two of oneOf", R"({"oneOf": [{"pattern": "(?=a)a"
    }, {"type": "string"}, true]
    })",
        R"("ab")", " /oneOf: fits more than one alternative: 1 and 2, counted from 0");
    row("both ways alike", R"({"if": {"pattern": "(?=a)a"
    }
    , "then" : {"minLength" : 1}, "else":
    {
        "maxLength" : 9
    }
    })",
        R"("ab")", "valid");
    row("not asked", R"({"pattern": "(?=a)a"
    })",
        "1", "uncertain: pattern (?=a)a uses lookahead");
}

void ValidatorTest::isCertainWhereADoubtDecidesNothing()
{
    QFETCH(std::string, schema);
    QFETCH(std::string, instance);
    QFETCH(QString, answer);
    const QString actual = answerOf(schema, instance);
    QVERIFY2(actual.startsWith(answer), qPrintable(actual));
}

void ValidatorTest::speaksOpenApi_data()
{
    QTest::addColumn<std::string>("dialect");
    addAnswerColumns();
    const auto row = [](const char* name, const char* dialect, const char* schema, const char* instance,
                         const char* answer) {
        QTest::newRow(name) << std::string(dialect) << std::string(schema) << std::string(instance)
                            << QString(answer);
    };
    row("nullable", "oas30", R"({"type": "string", "nullable": true})", "null", "valid");
    row("nullable without type", "oas30", R"({"nullable": true, "allOf": [{"type": "string"}]})", "null",
        " /allOf/0/type: is null, expected string");
    row("nullable does not reach enum", "oas30", R"({"type": "string", "nullable": true, "enum": ["a"]})",
        "null", " /enum: `null` is not `a`");
    row("x-nullable", "oas20", R"({"type": "string", "x-nullable": true})", "null", "valid");
    row("x-nullable is of 2.0 alone", "oas30", R"({"type": "string", "x-nullable": true})", "null",
        " /type: is null, expected string");
    row("no nullable in 3.1", "2020-12", R"({"type": "string", "nullable": true})", "null",
        " /type: is null, expected string");
    row("exclusive flag", "oas30", R"({"minimum": 1, "exclusiveMinimum": true})", "1",
        " /minimum: is `1`, more than `1` is allowed");
    row("siblings hidden", "oas30",
        R"({"properties": {"a": {"$ref": "#/s", "maxLength": 1}}, "s": {"type": "string"}})",
        R"({"a": "ab"})", "valid");
    row("siblings meant in 3.1", "2020-12",
        R"({"properties": {"a": {"$ref": "#/$defs/s", "maxLength": 1}}, "$defs": {"s": {"type": "string"}}})",
        R"({"a": "ab"})", "/a /properties/a/maxLength: is 2 characters long, at most 1 is allowed");
    row("const means nothing", "oas30", R"({"const": 1})", "2", "valid");
    row("patternProperties mean nothing", "oas30",
        R"({"patternProperties": {"^a": {}}, "additionalProperties": false})", R"({"a": 1})",
        "/a /additionalProperties: `a` is not declared, and no others are allowed");
    row("discriminator decides nothing", "oas30",
        R"({"discriminator": {"propertyName": "kind", "mapping": {"a": "#/s"}}, "type": "object"})",
        R"({"kind": "b"})", "valid");
    row("1.0 is an integer", "oas30", R"({"type": "integer"})", "1.0", "valid");
    row("1.0 is none in draft 4", "draft4", R"({"type": "integer"})", "1.0",
        " /type: is `1.0`, expected integer");
    row("formats are remarks", "oas30", R"({"type": "integer", "format": "int32"})", "4294967296", "valid");
    row("parameter as schema", "oas20",
        R"({"name": "limit", "in": "query", "required": true, "type": "integer", "maximum": 9})", "10",
        " /maximum: is `10`, at most `9` is allowed");
    row("file", "oas20", R"({"name": "f", "in": "formData", "type": "file"})", R"("bytes")", "valid");
    row("no oneOf in 2.0", "oas20", R"({"oneOf": [{"type": "string"}]})", "1", "valid");
}

void ValidatorTest::speaksOpenApi()
{
    QFETCH(std::string, dialect);
    QFETCH(std::string, schema);
    QFETCH(std::string, instance);
    QTEST(answerOf(schema, instance, {.dialect = *core::dialectFromId(dialect)}), "answer");
}

void ValidatorTest::knowsWhichWayAValueGoes_data()
{
    QTest::addColumn<int>("direction");
    addAnswerColumns();
    const char* const schema = R"({"required": ["id", "secret", "name"], "allOf": [{"$ref": "#/base"}],
        "base": {"properties": {"id": {"$ref": "#/id"}, "secret": {"writeOnly": true}, "name": {}}},
        "id": {"type": "integer", "readOnly": true}})";
    const auto row = [&](const char* name, core::Direction direction, const char* instance,
                         const char* answer) {
        QTest::newRow(name) << static_cast<int>(direction) << std::string(schema) << std::string(instance)
                            << QString(answer);
    };
    using core::Direction;
    row("request without readOnly", Direction::Request, R"({"secret": 1, "name": 1})", "valid");
    row("request with readOnly", Direction::Request, R"({"id": 1, "secret": 1, "name": 1})", "valid");
    row("request without writeOnly", Direction::Request, R"({"id": 1, "name": 1})",
        " /required: `secret` is missing");
    row("response without writeOnly", Direction::Response, R"({"id": 1, "name": 1})", "valid");
    row("response without readOnly", Direction::Response, R"({"secret": 1, "name": 1})",
        " /required: `id` is missing");
    row("either", Direction::Any, R"({"secret": 1, "name": 1})", " /required: `id` is missing");
    row("without the plain one", Direction::Request, R"({"id": 1, "secret": 1})",
        " /required: `name` is missing");
}

void ValidatorTest::knowsWhichWayAValueGoes()
{
    QFETCH(int, direction);
    QFETCH(std::string, schema);
    QFETCH(std::string, instance);
    const core::ValidatorOptions options {
        .dialect = core::Dialect::OpenApi30, .direction = static_cast<core::Direction>(direction)};
    QTEST(answerOf(schema, instance, options), "answer");
}

void ValidatorTest::closesTheWorld_data()
{
    addAnswerColumns();
    const auto row = [](const char* name, const char* schema, const char* instance, const char* answer) {
        QTest::newRow(name) << std::string(schema) << std::string(instance) << QString(answer);
    };
    row("declared", R"({"properties": {"a": {}}})", R"({"a": 1})", "valid");
    row("undeclared", R"({"properties": {"a": {}}})", R"({"b": 1})",
        "/b : `b` is declared nowhere in the schema");
    row("an object of nothing", R"({"type": "object"})", R"({"b": 1})",
        "/b : `b` is declared nowhere in the schema");
    row("written open", R"({"properties": {"a": {}}, "additionalProperties": true})", R"({"b": {"c": 1}})",
        "valid");
    row("open by a schema", R"({"additionalProperties": {"type": "integer"}})", R"({"b": 1})", "valid");
    row("a pattern", R"({"patternProperties": {"^x-": {}}})", R"({"x-a": 1})", "valid");
    row("anything", R"({"properties": {"a": {}}})", R"({"a": {"b": 1}})", "valid");
    row("through allOf", R"({"allOf": [{"properties": {"a": {}}}, {"properties": {"b": {}}}]})",
        R"({"a": 1, "b": 1})", "valid");
    row("below allOf",
        R"({"allOf": [{"properties": {"a": {"properties": {"x": {}}}}}, {"properties": {"a": {"properties": {"y": {}}}}}]})",
        R"({"a": {"x": 1, "y": 1, "z": 1}})",
        "/a/z /allOf/0/properties/a: `z` is declared nowhere in the schema");
    row("another alternative",
        R"({"oneOf": [{"required": ["a"], "properties": {"a": {}}}, {"required": ["c"], "properties": {"b": {}}}]})",
        R"({"a": 1, "b": 1})", "valid");
    row("the way not taken",
        R"({"if": {"properties": {"a": {"const": 1}}}, "then": {}, "else": {"properties": {"b": {}}}})",
        R"({"a": 1, "b": 1})", "valid");
    row("not declares nothing",
        R"({"properties": {"a": {}}, "not": {"required": ["z"], "properties": {"b": {}}}})",
        R"({"a": 1, "b": 1})", "/b : `b` is declared nowhere in the schema");
    row("through references",
        R"({"items": {"$ref": "#/$defs/a"}, "$defs": {"a": {"properties": {"n": {}}}}})",
        R"([{"n": 1}, {"m": 1}])", "/1/m /items/$ref: `m` is declared nowhere in the schema");
    row("a value by itself", R"({"enum": [{"a": 1}]})", R"({"a": 1})", "valid");
}

void ValidatorTest::closesTheWorld()
{
    QFETCH(std::string, schema);
    QFETCH(std::string, instance);
    QTEST(answerOf(schema, instance, {.refuseUndeclared = true}), "answer");
    if (QTest::currentDataTag() != std::string_view("declared"))
        QCOMPARE(answerOf(schema, instance), QString("valid"));
}

void ValidatorTest::looksIntoTexts_data()
{
    addAnswerColumns();
    const auto row = [](const char* name, const char* schema, const char* instance, const char* answer) {
        QTest::newRow(name) << std::string(schema) << std::string(instance) << QString(answer);
    };
    constexpr const char* Json =
        R"({"contentEncoding": "base64", "contentMediaType": "application/json", "contentSchema": {"required": ["a"]}})";
    row("encoded", R"({"contentEncoding": "base64"})", R"("YQ==")", "valid");
    row("not encoded", R"({"contentEncoding": "base64"})", R"("YQ")",
        " /contentEncoding: `YQ` is no text in base64");
    row("unknown encoding", R"({"contentEncoding": "rot13"})", R"("n")",
        "uncertain: the encoding `rot13` of a text is not known to us");
    row("no text at all", R"({"contentEncoding": "base64"})", "12", "valid");
    row("JSON", R"({"contentMediaType": "application/problem+json; charset=utf-8"})", R"("{}")", "valid");
    row("no JSON", R"({"contentMediaType": "application/json"})", R"("{")",
        " /contentMediaType: the content of `{` is no JSON");
    row("any text is HTML", R"({"contentMediaType": "text/html"})", R"("{")", "valid");
    row("as its schema has it", Json, R"("eyJhIjoxfQ==")", "valid");
    row("not as its schema has it", Json, R"("e30=")",
        " /contentSchema: the content of `e30=` is refused: `a` is missing");
    row("a schema of nobody knows what", R"({"contentSchema": {"required": ["a"]}})", R"("{}")", "valid");
    row("inside of a condition", R"({"not": {"contentMediaType": "application/json"}})", R"("{}")",
        " /not: is `{}`, which `not` excludes");
}

void ValidatorTest::looksIntoTexts()
{
    QFETCH(std::string, schema);
    QFETCH(std::string, instance);
    QFETCH(QString, answer);
    QCOMPARE(answerOf(schema, instance, {.assertContent = true}), answer);
    const bool isTurnedRound = schema.find("not") != std::string::npos;
    QCOMPARE(answerOf(schema, instance) == "valid", !isTurnedRound);
}

void ValidatorTest::collectsNoMoreThanAskedFor()
{
    const std::string schema = R"({"items": {"type": "string"}})";
    QCOMPARE(ask(schema, "[1, 2, 3]").validation.violations.size(), 3U);
    QCOMPARE(ask(schema, "[1, 2, 3]", {.violations = 2}).validation.violations.size(), 2U);
    QCOMPARE(ask(schema, "[1, 2, 3]", {.violations = 1}).validation.violations.size(), 1U);
}

void ValidatorTest::looksThroughAliasesAndMergeKeys()
{
    const std::string schema = R"({"required": ["a", "b"], "properties": {"b": {"type": "string"}}})";
    QCOMPARE(answerOf(schema, "base: &base {a: 1, b: x}\n<<: *base\n"), QString("valid"));
    QCOMPARE(answerOf(schema, "a: &one 1\nb: *one\n"),
        QString("/b /properties/b/type: is a number, expected string"));
}

void ValidatorTest::survivesDepthAndBombs_data()
{
    addAnswerColumns();
    const auto row = [](const char* name, std::string schema, std::string instance, const char* answer) {
        QTest::newRow(name) << std::move(schema) << std::move(instance) << QString(answer);
    };
    const std::string nested = repeated("[", 390) + repeated("]", 390);
    row("deep", R"({"$ref": "#/$defs/a", "$defs": {"a": {"allOf": [{"items": {"$ref": "#/$defs/a"}}]}}})",
        nested, "valid");
    row("too deep",
        R"({"$ref": "#/$defs/a", "$defs": {"a": {"allOf": [{"allOf": [{"allOf": [{"items": {"$ref": "#/$defs/a"}}]}]}]}}})",
        nested, "uncertain: the schema nests too deeply to evaluate");
    row("alternatives that explode",
        R"({"$ref": "#/$defs/a", "$defs": {"a": {"anyOf": [{"items": {"$ref": "#/$defs/a"}, "not": true}, {"items": {"$ref": "#/$defs/a"}, "not": true}]}}})",
        repeated("[", 60) + repeated("]", 60), "uncertain: the schema takes too long to evaluate");
    std::string bomb = "a: &a0 [x, x, x, x]\n";
    for (int level = 1; level < 30; ++level) {
        const std::string below = "*a" + std::to_string(level - 1);
        bomb += "b" + std::to_string(level) + ": &a" + std::to_string(level) + " [" + below + ", " + below
            + "]\n";
    }
    row("a bomb that is compared",
        R"({"uniqueItems": true, "const": {}, "properties": {"b29": {"uniqueItems": true}}})", bomb,
        " /const: an object is not an object");
    row("a bomb that is walked",
        R"({"additionalProperties": {"$ref": "#/$defs/a"}, "$defs": {"a": {"items": {"$ref": "#/$defs/a"}}}})",
        bomb, "uncertain: the schema takes too long to evaluate");
}

void ValidatorTest::survivesDepthAndBombs()
{
    QFETCH(std::string, schema);
    QFETCH(std::string, instance);
    QTEST(answerOf(schema, instance), "answer");
}

COUNTERSIGN_TEST(ValidatorTest)
#include "validator_test.moc"
