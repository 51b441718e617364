// SPDX-License-Identifier: Apache-2.0
#include "core/compat/finding.h"
#include "core/compat/suppression.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::year_month_day Today = 2026y / 11 / 21;

/// `status` of a shared Order was removed: felt in two operations.
core::Finding sharedFinding()
{
    core::Finding finding;
    finding.rule = "response-property-removed";
    finding.alsoKnownAs = {"oasdiff:response-required-property-removed"};
    finding.message = "status was removed";
    finding.sites = {
        {"GET /orders/{id}", core::Flow::Response, "GET /orders/{id} > response 200 > body > status"},
        {"POST /orders", core::Flow::Response, "POST /orders > response 202 > body > status"}};
    return finding;
}

core::Suppression answered(core::Suppression suppression)
{
    suppression.reason = "the mobile app stopped reading it in spring";
    suppression.owner = "team-orders";
    suppression.expires = 2026y / 12 / 31;
    return suppression;
}

core::Suppression imported(core::Suppression suppression)
{
    suppression.importedFrom = "ignore.txt:1";
    return suppression;
}

} // namespace

class SuppressionTest : public QObject {
    Q_OBJECT

private slots:
    void speaksOfARule_data();
    void speaksOfARule();
    void holdsOnlyWithAnAnswer_data();
    void holdsOnlyWithAnAnswer();
    void mustCoverEverySite_data();
    void mustCoverEverySite();
    void importedLinesNameOperationsAndNames_data();
    void importedLinesNameOperationsAndNames();
    void aPeersIdStandsForItsOwnPlacesOnly_data();
    void aPeersIdStandsForItsOwnPlacesOnly();
    void severalHideTogether();
    void theLastSeverityDecides();
    void aFindingWithoutSitesIsAPlaceToo();
};

void SuppressionTest::speaksOfARule_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<bool>("speaks");
    QTest::newRow("any") << QByteArray() << true;
    QTest::newRow("ours") << QByteArray("response-property-removed") << true;
    QTest::newRow("a peer's") << QByteArray("oasdiff:response-required-property-removed") << true;
    QTest::newRow("a peer's without its name") << QByteArray("response-required-property-removed") << false;
    QTest::newRow("another of ours") << QByteArray("response-removed") << false;
}

void SuppressionTest::speaksOfARule()
{
    QFETCH(QByteArray, rule);
    QFETCH(bool, speaks);
    QCOMPARE(core::suppresses(answered({.rule = rule.toStdString()}), sharedFinding(), Today), speaks);
}

void SuppressionTest::holdsOnlyWithAnAnswer_data()
{
    QTest::addColumn<core::Suppression>("suppression");
    QTest::addColumn<bool>("holds");
    const core::Suppression whole = answered({});
    QTest::newRow("reason, owner, end") << whole << true;
    core::Suppression each = whole;
    each.expires = Today;
    QTest::newRow("its last day") << each << true;
    each.expires = 2026y / 11 / 20;
    QTest::newRow("the day after") << each << false;
    each = whole;
    each.reason.clear();
    QTest::newRow("no reason") << each << false;
    each = whole;
    each.owner.clear();
    QTest::newRow("no owner") << each << false;
    each = whole;
    each.expires.reset();
    QTest::newRow("no end") << each << false;
    QTest::newRow("a peer's line") << imported({}) << true;
}

void SuppressionTest::holdsOnlyWithAnAnswer()
{
    QFETCH(core::Suppression, suppression);
    QFETCH(bool, holds);
    QCOMPARE(core::suppresses(suppression, sharedFinding(), Today), holds);
}

void SuppressionTest::mustCoverEverySite_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("covers");
    QTest::newRow("both") << QByteArray("** > status") << true;
    QTest::newRow("one operation") << QByteArray("POST /orders > **") << false;
    QTest::newRow("all below a path") << QByteArray("* /orders**") << true;
    QTest::newRow("another property") << QByteArray("** > total") << false;
}

void SuppressionTest::mustCoverEverySite()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, covers);
    QCOMPARE(core::suppresses(answered({.path = path.toStdString()}), sharedFinding(), Today), covers);
}

void SuppressionTest::importedLinesNameOperationsAndNames_data()
{
    QTest::addColumn<core::Suppression>("suppression");
    QTest::addColumn<bool>("speaks");
    QTest::newRow("its operation") << core::Suppression {.operation = "POST /orders"} << true;
    QTest::newRow("in lower case") << core::Suppression {.operation = "post /orders"} << true;
    QTest::newRow("another operation") << core::Suppression {.operation = "PUT /orders"} << false;
    QTest::newRow("what belongs to no operation") << core::Suppression {.operation = "components"} << false;
    QTest::newRow("its property") << core::Suppression {.names = {"status"}} << true;
    QTest::newRow("a property below another") << core::Suppression {.names = {"data/items/status"}} << true;
    QTest::newRow("an array") << core::Suppression {.names = {"/items/"}} << true;
    QTest::newRow("its status code") << core::Suppression {.names = {"status", "202"}} << true;
    QTest::newRow("another status code") << core::Suppression {.names = {"status", "200"}} << false;
    QTest::newRow("a part of its name") << core::Suppression {.names = {"stat"}} << false;
    QTest::newRow("the single media type") << core::Suppression {.names = {"application/json"}} << true;
    QTest::newRow("a type") << core::Suppression {.names = {"string", "integer"}} << true;
    QTest::newRow("another property") << core::Suppression {.names = {"total"}} << false;
}

void SuppressionTest::importedLinesNameOperationsAndNames()
{
    QFETCH(core::Suppression, suppression);
    QFETCH(bool, speaks);
    core::Finding finding = sharedFinding();
    finding.sites.erase(finding.sites.begin());
    QCOMPARE(core::suppresses(imported(suppression), finding, Today), speaks);
}

void SuppressionTest::aPeersIdStandsForItsOwnPlacesOnly_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("speaks");
    const QByteArray parameter = "GET /orders > query limit";
    const QByteArray body = "POST /orders > request body";
    const QByteArray property = body + " > total";
    const QByteArray sent = "GET /orders > response 200 > body > total";
    const QByteArray header = "GET /orders > response 200 > header X-Rate";
    const auto row = [](const char* name, const char* id, const QByteArray& path, bool speaks) {
        QTest::newRow(name) << QByteArray(id) << path << speaks;
    };
    row("parameter", "request-parameter-max-decreased", parameter, true);
    row("no parameter", "request-parameter-max-decreased", property, false);
    row("property", "request-property-max-decreased", property, true);
    row("a parameter is no property", "request-property-max-decreased", parameter, false);
    row("a body is no property", "request-property-max-decreased", body, false);
    row("items of a body", "request-property-max-decreased", body + "[]", true);
    row("body", "request-body-max-decreased", body, true);
    row("a property is no body", "request-body-max-decreased", property, false);
    row("response property", "response-property-max-increased", sent, true);
    row("a request is no response", "response-property-max-increased", property, false);
    row("response header", "response-header-max-increased", header, true);
    row("a body is no header", "response-header-max-increased", sent, false);
    row("of no place", "api-security-removed", parameter, true);
}

void SuppressionTest::aPeersIdStandsForItsOwnPlacesOnly()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, path);
    QFETCH(bool, speaks);
    const std::string rule = "oasdiff:" + id.toStdString();
    core::Finding finding;
    finding.alsoKnownAs = {rule};
    const core::Flow flow = path.contains("response") ? core::Flow::Response : core::Flow::Request;
    finding.sites = {{"GET /orders", flow, path.toStdString()}};
    QCOMPARE(core::suppresses(imported({.rule = rule}), finding, Today), speaks);
}

void SuppressionTest::severalHideTogether()
{
    std::vector<core::Suppression> both {answered({.path = "GET /orders/** > **"})};
    QVERIFY(!core::hiddenBy(both, sharedFinding(), Today));
    both.push_back(answered({.path = "POST /orders > **"}));
    QCOMPARE(core::hiddenBy(both, sharedFinding(), Today), &both.front());
    both.back().expires = 2026y / 11 / 20;
    QVERIFY(!core::hiddenBy(both, sharedFinding(), Today));
    both.back() = imported({.severity = core::Severity::Safe});
    QVERIFY2(!core::hiddenBy(both, sharedFinding(), Today), "what changes a severity hides nothing");
}

void SuppressionTest::theLastSeverityDecides()
{
    const auto line = [](core::Severity severity) {
        return imported({.rule = "oasdiff:response-required-property-removed", .severity = severity});
    };
    const std::vector<core::Suppression> lines {
        line(core::Severity::Risky), answered({}), line(core::Severity::Safe)};
    QVERIFY(core::importedSeverity(lines, sharedFinding(), Today) == core::Severity::Safe);
    core::Finding other = sharedFinding();
    other.alsoKnownAs.clear();
    QVERIFY(!core::importedSeverity(lines, other, Today).has_value());
}

void SuppressionTest::aFindingWithoutSitesIsAPlaceToo()
{
    core::Finding finding;
    finding.path = "schema Order > status";
    QVERIFY(core::suppresses(answered({.path = "schema Order > *"}), finding, Today));
    QVERIFY(!core::suppresses(answered({.path = "schema Cart > *"}), finding, Today));
    QVERIFY(core::suppresses(imported({.operation = "components"}), finding, Today));
    QVERIFY(!core::suppresses(imported({.operation = "GET /orders"}), finding, Today));
}

COUNTERSIGN_TEST(SuppressionTest)
#include "suppression_test.moc"
