// SPDX-License-Identifier: Apache-2.0
#include "core/wire/sampler.h"
#include "tests/support/body_schema.h"
#include "tests/support/contract_printer.h"
#include "tests/support/test_program.h"

#include <QTest>

class SamplerTest : public QObject {
    Q_OBJECT

private slots:
    void makesValidValues_data();
    void makesValidValues();
    void makesTheSmallest_data();
    void makesTheSmallest();
    void makesTypicalOnes_data();
    void makesTypicalOnes();
    void takesTheAuthorsExamples_data();
    void takesTheAuthorsExamples();
    void mindsTheDirection();
    void makesNoneOfNothing_data();
    void makesNoneOfNothing();
    void endsRecursion();
    void namesFieldsAsJsonDoes();
};

namespace {

void schemaColumns()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
}

void row(const char* name, const char* schema, const char* value = "")
{
    QTest::newRow(name) << QByteArray(schema) << QByteArray(value);
}

QByteArray sample(const QByteArray& schema, const core::SampleOptions& options)
{
    const auto body = test::bodySchema(schema.toStdString());
    const auto value = core::sampleValue(body.schema, options);
    return value ? QByteArray::fromStdString(*value) : QByteArray("none");
}

} // namespace

void SamplerTest::makesValidValues_data()
{
    schemaColumns();
    row("string", R"({"type":"string","minLength":3,"maxLength":5})");
    row("pattern and length", R"({"type":"string","pattern":"^[a-z]+-[0-9]+$","minLength":9,"maxLength":9})");
    row("pattern and format", R"({"type":"string","pattern":"Z$","format":"date-time"})");
    for (const char* const format : {"date-time", "date", "time", "duration", "email", "idn-email",
             "hostname", "idn-hostname", "ipv4", "ipv6", "uri", "uri-reference", "iri", "iri-reference",
             "uri-template", "uuid", "json-pointer", "relative-json-pointer", "regex", "byte", "password"})
        row(format, ("{\"type\":\"string\",\"format\":\"" + QByteArray(format) + "\"}").constData());
    row("integer", R"({"type":"integer","minimum":7,"maximum":9})");
    row("open bounds", R"({"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1})");
    row("multiple", R"({"type":"integer","multipleOf":7,"minimum":100,"maximum":110})");
    row("multiple of a fraction", R"({"type":"number","multipleOf":0.01,"exclusiveMinimum":3.14})");
    row("negative", R"({"type":"integer","maximum":-1000000})");
    row("int32", R"({"type":"integer","format":"int32"})");
    row("enum", R"({"enum":[{"a":[1,2]},null,"x"]})");
    row("const", R"({"const":[1,{"b":null}]})");
    row("array", R"({"type":"array","items":{"type":"integer"},"minItems":2,"maxItems":4})");
    row("unique", R"({"type":"array","items":{"type":"integer"},"minItems":5,"uniqueItems":true})");
    row("unique of few",
        R"({"type":"array","items":{"enum":["a","b","c"]},"minItems":3,"uniqueItems":true})");
    row("contains",
        R"({"type":"array","items":{"type":"integer"},"contains":{"minimum":5},"minContains":2})");
    row("tuple",
        R"({"type":"array","prefixItems":[{"type":"string"},{"const":3}],"items":false,"minItems":2})");
    row("object",
        R"({"type":"object","required":["a","b"],"properties":{"a":{"type":"string"},"b":{"const":2}}})");
    row("undeclared required",
        R"({"type":"object","required":["z"],"additionalProperties":{"type":"integer"}})");
    row("minProperties", R"({"type":"object","minProperties":3,"properties":{"a":{"type":"string"}}})");
    row("minProperties by pattern",
        R"({"type":"object","minProperties":2,"patternProperties":{"^x-[a-z]+$":{"type":"integer"}},"additionalProperties":false})");
    row("maxProperties",
        R"({"type":"object","maxProperties":1,"properties":{"a":{"type":"string"},"b":{"type":"string"}}})");
    row("names", R"({"type":"object","minProperties":2,"propertyNames":{"pattern":"^[A-Z]{2}$"}})");
    row("dependent",
        R"({"type":"object","required":["a"],"properties":{"a":{},"b":{"type":"integer"}},"dependentRequired":{"a":["b"]}})");
    row("dependent schema",
        R"({"type":"object","required":["a"],"properties":{"a":{"type":"integer"}},"dependentSchemas":{"a":{"required":["c"],"properties":{"c":{"const":1}}}}})");
    row("allOf",
        R"({"allOf":[{"type":"object","required":["a"],"properties":{"a":{"type":"integer"}}},{"required":["b"],"properties":{"b":{"type":"string"}}}]})");
    row("oneOf", R"({"oneOf":[{"type":"integer","multipleOf":2},{"type":"integer","multipleOf":3}]})");
    row("oneOf with common fields",
        R"({"type":"object","required":["id"],"properties":{"id":{"type":"integer"}},"oneOf":[{"required":["a"],"properties":{"a":{"const":1}}},{"required":["b"],"properties":{"b":{"const":2}}}]})");
    row("anyOf", R"({"anyOf":[{"type":"string","minLength":2},{"type":"null"}]})");
    row("not", R"({"type":"string","not":{"maxLength":2}})");
    row("if",
        R"({"type":"object","required":["k"],"properties":{"k":{"enum":["a","b"]},"v":{"type":"integer"}},)"
        R"("if":{"properties":{"k":{"const":"a"}}},"then":{"required":["v"]}})");
}

void SamplerTest::makesValidValues()
{
    QFETCH(QByteArray, schema);
    const auto body = test::bodySchema(schema.toStdString());
    for (const auto style :
        {core::SampleStyle::Minimal, core::SampleStyle::Typical, core::SampleStyle::ExampleFirst})
        for (std::uint64_t seed = 0; seed < 5; ++seed) {
            const auto value = core::sampleValue(body.schema, {.style = style, .seed = seed});
            QVERIFY2(value.has_value(),
                qPrintable(QString("style %1, seed %2").arg(static_cast<int>(style)).arg(seed)));
            QVERIFY2(test::accepts(body.schema, *value), value->c_str());
        }
}

void SamplerTest::makesTheSmallest_data()
{
    schemaColumns();
    row("text", R"({"type":"string"})", R"("")");
    row("number", R"({"type":"number"})", "0");
    row("bound", R"({"type":"integer","minimum":7})", "7");
    row("required only", R"({"type":"object","required":["a"],"properties":{"a":{"type":"integer"},"b":{}}})",
        R"({"a":0})");
    row("no items", R"({"type":"array","items":{"type":"integer"}})", "[]");
    row("first of an enum", R"({"enum":["b","a"]})", R"("b")");
    row("first variant", R"({"oneOf":[{"type":"boolean"},{"type":"string"}]})", "false");
}

void SamplerTest::makesTheSmallest()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    QCOMPARE(sample(schema, {}), value);
}

void SamplerTest::makesTypicalOnes_data()
{
    schemaColumns();
    row("text", R"({"type":"string"})", R"("text")");
    row("short text", R"({"type":"string","maxLength":2})", R"("te")");
    row("every field",
        R"({"type":"object","properties":{"at":{"type":"string","format":"date"},"ok":{"type":"boolean"}}})",
        R"({"at":"2024-05-31","ok":true})");
    row("one item", R"({"type":"array","items":{"type":"boolean"}})", "[true]");
}

void SamplerTest::makesTypicalOnes()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    QCOMPARE(sample(schema, {.style = core::SampleStyle::Typical}), value);
}

void SamplerTest::takesTheAuthorsExamples_data()
{
    schemaColumns();
    row("of the whole", R"({"type":"object","properties":{"a":{"type":"string"}},"examples":[{"a":"Ada"}]})",
        R"({"a":"Ada"})");
    row("of a field", R"({"type":"object","properties":{"a":{"type":"string","example":"Ada"}}})",
        R"({"a":"Ada"})");
    row("default", R"({"type":"object","properties":{"a":{"type":"string","default":"Ada"}}})",
        R"({"a":"Ada"})");
    row("not when it is wrong", R"({"type":"integer","example":"seven","minimum":7})", "7");
}

void SamplerTest::takesTheAuthorsExamples()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    QCOMPARE(sample(schema, {.style = core::SampleStyle::ExampleFirst}), value);
}

void SamplerTest::mindsTheDirection()
{
    const QByteArray schema =
        R"({"type":"object","required":["id","secret"],"properties":{)"
        R"("id":{"type":"integer","readOnly":true},"secret":{"type":"string","writeOnly":true}}})";
    QCOMPARE(sample(schema, {.direction = core::Direction::Request}), QByteArray(R"({"secret":""})"));
    QCOMPARE(sample(schema, {.direction = core::Direction::Response}), QByteArray(R"({"id":0})"));
    QCOMPARE(sample(schema, {}), QByteArray(R"({"id":0,"secret":""})"));
}

void SamplerTest::makesNoneOfNothing_data()
{
    schemaColumns();
    row("false", "false");
    row("contradicting lengths", R"({"type":"string","minLength":5,"maxLength":3})");
    row("contradicting bounds", R"({"type":"integer","minimum":5,"maximum":3})");
    row("a field that cannot be", R"({"type":"object","required":["a"],"properties":{"a":false}})");
    row("more unique items than values",
        R"({"type":"array","items":{"enum":[1,2]},"minItems":3,"uniqueItems":true})");
}

void SamplerTest::makesNoneOfNothing()
{
    QFETCH(QByteArray, schema);
    QCOMPARE(sample(schema, {}), QByteArray("none"));
}

void SamplerTest::endsRecursion()
{
    const std::string components =
        R"({"Tree":{"type":"object","required":["left"],"properties":{"left":{"anyOf":[{"$ref":"#/components/schemas/Tree"},{"type":"null"}]},"right":{"$ref":"#/components/schemas/Tree"}}},)"
        R"("Endless":{"type":"object","required":["next"],"properties":{"next":{"$ref":"#/components/schemas/Endless"}}}})";
    const auto tree = test::bodySchema(R"({"$ref":"#/components/schemas/Tree"})", components);
    for (const auto style : {core::SampleStyle::Minimal, core::SampleStyle::Typical}) {
        const auto value = core::sampleValue(tree.schema, {.style = style});
        QVERIFY(value.has_value());
        QVERIFY(test::accepts(tree.schema, *value));
    }
    const auto endless = test::bodySchema(R"({"$ref":"#/components/schemas/Endless"})", components);
    QVERIFY(!core::sampleValue(endless.schema).has_value());
}

void SamplerTest::namesFieldsAsJsonDoes()
{
    const auto contract =
        test::readTexts({{"a.proto",
                            "syntax = \"proto3\";\nmessage Order {\n  int32 estimated_delivery = 1;\n"
                            "  int32 count = 2 [json_name = \"howMany\"];\n}\n"}},
            "a.proto");
    const core::Element* const order = contract->root->child(core::ElementKind::Type, "Order");
    QVERIFY(order);
    const auto value = core::sampleValue({contract.get(), order}, {.style = core::SampleStyle::Typical});
    QVERIFY(value);
    QVERIFY2(value->find("\"estimatedDelivery\"") != std::string::npos, value->c_str());
    QVERIFY2(value->find("\"howMany\"") != std::string::npos, value->c_str());
}

COUNTERSIGN_TEST(SamplerTest)
#include "sampler_test.moc"
