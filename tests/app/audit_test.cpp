// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using test::Answer;
using test::ScratchRepository;

class AuditTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void textTellsWhichVersionsSayTooLittle();
    void verboseShowsWhatAllChanged();
    void jsonHasEveryTag();
    void markdownHasATableAndReasons();
    void junitHasACaseForEachVersion();
    void aTruthfulRepositoryIsYes();
    void somethingUnreadIsUnknown();
    void withoutVersionTagsNothingIsKnown();
    void hostileTagsStayHarmless();
    void migrationsAreFollowed();
    void theTrustedSettingsHold();
    void aMissingFolderIsSaid();

private:
    ScratchRepository m_liar;
};

static std::string orders(const std::string& version, const std::string& type)
{
    return "openapi: 3.1.0\ninfo: {title: Orders, version: " + version + "}\npaths:\n  /orders:\n    get:\n"
        + "      responses:\n        \"200\":\n          description: All\n          content:\n"
        + "            application/json:\n              schema: {type: object, properties: {note: {type: "
        + type + "}}}\n";
}

static void releaseAs(ScratchRepository& scratch, const std::string& tag, const std::string& text)
{
    scratch.write("orders.yaml", text);
    scratch.commit(tag);
    scratch.tag(tag);
}

static Answer audit(const ScratchRepository& scratch, std::vector<std::string> options = {})
{
    std::vector<std::string> words {"audit", scratch.path().generic_string()};
    words.insert(words.end(), options.begin(), options.end());
    return test::countersign({.words = words});
}

static bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

void AuditTest::initTestCase()
{
    releaseAs(m_liar, "v1.0.0", orders("1.0.0", "string"));
    releaseAs(m_liar, "v1.1.0", orders("1.1.0", "integer"));
    releaseAs(m_liar, "v1.2.0", orders("1.2.0", "integer"));
    m_liar.tag("nightly");
}

void AuditTest::textTellsWhichVersionsSayTooLittle()
{
    const Answer answer = audit(m_liar);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(holds(answer.out, "v1.0.0  yes  the first version\n"));
    QVERIFY(holds(
        answer.out, "v1.1.0  no  minor step from v1.0.0, asks for a major one: 2.0.0\n  orders: major\n"));
    QVERIFY(holds(answer.out, "v1.2.0  yes  minor step from v1.1.0, "));
    QVERIFY(holds(answer.out, "nightly is no semantic version and was left out."));
    QVERIFY(holds(answer.out, "2 of 3 versions say enough, 1 says too little."));
}

void AuditTest::verboseShowsWhatAllChanged()
{
    ScratchRepository scratch;
    releaseAs(scratch, "v1.0.0", orders("1.0.0", "string"));
    releaseAs(scratch, "v2.0.0", orders("2.0.0", "integer"));
    QVERIFY(!holds(audit(scratch).out, "orders: major"));
    QVERIFY(holds(audit(scratch, {"--verbose"}).out, "orders: major"));
}

void AuditTest::jsonHasEveryTag()
{
    const Answer answer = audit(m_liar, {"--format", "json"});
    QCOMPARE(answer.exitCode, 1);
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(answer.out)).object();
    QCOMPARE(json["schema"].toString(), "countersign.audit/1");
    QCOMPARE(json["verdict"].toString(), "no");
    QCOMPARE(json["notVersions"].toArray().size(), 1);
    const QJsonArray tags = json["tags"].toArray();
    QCOMPARE(tags.size(), 3);
    const QJsonObject second = tags[1].toObject();
    QCOMPARE(second["tag"].toString(), "v1.1.0");
    QCOMPARE(second["base"].toString(), "v1.0.0");
    QCOMPARE(second["date"].toString(), "2026-01-01");
    QCOMPARE(second["claimed"].toString(), "minor");
    QCOMPARE(second["computed"].toString(), "major");
    QCOMPARE(second["claim"].toString(), "too-small");
    QCOMPARE(second["least"].toString(), "2.0.0");
    const QJsonObject orders = second["contracts"].toArray().first().toObject();
    QCOMPARE(orders["contract"].toString(), "orders");
    QCOMPARE(orders["decidedBy"].toInt(), 1);
    QCOMPARE(orders["findings"].toArray().first().toObject()["severity"].toString(), "breaking");
    QCOMPARE(json["readings"].toInt(), 3);
}

void AuditTest::markdownHasATableAndReasons()
{
    const Answer answer = audit(m_liar, {"--format", "markdown"});
    QVERIFY(holds(answer.out, "| version | says enough | why |\n"));
    QVERIFY(holds(answer.out, "| `v1.1.0` | no | minor step from v1.0.0"));
    QVERIFY(holds(answer.out, "### v1.1.0\n"));
    QVERIFY(!holds(answer.out, "### v1.2.0\n"));
}

void AuditTest::junitHasACaseForEachVersion()
{
    const Answer answer = audit(m_liar, {"--format", "junit"});
    QXmlStreamReader xml(QByteArray::fromStdString(answer.out));
    int cases = 0;
    int failures = 0;
    QString promised;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QStringLiteral("testsuite"))
            promised = xml.attributes().value("tests").toString() + "/"
                + xml.attributes().value("failures").toString();
        cases += xml.isStartElement() && xml.name() == QStringLiteral("testcase") ? 1 : 0;
        failures += xml.isStartElement() && xml.name() == QStringLiteral("failure") ? 1 : 0;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(cases, 4);
    QCOMPARE(failures, 1);
    QCOMPARE(promised, "4/1");
}

void AuditTest::aTruthfulRepositoryIsYes()
{
    ScratchRepository scratch;
    releaseAs(scratch, "v1.0.0", orders("1.0.0", "string"));
    releaseAs(scratch, "v2.0.0", orders("2.0.0", "integer"));
    const Answer answer = audit(scratch);
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(holds(answer.out, "2 of 2 versions say enough.\n"));
}

void AuditTest::somethingUnreadIsUnknown()
{
    ScratchRepository scratch;
    releaseAs(scratch, "v1.0.0", orders("1.0.0", "string"));
    releaseAs(scratch, "v1.1.0", orders("1.1.0", "string") + "broken: [\n");
    const Answer answer = audit(scratch);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(holds(answer.out, "v1.1.0  unknown  minor step from v1.0.0, and not everything could be read\n"));
    QVERIFY(holds(answer.out, "not known: "));
    QVERIFY(holds(audit(scratch, {"--format", "junit"}).out, "<error type=\"unknown\""));
}

void AuditTest::withoutVersionTagsNothingIsKnown()
{
    ScratchRepository scratch;
    scratch.commit("one");
    const Answer answer = audit(scratch);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(holds(answer.out, "No tag is a semantic version such as v1.2.0: nothing was audited."),
        answer.out.c_str());
}

void AuditTest::hostileTagsStayHarmless()
{
    ScratchRepository scratch;
    scratch.commit("one");
    scratch.tag("<b>&\"\xE2\x80\xAE");
    const std::string text = audit(scratch).out;
    QVERIFY(holds(text, "\\u{202E}") && !holds(text, "\xE2\x80\xAE"));
    QXmlStreamReader xml(QByteArray::fromStdString(audit(scratch, {"--format", "junit"}).out));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY(!xml.hasError());
}

void AuditTest::migrationsAreFollowed()
{
    ScratchRepository scratch;
    releaseAs(scratch, "v1.0.0", orders("1.0.0", "string"));
    std::string both = orders("1.1.0", "string");
    both.insert(both.find("note:"), "text: {type: string}, ");
    releaseAs(scratch, "v1.1.0", both);
    const std::string schema =
        "/paths/~1orders/get/responses/200/content/application~1json/schema/properties/";
    scratch.write(".countersign/migrations/text.yaml",
        "old: " + schema + "note\nnew: " + schema + "text\nplan: https://wiki.test.invalid\nowner: olena\n"
            + "contractBy: 2020-01-01\nconsumers: [shop]\nonwer: x\n");
    const std::string text = audit(scratch).out;
    QVERIFY(holds(text, "migration text  expanded\n"));
    QVERIFY(holds(text, "  .countersign/migrations/text.yaml:7: "));
    QVERIFY(holds(text, "  expanded (computed): v1.1.0 has both\n"));
    QVERIFY(holds(text, "  consumers moved (open): waits for shop\n"));
    QVERIFY(holds(text, "  but it was to be contracted by 2020-01-01\n"));
    QVERIFY(holds(audit(scratch, {"--format", "markdown"}).out, "### Migration text: expanded\n"));
    const std::string answer = audit(scratch, {"--format", "json"}).out;
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(answer)).object();
    const QJsonObject migration = json["migrations"].toArray().first().toObject();
    QCOMPARE(migration["state"].toString(), "expanded");
    QCOMPARE(migration["steps"].toArray()[1].toObject()["tag"].toString(), "v1.1.0");
    QCOMPARE(migration["diagnostics"].toArray().first().toObject()["line"].toInt(), 7);
}

void AuditTest::aMissingFolderIsSaid()
{
    const Answer answer = test::countersign({.words = {"audit", "/nowhere/at/all"}});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(holds(answer.err, "/nowhere/at/all"));
}

void AuditTest::theTrustedSettingsHold()
{
    ScratchRepository scratch;
    releaseAs(scratch, "v1.0.0", orders("1.0.0", "string"));
    releaseAs(scratch, "v1.1.0", orders("1.1.0", "integer"));
    QCOMPARE(audit(scratch).exitCode, 1);
    // A branch may say what it likes; what counts is the branch that is trusted.
    scratch.branch("other");
    scratch.write(".countersign/settings.yaml", "contracts: [{id: nothing, path: nothing.yaml}]\n");
    scratch.commit("an empty list of contracts");
    QCOMPARE(audit(scratch).exitCode, 1);
    scratch.checkout("main");
    scratch.write(
        ".countersign/settings.yaml", "contracts: [{id: orders-of-ours, path: orders.yaml}]\nprofil: wire\n");
    scratch.commit("settings with a typo");
    const Answer named = audit(scratch);
    QVERIFY2(holds(named.out, "  orders-of-ours: major\n"), named.out.c_str());
    QVERIFY2(holds(named.err, ".countersign/settings.yaml:2:1"), named.err.c_str());
    QVERIFY2(holds(named.err, "profile"), named.err.c_str());
}

COUNTERSIGN_TEST(AuditTest)
#include "audit_test.moc"
