// SPDX-License-Identifier: Apache-2.0
#include "core/lint/lint.h"
#include "tests/support/contract_printer.h"
#include "tests/support/test_program.h"

#include <QStringList>
#include <QTest>

#include <algorithm>

namespace {

const std::string Head = "openapi: 3.1.0\ninfo: {title: Orders, version: 1.0.0}\n"
                         "servers: [{url: https://api.acme.example/v1}]\nsecurity: []\npaths:\n";

std::string getOf(const std::string& path, const std::string& rest = {})
{
    return "  " + path + ":\n    get:\n      summary: s\n" + rest
        + "      responses: {'200': {description: d}, 4XX: {description: d}}\n";
}

std::vector<core::LintFinding> linted(const std::string& text, const core::LintOptions& options = {})
{
    return core::lint(*test::readTexts({{"api.yaml", text}}, "api.yaml"), options);
}

QStringList linesOf(const std::vector<core::LintFinding>& findings)
{
    QStringList lines;
    for (const core::LintFinding& each : findings)
        lines.append(QString::fromStdString(
            std::string(core::sinceName(each.since)) + " " + each.finding.rule + " " + each.finding.path));
    return lines;
}

} // namespace

class LintTest : public QObject {
    Q_OBJECT

private slots:
    void mapsLevelsToSeverities_data();
    void mapsLevelsToSeverities();
    void tellsNewFromOldAndFixed();
    void goesByMeaningNotByLine();
    void goesByTheContract();
    void givesEachFindingItsOwnPlace();
    void keepsDocumentOrder();
    void proposesWithoutFailing();
    void stopsWhenAskedTo();
};

void LintTest::mapsLevelsToSeverities_data()
{
    QTest::addColumn<core::LintLevel>("level");
    QTest::addColumn<core::Severity>("severity");
    QTest::newRow("error") << core::LintLevel::Error << core::Severity::Breaking;
    QTest::newRow("warning") << core::LintLevel::Warning << core::Severity::Risky;
    QTest::newRow("info") << core::LintLevel::Info << core::Severity::Docs;
}

void LintTest::mapsLevelsToSeverities()
{
    QFETCH(core::LintLevel, level);
    QFETCH(core::Severity, severity);
    QCOMPARE(core::severityOf(level), severity);
    core::Finding finding;
    finding.severity = severity;
    QCOMPARE(core::levelOf(finding), level);
    QCOMPARE(core::lintLevelName(level), std::string_view(QTest::currentDataTag()));
}

void LintTest::tellsNewFromOldAndFixed()
{
    const auto findings = core::lintAgainst(
        linted(Head + getOf("/getA") + getOf("/getB")), linted(Head + getOf("/getB") + getOf("/getC")));
    QCOMPARE(linesOf(findings),
        QStringList({"pre-existing path-no-verbs path /getB", "new path-no-verbs path /getC",
            "fixed path-no-verbs path /getA"}));
    QVERIFY(findings[0].finding.baseline && findings[0].finding.candidate);
    QVERIFY(!findings[1].finding.baseline && findings[1].finding.candidate);
    QVERIFY(findings[2].finding.baseline && !findings[2].finding.candidate);
}

void LintTest::goesByMeaningNotByLine()
{
    const auto findings = core::lintAgainst(
        linted(Head + getOf("/getA")), linted("# moved\n\n" + Head + getOf("/b") + getOf("/getA")));
    QCOMPARE(linesOf(findings), QStringList {"pre-existing path-no-verbs path /getA"});
    QVERIFY(findings[0].finding.baseline->begin < findings[0].finding.candidate->begin);
}

void LintTest::goesByTheContract()
{
    const std::string text = Head + getOf("/getA");
    const auto of = [&](const char* contract) {
        return linted(text, {.contract = contract}).front().finding.place;
    };
    QCOMPARE(of("orders"), of("orders"));
    QVERIFY(of("orders") != of("payments"));
}

void LintTest::givesEachFindingItsOwnPlace()
{
    const std::string parameters =
        "      parameters: [{name: x, in: path, required: true, schema: {type: integer, default: a}},\n"
        "        {name: y, in: path, required: true, schema: {type: integer, default: b}}]\n";
    auto findings = linted(Head + getOf("/getA/getB/{z}", parameters));
    QVERIFY(findings.size() > 5);
    std::ranges::sort(findings, {}, [](const auto& each) { return each.finding.place; });
    const auto twice = std::ranges::adjacent_find(
        findings, {}, [](const core::LintFinding& each) { return each.finding.place; });
    QVERIFY(twice == findings.end());
}

void LintTest::keepsDocumentOrder()
{
    const auto findings = linted(Head + getOf("/b/{x}") + getOf("/getA") + getOf("/c/{y}"));
    QCOMPARE(linesOf(findings),
        QStringList(
            {" path-params-match GET /b/{x}", " path-no-verbs path /getA", " path-params-match GET /c/{y}"}));
}

void LintTest::proposesWithoutFailing()
{
    const std::string error = "{description: d, content: {application/json: {schema: {type: object, "
                              "properties: {code: {type: string, description: c}}}}}}";
    const std::string text = Head + "  /a:\n    get:\n      summary: s\n      responses:\n"
        + "        '200': {description: d}\n        '404': " + error + "\n        '429': " + error
        + "\n        '500': {description: d, content: {application/json: {schema: {type: string}}}}\n";
    const auto findings = linted(text);
    const auto left = std::ranges::find(
        findings, "error-envelope-single", [](const auto& each) { return each.finding.rule; });
    QVERIFY(left != findings.end());
    QCOMPARE(core::levelOf(left->finding), core::LintLevel::Info);
}

void LintTest::stopsWhenAskedTo()
{
    std::stop_source source;
    source.request_stop();
    const auto contract = test::readTexts({{"api.yaml", Head + getOf("/getA")}}, "api.yaml");
    QVERIFY(core::lint(*contract, {}, source.get_token()).empty());
}

COUNTERSIGN_TEST(LintTest)
#include "lint_test.moc"
