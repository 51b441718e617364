// SPDX-License-Identifier: Apache-2.0
#include "core/compat/judge.h"
#include "tests/core/compat/made_comparison.h"
#include "tests/support/test_program.h"

#include <QTest>

using core::Effect;
using core::Finding;
using core::Flow;
using core::Judgement;
using core::Severity;
using test::MadeComparison;
using test::siteAt;

namespace {

const std::string MarkedText = "openapi: 3.1.0\nnote: {}\nother: {}\n";

Judgement judgedWith(const MadeComparison& made, const std::string& pointer)
{
    core::JudgeOptions options {.findWitnesses = false};
    options.semantic = {{pointer, {"cents, no longer euros", "olena@acme.example"}}};
    return core::judge(made.comparison, options);
}

} // namespace

class SemanticMarksTest : public QObject {
    Q_OBJECT

private slots:
    void makesAFindingBreaking();
    void makesAFindingOfItsOwn();
    void leadsNowhere();
    void isNeverHidden();
};

void SemanticMarksTest::makesAFindingBreaking()
{
    MadeComparison made(MarkedText, MarkedText);
    made.addLimitChange("/note", Effect::Widens, {siteAt("POST /orders", Flow::Request)});
    const Finding safe = core::judge(made.comparison, {.findWitnesses = false}).findings.front();
    QCOMPARE(safe.severity, Severity::Safe);
    for (const std::string& pointer : {std::string("/note"), safe.place}) {
        const Judgement judged = judgedWith(made, pointer);
        QCOMPARE(judged.findings.size(), 1U);
        const Finding& finding = judged.findings.front();
        QCOMPARE(finding.severity, Severity::Breaking);
        QCOMPARE(finding.rule, safe.rule);
        QCOMPARE(finding.place, safe.place);
        QCOMPARE(finding.semantic->author, std::string("olena@acme.example"));
        QCOMPARE(judged.bump, core::Bump::Major);
    }
}

void SemanticMarksTest::makesAFindingOfItsOwn()
{
    const MadeComparison made(MarkedText, MarkedText);
    const Judgement judged = judgedWith(made, "/other");
    QCOMPARE(judged.findings.size(), 1U);
    const Finding& finding = judged.findings.front();
    QCOMPARE(finding.rule, std::string("meaning-changed"));
    QCOMPARE(finding.severity, Severity::Breaking);
    QCOMPARE(finding.candidate->begin, (core::Position {2, 0}));
    QVERIFY(finding.message.find("cents, no longer euros") != std::string::npos);
    QVERIFY(finding.place != judgedWith(made, "/note").findings.front().place);
}

void SemanticMarksTest::leadsNowhere()
{
    const MadeComparison made(MarkedText, MarkedText);
    const Judgement judged = judgedWith(made, "/nowhere");
    QVERIFY(judged.findings.empty());
    QCOMPARE(judged.coverage.notUnderstood.size(), 1U);
    QVERIFY(!judged.coverage.isWhole());
}

void SemanticMarksTest::isNeverHidden()
{
    MadeComparison made(MarkedText, MarkedText);
    made.addLimitChange("/note", Effect::Narrows, {siteAt("POST /orders", Flow::Request)});
    core::JudgeOptions options {.findWitnesses = false};
    options.suppressions = {{.importedFrom = "ignore.txt:1"}};
    QCOMPARE(core::judge(made.comparison, options).findings.size(), 0U);
    options.semantic = {{"/note", {"cents", "olena@acme.example"}}};
    QCOMPARE(core::judge(made.comparison, options).findings.size(), 1U);
}

COUNTERSIGN_TEST(SemanticMarksTest)
#include "semantic_marks_test.moc"
