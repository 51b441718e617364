// SPDX-License-Identifier: Apache-2.0
// Settings with mistakes: told with line and hint, and the check still works.
#include "tests/app/command_line.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

namespace {

const std::string Settings = ".countersign/settings.yaml";

std::string apiWith(const std::string& description)
{
    return "openapi: 3.1.0\ninfo: { title: A, version: 1.0.0 }\npaths:\n  /a:\n    get:\n      description: "
        + description + "\n      responses: { '200': { description: ok } }\n";
}

/// A contract published as v1.0.0 with these settings on main, and a branch that changes only its words.
class CheckedRepository {
public:
    explicit CheckedRepository(const std::string& settings)
    {
        m_scratch.write("a.yaml", apiWith("one"));
        m_scratch.write(Settings, settings);
        m_scratch.commit("one");
        m_scratch.tag("v1.0.0");
        m_scratch.branch("feature");
        m_scratch.write("a.yaml", apiWith("two"));
        m_scratch.commit("two");
    }

    void changeSettings(const std::string& settings)
    {
        m_scratch.write(Settings, settings);
        m_scratch.commit("other settings");
    }

    void goOnWithoutTheBranch(const std::string& name, const std::string& bytes)
    {
        m_scratch.checkout("main");
        m_scratch.write(name, bytes);
        m_scratch.commit("meanwhile");
        m_scratch.checkout("feature");
    }

    test::Answer check(const std::string& format) const
    {
        return test::countersign(
            {.words = {"check", "--candidate", "feature", "--format", format}, .folder = m_scratch.path()});
    }

private:
    test::ScratchRepository m_scratch;
};

bool mentions(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class CheckSettingsTest : public QObject {
    Q_OBJECT

private slots:
    void tellsMistakes_data();
    void tellsMistakes();
    void annotatesMistakesOnce();
    void letsTheTrustedBranchDecide();
    void blamesNoBranchForBeingBehind();
    void takesNoFoundingForAWeakening();
};

void CheckSettingsTest::tellsMistakes_data()
{
    QTest::addColumn<std::string>("settings");
    QTest::addColumn<int>("line");
    QTest::addColumn<std::string>("message");
    QTest::addColumn<std::string>("hint");
    QTest::addColumn<int>("exitCode"); ///< what the team asked for and is not known makes the answer unknown
    const auto row = [](const char* name, const char* settings, int line, const char* message,
                         const char* hint, int exitCode) {
        QTest::newRow(name) << std::string(settings) << line << std::string(message) << std::string(hint)
                            << exitCode;
    };
    row("a typo", "profile: wire\nprofle: strict\n", 2, "'profle' is no key of the settings",
        "Did you mean 'profile'?", 2);
    row("an unknown key", "signing:\n  people: []\n", 2, "'people' is no key of 'signing'",
        "required, distinctSigners", 2);
    row("a glob that matches nothing",
        "contracts:\n  - { id: a, path: a.yaml }\n  - { id: b, path: 'services/*.yaml' }\n", 3,
        "'services/*.yaml' matches no file", "countersign contracts", 0);
    row("a role nobody holds", "owners: { roles: { qa: [] } }\nsigning: { required: [qa] }\n", 2,
        "Nobody holds the role 'qa'", "owners: roles: qa:", 0);
}

void CheckSettingsTest::tellsMistakes()
{
    QFETCH(std::string, settings);
    QFETCH(int, line);
    QFETCH(std::string, message);
    QFETCH(std::string, hint);
    QFETCH(int, exitCode);
    const CheckedRepository repository(settings);
    for (const char* format : {"text", "markdown", "json"}) {
        const test::Answer answer = repository.check(format);
        QVERIFY2(answer.exitCode == exitCode, answer.text().c_str());
        QVERIFY2(mentions(answer.out, "v1.0.0"), answer.out.c_str());
    }
    const std::string json = repository.check("json").out;
    QVERIFY2(
        mentions(json, "\"file\": \"" + Settings + "\", \"line\": " + std::to_string(line)), json.c_str());
    QVERIFY2(mentions(json, message) && mentions(json, hint), json.c_str());
    const std::string text = repository.check("text").out;
    QVERIFY2(mentions(text, Settings + ":" + std::to_string(line) + ":"), text.c_str());
}

void CheckSettingsTest::annotatesMistakesOnce()
{
    const CheckedRepository warned(
        "owners: { roles: { backend: [a@acme.example] }, elements: { \"a#/gone/**\": "
        "[backend] } }\n");
    const std::string warning = warned.check("github").out;
    QVERIFY2(mentions(warning, "::warning file=.countersign/settings.yaml,line=1,title="), warning.c_str());
    const CheckedRepository broken("supressions: []\n");
    const std::string error = broken.check("github").out;
    const std::size_t first = error.find("file=.countersign/settings.yaml,line=1");
    QVERIFY2(first != std::string::npos, error.c_str());
    QVERIFY2(
        error.find("file=.countersign/settings.yaml,line=1", first + 1) == std::string::npos, error.c_str());
}

void CheckSettingsTest::letsTheTrustedBranchDecide()
{
    CheckedRepository repository("profile: strict\nsigning: { required: [] }\n");
    repository.changeSettings("profle: wire\n");
    const test::Answer answer = repository.check("json");
    QVERIFY2(answer.exitCode == 2, answer.text().c_str());
    QVERIFY2(mentions(answer.out, "The profile is laxer: 'wire' in place of 'strict'"), answer.out.c_str());
    QVERIFY2(mentions(answer.out, "\"settings\": []"), answer.out.c_str());
}

void CheckSettingsTest::blamesNoBranchForBeingBehind()
{
    CheckedRepository repository("profile: wire\n");
    repository.goOnWithoutTheBranch(".countersign/allowed_signers", "olena@acme.example ssh-ed25519 AAAA1\n");
    const test::Answer answer = repository.check("json");
    QVERIFY2(answer.exitCode == 0, answer.text().c_str());
    QVERIFY2(mentions(answer.out, "\"policy\": []"), answer.out.c_str());
}

void CheckSettingsTest::takesNoFoundingForAWeakening()
{
    CheckedRepository repository("profile: wire\n");
    repository.changeSettings("profile: wire\ncontracts:\n  - { id: a, path: a.yaml }\n");
    const test::Answer answer = repository.check("json");
    QVERIFY2(answer.exitCode == 0, answer.text().c_str());
    QVERIFY2(mentions(answer.out, "Contracts are listed"), answer.out.c_str());
    repository.changeSettings("profile: wire\ncontracts:\n  - { id: a, path: other.yaml }\n");
    QCOMPARE(repository.check("json").exitCode, 2);
}

COUNTERSIGN_TEST(CheckSettingsTest)
#include "check_settings_test.moc"
