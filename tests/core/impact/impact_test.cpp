// SPDX-License-Identifier: Apache-2.0
#include "core/compat/comparison.h"
#include "core/compat/judge.h"
#include "core/impact/impact.h"
#include "tests/support/contract_printer.h"
#include "tests/support/test_program.h"

#include <QTest>

class ImpactTest : public QObject {
    Q_OBJECT

private slots:
    void isNamedAsTheAnswersNameIt();
    void tellsWhoIsHit_data();
    void tellsWhoIsHit();
    void knowsNothingWithoutARecord_data();
    void knowsNothingWithoutARecord();
    void saysHowAValueIsMatched();
    void saysWhichVersionIsPinned();
    void hitsAllWhoUseAContractThatIsGone();
    void saysNothingOfOtherLanguages();
};

namespace {

struct Judged {
    std::shared_ptr<const core::Contract> baseline;
    std::shared_ptr<const core::Contract> candidate;
    std::vector<core::Finding> findings;
};

Judged judged(const std::string& before, const std::string& after)
{
    Judged both {test::readTexts({{"api.yaml", before}}, "api.yaml"),
        test::readTexts({{"api.yaml", after}}, "api.yaml"), {}};
    const auto comparison = core::compare(both.baseline, both.candidate);
    both.findings = core::judge(comparison.value(), {.findWitnesses = false}).findings;
    return both;
}

constexpr const char* Head = "openapi: 3.1.0\ninfo: {title: Shop, version: '2.3.0'}\n";

std::string ordersContract(const std::string& fields, const std::string& more = {})
{
    return Head
        + std::string("paths:\n  /orders:\n    post:\n      requestBody: {required: true, content: {"
                      "application/json: {schema: {type: object, properties: {cart: {}}}}}}\n")
        + "      responses: {'202': {description: made, content: {application/json: {schema: {type: object, "
          "properties: "
        + fields + "}}}}}\n" + more;
}

core::PactFile ordersPact(const std::string& body, const std::string& path = "/orders")
{
    return core::readPact("pacts/web.json",
        R"({"consumer": {"name": "web"}, "interactions": [{"description": "placing an order",)"
        R"("request": {"method": "POST", "path": ")"
            + path + R"(", "headers": {"Content-Type": "application/json"}, "body": {"cart": 1}},)"
            + R"("response": {"status": 202, "body": )" + body + "}}]}");
}

/// "rule: impact: evidence" of the first finding with this rule.
QString impactOfRule(const Judged& both, const core::Consumer& consumer, std::string_view rule)
{
    const auto impacts =
        core::impactOn(both.baseline.get(), both.candidate.get(), both.findings, {&consumer, 1});
    for (std::size_t at = 0; at < both.findings.size(); ++at)
        if (both.findings[at].rule == rule) {
            const core::FindingImpact& impact = impacts.at(0).impacts.at(at);
            return QString::fromStdString(
                std::string(core::impactName(impact.impact)) + ": " + impact.evidence);
        }
    return "no such finding";
}

} // namespace

void ImpactTest::isNamedAsTheAnswersNameIt()
{
    QCOMPARE(core::impactName(core::Impact::Unknown), std::string_view("unknown"));
    QCOMPARE(core::impactName(core::Impact::Affected), std::string_view("affected"));
    QCOMPARE(core::impactName(core::Impact::Unaffected), std::string_view("unaffected"));
    QCOMPARE(core::impactName(core::Impact::BrokenBefore), std::string_view("broken-before"));
}

void ImpactTest::tellsWhoIsHit_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<std::string>("read");
    QTest::addColumn<std::string>("rule");
    QTest::addColumn<QString>("impact");
    const auto row = [](const char* name, const std::string& before, const std::string& after,
                         const char* read, const char* rule, const char* impact) {
        QTest::newRow(name) << before << after << std::string(read) << std::string(rule) << QString(impact);
    };
    const std::string both = ordersContract("{id: {type: string}, eta: {type: string}}");
    const std::string idOnly = ordersContract("{id: {type: string}}");
    row("reads what goes", both, idOnly, R"({"id": "1", "eta": "soon"})", "optional-response-field-removed",
        "affected: pacts/web.json: 'placing an order': response body $.eta: `eta` is declared nowhere in the "
        "schema (response.body.incompatible)");
    row("does not read what goes", both, idOnly, R"({"id": "1"})", "optional-response-field-removed",
        "unaffected: not affected by its recorded use: 1 interaction here still fits");
    row("read what was not there", ordersContract("{id: {enum: [a, b]}}"),
        ordersContract("{id: {enum: [a]}}"), R"({"id": "c"})", "response-values-removed",
        "broken-before: pacts/web.json: 'placing an order': response body $.id: `c` is not `a` "
        "(response.body.incompatible); in the baseline already");
    const std::string one = ordersContract("{id: {enum: [a]}}");
    const std::string two = ordersContract("{id: {enum: [a, b]}}");
    row("may read more", one, two, R"({"id": "a"})", "response-values-added",
        "unknown: pacts/web.json: 'placing an order' reads it; whether it copes with what may come now is "
        "not "
        "recorded");
    row("does not read where there is more", one, two, "{}", "response-values-added",
        "unaffected: not affected by its recorded use: 1 interaction here still fits");
    const std::string other = Head
        + std::string("paths:\n  /carts:\n    get: {responses: {'200': {description: all, content: {"
                      "application/json: {schema: {type: object, properties: {id: {}}}}}}}}\n");
    row("uses another operation", other + idOnly.substr(idOnly.find("  /orders")), idOnly, R"({"id": "1"})",
        "path-removed", "unaffected: not affected by its recorded use: none of its 1 interaction comes here");
    row("an operation that goes", idOnly, other, R"({"id": "1"})", "path-removed",
        "affected: pacts/web.json: 'placing an order': request path: leads to no operation of the contract: "
        "POST "
        "/orders (request.path-or-method.unknown)");
}

void ImpactTest::tellsWhoIsHit()
{
    QFETCH(std::string, before);
    QFETCH(std::string, after);
    QFETCH(std::string, read);
    QFETCH(std::string, rule);
    core::Consumer consumer {"web"};
    consumer.pacts.push_back(ordersPact(read));
    QTEST(impactOfRule(judged(before, after), consumer, rule), "impact");
}

void ImpactTest::knowsNothingWithoutARecord_data()
{
    QTest::addColumn<std::string>("pact");
    QTest::addColumn<QString>("evidence");
    QTest::newRow("no pact") << std::string() << QString("unknown: no pact says what it uses");
    QTest::newRow("no interactions") << std::string(R"({"consumer": {"name": "web"}})")
                                     << QString("unknown: its pacts record nothing over HTTP");
    QTest::newRow("messages alone") << std::string(R"({"messages": [{"description": "paid"}]})")
                                    << QString("unknown: its pacts record nothing over HTTP");
    QTest::newRow("no pact at all") << std::string("[]")
                                    << QString("unknown: p.json: a pact is a map with interactions");
}

void ImpactTest::knowsNothingWithoutARecord()
{
    QFETCH(std::string, pact);
    core::Consumer consumer {"web"};
    if (!pact.empty())
        consumer.pacts.push_back(core::readPact("p.json", pact));
    const Judged both = judged(ordersContract("{id: {}, eta: {}}"), ordersContract("{id: {}}"));
    QTEST(impactOfRule(both, consumer, "optional-response-field-removed"), "evidence");
}

void ImpactTest::saysHowAValueIsMatched()
{
    const Judged both = judged(ordersContract("{id: {}, eta: {}}"), ordersContract("{id: {}}"));
    core::Consumer consumer {"web"};
    consumer.pacts.push_back(ordersPact(
        R"({"eta": "soon"}, "matchingRules": {"body": {"$.eta": {"matchers": [{"match": "type"}]}}})"));
    const QString impact = impactOfRule(both, consumer, "optional-response-field-removed");
    QVERIFY2(impact.endsWith("(response.body.incompatible), matched by type"), qPrintable(impact));
}

void ImpactTest::saysWhichVersionIsPinned()
{
    const Judged both = judged(ordersContract("{id: {}, eta: {}}"), ordersContract("{id: {}}"));
    core::Consumer consumer {"web"};
    consumer.pacts.push_back(ordersPact("{}"));
    consumer.pin.version = "v2.3.0";
    QVERIFY(!impactOfRule(both, consumer, "optional-response-field-removed").contains("pinned"));
    consumer.pin.version = "2.2.1";
    QVERIFY(impactOfRule(both, consumer, "optional-response-field-removed")
                .endsWith("; pinned to 2.2.1, held against 2.3.0"));
}

void ImpactTest::hitsAllWhoUseAContractThatIsGone()
{
    const Judged both = judged(ordersContract("{id: {}}"), Head + std::string("paths: {}\n"));
    core::Consumer consumer {"web"};
    consumer.pacts.push_back(ordersPact("{}"));
    const auto impacts = core::impactOn(both.baseline.get(), nullptr, both.findings, {&consumer, 1});
    QCOMPARE(impacts.at(0).impacts.at(0).impact, core::Impact::Affected);
}

void ImpactTest::saysNothingOfOtherLanguages()
{
    const Judged both = judged(ordersContract("{id: {}, eta: {}}"), ordersContract("{id: {}}"));
    core::Contract other = *both.candidate;
    other.language = core::Language::Proto;
    core::Consumer consumer {"web"};
    consumer.pacts.push_back(ordersPact("{}"));
    const auto impacts = core::impactOn(both.baseline.get(), &other, both.findings, {&consumer, 1});
    QCOMPARE(impacts.at(0).impacts.at(0).impact, core::Impact::Unknown);
}

COUNTERSIGN_TEST(ImpactTest)
#include "impact_test.moc"
