// SPDX-License-Identifier: Apache-2.0
// The verb migration: from a rename in place to a plan that check names and audit follows.
#include "core/document/document.h"
#include "core/impact/migration.h"
#include "tests/app/command_line.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <fstream>
#include <sstream>

using test::Answer;
using test::ScratchRepository;

class MigrationVerbTest : public QObject {
    Q_OBJECT
private slots:
    void aRenameIsAnsweredWithStepsAndADraft();
    void theDraftIsWrittenNamedAndFollowed();
    void aPlanWithoutOwnerIsNoFile();
    void whatIsThereIsLeftAlone();
    void nothingRenamedIsSaid();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
};

static std::string ordersWith(const std::string& field)
{
    return "openapi: 3.1.0\ninfo: {title: Orders, version: \"1.1.0\"}\npaths:\n  /orders:\n    get:\n"
           "      responses:\n        \"200\":\n          description: All\n          content:\n"
           "            application/json:\n              schema: {type: object, properties: {"
        + field + ": {type: string, maxLength: 9}}}\n";
}

static const std::string PlanSettings =
    "owners: { roles: { backend: [olena@acme.example] } }\n"
    "consumers:\n  - { name: web, repository: web, manifest: package.json }\n";

/// v1.0.0 with `total`, and a working tree with `totalAmount`.
static void renameTotal(ScratchRepository& scratch, const std::string& settings = PlanSettings)
{
    if (!settings.empty())
        scratch.write(".countersign/settings.yaml", settings);
    scratch.write("orders.yaml", ordersWith("total"));
    scratch.commit("one");
    scratch.tag("v1.0.0");
    scratch.write("orders.yaml", ordersWith("totalAmount"));
}

static Answer runOn(const ScratchRepository& scratch, std::vector<std::string> words)
{
    words.insert(words.begin() + 1, {"--repo", scratch.path().generic_string()});
    return test::countersign({.words = std::move(words)});
}

static bool hasText(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

static std::string writtenText(const std::filesystem::path& path)
{
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

void MigrationVerbTest::aRenameIsAnsweredWithStepsAndADraft()
{
    ScratchRepository scratch;
    renameTotal(scratch);
    const Answer text = runOn(scratch, {"migration", "--contract-by", "2027-06-30"});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(
        hasText(text.out, "  1. Expand, in the next minor version: put 'total' back beside 'totalAmount'"),
        text.out.c_str());
    QVERIFY(hasText(text.out, "  .countersign/migrations/total-to-totalamount.yaml\n"));
    QVERIFY(hasText(text.out, "    owner: olena@acme.example\n"));
    QVERIFY(hasText(text.out, "    contractBy: 2027-06-30\n"));
    QVERIFY(hasText(text.out, "      - web\n"));
    QVERIFY(!std::filesystem::exists(scratch.path() / ".countersign/migrations"));
    const Answer markdown = runOn(scratch, {"migration", "--format", "markdown"});
    QVERIFY(hasText(markdown.out, "\n1. Expand, in the next minor version: "));
    const Answer json = runOn(scratch, {"migration", "--format", "json"});
    const core::Document document = core::readDocument(core::SourceText::make(json.out, "a.json"));
    const core::Node drafted = document.tree.root()["renames"].at(0);
    QCOMPARE(std::string(drafted["draft"]["id"].text()), std::string("total-to-totalamount"));
    const core::MigrationPlan plan = core::readMigrationPlan(
        core::readDocument(core::SourceText::make(std::string(drafted["draft"]["text"].text()), "a.yaml")),
        "a.yaml");
    QVERIFY(plan.diagnostics.empty() && plan.isUsable());
}

void MigrationVerbTest::theDraftIsWrittenNamedAndFollowed()
{
    ScratchRepository scratch;
    renameTotal(scratch);
    const Answer open = runOn(scratch, {"check", "--format", "markdown"});
    QVERIFY2(hasText(open.out, "renamed in place, and no plan covers it"), open.out.c_str());
    const Answer written = runOn(scratch, {"migration", "--write"});
    QVERIFY2(
        hasText(written.out, "Wrote .countersign/migrations/total-to-totalamount.yaml"), written.out.c_str());
    const Answer again = runOn(scratch, {"migration"});
    QVERIFY2(hasText(again.out, "Its plan is .countersign/migrations/total-to-totalamount.yaml."),
        again.out.c_str());
    for (const char* format : {"text", "markdown", "json"}) {
        const Answer check = runOn(scratch, {"check", "--fail-on", "risky", "--format", format});
        QVERIFY2(hasText(check.out, "total-to-totalamount"), check.out.c_str());
        QCOMPARE(check.exitCode, 1); // a plan is told and never counted
    }
    const Answer audit = test::countersign({.words = {"audit", scratch.path().generic_string()}});
    QVERIFY2(hasText(audit.out, "total-to-totalamount"), audit.out.c_str());
}

void MigrationVerbTest::aPlanWithoutOwnerIsNoFile()
{
    ScratchRepository scratch;
    renameTotal(scratch, {});
    QVERIFY(hasText(runOn(scratch, {"migration"}).out, "Say who answers for it with --owner"));
    const Answer refused = runOn(scratch, {"migration", "--write"});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(hasText(refused.err, "--owner"), refused.err.c_str());
    QCOMPARE(runOn(scratch, {"migration", "--write", "--owner", "me@acme.example"}).exitCode, 0);
}

void MigrationVerbTest::whatIsThereIsLeftAlone()
{
    ScratchRepository scratch;
    renameTotal(scratch);
    const std::string file = ".countersign/migrations/total-to-totalamount.yaml";
    scratch.write(file, "contract: another\n");
    QCOMPARE(runOn(scratch, {"migration", "--write"}).exitCode, 0);
    QCOMPARE(writtenText(scratch.path() / file), std::string("contract: another\n"));
    QVERIFY(std::filesystem::exists(scratch.path() / ".countersign/migrations/total-to-totalamount-2.yaml"));
}

void MigrationVerbTest::nothingRenamedIsSaid()
{
    ScratchRepository scratch;
    renameTotal(scratch);
    scratch.write("orders.yaml", ordersWith("total"));
    for (const char* format : {"text", "markdown"}) {
        const Answer answer = runOn(scratch, {"migration", "--format", format});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(hasText(answer.out, "Nothing is renamed in place between v1.0.0 "), answer.out.c_str());
    }
}

void MigrationVerbTest::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("told");
    QTest::newRow("a place of nothing") << QStringList {"0000000000"} << "no rename in place has a place";
    QTest::newRow("no day") << QStringList {"--contract-by", "soon"} << "--contract-by cannot be 'soon'";
    QTest::newRow("no revision") << QStringList {"--baseline", "v9"} << "v9";
}

void MigrationVerbTest::whatCannotBeIsRefused()
{
    QFETCH(QStringList, words);
    QFETCH(QString, told);
    ScratchRepository scratch;
    renameTotal(scratch);
    std::vector<std::string> all {"migration"};
    for (const QString& word : words)
        all.push_back(word.toStdString());
    const Answer answer = runOn(scratch, all);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(QString::fromStdString(answer.err).contains(told), answer.err.c_str());
}

COUNTERSIGN_TEST(MigrationVerbTest)
#include "migration_test.moc"
