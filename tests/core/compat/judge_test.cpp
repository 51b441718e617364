// SPDX-License-Identifier: Apache-2.0
#include "core/compat/judge.h"
#include "tests/core/compat/made_comparison.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <set>

using core::Effect;
using core::ElementKind;
using core::Facet;
using core::Finding;
using core::Flow;
using core::Judgement;
using core::Severity;
using test::MadeComparison;
using test::siteAt;

namespace {

const std::string OrdersText = "openapi: 3.1.0\n"
                               "note:\n"
                               "  maxLength: 20\n"
                               "other: {}\n";

core::JudgeOptions judgeOptions()
{
    return {.asOf = {std::chrono::year(2026), std::chrono::November, std::chrono::day(21)},
        .contract = "checkout",
        .findWitnesses = false};
}

core::Suppression hidingRequests()
{
    return {.path = "POST /orders > request > **", .importedFrom = "ignore.txt:1"};
}

} // namespace

class JudgeTest : public QObject {
    Q_OBJECT

private slots:
    void givesOneFindingForOneCause();
    void splitsWhereSeverityDiffers();
    void splitsOneDirectionBySeverity();
    void givesEachFindingAPlaceOfItsOwn();
    void ordersByTheCandidateThenTheBaseline();
    void ownsUpToWhatWasNotJudged();
    void ownsUpToAnUnreadableSunset();
    void hidesWhatIsSuppressed();
    void countsAsAPeersFileSays();
    void namesNothingWhereNothingChanged();
    void bumpsByTheWorst_data();
    void bumpsByTheWorst();
};

void JudgeTest::givesOneFindingForOneCause()
{
    MadeComparison made(OrdersText, OrdersText);
    made.addLimitChange("/note", Effect::Narrows,
        {siteAt("POST /orders", Flow::Request), siteAt("PUT /orders", Flow::Request)});
    const Judgement judged = core::judge(made.comparison, judgeOptions());
    QCOMPARE(judged.findings.size(), 1U);
    const Finding& finding = judged.findings.front();
    QCOMPARE(finding.severity, Severity::Breaking);
    QCOMPARE(finding.path, std::string("POST /orders > request > note"));
    QCOMPARE(finding.operation, std::string("POST /orders"));
    QCOMPARE(finding.flow, Flow::Request);
    QCOMPARE(finding.effect, Effect::Narrows);
    QCOMPARE(finding.sites.size(), 2U);
    QCOMPARE(finding.pointer, std::string("/note"));
    QCOMPARE(finding.before, std::string("20"));
    QCOMPARE(finding.after, std::string("10"));
    QVERIFY(finding.related.empty());
    QCOMPARE(finding.candidate->file, std::string("orders.yaml"));
    QCOMPARE(finding.candidate->begin, (core::Position {1, 0}));
    QVERIFY(finding.message.find("note") != std::string::npos);
    QCOMPARE(finding.place.size(), 64U);
    QCOMPARE(finding.facts.size(), 64U);
    QCOMPARE(judged.count(Severity::Breaking), 1U);
}

void JudgeTest::splitsWhereSeverityDiffers()
{
    MadeComparison made(OrdersText, OrdersText);
    made.addLimitChange("/note", Effect::Narrows,
        {siteAt("POST /orders", Flow::Request), siteAt("POST /orders", Flow::Response)});
    const Judgement judged = core::judge(made.comparison, judgeOptions());
    QCOMPARE(judged.findings.size(), 2U);
    const Finding& sent = judged.findings[0];
    const Finding& received = judged.findings[1];
    QCOMPARE(sent.severity, Severity::Breaking);
    QCOMPARE(received.severity, Severity::Safe);
    QCOMPARE(received.flow, Flow::Response);
    QCOMPARE(sent.related, std::vector {received.place});
    QCOMPARE(received.related, std::vector {sent.place});
}

void JudgeTest::splitsOneDirectionBySeverity()
{
    MadeComparison made(OrdersText, OrdersText);
    core::Site drafted = siteAt("PUT /orders", Flow::Request);
    drafted.baselineOperation =
        made.elements.make(ElementKind::Operation, "PUT", {{Facet::Stability, 0, "draft"}});
    made.addLimitChange("/note", Effect::Narrows, {siteAt("POST /orders", Flow::Request)});
    const std::string alone = core::judge(made.comparison, judgeOptions()).findings.front().place;
    made.comparison.changes.front().sites.push_back(drafted);
    const Judgement judged = core::judge(made.comparison, judgeOptions());
    QCOMPARE(judged.findings.size(), 2U);
    QCOMPARE(judged.findings[0].severity, Severity::Breaking);
    QCOMPARE(judged.findings[1].severity, Severity::Risky);
    QVERIFY(judged.findings[0].place != judged.findings[1].place);
    QVERIFY2(judged.findings[0].place != alone, "what was split is known by its part");
}

void JudgeTest::givesEachFindingAPlaceOfItsOwn()
{
    MadeComparison made(OrdersText, OrdersText);
    for (int i = 0; i < 3; ++i)
        made.addLimitChange("/note", Effect::Narrows, {siteAt("POST /orders", Flow::Request)});
    std::set<std::string> places;
    for (const Finding& finding : core::judge(made.comparison, judgeOptions()).findings)
        places.insert(finding.place);
    QCOMPARE(places.size(), 3U);
}

void JudgeTest::ordersByTheCandidateThenTheBaseline()
{
    MadeComparison made(OrdersText, OrdersText);
    core::Change& removed = made.comparison.changes.emplace_back();
    removed.action = core::Action::Removed;
    removed.kind = ElementKind::Field;
    removed.baseline = made.inBaseline("/openapi", ElementKind::Field, "gone");
    removed.sites = {siteAt("POST /orders", Flow::Response)};
    made.addLimitChange("/other", Effect::Narrows, {siteAt("POST /orders", Flow::Request)});
    made.addLimitChange("/note", Effect::Narrows, {siteAt("POST /orders", Flow::Request)});
    std::vector<std::string> pointers;
    for (const Finding& finding : core::judge(made.comparison, judgeOptions()).findings)
        pointers.push_back(finding.pointer);
    QCOMPARE(pointers, (std::vector<std::string> {"/note", "/other", "/openapi"}));
}

void JudgeTest::ownsUpToWhatWasNotJudged()
{
    MadeComparison made(OrdersText, OrdersText);
    made.addLimitChange("/note", Effect::Unknown, {siteAt("POST /orders", Flow::Request)}).effectReason =
        "nobody knows";
    const Judgement judged = core::judge(made.comparison, judgeOptions());
    QCOMPARE(judged.findings.front().severity, Severity::Risky);
    QCOMPARE(judged.coverage.notJudged.size(), 1U);
    const core::Gap& gap = judged.coverage.notJudged.front();
    QCOMPARE(gap.file, std::string("orders.yaml"));
    QCOMPARE(gap.begin, (core::Position {1, 0}));
    QCOMPARE(gap.what, std::string("at /note > maxLength"));
    QCOMPARE(gap.why, std::string("nobody knows"));
    made.comparison.changes.front().effect = Effect::Narrows;
    QVERIFY(core::judge(made.comparison, judgeOptions()).coverage.isWhole());
}

void JudgeTest::ownsUpToAnUnreadableSunset()
{
    MadeComparison made(OrdersText, OrdersText);
    core::Change& removed = made.comparison.changes.emplace_back();
    removed.action = core::Action::Removed;
    removed.kind = ElementKind::Operation;
    removed.baseline = made.inBaseline(
        "/note", ElementKind::Operation, "GET", {{Facet::Deprecated, 1}, {Facet::Sunset, 0, "soon"}});
    removed.sites = {siteAt("GET /orders", Flow::None)};
    const Judgement judged = core::judge(made.comparison, judgeOptions());
    QCOMPARE(judged.findings.front().severity, Severity::Breaking);
    QCOMPARE(judged.coverage.notUnderstood.size(), 1U);
}

void JudgeTest::hidesWhatIsSuppressed()
{
    MadeComparison made(OrdersText, OrdersText);
    made.addLimitChange("/note", Effect::Incomparable,
        {siteAt("POST /orders", Flow::Request), siteAt("POST /orders", Flow::Response)});
    core::JudgeOptions hiding = judgeOptions();
    hiding.suppressions = {hidingRequests()};
    QVERIFY2(core::judge(made.comparison, hiding).suppressed.empty(), "one site of it is not covered");
    made.comparison.changes.front().sites.pop_back();
    const Judgement judged = core::judge(made.comparison, hiding);
    QVERIFY(judged.findings.empty());
    QCOMPARE(judged.suppressed.size(), 1U);
    QCOMPARE(judged.suppressed.front().by.importedFrom, std::string("ignore.txt:1"));
    QCOMPARE(judged.bump, core::Bump::None);
}

void JudgeTest::countsAsAPeersFileSays()
{
    MadeComparison made(OrdersText, OrdersText);
    made.addLimitChange("/note", Effect::Narrows, {siteAt("POST /orders", Flow::Request)});
    core::JudgeOptions lowering = judgeOptions();
    lowering.suppressions = {hidingRequests()};
    lowering.suppressions.front().severity = Severity::Risky;
    const Judgement judged = core::judge(made.comparison, lowering);
    QVERIFY(judged.suppressed.empty());
    QCOMPARE(judged.findings.front().severity, Severity::Risky);
}

void JudgeTest::namesNothingWhereNothingChanged()
{
    const MadeComparison made(OrdersText, OrdersText);
    const Judgement judged = core::judge(made.comparison, judgeOptions());
    QVERIFY(judged.findings.empty());
    QVERIFY(judged.coverage.isWhole());
    QCOMPARE(judged.bump, core::Bump::None);
}

void JudgeTest::bumpsByTheWorst_data()
{
    QTest::addColumn<Facet>("facet");
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<core::Bump>("bump");
    QTest::newRow("narrower requests") << Facet::MaxLength << Effect::Narrows << core::Bump::Major;
    QTest::newRow("wider requests") << Facet::MaxLength << Effect::Widens << core::Bump::Minor;
    QTest::newRow("unknown") << Facet::MaxLength << Effect::Unknown << core::Bump::Minor;
    QTest::newRow("words") << Facet::Description << Effect::None << core::Bump::Patch;
    QTest::newRow("deprecated") << Facet::Deprecated << Effect::None << core::Bump::Minor;
}

void JudgeTest::bumpsByTheWorst()
{
    QFETCH(Facet, facet);
    QFETCH(Effect, effect);
    QFETCH(core::Bump, bump);
    MadeComparison made(OrdersText, OrdersText);
    core::Change& change = made.addLimitChange("/note", effect, {siteAt("POST /orders", Flow::Request)});
    change.facet = facet;
    change.action = facet == Facet::Deprecated ? core::Action::Added : core::Action::Changed;
    QCOMPARE(core::judge(made.comparison, judgeOptions()).bump, bump);
}

COUNTERSIGN_TEST(JudgeTest)
#include "judge_test.moc"
