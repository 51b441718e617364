// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/text_view/readable_lines.h"

class ReadableLinesTest : public QObject {
    Q_OBJECT
private slots:
    void linesOfUsualLengthStay();
    void aLineTooLongIsShownInPieces();
    void noCharacterIsTorn();
    void aLongStringInDenseJsonIsShownInPieces();
    void oneMegabyteInOneLineIsBroken_data();
    void oneMegabyteInOneLineIsBroken();
};

void ReadableLinesTest::linesOfUsualLengthStay()
{
    const auto text =
        core::SourceText::make("a: 1\nb: " + std::string(ui::LongestLine - 4, 'x') + '\n', "a.yaml");
    QVERIFY(!ui::isLaidOutToBeRead(*text));
    QVERIFY(ui::isLaidOutToBeRead(*core::SourceText::make(std::string(ui::LongestLine + 1, 'x'), "a.yaml")));
}

void ReadableLinesTest::aLineTooLongIsShownInPieces()
{
    const std::string bytes = "a: 1\nb: " + std::string(ui::LongestLine, 'x') + "\nc: 2\n";
    const core::LaidOutJson shown = ui::layOutToBeRead(*core::SourceText::make(bytes, "a.yaml"));
    QVERIFY(!ui::hasOverlongLine(*shown.text));
    QCOMPARE(shown.text->name(), std::string("a.yaml"));
    QCOMPARE(shown.sourceOfLine.size(), std::size_t {shown.text->lineCount()});
    std::string whole;
    for (std::uint32_t line = 0; line < shown.text->lineCount(); ++line) {
        QCOMPARE(shown.sourceOfLine[line],
            static_cast<std::uint32_t>(bytes.find(shown.text->line(line), whole.size())));
        whole += shown.text->line(line);
        whole += bytes[whole.size()] == '\n' ? "\n" : "";
    }
    QCOMPARE(whole, bytes);
    QCOMPARE(shown.text->line(shown.lineOf(static_cast<std::uint32_t>(bytes.find("c: 2")))),
        std::string_view("c: 2"));
}

void ReadableLinesTest::noCharacterIsTorn()
{
    std::string line = "a";
    while (line.size() <= ui::LongestLine)
        line += "\u00e9";
    const core::LaidOutJson shown = ui::layOutToBeRead(*core::SourceText::make(line, "a.proto"));
    QVERIFY(shown.text->lineCount() > 1);
    for (std::uint32_t each = 0; each < shown.text->lineCount(); ++each)
        QCOMPARE(shown.text->line(each).size() % 2, each == 0 ? 1U : 0U);
}

void ReadableLinesTest::aLongStringInDenseJsonIsShownInPieces()
{
    const std::string bytes =
        R"({"a":")" + std::string(std::size_t {4} * ui::LongestLine, 'x') + R"(","b":1})";
    const core::LaidOutJson shown = ui::layOutToBeRead(*core::SourceText::make(bytes, "a.json"));
    QVERIFY(!ui::hasOverlongLine(*shown.text));
    const std::uint32_t line = shown.lineOf(static_cast<std::uint32_t>(bytes.find("\"b\"")));
    QCOMPARE(shown.text->line(line), std::string_view("  \"b\": 1"));
}

void ReadableLinesTest::oneMegabyteInOneLineIsBroken_data()
{
    QTest::addColumn<std::string>("name");
    for (const char* name : {"a.json", "a.yaml", "a.graphql", "a.proto"})
        QTest::newRow(name) << std::string(name);
}

void ReadableLinesTest::oneMegabyteInOneLineIsBroken()
{
    QFETCH(std::string, name);
    const auto text = core::SourceText::make(std::string(1U << 20U, '\x80'), name);
    QVERIFY(!ui::hasOverlongLine(*ui::layOutToBeRead(*text).text));
}

COUNTERSIGN_TEST(ReadableLinesTest)
#include "readable_lines_test.moc"
