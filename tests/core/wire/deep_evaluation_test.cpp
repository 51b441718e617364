// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validator.h"
#include "tests/core/wire/suite_cases.h"
#include "tests/support/test_program.h"

#include <QTest>

/// Schemas within schemas, as far as a text can nest them and farther than a stack would bear.
class DeepEvaluationTest : public QObject {
    Q_OBJECT

private slots:
    void endsInDoubt_data();
    void endsInDoubt();
    void isCertainWithinReason_data() { endsInDoubt_data(); }
    void isCertainWithinReason();
};

namespace {

/// Far beyond the deepest evaluation.
constexpr int TooMany = 5'000;
constexpr int Reasonable = 350;

/// Schemas a0, a1 …: `link` with "<next>" for a reference to the one behind it; the last one is `true`.
std::string chainOfSchemas(const std::string& link, int length)
{
    std::string defs;
    for (int at = 0; at < length; ++at) {
        std::string schema = link;
        const std::string next = R"({"$ref": "#/$defs/a)" + std::to_string(at + 1) + "\"}";
        for (auto place = schema.find("<next>"); place != std::string::npos; place = schema.find("<next>"))
            schema.replace(place, 6, next);
        defs += "\"a" + std::to_string(at) + "\": " + schema + ",\n";
    }
    return R"({"$ref": "#/$defs/a0", "$defs": {)" + defs + "\"a" + std::to_string(length) + "\": true}}";
}

/// A value nested deeper than any text may be: each level an alias of the one before, written with `open` and
/// `close` around it.
std::string chainOfAliases(const std::string& open, const std::string& close, int length)
{
    std::string text = "l0: &l0 {}\n";
    for (int at = 1; at <= length; ++at) {
        const std::string name = "l" + std::to_string(at);
        text += name + ": &" + name + ' ' + open + "*l" + std::to_string(at - 1) + close + '\n';
    }
    return text;
}

core::Validation validated(const std::string& schema, const std::string& instance, int length)
{
    const auto documents = test::schemaDocument(schema, {});
    const core::Document document = core::readDocument(core::SourceText::make(instance, "instance.yaml"));
    const core::Node root = document.tree.root();
    const core::Node last = root["l" + std::to_string(length)];
    return core::Validator(documents, {})
        .validate(documents->entry().document.tree.root(), last ? last : root);
}

} // namespace

void DeepEvaluationTest::endsInDoubt_data()
{
    QTest::addColumn<std::string>("link");
    QTest::addColumn<std::string>("open");
    QTest::addColumn<std::string>("close");
    const auto sameValue = [](const char* name, std::string link) {
        QTest::newRow(name) << std::move(link) << std::string() << std::string();
    };
    sameValue("$ref", "<next>");
    sameValue("allOf", R"({"allOf": [<next>]})");
    sameValue("anyOf", R"({"anyOf": [<next>]})");
    sameValue("oneOf", R"({"oneOf": [<next>]})");
    sameValue("if", R"({"if": <next>, "else": false})");
    sameValue("then", R"({"if": true, "then": <next>})");
    sameValue("else", R"({"if": false, "else": <next>})");
    sameValue("all that a schema can ask for at once",
        R"({"allOf": [{"anyOf": [{"oneOf": [{"if": true, "then": <next>}]}]}], "unevaluatedProperties": true})");
    const auto below = [](const char* name, std::string link, std::string open, std::string close) {
        QTest::newRow(name) << std::move(link) << std::move(open) << std::move(close);
    };
    below("dependentSchemas", R"({"dependentSchemas": {"a": {"properties": {"a": <next>}}}})", "{a: ", "}");
    below("properties", R"({"properties": {"a": <next>}})", "{a: ", "}");
    below("patternProperties", R"({"patternProperties": {"^a": <next>}})", "{a: ", "}");
    below("additionalProperties", R"({"additionalProperties": <next>})", "{a: ", "}");
    below("unevaluatedProperties", R"({"unevaluatedProperties": <next>})", "{a: ", "}");
    below("items", R"({"items": <next>})", "[", "]");
    below("prefixItems", R"({"prefixItems": [<next>]})", "[", "]");
    below("contains", R"({"contains": <next>})", "[", "]");
    below("unevaluatedItems", R"({"unevaluatedItems": <next>})", "[", "]");
}

void DeepEvaluationTest::endsInDoubt()
{
    QFETCH(std::string, link);
    QFETCH(std::string, open);
    QFETCH(std::string, close);
    const std::string instance = open.empty() ? "{}" : chainOfAliases(open, close, TooMany);
    const core::Validation found = validated(chainOfSchemas(link, TooMany), instance, TooMany);
    QVERIFY(!found.isValid);
    QVERIFY(!found.isCertain);
    QCOMPARE(found.doubts.front(), std::string("the schema nests too deeply to evaluate"));
}

void DeepEvaluationTest::isCertainWithinReason()
{
    QFETCH(std::string, link);
    QFETCH(std::string, open);
    QFETCH(std::string, close);
    const int length = link.size() > 80 ? Reasonable / 2 : Reasonable;
    const std::string instance = open.empty() ? "{}" : chainOfAliases(open, close, length);
    const core::Validation found = validated(chainOfSchemas(link, length), instance, length);
    QVERIFY(found.isCertain);
    QVERIFY(found.isValid);
}

COUNTERSIGN_TEST(DeepEvaluationTest)
#include "deep_evaluation_test.moc"
