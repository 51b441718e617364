// SPDX-License-Identifier: Apache-2.0
#include "app/cli/rule_coverage.h"
#include "app/cli/rules_report.h"
#include "tests/app/command_line.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <filesystem>

namespace {

/// Of changes, and of contracts by themselves.
std::size_t ruleCount()
{
    return core::allRules().size() + core::lintRules().size();
}

QJsonObject parsed(const std::string& json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

core::CoverageCell madeCell(const char* place, const char* version, core::CoverageState state)
{
    return {.version = version,
        .keyword = "maxLength",
        .place = place,
        .variation = "set",
        .expected = core::Severity::Breaking,
        .found = core::Severity::Breaking,
        .state = state};
}

const std::vector<core::CoverageCell> MadeCells {
    madeCell("request body", "3.0", core::CoverageState::AsExpected),
    madeCell("request body", "3.1", core::CoverageState::AsExpected),
    madeCell("query parameter", "3.1", core::CoverageState::AsExpected),
    madeCell("header", "3.1", core::CoverageState::Waived),
};

const core::ProofShare MadeProof {.probes = 4,
    .provable = 20,
    .proved = 19,
    .unproved = {{"a lookbehind", 1}},
    .beyondPayloads = {{"a promise", 3}}};

} // namespace

class RulesTest : public QObject {
    Q_OBJECT
private slots:
    void listsEveryRule_data();
    void listsEveryRule();
    void explainsInJson();
    void saysWhatProfilesMakeOfIt();
    void saysWhereNoExampleDecides();
    void writesAPageForEachRule();
    void linksOnlyPagesThatAreThere();
    void refusesAFolderThatIsAFile();
    void tellsCoverageByKeyword();
    void tellsCoverageInJson();
    void seesHoles();
};

void RulesTest::listsEveryRule_data()
{
    QTest::addColumn<std::string>("format");
    for (const char* format : {"text", "json", "markdown"})
        QTest::newRow(format) << std::string(format);
}

void RulesTest::listsEveryRule()
{
    QFETCH(const std::string, format);
    const test::Answer answer = test::countersign({.words = {"rules", "--format", format}});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.err, "");
    for (const core::Rule* rule : core::allRules())
        QVERIFY2(answer.out.find(rule->id) != std::string::npos, std::string(rule->id).c_str());
    if (format == "json") {
        const QJsonObject all = parsed(answer.out);
        QCOMPARE(all["schema"].toString(), QStringLiteral("countersign.rules/1"));
        QCOMPARE(all["rules"].toArray().size(), static_cast<qsizetype>(ruleCount()));
    }
}

void RulesTest::explainsInJson()
{
    const test::Answer answer =
        test::countersign({.words = {"rules", "request-null-refused", "--format", "json"}});
    QCOMPARE(answer.exitCode, 0);
    const QJsonArray rules = parsed(answer.out)["rules"].toArray();
    QCOMPARE(rules.size(), 1);
    const QJsonObject rule = rules.first().toObject();
    QCOMPARE(rule["id"].toString(), QStringLiteral("request-null-refused"));
    QCOMPARE(rule["severity"].toObject()["wire"].toString(), QStringLiteral("breaking"));
    QCOMPARE(rule["flow"].toString(), QStringLiteral("request"));
    QCOMPARE(rule["effect"].toString(), QStringLiteral("narrows"));
    QVERIFY(!rule["recipe"].toString().isEmpty());
    QVERIFY(rule["example"].toObject()["before"].toString().startsWith(QStringLiteral("openapi: 3")));
    QVERIFY(
        rule["alsoKnownAs"].toArray().contains(QStringLiteral("oasdiff:request-body-became-not-nullable")));
}

void RulesTest::saysWhatProfilesMakeOfIt()
{
    QCOMPARE(cli::severityWords(cli::factsOf(*core::findRule("request-null-refused"))), "breaking");
    QCOMPARE(cli::severityWords(cli::factsOf(*core::findRule("operation-id-changed"))),
        "breaking under source, docs under wire and strict");
    QCOMPARE(cli::severityWords(cli::factsOf(*core::findRule("optional-response-field-removed"))),
        "breaking under source and strict, risky under wire");
}

void RulesTest::saysWhereNoExampleDecides()
{
    QCOMPARE(cli::severityWords(cli::factsOf(*core::findRule("contract-removed"))), "breaking");
    QCOMPARE(cli::severityWords(cli::factsOf(*core::findRule("keyword-changed"))),
        "as its effect and direction have it");
}

void RulesTest::writesAPageForEachRule()
{
    const test::ScratchFolder folder;
    const auto pages = cli::writeRulePages((folder / "deep/reference").string());
    QVERIFY2(pages, pages ? "" : pages.error().message.c_str());
    QCOMPARE(*pages, ruleCount() + 1);
    for (const core::Rule* rule : core::allRules()) {
        const std::string page = test::readFile(folder / ("deep/reference/" + std::string(rule->id) + ".md"));
        QVERIFY(page.starts_with("# "));
        QVERIFY2(page.find("\n\n\n") == std::string::npos, page.c_str());
        QVERIFY2(page.ends_with("\n") && !page.ends_with("\n\n"), page.c_str());
    }
}

void RulesTest::linksOnlyPagesThatAreThere()
{
    const test::ScratchFolder folder;
    QVERIFY(cli::writeRulePages(folder.path().string()));
    static const QRegularExpression link("\\]\\(([^)]+)\\)");
    auto found = link.globalMatch(QString::fromStdString(test::readFile(folder / "README.md")));
    std::size_t links = 0;
    while (found.hasNext()) {
        ++links;
        const std::string page = found.next().captured(1).toStdString();
        QVERIFY2(std::filesystem::exists(folder / page), page.c_str());
    }
    QCOMPARE(links, ruleCount());
}

void RulesTest::refusesAFolderThatIsAFile()
{
    const test::ScratchFolder folder;
    folder.write("file", "kept");
    const test::Answer answer =
        test::countersign({.words = {"rules", "--pages", "file"}, .folder = folder.path()});
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.out, "");
    QVERIFY2(answer.err.starts_with("countersign: rules: "), answer.err.c_str());
    QCOMPARE(test::readFile(folder / "file"), "kept");
}

void RulesTest::tellsCoverageByKeyword()
{
    const std::string text = cli::coverageText(MadeCells, MadeProof);
    QVERIFY2(text.starts_with("maxLength\n"
                              "  set: breaking\n"
                              "    query parameter (3.1), request body (3.0, 3.1)\n"
                              "  set: breaking (waived)\n"
                              "    header (3.1)\n"),
        text.c_str());
    QVERIFY2(
        text.ends_with("\n4 cells: 3 as the law has it, 1 otherwise for a reason, 0 holes\n"
                       "19 of 20 breaking findings about payloads are proved by one, over 4 sampled cells\n"
                       "1 unproved: a lookbehind\n"
                       "3 not about a payload: a promise\n"),
        text.c_str());
    const std::string markdown = cli::coverageMarkdown(MadeCells, MadeProof);
    QVERIFY2(markdown.find("| `maxLength` | set: breaking | query parameter") != std::string::npos,
        markdown.c_str());
}

void RulesTest::tellsCoverageInJson()
{
    const QJsonObject all = parsed(cli::coverageJson(MadeCells, MadeProof));
    QCOMPARE(all["schema"].toString(), QStringLiteral("countersign.coverage/1"));
    QCOMPARE(all["cells"].toArray().size(), 4);
    const QJsonObject last = all["cells"].toArray().last().toObject();
    QCOMPARE(last["state"].toString(), QStringLiteral("waived"));
    QCOMPARE(last["found"].toString(), QStringLiteral("breaking"));
    const QJsonObject proof = all["proof"].toObject();
    QCOMPARE(proof["proved"].toInt(), 19);
    QCOMPARE(proof["provable"].toInt(), 20);
    QCOMPARE(proof["unproved"].toObject()["a lookbehind"].toInt(), 1);
    QCOMPARE(proof["beyondPayloads"].toObject()["a promise"].toInt(), 3);
}

void RulesTest::seesHoles()
{
    QVERIFY(!cli::hasHole(MadeCells));
    std::vector<core::CoverageCell> cells = MadeCells;
    cells.push_back(madeCell("header", "3.0", core::CoverageState::Hole));
    QVERIFY(cli::hasHole(cells));
    QVERIFY(cli::coverageText(cells, MadeProof).find("set: HOLE: breaking") != std::string::npos);
}

COUNTERSIGN_TEST(RulesTest)
#include "rules_test.moc"
