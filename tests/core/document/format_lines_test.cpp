// SPDX-License-Identifier: Apache-2.0
// Each file of tests/fixtures/document/format: a text with § before and behind what is selected, and after
// a line with --- how it is laid out then.
#include "core/document/format/format_lines.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <random>

using core::ByteRange;
using core::Document;
using core::SourceText;

class FormatLinesTest : public QObject {
    Q_OBJECT
private slots:
    void linesAreLaidOutAsFixturesShow_data();
    void linesAreLaidOutAsFixturesShow();
    void laidOutLinesStayAsTheyAre_data();
    void laidOutLinesStayAsTheyAre();
    void textsWithErrorsAreRefused();
    void objectsAreFoundAroundACaret();
    void randomLinesKeepMeaningAndSurroundings_data();
    void randomLinesKeepMeaningAndSurroundings();
};

namespace {

constexpr std::string_view Mark = "§";

Document readAs(const std::string& bytes, const std::string& name)
{
    return core::readDocument(SourceText::make(bytes, name), {.seed = 5});
}

struct FormatCase {
    std::string before;
    ByteRange range;
    std::string after;
};

FormatCase formatCase(const std::string& name)
{
    const std::string text = test::fixture("document/format/" + name);
    const std::size_t rule = text.find("\n---\n");
    FormatCase parts {text.substr(0, rule + 1), {}, text.substr(rule + 5)};
    for (std::uint32_t* end : {&parts.range.begin, &parts.range.end}) {
        const std::size_t mark = parts.before.find(Mark);
        *end = static_cast<std::uint32_t>(mark);
        parts.before.erase(mark, Mark.size());
    }
    return parts;
}

std::string formatted(const Document& document, ByteRange range)
{
    const auto patch = core::formatLines(document, range);
    if (!patch)
        return "refused: " + patch.error().message;
    return *patch->apply(document.tree.source().bytes());
}

void addFormatRows()
{
    QTest::addColumn<QString>("name");
    for (const std::string& name : test::fixtureNames("document/format"))
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void compareTexts(const std::string& actual, const std::string& expected)
{
    QCOMPARE(QString::fromStdString(actual), QString::fromStdString(expected));
}

std::string withoutBlanks(std::string_view text)
{
    std::string rest;
    std::ranges::copy_if(
        text, std::back_inserter(rest), [](char each) { return each != ' ' && each != '\t'; });
    return rest;
}

} // namespace

void FormatLinesTest::linesAreLaidOutAsFixturesShow_data()
{
    addFormatRows();
}

void FormatLinesTest::linesAreLaidOutAsFixturesShow()
{
    QFETCH(QString, name);
    const FormatCase parts = formatCase(name.toStdString());
    compareTexts(formatted(readAs(parts.before, name.toStdString()), parts.range), parts.after);
}

void FormatLinesTest::laidOutLinesStayAsTheyAre_data()
{
    addFormatRows();
}

void FormatLinesTest::laidOutLinesStayAsTheyAre()
{
    QFETCH(QString, name);
    const FormatCase parts = formatCase(name.toStdString());
    const Document document = readAs(parts.after, name.toStdString());
    const auto line = document.tree.source().position(parts.range.begin).line;
    const auto behind = parts.before.substr(parts.range.end).size();
    const ByteRange range {document.tree.source().lineBegin(line),
        document.tree.source().size() - static_cast<std::uint32_t>(behind)};
    const auto patch = core::formatLines(document, range);
    QVERIFY2(patch, patch ? "" : patch.error().message.c_str());
    QVERIFY2(patch->empty(), formatted(document, range).c_str());
}

void FormatLinesTest::textsWithErrorsAreRefused()
{
    for (const auto& [text, name] :
        {std::pair("a: [1\nb: 2\n", "a.yaml"), std::pair("{\"a\": }", "a.json")}) {
        const auto patch = core::formatLines(readAs(text, name), {0, 3});
        QVERIFY(!patch);
        QVERIFY(!patch.error().hint.empty());
    }
}

void FormatLinesTest::objectsAreFoundAroundACaret()
{
    const std::string text = "a:\n  b: 1\n  c:\n    d: 2\ne: 3\n";
    const Document document = readAs(text, "x.yaml");
    const auto around = [&](std::string_view word) {
        const ByteRange range = core::objectAround(document, static_cast<std::uint32_t>(text.find(word)));
        return text.substr(range.begin, range.size());
    };
    QCOMPARE(around("d: 2"), std::string("c:\n    d: 2"));
    QVERIFY(around("b: 1").starts_with("a:\n"));
    QCOMPARE(around("e: 3"), text);
}

void FormatLinesTest::randomLinesKeepMeaningAndSurroundings_data()
{
    QTest::addColumn<QString>("path");
    for (const char* folder : {"document/format", "document/yaml", "document/json", "edits", "completion"})
        for (const std::string& name : test::fixtureNames(folder))
            if (name.ends_with(".yaml") || name.ends_with(".json"))
                QTest::newRow((std::string(folder) + '/' + name).c_str())
                    << QString::fromStdString(std::string(folder) + '/' + name);
}

void FormatLinesTest::randomLinesKeepMeaningAndSurroundings()
{
    QFETCH(QString, path);
    const std::string text = test::fixture(path.toStdString());
    const Document document = readAs(text, path.toStdString());
    const SourceText& source = document.tree.source();
    std::mt19937 random(7);
    for (int round = 0; round < 30; ++round) {
        const auto line = static_cast<std::uint32_t>(random() % source.lineCount());
        const auto last = static_cast<std::uint32_t>(line + random() % (source.lineCount() - line));
        const ByteRange range {source.lineBegin(line), source.lineEnd(last)};
        const auto patch = core::formatLines(document, range);
        if (!patch) {
            QVERIFY(!document.isWhole() || patch.error().code == core::ErrorCode::Unsupported);
            continue;
        }
        const std::string after = *patch->apply(text);
        for (const core::TextEdit& edit : patch->edits())
            QVERIFY(range.contains(edit.range));
        compareTexts(withoutBlanks(after), withoutBlanks(text));
        const Document again = readAs(after, path.toStdString());
        QCOMPARE(again.tree.root().hash(), document.tree.root().hash());
        compareTexts(*patch->inverted(text)->apply(after), text);
    }
}

COUNTERSIGN_TEST(FormatLinesTest)
#include "format_lines_test.moc"
