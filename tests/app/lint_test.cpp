// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace {

const std::string LintedHead = "openapi: 3.1.0\ninfo: {title: Orders, version: 1.0.0}\n"
                               "servers: [{url: https://api.acme.example/v1}]\nsecurity: []\npaths:\n";
const std::string Envelope = ".countersign/settings.yaml";

std::string lintedOperation(const std::string& path, const std::string& error = "description: d")
{
    return "  " + path + ":\n    get:\n      summary: s\n      responses:\n        '200': {description: d}\n"
        + "        4XX: {" + error + "}\n";
}

QJsonObject jsonOf(const test::Answer& answer)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(answer.out)).object();
}

QStringList sincesOf(const QJsonObject& report)
{
    QStringList lines;
    for (const QJsonValue contract : report["contracts"].toArray())
        for (const QJsonValue finding : contract["findings"].toArray())
            lines.append(finding["since"].toString() + " " + finding["rule"].toString() + " "
                + finding["level"].toString() + " " + finding["severity"].toString());
    return lines;
}

} // namespace

class LintCommandTest : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatIsNew();
    void failsForNewErrorsOnly();
    void takesANewContractForNew();
    void refusesUnknownRevisions();
    void holdsErrorsToTheDeclaredEnvelope();
    void livesWithWhatThePolicySuppresses();
    void aSuppressionThatHasEndedHidesNothing();
    void tellsWhatIsWrongWithTheSettings();
    void readsCriteriaBesideTheContract();
    void writesEveryFormat_data();
    void writesEveryFormat();
};

void LintCommandTest::tellsWhatIsNew()
{
    test::ScratchRepository repository;
    repository.write("api.yaml", LintedHead + lintedOperation("/getA") + lintedOperation("/getB"));
    repository.commit("first");
    repository.write(
        "api.yaml", "# moved\n" + LintedHead + lintedOperation("/getB") + lintedOperation("/getC"));
    for (const char* target : {"api.yaml", "."}) {
        const test::Answer answer =
            test::countersign({.words = {"lint", target, "--baseline", "HEAD", "--format", "json"},
                .folder = repository.path()});
        QCOMPARE(answer.exitCode, 0);
        const QJsonObject report = jsonOf(answer);
        QCOMPARE(report["schema"].toString(), QString("countersign.lint/1"));
        QCOMPARE(sincesOf(report),
            QStringList({"pre-existing path-no-verbs warning risky", "new path-no-verbs warning risky",
                "fixed path-no-verbs warning risky"}));
    }
}

void LintCommandTest::failsForNewErrorsOnly()
{
    test::ScratchRepository repository;
    const std::string broken = LintedHead + lintedOperation("/a/{id}");
    repository.write("api.yaml", broken);
    repository.commit("first");
    const auto exitOf = [&](std::vector<std::string> words) {
        words.insert(words.begin(), "lint");
        return test::countersign({.words = std::move(words), .folder = repository.path()}).exitCode;
    };
    QCOMPARE(exitOf({"api.yaml"}), 1);
    QCOMPARE(exitOf({"api.yaml", "--baseline", "HEAD"}), 0);
    repository.write("api.yaml", broken + lintedOperation("/b/{id}"));
    QCOMPARE(exitOf({"api.yaml", "--baseline", "HEAD"}), 1);
    QCOMPARE(exitOf({"--baseline", "HEAD", "--format", "junit"}), 1);
    repository.write("api.yaml", LintedHead + lintedOperation("/a") + "    x-unknown: 1\n    unknown: 1\n");
    QCOMPARE(exitOf({"api.yaml", "--baseline", "HEAD"}), 2);
}

void LintCommandTest::takesANewContractForNew()
{
    test::ScratchRepository repository;
    repository.write("a.txt", "nothing yet");
    repository.commit("first");
    repository.write("api.yaml", LintedHead + lintedOperation("/getA"));
    const test::Answer answer =
        test::countersign({.words = {"lint", "api.yaml", "--baseline", "HEAD", "--format", "json"},
            .folder = repository.path()});
    QCOMPARE(sincesOf(jsonOf(answer)), QStringList {"new path-no-verbs warning risky"});
}

void LintCommandTest::refusesUnknownRevisions()
{
    test::ScratchRepository repository;
    repository.write("api.yaml", LintedHead + lintedOperation("/a"));
    repository.commit("first");
    const test::Answer answer =
        test::countersign({.words = {"lint", "--baseline", "v9"}, .folder = repository.path()});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.err.find("v9") != std::string::npos, answer.err.c_str());
}

void LintCommandTest::holdsErrorsToTheDeclaredEnvelope()
{
    test::ScratchRepository repository;
    const std::string plain = "description: d, content: {application/json: {schema: {type: string}}}";
    const std::string schema = "components: {schemas: {Error: {type: object, required: [code, message, "
                               "trace_id], properties: {code: {description: 'A', enum: [A], type: string}, "
                               "message: {type: string, description: d}, trace_id: {type: string, "
                               "description: d}}}}}\n";
    repository.write("api.yaml", LintedHead + lintedOperation("/a", plain) + schema);
    repository.write(Envelope, "envelope: api.yaml#/components/schemas/Error\n");
    repository.commit("first");
    const test::Answer answer =
        test::countersign({.words = {"lint", "api.yaml", "--format", "json"}, .folder = repository.path()});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(sincesOf(jsonOf(answer)), QStringList {" error-envelope-single error breaking"});
    const QJsonObject envelope = jsonOf(answer)["contracts"][0]["envelope"].toObject();
    QCOMPARE(envelope["declared"].toString(), QString("api.yaml#/components/schemas/Error"));
    QCOMPARE(envelope["total"].toInt(), 1);
    QCOMPARE(envelope["followers"].toInt(), 0);
}

static std::string suppressionUntil(const std::string& day)
{
    return "suppressions: [{rule: path-params-match, path: '**', reason: old clients, "
           "owner: olena@acme.example, expires: "
        + day + "}]\n";
}

void LintCommandTest::livesWithWhatThePolicySuppresses()
{
    test::ScratchRepository repository;
    repository.write(Envelope, suppressionUntil("2999-12-31"));
    repository.write("api.yaml", LintedHead + lintedOperation("/a/{id}"));
    repository.commit("first");
    for (const char* target : {"api.yaml", "."})
        for (const char* format : {"text", "markdown", "json", "sarif"}) {
            const test::Answer answer = test::countersign(
                {.words = {"lint", target, "--format", format}, .folder = repository.path()});
            QCOMPARE(answer.exitCode, 0);
            QVERIFY2(answer.out.find("old clients") != std::string::npos, answer.out.c_str());
        }
    // What the branch says for itself does not count.
    repository.branch("own");
    repository.write(Envelope, "profile: wire\n");
    repository.commit("no suppression");
    QCOMPARE(test::countersign({.words = {"lint"}, .folder = repository.path()}).exitCode, 0);
}

void LintCommandTest::aSuppressionThatHasEndedHidesNothing()
{
    test::ScratchRepository repository;
    repository.write(Envelope, suppressionUntil("2020-12-31"));
    repository.write("api.yaml", LintedHead + lintedOperation("/a/{id}"));
    repository.commit("first");
    QCOMPARE(test::countersign({.words = {"lint"}, .folder = repository.path()}).exitCode, 1);
    QCOMPARE(
        test::countersign({.words = {"lint", "--as-of", "2020-12-31"}, .folder = repository.path()}).exitCode,
        0);
}

void LintCommandTest::tellsWhatIsWrongWithTheSettings()
{
    test::ScratchRepository repository;
    repository.write(Envelope, "profile: wire\nsupressions: []\n");
    repository.write("api.yaml", LintedHead + lintedOperation("/a"));
    repository.commit("first");
    const test::Answer answer = test::countersign({.words = {"lint"}, .folder = repository.path()});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.err.find(Envelope + ":2:1") != std::string::npos, answer.err.c_str());
    QVERIFY2(answer.err.find("suppressions") != std::string::npos, answer.err.c_str());
}

void LintCommandTest::readsCriteriaBesideTheContract()
{
    test::ScratchRepository repository;
    repository.write("api.yaml", LintedHead + lintedOperation("/a") + lintedOperation("/b"));
    repository.write("a.feature",
        "Feature: A\n  Scenario: One\n    Given some\n    When I send GET /a\n    Then the response is "
        "200\n");
    repository.commit("first");
    const auto named = [&](const char* target) {
        const test::Answer answer =
            test::countersign({.words = {"lint", target, "--format", "json"}, .folder = repository.path()});
        QStringList paths;
        for (const QJsonValue contract : jsonOf(answer)["contracts"].toArray())
            for (const QJsonValue finding : contract["findings"].toArray())
                if (finding["rule"].toString() == "acceptance-present")
                    paths << finding["operation"].toString();
        return paths;
    };
    for (const char* target : {"api.yaml", ".", "HEAD:api.yaml"})
        QCOMPARE(named(target), QStringList {"GET /b"});
}

void LintCommandTest::writesEveryFormat_data()
{
    QTest::addColumn<QString>("sign");
    QTest::newRow("text") << "path-params-match";
    QTest::newRow("json") << "\"countersign.lint/1\"";
    QTest::newRow("markdown") << "| error |";
    QTest::newRow("sarif") << "\"ruleId\": \"path-params-match\"";
    QTest::newRow("junit") << "<failure type=\"breaking\"";
    QTest::newRow("github") << "::error file=api.yaml,line=";
}

void LintCommandTest::writesEveryFormat()
{
    QFETCH(QString, sign);
    test::ScratchRepository repository;
    repository.write("api.yaml", LintedHead + lintedOperation("/a/{id}"));
    const test::Answer answer = test::countersign(
        {.words = {"lint", "api.yaml", "--format", QTest::currentDataTag()}, .folder = repository.path()});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.out.find(sign.toStdString()) != std::string::npos, answer.out.c_str());
    QVERIFY2(answer.out.find("countersign diff") == std::string::npos, answer.out.c_str());
}

COUNTERSIGN_TEST(LintCommandTest)
#include "lint_test.moc"
