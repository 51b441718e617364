// SPDX-License-Identifier: Apache-2.0
#include "core/review/policy.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace {

/// "3 weakens: sentence", one a line.
std::string told(const core::PolicyFiles& trusted, const core::PolicyFiles& candidate)
{
    std::string text;
    for (const core::PolicyChange& each : core::comparePolicy(trusted, candidate)) {
        text += std::to_string(each.line) + (each.weakens ? " weakens: " : " ") + each.change + '\n';
        if (each.file != ".countersign/settings.yaml")
            text += "in " + each.file + '\n';
    }
    return text;
}

const std::string Suppression = "reason: a, owner: b, expires: ";

} // namespace

class SettingsChangesTest : public QObject {
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
    void knowWhichContractsAreLost_data();
    void knowWhichContractsAreLost();
    void tellEverythingWhenTheFileGoes();
    void tellWhatFoundsThem();
};

void SettingsChangesTest::tells_data()
{
    QTest::addColumn<std::string>("trusted");
    QTest::addColumn<std::string>("candidate");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const std::string& trusted, const std::string& candidate,
                         const char* expected) {
        QTest::newRow(name) << trusted << candidate << std::string(expected);
    };
    row("a laxer profile", "profile: strict\n", "\nprofile: wire\n",
        "2 weakens: The profile is laxer: 'wire' in place of 'strict'\n");
    row("no profile any more", "profile: source\n", "{}\n",
        "1 weakens: The profile is laxer: 'wire' in place of 'source'\n");
    row("a stricter profile", "profile: wire\n", "profile: strict\n",
        "1 The profile is stricter: 'strict' in place of 'wire'\n");
    row("no envelope any more", "envelope: a.yaml#/x\n", "{}\n",
        "1 weakens: The error envelope is declared no more: a.yaml#/x\n");
    row("another envelope", "envelope: a.yaml#/x\n", "envelope: b.yaml#/x\n",
        "1 weakens: The error envelope is another one: 'b.yaml#/x' in place of 'a.yaml#/x'\n");
    row("an envelope", "{}\n", "envelope: b.yaml#/x\n", "1 The error envelope is declared: b.yaml#/x\n");
    row("one who signs no more", "owners:\n  roles: { backend: [a, b] }\n",
        "owners:\n  roles: { backend: [b, c] }\n",
        "2 weakens: a holds the role 'backend' no more\n2 c holds the role 'backend'\n");
    row("a role that is gone", "owners: { roles: { qa: [a] } }\n", "profile: wire\nowners: { roles: }\n",
        "2 weakens: a holds the role 'qa' no more\n");
    row("an element without its owner", "owners: { elements: { \"a#/b/**\": [backend, qa] } }\n",
        "owners:\n  elements:\n    \"a#/b/**\": [backend]\n",
        "3 weakens: The role 'qa' owns a#/b/** no more\n");
    row("an element of another glob", "owners: { elements: { \"a#/b/**\": [qa] } }\n",
        "owners: { elements: { \"a#/b/c\": [qa] } }\n",
        "1 weakens: The role 'qa' owns a#/b/** no more\n1 The role 'qa' owns a#/b/c\n");
    row("fewer who must sign", "signing: { required: [qa, backend] }\n", "signing:\n  required: [backend]\n",
        "2 weakens: The role 'qa' need not sign always any more\n");
    row("more who must sign", "signing: { required: [] }\n", "signing: { required: [qa] }\n",
        "1 The role 'qa' must sign always\n");
    row("two hats on one head", "{}\n", "signing:\n  required: []\n  distinctSigners: false\n",
        "3 weakens: One person may sign for two required roles\n");
    row("two heads again", "signing: { distinctSigners: false }\n", "{}\n",
        "1 Two required roles need two people\n");
    row("a consumer less", "consumers: [{ name: web }]\n", "consumers: [{ name: app }]\n",
        "1 The consumer 'web' is listed no more\n1 The consumer 'app' is listed\n");
    row("less in a packet", "packet: { require: [evidence.test] }\n", "packet: { require: [] }\n",
        "1 weakens: A packet need not have 'evidence.test' any more\n");
    row("a suppression", "{}\n",
        "suppressions:\n  - { rule: r, path: \"GET /a\", " + Suppression + "2026-12-31 }\n",
        "2 weakens: A suppression hides r at GET /a until 2026-12-31\n");
    row("a longer suppression", "suppressions: [{ path: p, " + Suppression + "2026-12-31 }]\n",
        "suppressions: [{ path: p, " + Suppression + "2027-12-31 }]\n",
        "1 weakens: The suppression of every rule at p ends on another day: '2027-12-31' in place of "
        "'2026-12-31'\n");
    row("a shorter suppression", "suppressions: [{ rule: r, " + Suppression + "2026-12-31 }]\n",
        "suppressions: [{ rule: r, " + Suppression + "2026-11-30 }]\n",
        "1 The suppression of r ends on another day: '2026-11-30' in place of '2026-12-31'\n");
    row("a wider suppression", "suppressions: [{ rule: r, path: p, " + Suppression + "2026-12-31 }]\n",
        "suppressions: [{ rule: r, " + Suppression + "2026-12-31 }]\n",
        "1 weakens: A suppression hides r until 2026-12-31\n1 The suppression of r at p is gone\n");
    row("another ruleset of lint", "lint: { ruleset: a.yaml }\n", "{}\n",
        "1 The ruleset of lint is another one: none in place of 'a.yaml'\n");
    row("a mistake", "profile: wire\n", "profile: wire\npakcet: { require: [x] }\n",
        "2 weakens: The settings are no longer understood as a whole: 'pakcet' is no key of the settings\n");
    row("a mistake that was there", "pakcet: 1\n", "pakcet: 2\n", "");
}

void SettingsChangesTest::tells()
{
    QFETCH(std::string, trusted);
    QFETCH(std::string, candidate);
    QFETCH(std::string, expected);
    QCOMPARE(told({.settings = trusted}, {.settings = candidate}), expected);
}

void SettingsChangesTest::knowWhichContractsAreLost_data()
{
    QTest::addColumn<std::string>("trusted");
    QTest::addColumn<std::string>("candidate");
    QTest::addColumn<bool>("arePresent"); ///< whether the candidate still has a.yaml and b.yaml
    QTest::addColumn<std::string>("expected");
    const std::string both = "contracts: [{ id: a, path: a.yaml }, { id: b, path: b.yaml }]\n";
    const std::string one = "contracts: [{ id: a, path: a.yaml }]\n";
    QTest::newRow("one less") << both << one << true
                              << std::string("1 weakens: The contract 'b' (b.yaml) is listed no more\n");
    QTest::newRow("one less, and its file is gone")
        << both << one << false << std::string("1 The contract 'b' (b.yaml) is listed no more\n");
    QTest::newRow("one more") << one << both << true
                              << std::string("1 The contract 'b' (b.yaml) is listed\n");
    QTest::newRow("a glob for both")
        << both << std::string("contracts: [{ id: a, path: \"*.yaml\" }]\n") << true
        << std::string("1 The contract 'a' has another path: '*.yaml' in place of 'a.yaml'\n"
                       "1 The contract 'b' (b.yaml) is listed no more\n");
    QTest::newRow("a list that has them all")
        << std::string("{}\n") << both << true
        << std::string("1 Contracts are listed, and no longer found by what is in the files\n");
    QTest::newRow("a list that lacks one")
        << std::string("{}\n") << one << true
        << std::string("1 weakens: Contracts are listed, and no longer found by what is in the files\n");
    QTest::newRow("no list any more")
        << one << std::string("{}\n") << true
        << std::string("1 Contracts are no longer listed, but found by what is in the files\n");
}

void SettingsChangesTest::knowWhichContractsAreLost()
{
    QFETCH(std::string, trusted);
    QFETCH(std::string, candidate);
    QFETCH(bool, arePresent);
    QFETCH(std::string, expected);
    const std::vector<std::string> present =
        arePresent ? std::vector<std::string> {"a.yaml", "b.yaml"} : std::vector<std::string> {"a.yaml"};
    QCOMPARE(told({.settings = trusted}, {.settings = candidate, .contracts = present}), expected);
}

void SettingsChangesTest::tellEverythingWhenTheFileGoes()
{
    const std::string all = told({.settings = test::fixture("settings/everything.yaml")}, {});
    for (const char* each :
        {"1 weakens: The profile is laxer", "1 weakens: The error envelope is declared no more",
            "1 weakens: olena@acme.example holds the role 'backend' no more",
            "1 weakens: The role 'security' owns checkout#/paths/~1payments/** no more",
            "1 weakens: The role 'backend' need not sign",
            "1 weakens: A packet need not have 'evidence.test'"})
        QVERIFY2(all.find(each) != std::string::npos, (each + (" is not in " + all)).c_str());
}

void SettingsChangesTest::tellWhatFoundsThem()
{
    QCOMPARE(told({}, {.settings = "signing: { required: [qa] }\ncontracts: [{ id: a, path: a.yaml }]\n"}),
        std::string("2 weakens: Contracts are listed, and no longer found by what is in the files\n"
                    "1 The role 'qa' must sign always\n"));
}

COUNTERSIGN_TEST(SettingsChangesTest)
#include "settings_changes_test.moc"
