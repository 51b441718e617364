// SPDX-License-Identifier: Apache-2.0
#include "core/document/source_text.h"
#include "tests/support/test_program.h"

class SourceTextTest : public QObject {
    Q_OBJECT
private slots:
    void emptyTextHasOneLine();
    void positionsAndOffsetsAgree_data();
    void positionsAndOffsetsAgree();
    void outsideGivesTheNearest();
};

void SourceTextTest::emptyTextHasOneLine()
{
    const auto text = core::SourceText::make("", "x");
    QCOMPARE(text->lineCount(), 1U);
    QVERIFY(text->line(0).empty());
    QCOMPARE(text->position(0), core::Position {});
}

void SourceTextTest::positionsAndOffsetsAgree_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::uint32_t>("lines");
    QTest::newRow("no line end") << std::string("abc") << 1U;
    QTest::newRow("line end last") << std::string("abc\n") << 2U;
    QTest::newRow("crlf") << std::string("a\r\nb\r\n") << 3U;
    QTest::newRow("lone cr is no line end") << std::string("a\rb") << 1U;
    QTest::newRow("empty lines") << std::string("\n\n\n") << 4U;
    QTest::newRow("astral") << std::string("\xF0\x9F\x92\xB3\nx") << 2U;
}

void SourceTextTest::positionsAndOffsetsAgree()
{
    QFETCH(std::string, bytes);
    QFETCH(std::uint32_t, lines);
    const auto text = core::SourceText::make(bytes);
    QCOMPARE(text->lineCount(), lines);
    for (std::uint32_t offset = 0; offset <= text->size(); ++offset)
        QCOMPARE(text->offset(text->position(offset)), offset);
    std::string joined;
    for (std::uint32_t line = 0; line < text->lineCount(); ++line) {
        QVERIFY(text->line(line).find('\n') == std::string_view::npos);
        joined += text->slice({text->lineBegin(line), text->lineEnd(line)});
    }
    QCOMPARE(joined, bytes);
}

void SourceTextTest::outsideGivesTheNearest()
{
    const auto text = core::SourceText::make("ab\ncd");
    QCOMPARE(text->position(99), (core::Position {1, 2}));
    QCOMPARE(text->offset({9, 0}), 5U);
    QCOMPARE(text->offset({0, 99}), 3U);
}

COUNTERSIGN_TEST(SourceTextTest)
#include "source_text_test.moc"
