// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/file_facts.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using core::Diagnostic;
using core::DiagnosticLevel;

namespace {

std::shared_ptr<const ui::OpenFile> fileOf(
    std::string bytes, std::optional<std::vector<Diagnostic>> diagnostics = std::vector<Diagnostic>())
{
    return std::make_shared<const ui::OpenFile>(
        ui::OpenFile {"a.yaml", core::SourceText::make(std::move(bytes)), std::move(diagnostics)});
}

Diagnostic diagnosticAt(std::uint32_t byte, DiagnosticLevel level, std::string message)
{
    return {.level = level, .code = "test", .range = {byte, byte}, .message = std::move(message)};
}

} // namespace

class FileFactsTest : public QObject {
    Q_OBJECT
private slots:
    void saysTheEncoding_data();
    void saysTheEncoding();
    void countsDiagnostics_data();
    void countsDiagnostics();
    void columnsAreCharacters_data();
    void columnsAreCharacters();
    void aCaretBelowWhatWasReadHasAPlace();
    void leadsToDiagnostics();
    void nothingToSayWithoutAFile();
};

void FileFactsTest::saysTheEncoding_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("ascii") << std::string("a: 1") << "UTF-8";
    QTest::newRow("byte order mark") << std::string("\xEF\xBB\xBF"
                                                    "a")
                                     << "UTF-8 with BOM";
    QTest::newRow("latin-1") << std::string("caf\xE9") << "not UTF-8";
    QTest::newRow("utf-16") << std::string("\xFF\xFE"
                                           "a\0",
        4) << "not UTF-8";
}

void FileFactsTest::saysTheEncoding()
{
    QFETCH(std::string, bytes);
    QFETCH(QString, text);
    QCOMPARE(ui::encodingText(ui::encodingOf(bytes)), text);
}

void FileFactsTest::countsDiagnostics_data()
{
    QTest::addColumn<QString>("levels"); // a letter for each; '-': nobody looked
    QTest::addColumn<QString>("text");
    QTest::newRow("nobody looked") << "-"
                                   << "Not checked";
    QTest::newRow("nothing wrong") << ""
                                   << "Read without errors";
    QTest::newRow("errors") << "ee"
                            << "2 error(s)";
    QTest::newRow("warning") << "w"
                             << "1 warning(s)";
    QTest::newRow("both") << "wew"
                          << "1 error(s), 2 warning(s)";
}

void FileFactsTest::countsDiagnostics()
{
    QFETCH(QString, levels);
    QFETCH(QString, text);
    std::vector<Diagnostic> diagnostics;
    for (const QChar level : levels)
        diagnostics.push_back(
            diagnosticAt(0, level == 'e' ? DiagnosticLevel::Error : DiagnosticLevel::Warning, "x"));
    const auto file = levels == "-" ? fileOf("a: 1", std::nullopt) : fileOf("a: 1", diagnostics);
    QCOMPARE(ui::diagnosticsText(*file), text);
}

void FileFactsTest::columnsAreCharacters_data()
{
    QTest::addColumn<core::Position>("caret");
    QTest::addColumn<QString>("text");
    QTest::newRow("top") << core::Position {0, 0} << "Ln 1, Col 1";
    QTest::newRow("behind two bytes") << core::Position {1, 2} << "Ln 2, Col 2";
    QTest::newRow("behind four bytes") << core::Position {1, 6} << "Ln 2, Col 3";
    QTest::newRow("past what was read of it") << core::Position {99, 4} << "Ln 100, Col 5";
    QTest::newRow("past the end of the line") << core::Position {0, 99} << "Ln 1, Col 3";
}

void FileFactsTest::columnsAreCharacters()
{
    QFETCH(core::Position, caret);
    QFETCH(QString, text);
    ui::FileFacts facts;
    facts.setFile(fileOf("ab\n\xC3\xA9\xF0\x9F\x92\xB3x\n"));
    facts.setCaret(caret);
    const QList<QLabel*> labels = facts.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; }));
}

/// The text that is edited has more lines than the file had.
void FileFactsTest::aCaretBelowWhatWasReadHasAPlace()
{
    ui::FileFacts facts;
    facts.setFile(fileOf("a: 1\n"));
    facts.setCaret({40, 6});
    QVERIFY(std::ranges::any_of(facts.findChildren<QLabel*>(),
        [](const QLabel* label) { return label->accessibleName() == "Position of the caret"; }));
}

void FileFactsTest::leadsToDiagnostics()
{
    ui::FileFacts facts;
    facts.setFile(
        fileOf("a: 1\nb: 2\n", std::vector {diagnosticAt(5, DiagnosticLevel::Error, "this & that")}));
    auto* button = facts.findChild<QToolButton*>();
    QVERIFY(button->isEnabled());
    const QList<QAction*> entries = button->menu()->actions();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.front()->text(), QStringLiteral("Line 2: this && that"));
    QSignalSpy chosen(&facts, &ui::FileFacts::placeChosen);
    entries.front()->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<core::Position>(), (core::Position {1, 0}));
}

void FileFactsTest::nothingToSayWithoutAFile()
{
    ui::FileFacts facts;
    facts.show();
    facts.setFile(fileOf("a: 1"));
    QVERIFY(facts.isVisible());
    QVERIFY(!facts.findChild<QToolButton*>()->isEnabled());
    facts.setFile(nullptr);
    QVERIFY(!facts.isVisible());
}

COUNTERSIGN_TEST(FileFactsTest)
#include "file_facts_test.moc"
