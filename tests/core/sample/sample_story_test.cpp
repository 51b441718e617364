// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"
#include "tests/core/sample/made_sample.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <sstream>

namespace {

constexpr const char* FirstScenario = R"(Given a logged-in customer with a valid cart
When they submit a card that triggers 3DS
Then the API returns 202 with status "pending_payment"
And the response includes a redirect_url for the 3DS challenge
And the frontend renders the challenge in an iframe
And the order is not marked paid until the callback arrives
)";

constexpr const char* SecondScenario = R"(Given the 3DS challenge times out after 10 minutes
When the callback has not arrived
Then the order transitions to "payment_abandoned"
And the frontend shows a retry affordance, not a success screen
)";

/// Every scalar by its place. A schema is known by its name, whatever file it stands in.
using Leaves = std::map<std::string, std::string>;

void collectLeaves(const core::Node& node, const std::string& place, Leaves& leaves)
{
    const bool isContainer = node.isMap() || node.isSequence();
    for (const core::Node child : node) {
        const std::string step = node.isMap() ? std::string(child.key()) : std::to_string(child.position());
        collectLeaves(child, place + " > " + step, leaves);
    }
    if (isContainer && node.size() != 0)
        return;
    std::string value(node.text());
    if (node.key() == "$ref")
        value = value.substr(value.rfind('/') + 1);
    leaves[place] = value;
}

std::vector<std::string> lines(const std::string& text)
{
    std::istringstream in(text);
    std::vector<std::string> all;
    for (std::string line; std::getline(in, line);)
        all.push_back(line);
    return all;
}

} // namespace

/// What the sample tells: exactly the changes it promises, and the words of the story.
class SampleStoryTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_sample.emplace(); }
    void cleanupTestCase() { m_sample.reset(); }
    void everyFileCanBeRead_data();
    void everyFileCanBeRead();
    void exactlyThePromisedChanges_data();
    void exactlyThePromisedChanges();
    void theLessonsAreThere_data();
    void theLessonsAreThere();
    void scenariosWordForWord();
    void theOrderIsReachedFromResponsesOnly_data() { everyFileCanBeRead_data(); }
    void theOrderIsReachedFromResponsesOnly();
    void sortedKeysAndMovedSchemasMeanTheSame();
    void whatConsumersSeeIsTheSameEverywhere_data();
    void whatConsumersSeeIsTheSameEverywhere();
    void consumersPinWhatTheStorySays_data();
    void consumersPinWhatTheStorySays();
    void settingsAndSignersNameTheSamePeople();

private:
    core::Document read(const std::string& object) const;
    std::string valueAt(const std::string& object, const std::string& pointer) const;
    Leaves leavesOf(const std::string& revision) const;
    void collectReferences(
        const std::string& revision, const core::Node& node, std::set<std::string>& names) const;

    std::optional<test::MadeSample> m_sample;
};

core::Document SampleStoryTest::read(const std::string& object) const
{
    return core::readDocument(core::SourceText::make(m_sample->show(object), object));
}

std::string SampleStoryTest::valueAt(const std::string& object, const std::string& pointer) const
{
    return std::string(read(object).tree.find(pointer).text());
}

Leaves SampleStoryTest::leavesOf(const std::string& revision) const
{
    Leaves leaves;
    for (const std::string& path :
        lines(m_sample->git({"ls-tree", "-r", "--name-only", revision, "openapi/"}))) {
        const core::Document document = read(revision + ":" + path);
        const bool isSchemas = path.find("/schemas/") != std::string::npos;
        collectLeaves(document.tree.root(), isSchemas ? "schema" : path, leaves);
    }
    return leaves;
}

void SampleStoryTest::everyFileCanBeRead_data()
{
    QTest::addColumn<std::string>("revision");
    for (const char* revision : {"v2.2.1", "v2.3.0", "all-safe", "release-2.4.0", "main"})
        QTest::newRow(revision) << std::string(revision);
}

void SampleStoryTest::everyFileCanBeRead()
{
    QFETCH(std::string, revision);
    for (const std::string& path : lines(m_sample->git({"ls-tree", "-r", "--name-only", revision}))) {
        if (!path.ends_with(".yaml") && !path.ends_with(".json"))
            continue;
        const core::Document document = read(revision + ":" + path);
        QVERIFY2(document.diagnostics.empty() && document.tree.root().isMap(), path.c_str());
    }
}

void SampleStoryTest::exactlyThePromisedChanges_data()
{
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    QTest::newRow("2.3.0") << std::string("v2.2.1") << std::string("v2.3.0");
    QTest::newRow("all-safe") << std::string("v2.3.0") << std::string("all-safe");
    QTest::newRow("release-2.4.0") << std::string("v2.3.0") << std::string("release-2.4.0");
}

void SampleStoryTest::exactlyThePromisedChanges()
{
    QFETCH(std::string, from);
    QFETCH(std::string, to);
    const Leaves before = leavesOf(from);
    const Leaves after = leavesOf(to);
    std::string changes;
    const auto tell = [&changes](const char* sign, const Leaves& these, const Leaves& others) {
        for (const auto& [place, value] : these) {
            const auto other = others.find(place);
            if (other == others.end() || other->second != value)
                changes += sign + place + " = " + value + (value.ends_with('\n') ? "" : "\n");
        }
    };
    tell("- ", before, after);
    tell("+ ", after, before);
    QVERIFY(test::matchesGolden(changes, "sample/changes-" + to.substr(to[0] == 'v' ? 1 : 0) + ".txt"));
}

void SampleStoryTest::theLessonsAreThere_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("pointer");
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("safe");
    QTest::addColumn<std::string>("after");
    const auto row = [](const char* name, const char* path, const char* pointer, const char* before,
                         const char* safe, const char* after) {
        QTest::newRow(name) << std::string(path) << std::string(pointer) << std::string(before)
                            << std::string(safe) << std::string(after);
    };
    const char* order = "openapi/schemas/order.yaml";
    const char* entry = "openapi/checkout.yaml";
    row("1 status", order, "/Order/properties/status/enum/0", "pending", "pending", "pending_payment");
    row("1 status, the values that stay", order, "/Order/properties/status/enum/1", "paid", "paid", "paid");
    row("1 status, the last value", order, "/Order/properties/status/enum/2", "payment_abandoned",
        "payment_abandoned", "payment_abandoned");
    row("2 billing_country", order, "/NewOrder/required/3", "", "", "billing_country");
    const char* refusal =
        "/paths/~1payments/post/responses/402/content/application~1json/schema/properties/error/required/0";
    row("3 error envelope", entry, refusal, "", "", "message");
    row("3 error envelope, before", entry, "/paths/~1payments/post/responses/402/$ref",
        "common.yaml#/components/responses/PaymentDeclined",
        "common.yaml#/components/responses/PaymentDeclined", "");
    row("4 estimated_delivery", order, "/Order/properties/estimated_delivery/format", "date", "date", "");
    row("5 redirect_url", order, "/Order/properties/redirect_url/format", "", "uri", "uri");
    row("6 challenge", entry, "/paths/~1orders~1{id}~1challenge/get/operationId", "", "getChallenge",
        "getChallenge");
    row("7 description", order, "/NewOrder/properties/cart_id/description", "Id of the cart.",
        "The cart to order, by the id that the cart service gave it.",
        "The cart to order, by the id that the cart service gave it.");
    row("the proposed version", entry, "/info/version", "2.3.0", "2.4.0", "2.4.0");
}

void SampleStoryTest::theLessonsAreThere()
{
    QFETCH(std::string, path);
    QFETCH(std::string, pointer);
    QFETCH(std::string, before);
    QFETCH(std::string, safe);
    QFETCH(std::string, after);
    QCOMPARE(valueAt("v2.3.0:" + path, pointer), before);
    QCOMPARE(valueAt("all-safe:" + path, pointer), safe);
    QCOMPARE(valueAt("release-2.4.0:" + path, pointer), after);
}

void SampleStoryTest::scenariosWordForWord()
{
    const std::string scenarios = "/paths/~1orders/post/x-acceptance/scenarios";
    const std::string candidate = "release-2.4.0:openapi/checkout.yaml";
    QCOMPARE(valueAt(candidate, "/paths/~1orders/post/x-acceptance/feature"),
        "Checkout submits card requiring 3DS");
    QCOMPARE(read(candidate).tree.find(scenarios).size(), 2U);
    QCOMPARE(valueAt(candidate, scenarios + "/0"), FirstScenario);
    QCOMPARE(valueAt(candidate, scenarios + "/1"), SecondScenario);
    for (const std::string baseline : {"v2.2.1", "v2.3.0", "all-safe"}) {
        QCOMPARE(read(baseline + ":openapi/checkout.yaml").tree.find(scenarios).size(), 1U);
        QCOMPARE(valueAt(baseline + ":openapi/checkout.yaml", scenarios + "/0"), SecondScenario);
    }
}

/// Follows references by the name they end with: names are unique among the sample's schemas.
void SampleStoryTest::collectReferences(
    const std::string& revision, const core::Node& node, std::set<std::string>& names) const
{
    for (const core::Node child : node)
        collectReferences(revision, child, names);
    if (node.key() != "$ref")
        return;
    const std::string name(node.text().substr(node.text().rfind('/') + 1));
    if (!names.insert(name).second)
        return;
    for (const std::string& path :
        lines(m_sample->git({"ls-tree", "-r", "--name-only", revision, "openapi/schemas"}))) {
        const core::Document document = read(revision + ":" + path);
        collectReferences(revision, document.tree.root()[name], names);
    }
}

void SampleStoryTest::theOrderIsReachedFromResponsesOnly()
{
    QFETCH(std::string, revision);
    const core::Document entry = read(revision + ":openapi/checkout.yaml");
    std::set<std::string> sent;
    std::set<std::string> answered;
    for (const core::Node path : entry.tree.root()["paths"])
        for (const core::Node operation : path) {
            collectReferences(revision, operation["requestBody"], sent);
            collectReferences(revision, operation["responses"], answered);
        }
    QVERIFY(sent.contains("NewOrder") && sent.contains("NewPayment") && sent.contains("Address"));
    QVERIFY(!sent.contains("Order"));
    QVERIFY(answered.contains("Order") && answered.contains("Payment"));
}

void SampleStoryTest::sortedKeysAndMovedSchemasMeanTheSame()
{
    const core::Document before = read("v2.3.0:openapi/schemas/order.yaml");
    const core::Document after = read("release-2.4.0:openapi/schemas/order.yaml");
    const core::Document address = read("release-2.4.0:openapi/schemas/address.yaml");
    const core::Node line = before.tree.root()["LineItem"];
    QCOMPARE(after.tree.root()["LineItem"].hash(), line.hash());
    QVERIFY(after.tree.root()["LineItem"].first().key() != line.first().key());
    QVERIFY(!after.tree.root()["Address"]);
    QCOMPARE(address.tree.root()["Address"].hash(), before.tree.root()["Address"].hash());
}

void SampleStoryTest::whatConsumersSeeIsTheSameEverywhere_data()
{
    QTest::addColumn<std::string>("path");
    for (const char* path : {"graphql", "proto", "consumers/mobile-app", ".countersign/settings.yaml",
             ".gitattributes", "README.md"})
        QTest::newRow(path) << std::string(path);
}

void SampleStoryTest::whatConsumersSeeIsTheSameEverywhere()
{
    QFETCH(std::string, path);
    const std::string id = m_sample->git({"rev-parse", "v2.2.1:" + path});
    for (const std::string revision : {"v2.3.0", "all-safe", "release-2.4.0", "main"})
        QCOMPARE(m_sample->git({"rev-parse", revision + ":" + path}), id);
}

void SampleStoryTest::consumersPinWhatTheStorySays_data()
{
    QTest::addColumn<std::string>("consumer");
    QTest::addColumn<std::string>("pin");
    QTest::addColumn<bool>("hasPact");
    QTest::newRow("web-checkout") << std::string("web-checkout") << std::string("2.3.0") << true;
    QTest::newRow("mobile-app") << std::string("mobile-app") << std::string("2.2.1") << true;
    QTest::newRow("finance-export") << std::string("finance-export") << std::string("2.3.0") << false;
}

void SampleStoryTest::consumersPinWhatTheStorySays()
{
    QFETCH(std::string, consumer);
    QFETCH(std::string, pin);
    QFETCH(bool, hasPact);
    const std::string folder = "main:consumers/" + consumer;
    QCOMPARE(valueAt(folder + "/package-lock.json", "/packages/node_modules~1@acme~1contracts/version"), pin);
    QVERIFY(valueAt(folder + "/package.json", "/dependencies/@acme~1contracts").ends_with(pin));
    const std::string pacts =
        m_sample->git({"ls-tree", "--name-only", "main", "consumers/" + consumer + "/pacts/"});
    QCOMPARE(pacts, hasPact ? "consumers/" + consumer + "/pacts/" + consumer + "-checkout.json" : "");
    if (!hasPact)
        return;
    const core::Document pact = read("main:" + pacts);
    QCOMPARE(pact.tree.find("/consumer/name").text(), consumer);
    QCOMPARE(pact.tree.find("/interactions/0/response/body/status").text(), "pending");
}

void SampleStoryTest::settingsAndSignersNameTheSamePeople()
{
    const core::Document settings = read("main:.countersign/settings.yaml");
    const std::string signers = m_sample->show("main:.countersign/allowed_signers");
    const core::Node roles = settings.tree.find("/owners/roles");
    QCOMPARE(roles.size(), m_sample->info().owners.size());
    for (const core::DemoOwner& owner : m_sample->info().owners) {
        QCOMPARE(roles[owner.role].at(0).text(), owner.principal);
        const std::string begin = owner.principal + " namespaces=\"git," + owner.role
            + ".signoff.v1@countersign,export.seal.v1@countersign\" ssh-ed25519 ";
        QVERIFY(signers.find(begin) != std::string::npos);
        QVERIFY(owner.principal.ends_with("@sample.invalid"));
    }
    QCOMPARE(lines(signers).size(), roles.size());
}

COUNTERSIGN_TEST(SampleStoryTest)
#include "sample_story_test.moc"
