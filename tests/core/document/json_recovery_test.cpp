// SPDX-License-Identifier: Apache-2.0
#include "core/document/json/json_recovery.h"
#include "tests/core/document/json_invariants.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <filesystem>

class JsonRecoveryTest : public QObject {
    Q_OBJECT
private slots:
    void tellsEveryFaultAndKeepsTheRest_data();
    void tellsEveryFaultAndKeepsTheRest();
    void bracketsAreToldWithTheirOpening_data();
    void bracketsAreToldWithTheirOpening();
    void readsAroundWhatIsTooDeep();
    void stopsTellingAtTheLimit();
    void takesLinearTimeOnLongFaults_data();
    void takesLinearTimeOnLongFaults();
};

/// Each x.json in the folder is a case; x.expected.txt has its diagnostics, an empty line, and what was kept.
void JsonRecoveryTest::tellsEveryFaultAndKeepsTheRest_data()
{
    QTest::addColumn<QString>("name");
    for (const std::string& name : test::fixtureNames("document/json"))
        if (name.ends_with(".json"))
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void JsonRecoveryTest::tellsEveryFaultAndKeepsTheRest()
{
    QFETCH(QString, name);
    const std::filesystem::path path = std::filesystem::path("document/json") / name.toStdString();
    const core::Document document = test::readJsonText(test::fixture(path));
    const std::string actual = test::describe(document) + "\n" + core::printJson(document).json + "\n";
    QVERIFY(test::matchesGolden(actual, std::filesystem::path(path).replace_extension(".expected.txt")));
}

void JsonRecoveryTest::bracketsAreToldWithTheirOpening_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("opening");
    QTest::newRow("wrong kind") << "{\"a\": [1}"
                                << "mismatched-bracket" << 6;
    QTest::newRow("wrong kind, fitting an outer one") << "[{\"a\": [1}]"
                                                      << "mismatched-bracket" << 7;
    QTest::newRow("none") << "{\"a\": [1"
                          << "unclosed-bracket" << 6;
    QTest::newRow("none outside") << "{\"a\": [1]"
                                  << "unclosed-bracket" << 0;
}

void JsonRecoveryTest::bracketsAreToldWithTheirOpening()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(int, opening);
    const core::Document document = test::readJsonText(text.toStdString());
    const core::Diagnostic& told = document.diagnostics.back();
    QCOMPARE(QString::fromStdString(std::string(told.code)), code);
    QVERIFY(told.related.has_value());
    QCOMPARE(told.related->begin, static_cast<std::uint32_t>(opening));
    QCOMPARE(told.related->size(), 1U);
}

void JsonRecoveryTest::readsAroundWhatIsTooDeep()
{
    const auto source = core::SourceText::make(R"([[[1, {"a": []}], 2], 3, [[[]]], 4])");
    const core::Document document =
        core::readDocument(source, {.syntax = core::Syntax::Json, .limits = {.depth = 2}});
    QCOMPARE(document.diagnostics.size(), 1U);
    QCOMPARE(document.diagnostics[0].code, "nested-too-deep");
    QCOMPARE(document.diagnostics[0].range, (core::ByteRange {2, 3}));
    QVERIFY(document.diagnostics[0].message.find("deeper than 2") != std::string::npos);
    QCOMPARE(core::printJson(document, {.indent = 0}).json, "[[null,2],3,[null],4]");
    QCOMPARE(document.tree.root().at(0).at(0).range(), (core::ByteRange {2, 16}));
}

void JsonRecoveryTest::stopsTellingAtTheLimit()
{
    std::string commas = "[";
    for (int count = 0; count < 500; ++count)
        commas += "+1,";
    const auto source = core::SourceText::make(commas + "2]");
    const core::Document document =
        core::readDocument(source, {.syntax = core::Syntax::Json, .limits = {.diagnostics = 7}});
    QCOMPARE(document.diagnostics.size(), 8U);
    QCOMPARE(document.diagnostics.back().code, "more-problems");
    QCOMPARE(document.tree.root().size(), 501U);
}

void JsonRecoveryTest::takesLinearTimeOnLongFaults_data()
{
    QTest::addColumn<QString>("unit");
    for (const char* unit : {"[", "{\"a\":", "]", "a ", "'", "\"\n", "\\", "\"\\", "/*", "#\n", ",", ":",
             "[}", "{\"a\":1,", "+", "0x", "\xC2\xA0", "\"a\":", "{:"})
        QTest::newRow(unit) << QString(unit);
}

void JsonRecoveryTest::takesLinearTimeOnLongFaults()
{
    QFETCH(QString, unit);
    const std::string text = QString(unit).repeated(50'000).toStdString();
    const core::Document document = test::readJsonText(text);
    QVERIFY(!document.isWhole());
    QVERIFY(test::brokenDiagnostics(document).empty());
}

COUNTERSIGN_TEST(JsonRecoveryTest)
#include "json_recovery_test.moc"
