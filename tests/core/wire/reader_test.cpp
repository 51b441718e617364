// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validator.h"
#include "tests/core/wire/suite_cases.h"
#include "tests/support/test_program.h"

#include <QTest>

class ReaderTest : public QObject {
    Q_OBJECT

private slots:
    void countsOnWhatIsPromised_data();
    void countsOnWhatIsPromised();
    void followsDiscriminators_data();
    void followsDiscriminators();
    void endsWhereAlternativesExplode();
};

namespace {

/// "valid", "uncertain", or the first refusal: "/a: `b` is declared nowhere in the schema".
QString readAnswer(
    const std::string& schema, const std::string& instance, const core::ValidatorOptions& options)
{
    const auto documents = test::schemaDocument(schema, {.validator = options});
    const core::Document document = core::readDocument(core::SourceText::make(instance));
    const core::Validator validator(documents, options);
    const core::Node root = documents->entry().document.tree.root();
    const core::Validation validation = validator.validate(root, document.tree.root());
    if (validation.isValid || !validation.isCertain)
        return validation.isValid ? "valid" : "uncertain";
    const core::Violation& violation = validation.violations.at(0);
    return QString::fromStdString(violation.instancePointer + ": " + violation.message);
}

void addReadingColumns()
{
    QTest::addColumn<std::string>("schema");
    QTest::addColumn<std::string>("instance");
    QTest::addColumn<QString>("answer");
}

void addReadingRow(const char* name, const char* schema, const char* instance, const char* answer)
{
    QTest::newRow(name) << std::string(schema) << std::string(instance) << QString(answer);
}

} // namespace

void ReaderTest::countsOnWhatIsPromised_data()
{
    addReadingColumns();
    const auto row = addReadingRow;
    row("nothing is required", R"({"required": ["a"], "minProperties": 1, "properties": {"a": {}}})", "{}",
        "valid");
    row("nor by what is there", R"({"dependentRequired": {"a": ["b"]}, "properties": {"a": {}, "b": {}}})",
        R"({"a": 1})", "valid");
    row("but in a condition", R"({"not": {"required": ["a"]}, "properties": {"a": {}}})", "{}", "valid");
    row("a condition that holds", R"({"not": {"required": ["a"]}, "properties": {"a": {}}})", R"({"a": 1})",
        ": is an object, which `not` excludes");
    row("a choice by what is required",
        R"({"if": {"required": ["a"]}, "then": {"properties": {"a": {"const": 1}}}, "properties": {"a": {}}})",
        "{}", "valid");
    row("what may be there is no promise", R"({"properties": {"a": {}}, "additionalProperties": true})",
        R"({"b": 1})", "/b: `b` is declared nowhere in the schema");
    row("what others must be is one", R"({"additionalProperties": {"type": "integer"}})", R"({"b": 1})",
        "valid");
    row("what one part closes another declares",
        R"({"allOf": [{"properties": {"a": {}}, "additionalProperties": false}, {"properties": {"b": {}}}]})",
        R"({"a": 1, "b": 1})", "valid");
    row("an object of nothing", R"({"type": "object"})", R"({"b": 1})",
        "/b: `b` is declared nowhere in the schema");
    row("an object or null", R"({"type": ["object", "null"]})", R"({"b": 1})", "valid");
    row("of alternatives one is enough",
        R"({"oneOf": [{"properties": {"a": {}, "n": {}}}, {"properties": {"b": {}, "n": {}}}]})",
        R"({"n": 1})", "valid");
    row("of alternatives not two", R"({"anyOf": [{"properties": {"a": {}}}, {"properties": {"b": {}}}]})",
        R"({"a": 1, "b": 1})", "/b: `b` is declared nowhere in the schema");
    row("the alternative that declares most",
        R"({"oneOf": [{"properties": {"a": {}}}, {"properties": {"a": {}, "b": {}}}]})",
        R"({"a": 1, "b": 1})", "valid");
    row("with what surrounds them",
        R"({"properties": {"n": {}}, "oneOf": [{"properties": {"a": {}}}, {"properties": {"b": {}}}]})",
        R"({"n": 1, "b": 1})", "valid");
    row("also when it stands behind",
        R"({"allOf": [{"oneOf": [{"properties": {"a": {}}}, {"properties": {"b": {}}}]}, {"properties": {"n": {}}}]})",
        R"({"n": 1, "b": 1})", "valid");
    row("below alternatives",
        R"({"properties": {"d": {"properties": {"p": {}}}}, "oneOf": [{"properties": {"k": {}}}, {"properties": {"d": {"properties": {"q": {}}}}}]})",
        R"({"d": {"p": 1, "q": 1}})", "valid");
    row("not below another's",
        R"({"oneOf": [{"properties": {"d": {"properties": {"p": {}}}}}, {"properties": {"d": {"properties": {"q": {}}}}}]})",
        R"({"d": {"p": 1, "q": 1}})", "/d/q: `q` is declared nowhere in the schema");
    row("a field of the other's type",
        R"({"anyOf": [{"type": "object", "properties": {"a": {"type": "integer"}}}, {"type": "object", "properties": {"b": {}}}]})",
        R"({"a": "x"})", "/a: `a` is declared nowhere in the schema");
    row("what fits none", R"({"oneOf": [{"type": "string"}, {"type": "integer"}]})", "true",
        ": fits none of the 2 alternatives; alternative 0, counted from 0, refuses: is a boolean, expected "
        "string");
}

void ReaderTest::countsOnWhatIsPromised()
{
    QFETCH(std::string, schema);
    QFETCH(std::string, instance);
    QTEST(readAnswer(schema, instance, {.isReader = true}), "answer");
}

void ReaderTest::followsDiscriminators_data()
{
    addReadingColumns();
    const auto row = [](const char* name, const char* mapping, const char* instance, const char* answer) {
        const std::string schema =
            std::string(R"({"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}],)")
            + R"("discriminator": {"propertyName": "kind")" + mapping
            + R"(}, "$defs": {"Cat": {"required": ["lives"]}, "Dog": {"properties": {"tricks": {"type": "integer"}}}}})";
        QTest::newRow(name) << schema << std::string(instance) << QString(answer);
    };
    const char* const mapped = R"(, "mapping": {"cat": "#/$defs/Cat", "dog": "Dog"})";
    row("by the name of the schema", "", R"({"kind": "Dog", "tricks": "x"})",
        "/tricks: is a string, expected integer");
    row("by a pointer", mapped, R"({"kind": "cat"})", ": `lives` is missing");
    row("by a name", mapped, R"({"kind": "dog", "lives": 9})", "valid");
    row("by its own name beside a mapping", mapped, R"({"kind": "Dog", "lives": 9})", "valid");
    row("a value that names nothing", mapped, R"({"kind": "bird"})",
        ": `kind` is `bird`, which names none of the 2 alternatives");
    row("without a mapping the alternatives decide", "", R"({"kind": "bird"})", "valid");
    row("without a value", mapped, R"({"tricks": 1})", "valid");
    row("a value that is no text", mapped, R"({"kind": 1, "tricks": 1})", "valid");
    row("no object", mapped, "1", ": fits more than one alternative: 0 and 1, counted from 0");
}

void ReaderTest::followsDiscriminators()
{
    QFETCH(std::string, schema);
    QFETCH(std::string, instance);
    QTEST(readAnswer(schema, instance, {.usesDiscriminators = true}), "answer");
}

void ReaderTest::endsWhereAlternativesExplode()
{
    const std::string schema =
        R"({"$ref": "#/$defs/a", "$defs": {"a": {"anyOf": [{"items": {"$ref": "#/$defs/a"}, "not": true}, {"items": {"$ref": "#/$defs/a"}, "not": true}]}}})";
    const std::string instance = std::string(60, '[') + std::string(60, ']');
    QCOMPARE(readAnswer(schema, instance, {.isReader = true, .steps = 100'000}), QString("uncertain"));
}

COUNTERSIGN_TEST(ReaderTest)
#include "reader_test.moc"
