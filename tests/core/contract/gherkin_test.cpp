// SPDX-License-Identifier: Apache-2.0
#include "core/contract/criteria/text_lines.h"
#include "core/contract/gherkin/feature_reader.h"
#include "core/contract/gherkin/outline.h"
#include "core/contract/gherkin/words.h"
#include "tests/core/contract/criteria_printer.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <set>

class GherkinTest : public QObject {
    Q_OBJECT

private slots:
    void readsAFile_data();
    void readsAFile();
    void everyLanguageHasEveryWord_data();
    void everyLanguageHasEveryWord();
    void knowsAStep_data();
    void knowsAStep();
    void readsCells_data();
    void readsCells();
    void boundsWhatMultiplies_data();
    void boundsWhatMultiplies();
};

namespace {

core::gherkin::Reading readingOf(const std::string& text)
{
    const auto source = core::SourceText::make(text);
    return core::gherkin::readFeature(core::linesOf(*source), core::gherkin::Place::OwnFile);
}

std::string repeated(const std::string& text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

/// tests/fixtures/criteria/features/<case>.feature, and what is read of it.
void GherkinTest::readsAFile_data()
{
    QTest::addColumn<QString>("name");
    for (const std::string& name : test::fixtureNames("criteria/features"))
        if (name.ends_with(".feature"))
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void GherkinTest::readsAFile()
{
    QFETCH(QString, name);
    const std::string path = "criteria/features/" + name.toStdString();
    QVERIFY(test::matchesGolden(test::describe(readingOf(test::fixture(path))), path + ".txt"));
}

void GherkinTest::everyLanguageHasEveryWord_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code : {"en", "fr", "de", "es", "uk", "pl"})
        QTest::newRow(code) << code;
}

void GherkinTest::everyLanguageHasEveryWord()
{
    QFETCH(QString, code);
    const core::gherkin::Language* language = core::gherkin::findLanguage(code.toStdString());
    QVERIFY(language);
    std::set<core::gherkin::Word> words;
    std::set<std::string_view> texts;
    for (const core::gherkin::Keyword& each : language->keywords) {
        words.insert(each.word);
        QVERIFY2(texts.insert(each.text).second, std::string(each.text).c_str());
    }
    QCOMPARE(words.size(), std::size_t(core::gherkin::Word::And) + 1);
}

void GherkinTest::knowsAStep_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("step");
    const auto row = [](const char* name, const char* code, const char* line, const char* step) {
        QTest::newRow(name) << code << QString::fromUtf8(line) << QString::fromUtf8(step);
    };
    row("a step", "en", "Given a cart", "Given | a cart");
    row("a bullet", "en", "* a cart", "* | a cart");
    row("upper case", "en", "GIVEN a cart", "GIVEN | a cart");
    row("lower case", "en", "given a cart", "");
    row("part of a word", "en", "Givens are given", "");
    row("without a text", "en", "Then", "Then | ");
    row("with a colon", "en", "Given: a cart", "Given | a cart");
    row("the longest wins", "fr", "Et que le panier", "Et que | le panier");
    row("an apostrophe", "fr", "Lorsqu'il paie", "Lorsqu' | il paie");
    row("a comma in it", "pl", "Zakładając, że karta", "Zakładając, że | karta");
    row("a letter alone", "es", "Y ve", "Y | ve");
    row("another language", "de", "Given a cart", "");
}

void GherkinTest::knowsAStep()
{
    QFETCH(QString, code);
    QFETCH(QString, line);
    QFETCH(QString, step);
    const std::string text = line.toStdString();
    const auto head = core::gherkin::stepOf(text, *core::gherkin::findLanguage(code.toStdString()));
    QCOMPARE(head ? std::string(head->keyword) + " | " + std::string(head->rest) : "", step.toStdString());
}

void GherkinTest::readsCells_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("plain") << "| a | b |" << QStringList {"a", "b"};
    QTest::newRow("empty") << "|  ||" << QStringList {"", ""};
    QTest::newRow("escaped") << R"(| a\|b | \\ | c\nd | \x |)" << QStringList {"a|b", "\\", "c\nd", "\\x"};
    QTest::newRow("not closed") << "| a | b" << QStringList {"a"};
    QTest::newRow("ends in an escape") << "| a |\\" << QStringList {"a"};
}

void GherkinTest::readsCells()
{
    QFETCH(QString, row);
    QFETCH(QStringList, cells);
    QStringList read;
    for (const std::string& cell : core::gherkin::cellsOf(row.toStdString()))
        read << QString::fromStdString(cell);
    QCOMPARE(read, cells);
}

void GherkinTest::boundsWhatMultiplies_data()
{
    QTest::addColumn<QString>("text");
    const std::string outline = "Feature: F\nScenario Outline: <x>\nGiven <x>\nExamples:\n|x|\n";
    QTest::newRow("rows") << QString::fromStdString(outline + repeated("|1|\n", 20'000));
    QTest::newRow("rows of a long cell")
        << QString::fromStdString("Feature: F\nScenario Outline: S\nGiven " + repeated("<x>", 1'000)
               + "\nExamples:\n|x|\n" + repeated("|" + std::string(1'000, 'y') + "|\n", 1'000));
    QTest::newRow("a background") << QString::fromStdString("Feature: F\nBackground:\n"
        + repeated("Given a thing\n", 5'000) + repeated("Scenario: S\nThen it is there\n", 5'000));
}

void GherkinTest::boundsWhatMultiplies()
{
    QFETCH(QString, text);
    const core::gherkin::Reading reading = readingOf(text.toStdString());
    QVERIFY(!reading.scenarios.empty());
    QVERIFY(reading.scenarios.size() <= 10'000U);
    QCOMPARE(reading.gaps.size(), 1U);
    QVERIFY(reading.gaps[0].why.find("too many") != std::string::npos);
}

COUNTERSIGN_TEST(GherkinTest)
#include "gherkin_test.moc"
