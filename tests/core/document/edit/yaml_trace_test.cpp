// SPDX-License-Identifier: Apache-2.0
#include "core/document/traced_reading.h"
#include "core/document/yaml/yaml_trace.h"
#include "tests/support/test_program.h"

namespace {

core::YamlTrace traceOf(const std::string& text, const core::ReadOptions& options = {})
{
    core::YamlTrace trace;
    core::readTraced(core::SourceText::make(text, "x.yaml"), options, {}, trace);
    return trace;
}

std::string handedOn(const std::string& text)
{
    std::string all;
    for (const core::YamlHandedOn& each : traceOf(text).handedOn) {
        all += text.substr(each.lines.begin, each.lines.size());
        all += each.usesAnchors ? "(anchors)" : "";
        all += each.isDocument ? "(document)" : "";
    }
    return all;
}

} // namespace

class YamlTraceTest : public QObject {
    Q_OBJECT
private slots:
    void linesThatAreHandedOnAreNoted_data();
    void linesThatAreHandedOnAreNoted();
    void innerPiecesGoIntoTheOuterOne();
    void documentsAreParts();
    void irregularTextsAreKnown_data();
    void irregularTextsAreKnown();
    void traceIsOfTheLastReading();
    void tooMuchIsThreeTimesTheText();
};

void YamlTraceTest::linesThatAreHandedOnAreNoted_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("noted");
    const auto row = [](const char* name, const char* text, const char* noted) {
        QTest::newRow(name) << std::string(text) << std::string(noted);
    };
    row("nothing", "a: 1\nb: [2]\n", "");
    row("a tag", "a: 1\nb: !x 2\nc: 3\n", "b: !x 2\n");
    row("an anchor", "a: &x 1\nb: 2\n", "a: &x 1\n(anchors)");
    row("an alias", "a: 1\nb:\n  - *x\n", "  - *x\n(anchors)");
    row("an explicit key", "b: 2\n? a\n: 1\nc: 3\n", "? a\n: 1\n");
    row("the innermost that begins its line", "a:\n  - b: !x 1\n    c: !y 2\n", "  - b: !x 1\n    c: !y 2\n");
    row("what nobody can read", "a: \"b\nc: 1\n", "a: \"b\n");
    row("a document with directives", "%YAML 1.2\n---\na: 1\n", "\na: 1\n(document)");
}

void YamlTraceTest::linesThatAreHandedOnAreNoted()
{
    QFETCH(std::string, text);
    QFETCH(std::string, noted);
    QCOMPARE(handedOn(text), noted);
}

void YamlTraceTest::innerPiecesGoIntoTheOuterOne()
{
    std::vector<core::YamlHandedOn> pieces {
        {{20, 30}}, {{4, 6}, false, true}, {{2, 10}}, {{25, 28}, true, false}, {{10, 12}}};
    core::settle(pieces);
    const std::vector<core::YamlHandedOn> settled {
        {{2, 10}, false, true}, {{10, 12}}, {{20, 30}, true, false}};
    QVERIFY(pieces == settled);
}

void YamlTraceTest::documentsAreParts()
{
    const auto trace = traceOf("a: 1\n---\nb: !x 2\n---\nc: 3\n");
    QCOMPARE(trace.parts.size(), 3U);
    QCOMPARE(trace.parts[0].handedOn, std::uint64_t {0});
    QCOMPARE(trace.parts[1].handedOn, std::uint64_t {8});
    QCOMPARE(trace.parts[1].document.content, (core::ByteRange {8, 17}));
}

void YamlTraceTest::irregularTextsAreKnown_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("isRegular");
    QTest::newRow("flawless") << std::string("a: 1\n") << true;
    QTest::newRow("broken") << std::string("a: [\nb\n") << true;
    QTest::newRow("a forbidden byte") << std::string("a: \x01\n") << false;
    QTest::newRow("UTF-16") << std::string("\xFF\xFE"
                                           "a")
                            << false;
    QTest::newRow("a directive without document") << std::string("%YAML 1.2\n") << false;
}

void YamlTraceTest::irregularTextsAreKnown()
{
    QFETCH(std::string, text);
    QFETCH(bool, isRegular);
    QCOMPARE(traceOf(text).isRegular, isRegular);
}

/// A guess may read a text as JSON first.
void YamlTraceTest::traceIsOfTheLastReading()
{
    core::YamlTrace trace;
    const auto text = core::SourceText::make("[a, b: c]\n");
    const auto document = core::readTraced(text, {}, {}, trace);
    QCOMPARE(document.syntax, core::Syntax::Yaml);
    QCOMPARE(trace.parts.size(), 1U);
    core::readTraced(core::SourceText::make("[1]", "x.json"), {}, {}, trace);
    QVERIFY(trace.parts.empty());
}

void YamlTraceTest::tooMuchIsThreeTimesTheText()
{
    core::YamlPart part;
    part.document.content = {100, 1100};
    part.handedOn = 3 * (1000 + 65536);
    QVERIFY(!core::handsOnTooMuch(part));
    ++part.handedOn;
    QVERIFY(core::handsOnTooMuch(part));
}

COUNTERSIGN_TEST(YamlTraceTest)
#include "yaml_trace_test.moc"
