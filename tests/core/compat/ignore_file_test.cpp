// SPDX-License-Identifier: Apache-2.0
#include "core/compat/finding.h"
#include "core/compat/ignore_file.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::year_month_day IgnoreDay = 2026y / 11 / 21;

core::ImportedIgnores importedIgnores(std::string_view text)
{
    const auto result = core::importIgnores(text, "ignore.txt");
    return result ? *result : core::ImportedIgnores {{}, {"error: " + result.error().message}};
}

/// A GET that is gone.
core::Finding goneOperation(const char* path)
{
    core::Finding finding;
    finding.alsoKnownAs = {"oasdiff:api-removed-without-deprecation"};
    const std::string operation = std::string("GET ") + path;
    finding.sites = {{operation, core::Flow::None, operation}};
    return finding;
}

} // namespace

class IgnoreFileTest : public QObject {
    Q_OBJECT

private slots:
    void hidesWhatALineSpeaksOf();
    void saysWhereALineComesFrom();
    void warnsOfLinesThatHideNothing_data();
    void warnsOfLinesThatHideNothing();
    void readsSeverities();
    void theLastLineOfACheckCounts();
    void refusesABrokenSeverityFile_data();
    void refusesABrokenSeverityFile();
};

void IgnoreFileTest::hidesWhatALineSpeaksOf()
{
    const auto ignores =
        importedIgnores("# Agreed with the mobile team\r\n\r\n"
                        " - 12.01.2026 In GET /orders/{orderId} the api was removed without deprecation\r\n");
    QVERIFY(ignores.warnings.empty());
    QCOMPARE(ignores.suppressions.size(), 1U);
    QVERIFY(core::hiddenBy(ignores.suppressions, goneOperation("/orders/{id}"), IgnoreDay));
    QVERIFY(!core::hiddenBy(ignores.suppressions, goneOperation("/orders"), IgnoreDay));
    core::Finding other = goneOperation("/orders/{id}");
    other.alsoKnownAs = {"oasdiff:response-success-status-removed"};
    QVERIFY(!core::hiddenBy(ignores.suppressions, other, IgnoreDay));
}

void IgnoreFileTest::saysWhereALineComesFrom()
{
    const auto ignores = importedIgnores("\xEF\xBB\xBF\nget /a API removed without deprecation");
    QCOMPARE(ignores.suppressions.size(), 1U);
    QCOMPARE(ignores.suppressions.front().importedFrom, "ignore.txt:2");
    QCOMPARE(ignores.suppressions.front().reason, "get /a API removed without deprecation");
}

void IgnoreFileTest::warnsOfLinesThatHideNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("warning");
    QTest::newRow("prose")
        << QByteArray("See the wiki.")
        << QByteArray("ignore.txt:1: names no operation (\"GET /path …\"); the line hides nothing");
    QTest::newRow("a path without a method")
        << QByteArray("\n/orders api removed without deprecation")
        << QByteArray("ignore.txt:2: names no operation (\"GET /path …\"); the line hides nothing");
    QTest::newRow("other words")
        << QByteArray("GET /orders got slower")
        << QByteArray("ignore.txt:1: its words fit no check that is known; the line hides nothing");
}

void IgnoreFileTest::warnsOfLinesThatHideNothing()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, warning);
    const auto ignores = importedIgnores(text.toStdString());
    QVERIFY(ignores.suppressions.empty());
    QCOMPARE(ignores.warnings.size(), 1U);
    QCOMPARE(QByteArray(ignores.warnings.front().c_str()), warning);
}

void IgnoreFileTest::readsSeverities()
{
    const auto ignores =
        importedIgnores("api-removed-without-deprecation\t warn\n# no more\nendpoint-added NONE\n");
    QVERIFY(ignores.warnings.empty());
    QCOMPARE(ignores.suppressions.size(), 2U);
    QVERIFY(core::importedSeverity(ignores.suppressions, goneOperation("/a"), IgnoreDay)
        == core::Severity::Risky);
    QVERIFY2(!core::hiddenBy(ignores.suppressions, goneOperation("/a"), IgnoreDay),
        "counted otherwise, not hidden");
    core::Finding added = goneOperation("/a");
    added.alsoKnownAs = {"oasdiff:endpoint-added"};
    QVERIFY(core::hiddenBy(ignores.suppressions, added, IgnoreDay));
    const auto unknown = importedIgnores("api-removed-without-deprecation err\nno-such-check info\n");
    QCOMPARE(unknown.suppressions.size(), 1U);
    QCOMPARE(unknown.warnings.size(), 1U);
    QCOMPARE(
        unknown.warnings.front(), "ignore.txt:2: no rule answers to no-such-check; the line changes nothing");
}

void IgnoreFileTest::theLastLineOfACheckCounts()
{
    const auto ignores =
        importedIgnores("api-removed-without-deprecation none\napi-removed-without-deprecation info\n");
    QVERIFY(!core::hiddenBy(ignores.suppressions, goneOperation("/a"), IgnoreDay));
    QVERIFY(
        core::importedSeverity(ignores.suppressions, goneOperation("/a"), IgnoreDay) == core::Severity::Safe);
}

void IgnoreFileTest::refusesABrokenSeverityFile_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no severity") << QByteArray("endpoint-added");
    QTest::newRow("an unknown severity") << QByteArray("endpoint-added fatal");
    QTest::newRow("more words") << QByteArray("endpoint-added err please");
}

void IgnoreFileTest::refusesABrokenSeverityFile()
{
    QFETCH(QByteArray, line);
    const auto result =
        core::importIgnores("api-removed-without-deprecation err\n" + line.toStdString(), "levels.txt");
    QVERIFY(!result);
    QVERIFY(QByteArray(result.error().message.c_str()).startsWith("levels.txt:2: \"" + line + '"'));
}

COUNTERSIGN_TEST(IgnoreFileTest)
#include "ignore_file_test.moc"
