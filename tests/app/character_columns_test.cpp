// SPDX-License-Identifier: Apache-2.0
#include "app/cli/character_columns.h"
#include "app/cli/wording.h"
#include "tests/support/test_program.h"

#include <QTest>

class CharacterColumnsTest : public QObject {
    Q_OBJECT
private slots:
    void countsCharacters_data();
    void countsCharacters();
    void agreesWithCountingOnAnEndlessLine();
    void staysWithBytesWithoutAText();
};

void CharacterColumnsTest::countsCharacters_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("byte");
    QTest::addColumn<int>("column");
    QTest::newRow("ASCII") << std::string("status") << 0 << 3 << 3;
    QTest::newRow("two bytes") << std::string("é: x") << 0 << 2 << 1;
    QTest::newRow("astral") << std::string("😀😀") << 0 << 8 << 2;
    QTest::newRow("second line") << std::string("é\né: x") << 1 << 4 << 3;
    QTest::newRow("past the end of the line") << std::string("é\n") << 0 << 9 << 1;
    QTest::newRow("past the last line") << std::string("é") << 7 << 9 << 9;
}

void CharacterColumnsTest::countsCharacters()
{
    QFETCH(const std::string, text);
    QFETCH(const int, line);
    QFETCH(const int, byte);
    QFETCH(const int, column);
    const auto source = core::SourceText::make(text);
    const core::Position place {static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(byte)};
    QCOMPARE(cli::CharacterColumns().column(source.get(), place), static_cast<std::uint32_t>(column));
}

void CharacterColumnsTest::agreesWithCountingOnAnEndlessLine()
{
    std::string text;
    for (int piece = 0; piece < 9'000; ++piece)
        text += piece % 3 == 0 ? "é" : "ab";
    const auto source = core::SourceText::make(text);
    cli::CharacterColumns columns;
    for (std::uint32_t byte = 0; byte <= source->size(); byte += 61)
        QCOMPARE(columns.column(source.get(), {0, byte}), cli::columnsOf(source->bytes().substr(0, byte)));
    QCOMPARE(columns.column(source.get(), {0, source->size()}), cli::columnsOf(source->bytes()));
}

void CharacterColumnsTest::staysWithBytesWithoutAText()
{
    QCOMPARE(cli::CharacterColumns().column(nullptr, {3, 14}), 14U);
}

COUNTERSIGN_TEST(CharacterColumnsTest)
#include "character_columns_test.moc"
