// SPDX-License-Identifier: Apache-2.0
#include "core/review/settings_proposal.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace {

std::string apiWithErrors(int count)
{
    std::string text = "openapi: 3.1.0\ninfo: { title: 'Orders: the API', version: 1.0.0 }\npaths:\n";
    for (int i = 0; i < count; ++i)
        text += "  /a" + std::to_string(i)
            + ":\n    get:\n      responses:\n        '200': { description: ok }\n        '400':\n          "
              "description: no\n"
              "          content: { application/json: { schema: { $ref: '#/components/schemas/Failure' } } "
              "}\n";
    return text
        + "components:\n  schemas:\n    Failure: { type: object, properties: { code: { type: string } } }\n";
}

core::SettingsProposal proposalFor(const std::filesystem::path& folder)
{
    const core::Repository repository = std::move(*core::Repository::open(folder));
    return core::proposeSettings(repository, *repository.revision({})).value_or(core::SettingsProposal());
}

core::Settings settingsIn(const std::string& text)
{
    return core::readSettings(core::readDocument(core::SourceText::make(text)));
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class SettingsProposalTest : public QObject {
    Q_OBJECT

private slots:
    void namesContractsShortly();
    void findsConsumersByTheirManifests();
    void proposesTheEnvelopeAndAdoptsItNot();
    void namesPeopleInCommentsOnly();
    void isWholeForAnything_data();
    void isWholeForAnything();
};

void SettingsProposalTest::namesContractsShortly()
{
    const test::ScratchFolder folder;
    folder.write("openapi/orders.yaml", apiWithErrors(1));
    folder.write("graphql/orders.graphql", "type Query { a: Int }\n");
    folder.write("a/users.yaml", apiWithErrors(1));
    folder.write("b/users.yaml", apiWithErrors(1));
    folder.write("my api.yaml", apiWithErrors(1));
    std::string ids;
    for (const core::FoundContract& each : proposalFor(folder.path()).contracts)
        ids += each.id + ' ';
    QCOMPARE(ids, std::string("a/users b/users orders-graphql my-api orders-openapi "));
}

void SettingsProposalTest::findsConsumersByTheirManifests()
{
    const test::ScratchFolder folder;
    folder.write(
        "package.json", R"({ "name": "@acme/contracts", "dependencies": { "@acme/contracts": "1" } })");
    folder.write(
        "apps/web/package.json", R"({ "dependencies": { "left": "1", "@acme/contracts": "2.3.0" } })");
    folder.write("apps/web/test/pacts/web-orders.json", "{}");
    folder.write("apps/other/package.json", R"({ "dependencies": { "left": "1" } })");
    folder.write("apps/broken/package.json", R"({ "dependencies": [ )");
    folder.write("apps/web/node_modules/x/package.json", R"({ "dependencies": { "@acme/contracts": "1" } })");
    folder.write("jobs/export/contracts.lock", "");
    const core::SettingsProposal proposal = proposalFor(folder.path());
    QCOMPARE(proposal.consumers.size(), std::size_t {2});
    QCOMPARE(proposal.consumers[0].name, std::string("web"));
    QCOMPARE(proposal.consumers[0].repository, std::string("apps/web"));
    QCOMPARE(proposal.consumers[0].manifest, std::string("package.json"));
    QCOMPARE(proposal.consumers[0].package, std::string("@acme/contracts"));
    QCOMPARE(proposal.consumers[0].pacts, std::vector<std::string> {"test/pacts/*.json"});
    QCOMPARE(proposal.consumers[1].manifest, std::string("contracts.lock"));
}

void SettingsProposalTest::proposesTheEnvelopeAndAdoptsItNot()
{
    const test::ScratchFolder folder;
    folder.write("orders.yaml", apiWithErrors(3));
    const core::SettingsProposal proposal = proposalFor(folder.path());
    QVERIFY(proposal.envelope);
    QCOMPARE(proposal.envelope->place, std::string("orders.yaml#/components/schemas/Failure"));
    const std::string text = core::settingsText(proposal);
    QVERIFY2(has(text, "# 3 of 3 error answers have this one"), text.c_str());
    QVERIFY2(has(text, "# envelope: orders.yaml#/components/schemas/Failure\n"), text.c_str());
    QCOMPARE(settingsIn(text).envelope, std::string());
}

void SettingsProposalTest::namesPeopleInCommentsOnly()
{
    test::ScratchRepository scratch;
    scratch.write("orders.yaml", apiWithErrors(1));
    scratch.write(".github/CODEOWNERS", "*.yaml @acme/backend\n*.md @writers\n");
    scratch.write("docs/CODEOWNERS", "* @nobody\n");
    scratch.commit("one");
    const core::SettingsProposal proposal = proposalFor(scratch.path());
    QCOMPARE(proposal.owners, std::vector<std::string> {"@acme/backend"});
    QCOMPARE(proposal.authors.size(), std::size_t {1});
    const std::string text = core::settingsText(proposal);
    QVERIFY2(has(text, "# .github/CODEOWNERS names for these files: @acme/backend\n"), text.c_str());
    QVERIFY2(has(text, "# Most of the last commits are by " + proposal.authors[0]), text.c_str());
    for (const core::RoleSetting& role : settingsIn(text).roles)
        QVERIFY(role.people.empty());
}

void SettingsProposalTest::isWholeForAnything_data()
{
    QTest::addColumn<core::SettingsProposal>("proposal");
    QTest::newRow("nothing") << core::SettingsProposal();
    QTest::newRow("unusual names") << core::SettingsProposal {
        .contracts = {{.id = "a:b", .title = "two\nlines: {", .entry = "# odd 'name'.yaml"}},
        .consumers = {{.name = "- yes",
            .repository = "{a}",
            .manifest = "null",
            .package = "@a/b",
            .pacts = {"*.json"}}},
        .envelope = core::ProposedEnvelope {"a b.yaml#/x", 1, 2},
        .ownersFile = "CODEOWNERS",
        .owners = {"@a\nb"},
        .authors = {"A\r\nowners: {}", "B"}};
    core::SettingsProposal many;
    for (int i = 0; i < 60; ++i)
        many.contracts.push_back({.id = std::to_string(i), .entry = std::to_string(i) + ".yaml"});
    QTest::newRow("too many to list") << many;
}

void SettingsProposalTest::isWholeForAnything()
{
    QFETCH(core::SettingsProposal, proposal);
    const std::string text = core::settingsText(proposal);
    const core::Settings read = settingsIn(text);
    QVERIFY2(
        read.diagnostics.empty(), read.diagnostics.empty() ? "" : read.diagnostics.front().message.c_str());
    QCOMPARE(read.consumers.size(), proposal.consumers.size());
    QCOMPARE(read.contracts.size(), proposal.contracts.size() > 50 ? 0 : proposal.contracts.size());
    if (read.contracts.size() == 1)
        QCOMPARE(read.contracts.front().path, proposal.contracts.front().entry);
    if (read.consumers.size() == 1)
        QCOMPARE(read.consumers.front().repository, proposal.consumers.front().repository);
}

COUNTERSIGN_TEST(SettingsProposalTest)
#include "settings_proposal_test.moc"
