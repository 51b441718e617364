// SPDX-License-Identifier: Apache-2.0
// What can be folded, and which brackets belong together, seen from lines alone.
#include "core/document/source_text.h"
#include "tests/support/test_program.h"
#include "ui/text_view/text_structure.h"

#include <QRandomGenerator>

using Spans = QStringList;

class TextStructureTest : public QObject {
    Q_OBJECT
private slots:
    void spans_data();
    void spans();
    void theInnermostIsMeant_data();
    void theInnermostIsMeant();
    void partners_data();
    void partners();
    void partnersAreOfOneMind();
    void asksOnlyForTheLinesItNeeds();

private:
    static ui::TextLines linesOf(const core::SourceText& text, bool isJson);
    static QString written(const ui::FoldSpan& span)
    {
        return QStringLiteral("%1-%2").arg(span.head).arg(span.last);
    }
};

ui::TextLines TextStructureTest::linesOf(const core::SourceText& text, bool isJson)
{
    return {text.lineCount(), [&text](std::uint32_t line) { return text.line(line); },
        isJson ? ui::TextStructure::Brackets : ui::TextStructure::Indentation};
}

void TextStructureTest::spans_data()
{
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<Spans>("spans");
    const auto yaml = [](const char* name, const std::string& bytes, const Spans& spans) {
        QTest::newRow(name) << false << bytes << spans;
    };
    const auto json = [](const char* name, const std::string& bytes, const Spans& spans) {
        QTest::newRow(name) << true << bytes << spans;
    };
    yaml("maps", "a:\n  b:\n    c: 1\n  d: 2\ne: 3\n", {"0-3", "1-2"});
    yaml("a list as far left as its key", "tags:\n- a\n- b:\n    c\nx: 1\n", {"0-3", "2-3"});
    yaml("items of maps", "a:\n  - b: 1\n    c: 2\n  - d: 3\n", {"0-3", "1-2"});
    yaml(
        "empty lines and comments at the end are not part of it", "a:\n  b: 1\n\n# about c\nc: 2\n", {"0-1"});
    yaml("empty lines and comments within are", "a:\n\n# about b\n  b: 1\n\n  c: 2\n", {"0-5"});
    yaml("a text of several lines", "a: |\n  b:\n\n    c\nd: 1\n", {"0-3", "1-3"});
    yaml("documents", "---\na:\n  b\n---\nc: 1", {"1-2"});
    yaml("a map in brackets", "a: {\n  b: 1,\n  c: 2\n}\n", {"0-2"});
    yaml("lines that end with a carriage return", "a:\r\n  b: 1\r\nc: 1\r\n", {"0-1"});
    yaml("nothing", "a: 1\nb: 2\n", {});
    yaml("an empty text", "", {});
    json(
        "objects and lists", "{\n \"a\": {\n  \"b\": 1\n },\n \"c\": [\n  1\n ]\n}\n", {"0-6", "1-2", "4-5"});
    json("without indentation", "{\n\"a\": [\n1,\n2\n]\n}", {"0-4", "1-3"});
    json("one ends where the next begins", "[{\n1\n}, {\n2\n}]", {"0-3", "2-3"});
    json("brackets in strings", "{\n\"a\": \"{[\\\"\",\n\"b\": \"}\"\n}", {"0-2"});
    json("on one line", "{\"a\": [1, 2]}\n", {});
    json("empty", "{\n}\n", {});
    json("never closed", "{\n\"a\": [\n1\n", {"0-3", "1-3"});
    json("closed too often", "]\n{\n1\n}\n}\n", {"1-2"});
}

void TextStructureTest::spans()
{
    QFETCH(bool, isJson);
    QFETCH(std::string, bytes);
    const auto text = core::SourceText::make(bytes);
    const ui::TextLines lines = linesOf(*text, isJson);
    Spans all;
    for (const ui::FoldSpan& span : ui::allSpans(lines))
        all << written(span);
    QTEST(all, "spans");
    Spans oneByOne;
    for (std::uint32_t line = 0; line < lines.count; ++line) {
        const auto span = ui::spanAt(lines, line);
        if (span)
            oneByOne << written(*span);
        QCOMPARE(ui::beginsSpan(lines, line), span.has_value());
    }
    QTEST(oneByOne, "spans");
}

void TextStructureTest::theInnermostIsMeant_data()
{
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<quint32>("line");
    QTest::addColumn<QString>("span");
    const std::string yaml = "a:\n  b:\n    c: 1\n\n  d: 2\ne: 3\n";
    QTest::newRow("its own") << false << yaml << 1U << "1-2";
    QTest::newRow("around") << false << yaml << 2U << "1-2";
    QTest::newRow("around what follows another one") << false << yaml << 4U << "0-4";
    QTest::newRow("nothing is around") << false << yaml << 5U << "";
    const std::string json = "{\n\"a\": [\n1\n],\n\"b\": 2\n}";
    QTest::newRow("brackets") << true << json << 2U << "1-2";
    QTest::newRow("what a bracket ends") << true << json << 3U << "1-2";
    QTest::newRow("behind a list") << true << json << 4U << "0-4";
}

void TextStructureTest::theInnermostIsMeant()
{
    QFETCH(bool, isJson);
    QFETCH(std::string, bytes);
    QFETCH(quint32, line);
    const auto text = core::SourceText::make(bytes);
    const auto span = ui::spanAround(linesOf(*text, isJson), line);
    QTEST(span ? written(*span) : QString(), "span");
}

void TextStructureTest::partners_data()
{
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<quint32>("offset");
    QTest::addColumn<int>("partner");
    QTest::newRow("forwards") << true << std::string("{\"a\": [1, {}]}") << 6U << 12;
    QTest::newRow("backwards") << true << std::string("{\"a\": [1, {}]}") << 13U << 0;
    QTest::newRow("across lines") << true << std::string("{\n\"}\": [\n]\n}") << 0U << 11;
    QTest::newRow("back across lines") << true << std::string("{\n\"{\": [\n]\n}") << 11U << 0;
    QTest::newRow("quotation marks") << true << std::string("{\"a\\\"b\": 1}") << 1U << 6;
    QTest::newRow("and back") << true << std::string("{\"a\\\"b\": 1}") << 6U << 1;
    QTest::newRow("an escaped mark is a letter") << true << std::string("{\"a\\\"b\": 1}") << 4U << -1;
    QTest::newRow("a bracket in a string") << true << std::string("{\"a[\": 1]}") << 3U << -1;
    QTest::newRow("alone") << true << std::string("{\"a\": 1") << 0U << -1;
    QTest::newRow("YAML in brackets") << false << std::string("a: [b, {c: d}]") << 3U << 13;
    QTest::newRow("single marks") << false << std::string("a: 'it''s'") << 3U << 9;
    QTest::newRow("a letter of a word") << false << std::string("a: don't [x] 'y'") << 6U << -1;
    QTest::newRow("behind such a letter") << false << std::string("a: don't [x] 'y'") << 9U << 11;
    QTest::newRow("in a comment") << false << std::string("a: 1 # [x]") << 7U << -1;
    QTest::newRow("a path") << false << std::string("/a/{id}/{x}:") << 3U << 6;
}

void TextStructureTest::partners()
{
    QFETCH(bool, isJson);
    QFETCH(std::string, bytes);
    QFETCH(quint32, offset);
    const auto text = core::SourceText::make(bytes);
    const core::Position place = text->position(offset);
    const auto partner = ui::partnerOf(linesOf(*text, isJson), {place.line, place.byte});
    QTEST(partner ? int(text->offset({partner->line, partner->byte})) : -1, "partner");
}

/// Whatever stands there: the partner of a partner is the one that was asked about.
void TextStructureTest::partnersAreOfOneMind()
{
    constexpr std::string_view Signs = "{}[]\"'\n\\ a:#,";
    QRandomGenerator chance(1);
    for (int round = 0; round < 200; ++round) {
        std::string bytes;
        for (int each = 0; each < 60; ++each)
            bytes += Signs[chance.bounded(quint32(Signs.size()))];
        const auto text = core::SourceText::make(bytes);
        const ui::TextLines lines = linesOf(*text, round % 2 == 0);
        for (std::uint32_t offset = 0; offset < text->size(); ++offset) {
            const core::Position place = text->position(offset);
            const ui::BytePlace asked {place.line, place.byte};
            const auto partner = ui::partnerOf(lines, asked);
            if (partner)
                QCOMPARE(ui::partnerOf(lines, *partner), std::optional(asked));
        }
    }
}

void TextStructureTest::asksOnlyForTheLinesItNeeds()
{
    std::uint32_t asked = 0;
    const ui::TextLines lines {1'000'000, [&asked](std::uint32_t line) {
                                   ++asked;
                                   return line % 3 == 0 ? std::string_view("a:") : std::string_view("  b: 1");
                               }};
    QVERIFY(ui::beginsSpan(lines, 500'001));
    QCOMPARE(ui::spanAround(lines, 500'002), (std::optional(ui::FoldSpan {500'001, 500'003})));
    QVERIFY2(asked < 20, qPrintable(QString::number(asked)));
}

COUNTERSIGN_TEST(TextStructureTest)
#include "text_structure_test.moc"
