// SPDX-License-Identifier: Apache-2.0
#include "core/contract/settings.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace {

core::Settings settingsOf(const std::string& text)
{
    return core::readSettings(
        core::readDocument(core::SourceText::make(text, std::string(core::SettingsPath))));
}

/// "error 3:5 code: message; hint", one a line.
std::string toldOf(const std::string& text)
{
    const auto source = core::SourceText::make(text);
    std::string told;
    for (const core::Diagnostic& each : settingsOf(text).diagnostics) {
        const core::Position place = source->position(each.range.begin);
        told += each.level == core::DiagnosticLevel::Error ? "error " : "warning ";
        told += std::to_string(place.line + 1) + ':' + std::to_string(place.byte + 1) + ' ';
        told += std::string(each.code) + ": " + each.message + "; " + each.hint + '\n';
    }
    return told;
}

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryKey();
    void readsPeopleAndPlaces();
    void takesNothingForNothing_data();
    void takesNothingForNothing();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void keepsWhatIsRightBesideIt();
    void hidesNothingByHalf_data();
    void hidesNothingByHalf();
    void readsThroughAnchorsAndMerges();
    void endsOnHostileTexts_data();
    void endsOnHostileTexts();
};

void SettingsTest::readsEveryKey()
{
    const core::Settings read = settingsOf(test::fixture("settings/everything.yaml"));
    QVERIFY(read.exists);
    QCOMPARE(read.file, std::string(".countersign/settings.yaml"));
    QVERIFY(read.diagnostics.empty());
    QCOMPARE(read.contracts.size(), std::size_t {2});
    QCOMPARE(read.contracts[1].path, std::string("services/**/*.yaml"));
    QCOMPARE(read.contracts[1].at.line, 4U);
    QCOMPARE(read.profile, std::string("strict"));
    QCOMPARE(read.envelope, std::string("openapi/common.yaml#/components/schemas/ErrorEnvelope"));
    QVERIFY(!read.distinctSigners);
    QCOMPARE(read.requiredRoles, std::vector<std::string> {"backend"});
    QCOMPARE(read.packetRequire, std::vector<std::string> {"evidence.test"});
    QCOMPARE(read.lintRuleset, std::string(".spectral.yaml"));
    QCOMPARE(read.suppressions.size(), std::size_t {1});
    using namespace std::chrono;
    QVERIFY(read.suppressions[0].expires == year_month_day(2026y / 12 / 31));
    QCOMPARE(read.suppressions[0].at.line, 31U);
}

void SettingsTest::readsPeopleAndPlaces()
{
    const core::Settings read = settingsOf(test::fixture("settings/everything.yaml"));
    QCOMPARE(read.roles.size(), std::size_t {5});
    QCOMPARE(read.roles[1].role, std::string("frontend"));
    QCOMPARE(read.roles[1].people, (std::vector<std::string> {"marta@acme.example", "jan@acme.example"}));
    QCOMPARE(read.elements.size(), std::size_t {1});
    QCOMPARE(read.elements[0].contract, std::string("checkout"));
    QCOMPARE(read.elements[0].glob, std::string("/paths/~1payments/**"));
    QCOMPARE(read.elements[0].roles, (std::vector<std::string> {"backend", "security"}));
    QCOMPARE(read.consumers.size(), std::size_t {2});
    QCOMPARE(read.consumers[0].pacts, std::vector<std::string> {"pacts/*.json"});
    QCOMPARE(read.consumers[1].pacts, (std::vector<std::string> {"pacts/a.json", "more/*.json"}));
    QCOMPARE(read.consumers[0].operations, std::vector<std::string> {"src/**/*.graphql"});
    QCOMPARE(read.consumers[1].operations, (std::vector<std::string> {"a.graphql", "more/*.graphql"}));
}

void SettingsTest::takesNothingForNothing_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("empty") << std::string();
    QTest::newRow("a comment") << std::string("# later\n");
    QTest::newRow("null") << std::string("null\n");
    QTest::newRow("an empty map") << std::string("{}\n");
    QTest::newRow("keys whose entries are commented out")
        << std::string("contracts:\n  # - id: a\nprofile:\nowners:\n  roles:\n  elements:\nsigning:\n"
                       "consumers:\npacket:\nsuppressions:\nlint:\n");
}

void SettingsTest::takesNothingForNothing()
{
    QFETCH(std::string, text);
    const core::Settings read = settingsOf(text);
    QCOMPARE(toldOf(text), std::string());
    QVERIFY(read.exists);
    QVERIFY(read.contracts.empty() && read.consumers.empty() && read.suppressions.empty());
    QCOMPARE(read.profile, std::string("wire"));
    QVERIFY(read.distinctSigners);
}

void SettingsTest::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("told");
    const auto row = [](const char* name, const char* text, const char* told) {
        QTest::newRow(name) << std::string(text) << std::string(told);
    };
    row("a typo", "profile: wire\nsuppresions: []\n",
        "error 2:1 unknown-setting: 'suppresions' is no key of the settings; Did you mean 'suppressions'?\n");
    row("a key of something else", "signing: { people: [] }\n",
        "error 1:12 unknown-setting: 'people' is no key of 'signing'; It may have: required, "
        "distinctSigners\n");
    row("a list as a map", "contracts: { id: a, path: b.yaml }\n",
        "error 1:12 wrong-kind: Expected a list for 'contracts', found a map; \n");
    row("a number as a text", "consumers:\n  - name: 12\n",
        "error 2:11 wrong-kind: Expected a text for 'name', found a number; \n");
    row("a text as the whole", "wire\n",
        "error 1:1 wrong-kind: Expected a map for the settings, found a text; \n");
    row("a word for a flag", "signing: { distinctSigners: \"no\" }\n",
        "error 1:29 wrong-kind: Expected true or false for 'distinctSigners', found a text; \n");
    row("no such profile", "profile: strit\n",
        "error 1:10 unknown-profile: There is no profile 'strit'; Did you mean 'strict'?\n");
    row("a profile like no other", "profile: paranoid\n",
        "error 1:10 unknown-profile: There is no profile 'paranoid'; It is one of: wire, source, strict\n");
    row("no such day", "suppressions:\n  - { rule: r, reason: a, owner: b, expires: 2026-02-30 }\n",
        "error 2:46 bad-date: '2026-02-30' is no day of the calendar; Write year, month and day: "
        "2026-12-31\n");
    row("no end", "suppressions:\n  - { rule: r, reason: a, owner: b }\n",
        "error 2:5 missing-setting: 'expires' is missing in a suppression; Add 'expires:' to it\n");
    row("hiding everything", "suppressions:\n  - { reason: a, owner: b, expires: 2026-12-31 }\n",
        "error 2:5 missing-setting: A suppression names neither a 'rule' nor a 'path'; Without either it "
        "would hide "
        "everything\n");
    row("the same id twice", "contracts:\n  - { id: a, path: a.yaml }\n  - { id: a, path: b.yaml }\n",
        "error 3:5 duplicate-setting: Another contract has the id 'a'; Give each an id of its own\n");
    row("the same consumer twice", "consumers:\n  - name: web\n  - name: web\n",
        "error 3:5 duplicate-setting: Another consumer has the name 'web'; Give each a name of its own\n");
    row("a path out of the repository", "contracts:\n  - { id: a, path: ../b.yaml }\n",
        "error 2:20 bad-path: 'path' leads to no file of the repository; Write it from the repository's "
        "root, with "
        "'/' between folders\n");
    row("a path of another system", "lint: { ruleset: 'lint\\rules.yaml' }\n",
        "error 1:18 bad-path: 'ruleset' has a backslash in it; Write it from the repository's root, with '/' "
        "between "
        "folders\n");
    row("a place without a contract", "owners: { elements: { \"/paths/**\": [backend] } }\n",
        "error 1:23 bad-place: An element is named by contract and place; Write it as id#/pointer, with * "
        "and ** "
        "where anything fits: checkout#/paths/~1payments/**\n");
    row("an envelope without a place", "envelope: common.yaml\n",
        "error 1:11 bad-place: 'envelope' names no schema in a file; Write it as file#/pointer: "
        "openapi/common.yaml#/components/schemas/ErrorEnvelope\n");
    row("a role nobody holds", "owners: { roles: { qa: [] } }\nsigning: { required: [qa] }\n",
        "warning 2:23 role-without-people: Nobody holds the role 'qa', so nobody can sign for it; Name "
        "people under "
        "owners: roles: qa:\n");
    row("a role nobody knows", "owners: { elements: { \"a#/b\": [bakend] } }\n",
        "warning 1:32 unknown-role: Nothing is known of the role 'bakend'; Did you mean 'backend'?\n");
    row("a role of no name", "signing: { required: [QA Team] }\n",
        "error 1:23 bad-role: 'QA Team' cannot be the name of a role; A role is written in lower case: "
        "backend, "
        "quality-assurance\n");
    row("two documents", "profile: wire\n---\nprofile: strict\n",
        "error 3:1 several-documents: The settings hold several documents, and only the first is read; Put "
        "everything into one\n");
}

void SettingsTest::saysWhatIsWrongAndWhere()
{
    QFETCH(std::string, text);
    QFETCH(std::string, told);
    QCOMPARE(toldOf(text), told);
}

void SettingsTest::keepsWhatIsRightBesideIt()
{
    const core::Settings read = settingsOf("contracts:\n"
                                           "  - { id: a, paht: a.yaml }\n"
                                           "  - { id: b, path: b.yaml, more: 1 }\n"
                                           "  - nothing\n"
                                           "profile: [strict]\n"
                                           "signing: { required: [backend, 7], distinctSigners: 0 }\n");
    QVERIFY(core::hasError(read.diagnostics));
    QCOMPARE(read.contracts.size(), std::size_t {1});
    QCOMPARE(read.contracts[0].id, std::string("b"));
    QCOMPARE(read.profile, std::string("wire"));
    QCOMPARE(read.requiredRoles, std::vector<std::string> {"backend"});
    QVERIFY(read.distinctSigners);
}

void SettingsTest::hidesNothingByHalf_data()
{
    QTest::addColumn<std::string>("entry");
    QTest::newRow("a rule of the wrong kind")
        << std::string("rule: 1, path: p, reason: a, owner: b, expires: 2026-12-31");
    QTest::newRow("a misspelt rule") << std::string(
        "ruel: r, path: p, reason: a, owner: b, expires: 2026-12-31");
    QTest::newRow("a broken rule") << std::string(
        "rule: \"\\q\", path: p, reason: a, owner: b, expires: 2026-12-31");
    QTest::newRow("no reason") << std::string("rule: r, owner: b, expires: 2026-12-31");
    QTest::newRow("an endless one") << std::string("rule: r, reason: a, owner: b, expires: never");
}

void SettingsTest::hidesNothingByHalf()
{
    QFETCH(std::string, entry);
    const core::Settings read = settingsOf("suppressions:\n  - { " + entry + " }\n");
    QVERIFY(read.suppressions.empty());
    QVERIFY(core::hasError(read.diagnostics));
}

void SettingsTest::readsThroughAnchorsAndMerges()
{
    const core::Settings read =
        settingsOf("consumers:\n"
                   "  - &web { name: web, manifest: package.json, contact: &who \"@web\" }\n"
                   "  - { <<: *web, name: app }\n"
                   "  - { name: third, contact: *who }\n");
    QVERIFY(read.diagnostics.empty());
    QCOMPARE(read.consumers.size(), std::size_t {3});
    QCOMPARE(read.consumers[1].name, std::string("app"));
    QCOMPARE(read.consumers[1].manifest, std::string("package.json"));
    QCOMPARE(read.consumers[2].contact, std::string("@web"));
}

void SettingsTest::endsOnHostileTexts_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("an alias of itself") << std::string("owners: &a { roles: *a, elements: *a }\n");
    QTest::newRow("a list of itself") << std::string("contracts: &a [*a, *a]\n");
    QTest::newRow("a merge of itself") << std::string("packet: &a { <<: *a, require: [x] }\n");
    QTest::newRow("no text at all") << std::string("\0\xff\xfe{[", 6);
    std::string many = "suppressions:\n";
    for (int i = 0; i < 5000; ++i)
        many += "  - 1\n";
    QTest::newRow("thousands of mistakes") << many;
}

void SettingsTest::endsOnHostileTexts()
{
    QFETCH(std::string, text);
    const core::Settings read = settingsOf(text);
    QVERIFY(core::hasError(read.diagnostics) || text.starts_with("packet"));
    QVERIFY(read.diagnostics.size() <= 101);
}

COUNTERSIGN_TEST(SettingsTest)
#include "settings_test.moc"
