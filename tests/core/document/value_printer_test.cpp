// SPDX-License-Identifier: Apache-2.0
#include "core/document/merge_keys.h"
#include "core/document/value_printer.h"
#include "tests/core/document/json_invariants.h"
#include "tests/support/test_program.h"

using core::Document;
using core::Node;

static Document readToPrint(const std::string& bytes)
{
    return core::readDocument(core::SourceText::make(bytes), {.syntax = core::Syntax::Yaml});
}

static core::PrintedValue printYaml(const std::string& bytes)
{
    return core::printJson(readToPrint(bytes), {.indent = 0});
}

/// Doubles the value with each line: 2^lines texts in the end.
static std::string aliasBomb(int lines)
{
    std::string bytes = "a0: &a0 [x, x]\n";
    for (int line = 1; line < lines; ++line) {
        const std::string before = "*a" + std::to_string(line - 1);
        bytes += "a" + std::to_string(line) + ": &a" + std::to_string(line) + " [" + before + ", " + before
            + "]\n";
    }
    return bytes;
}

class ValuePrinterTest : public QObject {
    Q_OBJECT
private slots:
    void printsWhatYamlMeans_data();
    void printsWhatYamlMeans();
    void indentsByTwo();
    void tellsWhatJsonCannotSay_data();
    void tellsWhatJsonCannotSay();
    void mergesKeys_data();
    void mergesKeys();
    void mergingStopsWhenItsStepsAreUsedUp();
    void mergesThatDoubleCostNothing();
    void refusesBombs_data();
    void refusesBombs();
    void limitsAreExact();
    void nestsAliasesDeeperThanAnyText();
    void printedValuesReadAgainToTheSame_data();
    void printedValuesReadAgainToTheSame();
    void positionsCountFromOneInBytes();
    void pointersLeadToTheListedNodes_data();
    void pointersLeadToTheListedNodes();
};

void ValuePrinterTest::printsWhatYamlMeans_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("json");
    const auto row = [](const char* name, const char* yaml, const char* json) {
        QTest::newRow(name) << QString::fromUtf8(yaml) << QString::fromUtf8(json);
    };
    row("nothing", "", "null");
    row("a scalar", "hello", R"("hello")");
    row("nulls", "[~, null, Null, NULL, ]", "[null,null,null,null]");
    row("booleans", "[true, True, TRUE, false, False, FALSE]", "[true,true,true,false,false,false]");
    row("words of YAML 1.1", "[yes, on, y]", R"(["yes","on","y"])");
    row("numbers as spelled", "[1, -0, 1.50, 1e3, 12345678901234567890123]",
        "[1,-0,1.50,1e3,12345678901234567890123]");
    row("numbers JSON spells otherwise", "[0o14, 0x1F, +1, .5, 1., +.5e3]", "[12,31,1,0.5,1.0,0.5e3]");
    row("quoted numbers", "['1', \"0x1F\", !!str 5]", R"(["1","0x1F","5"])");
    row("keys are texts", "{1: a, true: b, ~: c}", R"({"1":"a","true":"b","~":"c"})");
    row("empty containers", "{a: {}, b: []}", R"({"a":{},"b":[]})");
    row("block scalars", "a: |\n  x\n  y\n", R"({"a":"x\ny\n"})");
    row("aliases", "a: &x {b: [1]}\nc: *x\nd: [*x, *x]",
        R"({"a":{"b":[1]},"c":{"b":[1]},"d":[{"b":[1]},{"b":[1]}]})");
    row("aliases of scalars", "- &x 0x10\n- *x", "[16,16]");
    row("documents", "a: 1\n---\n- 2\n--- three\n", R"({"documents":[{"a":1},[2],"three"]})");
    row("duplicate keys", "{a: 1, b: 2, a: 3}", R"({"a":1,"b":2})");
    row("characters", "\xC3\xA9: \xF0\x9F\x98\x80", "{\"\xC3\xA9\":\"\xF0\x9F\x98\x80\"}");
}

void ValuePrinterTest::printsWhatYamlMeans()
{
    QFETCH(QString, yaml);
    QFETCH(QString, json);
    const core::PrintedValue printed = printYaml(yaml.toStdString());
    QCOMPARE(QString::fromStdString(printed.json), json);
    QVERIFY(printed.diagnostics.empty());
}

void ValuePrinterTest::indentsByTwo()
{
    QCOMPARE(core::printJson(readToPrint("a: [1, {b: []}]")).json,
        "{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ]\n}");
}

void ValuePrinterTest::tellsWhatJsonCannotSay_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("begin");
    QTest::newRow("infinity") << "[1, .inf]"
                              << R"([1,"!!float .inf"])"
                              << "number-not-json" << 4;
    QTest::newRow("negative infinity") << "-.Inf"
                                       << R"("!!float -.Inf")"
                                       << "number-not-json" << 0;
    QTest::newRow("NaN") << "{a: .nan}"
                         << R"({"a":"!!float .nan"})"
                         << "number-not-json" << 4;
    QTest::newRow("twice by an alias") << "[&x .inf, *x]"
                                       << R"(["!!float .inf","!!float .inf"])"
                                       << "number-not-json" << 4;
    QTest::newRow("merge of a number") << "{a: 1, <<: 5}"
                                       << R"({"a":1,"<<":5})"
                                       << "merge-of-no-map" << 11;
    QTest::newRow("merge of a list of numbers") << "{<<: [1]}"
                                                << R"({"<<":[1]})"
                                                << "merge-of-no-map" << 5;
    QTest::newRow("a hexadecimal book")
        << "0x" + QString(5000, '1') << "\"!!int 0x" + QString(5000, '1') + "\""
        << "number-not-json" << 0;
}

void ValuePrinterTest::tellsWhatJsonCannotSay()
{
    QFETCH(QString, yaml);
    QFETCH(QString, json);
    QFETCH(QString, code);
    QFETCH(int, begin);
    const core::PrintedValue printed = printYaml(yaml.toStdString());
    QCOMPARE(QString::fromStdString(printed.json), json);
    QCOMPARE(printed.diagnostics.size(), 1U);
    QCOMPARE(QString::fromStdString(std::string(printed.diagnostics[0].code)), code);
    QCOMPARE(printed.diagnostics[0].range.begin, static_cast<std::uint32_t>(begin));
    QCOMPARE(printed.diagnostics[0].level, core::DiagnosticLevel::Warning);
}

void ValuePrinterTest::mergesKeys_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("json");
    const QString bases = "- &a {x: 1, y: 2}\n- &b {y: 3, z: 4}\n- &l [*a, *b]\n- &n {w: 0, <<: *b}\n- ";
    const auto row = [&](const char* name, const char* map, const char* json) {
        QTest::newRow(name) << bases + map << QString(json);
    };
    row("a map", "{<<: *a}", R"({"x":1,"y":2})");
    row("a map written out", "{<<: {k: 1}, l: 2}", R"({"k":1,"l":2})");
    row("at its place", "{p: 0, <<: *a, q: 9}", R"({"p":0,"x":1,"y":2,"q":9})");
    row("own keys win behind", "{<<: *a, x: own}", R"({"y":2,"x":"own"})");
    row("own keys win before", "{x: own, <<: *a}", R"({"x":"own","y":2})");
    row("the first of a list wins", "{<<: [*a, *b]}", R"({"x":1,"y":2,"z":4})");
    row("the first of a list wins, turned", "{<<: [*b, *a]}", R"({"y":3,"z":4,"x":1})");
    row("an alias of a list", "{<<: *l}", R"({"x":1,"y":2,"z":4})");
    row("an empty list", "{<<: [], a: 1}", R"({"a":1})");
    row("merged maps merge", "{<<: *n}", R"({"w":0,"y":3,"z":4})");
    row("a map's own keys win over its bases", "{<<: [*n, *a]}", R"({"w":0,"y":3,"z":4,"x":1})");
    row("the same map twice", "{<<: [*a, *a]}", R"({"x":1,"y":2})");
    row("a quoted << is a key", "{\"<<\": *a}", R"({"<<":{"x":1,"y":2}})");
    row("a merged quoted << is a key", "{<<: {\"<<\": 1}}", R"({"<<":1})");
}

void ValuePrinterTest::mergesKeys()
{
    QFETCH(QString, yaml);
    QFETCH(QString, json);
    const Document document = readToPrint(yaml.toStdString());
    QVERIFY2(document.isWhole(), test::describe(document).c_str());
    const std::string printed = core::printJson(document, {.indent = 0}).json;
    QVERIFY2(QString::fromStdString(printed).endsWith("," + json + "]"), printed.c_str());
}

void ValuePrinterTest::mergingStopsWhenItsStepsAreUsedUp()
{
    const Document document = readToPrint("{<<: [{a: 1}, {b: 2}, {c: 3}], d: 4}");
    std::size_t enough = 100;
    QCOMPARE(core::mergedEntries(document.tree.root(), enough).size(), 4U);
    QVERIFY(enough > 0);
    std::size_t few = 6;
    QVERIFY(core::mergedEntries(document.tree.root(), few).size() < 4);
    QCOMPARE(few, 0U);
}

void ValuePrinterTest::mergesThatDoubleCostNothing()
{
    std::string bytes = "a0: &a0 {k: 1}\n";
    for (int line = 1; line < 60; ++line)
        bytes += QString("a%1: &a%1 {k%1: 1, <<: [*a%2, *a%2]}\n").arg(line).arg(line - 1).toStdString();
    const core::PrintedValue printed = printYaml(bytes);
    QVERIFY(printed.diagnostics.empty());
    QCOMPARE(test::readJsonText(printed.json).tree.root()["a59"].size(), 60U);
}

void ValuePrinterTest::refusesBombs_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::newRow("doubling aliases") << QString::fromStdString(aliasBomb(60));
    QString lists = "base: &base [" + QString("{k: 1}, ").repeated(2000) + "]\nuses:\n";
    QTest::newRow("long lists merged often") << lists + QString("  - {<<: *base, x: 1}\n").repeated(2000);
    QTest::newRow("aliases nested deeply") << QString("- &a0 []\n") + [] {
        QString lines;
        for (int line = 1; line < 20'000; ++line)
            lines += QString("- &a%1 [*a%2]\n").arg(line).arg(line - 1);
        return lines;
    }();
}

void ValuePrinterTest::refusesBombs()
{
    QFETCH(QString, yaml);
    const Document document = readToPrint(yaml.toStdString());
    QVERIFY(document.isWhole());
    const core::PrintOptions few {.aliasedNodes = 100'000, .bytes = 8U << 20U};
    const core::PrintedValue printed = core::printJson(document, few);
    QVERIFY(printed.json.empty());
    QCOMPARE(printed.diagnostics.size(), 1U);
    QCOMPARE(printed.diagnostics[0].code, "value-too-large");
    QVERIFY(core::printPositions(document, few).json.empty());
}

void ValuePrinterTest::limitsAreExact()
{
    const Document document = readToPrint("[&x [1, 2], *x]");
    QCOMPARE(core::printJson(document, {.indent = 0, .aliasedNodes = 2}).json, "[[1,2],[1,2]]");
    QVERIFY(core::printJson(document, {.indent = 0, .aliasedNodes = 1}).json.empty());
    const Document plain = readToPrint("[1, 2, [3]]");
    QCOMPARE(core::printJson(plain, {.indent = 0, .aliasedNodes = 0}).json, "[1,2,[3]]");
    QVERIFY(core::printJson(plain, {.indent = 0, .bytes = 5}).json.empty());
    QVERIFY(core::printPositions(plain, {.indent = 0, .bytes = 50}).json.empty());
}

void ValuePrinterTest::nestsAliasesDeeperThanAnyText()
{
    constexpr int Lines = 40;
    constexpr int Brackets = 300;
    std::string bytes;
    for (int line = 0; line < Lines; ++line) {
        bytes += "- &a" + std::to_string(line) + " " + std::string(Brackets, '[');
        bytes += line > 0 ? "*a" + std::to_string(line - 1) : std::string();
        bytes += std::string(Brackets, ']') + "\n";
    }
    const std::string json = core::printJson(readToPrint(bytes), {.indent = 0}).json;
    const std::size_t depth = std::size_t {Lines} * Brackets;
    QVERIFY(json.ends_with("," + std::string(depth, '[') + std::string(depth + 1, ']')));
}

void ValuePrinterTest::printedValuesReadAgainToTheSame_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"null", "\"a\\n\\u0000\\\"\"", "[]", "{}", "[1,-0,1.0,1e999,2E-3]",
             R"({"a":{"b":[{"c":[]}]}})", "[true,false,null,\"\"]", R"({"":1,"\\\"":2,"é":"😀"})"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void ValuePrinterTest::printedValuesReadAgainToTheSame()
{
    QFETCH(QString, text);
    const Document document = test::readJsonText(text.toStdString());
    for (const std::uint32_t indent : {0U, 2U, 7U}) {
        const Document again = test::readJsonText(core::printJson(document, {.indent = indent}).json);
        QVERIFY(again.isWhole());
        QCOMPARE(again.tree.root().hash(), document.tree.root().hash());
    }
}

void ValuePrinterTest::positionsCountFromOneInBytes()
{
    const Document document = test::readJsonText("{\"\xC3\xA9\": [\n  1]}");
    QCOMPARE(core::printPositions(document, {.indent = 0}).json,
        "{\"value\":{\"\xC3\xA9\":[1]},\"nodes\":["
        R"({"pointer":"","kind":"map","line":1,"column":1,"endLine":2,"endColumn":6},)"
        "{\"pointer\":\"/"
        "\xC3\xA9\",\"kind\":\"sequence\",\"line\":1,\"column\":8,\"endLine\":2,\"endColumn\":5,"
        R"("key":{"line":1,"column":2,"endLine":1,"endColumn":6}},)"
        "{\"pointer\":\"/\xC3\xA9/"
        "0\",\"kind\":\"integer\",\"line\":2,\"column\":3,\"endLine\":2,\"endColumn\":4}],\"diagnostics\":[]"
        "}");
}

void ValuePrinterTest::pointersLeadToTheListedNodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one document") << R"({"a": [1, {"b~/c": [[], 2]}], "": {"d": null}})";
    QTest::newRow("several documents") << "a: [1]\n---\nb: {c: 2}\n--- 3\n";
    QTest::newRow("aliases and other keys") << "a: &x {b: 1}\n? [k]\n: *x\n";
    QTest::newRow("nothing") << "";
}

void ValuePrinterTest::pointersLeadToTheListedNodes()
{
    QFETCH(QString, text);
    const Document document = readToPrint(text.toStdString());
    const Document listed = test::readJsonText(core::printPositions(document).json);
    QVERIFY(listed.isWhole());
    const Node nodes = listed.tree.root()["nodes"];
    QCOMPARE(nodes.size(), document.tree.nodeCount());
    for (const Node each : nodes) {
        const Node node = document.tree.node(each.position());
        const std::string pointer(each["pointer"].text());
        const Node value = listed.tree.find("/value" + pointer);
        QVERIFY2(value, pointer.c_str());
        if (each["kind"].text() != "alias")
            QCOMPARE(value.kind(), node.kind());
        const core::Position begin = document.tree.source().position(node.range().begin);
        QCOMPARE(each["line"].text(), std::to_string(begin.line + 1));
        QCOMPARE(each["column"].text(), std::to_string(begin.byte + 1));
        QCOMPARE(bool(each["key"]), node.hasKey());
    }
}

COUNTERSIGN_TEST(ValuePrinterTest)
#include "value_printer_test.moc"
