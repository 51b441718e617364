// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/meeting/staged_sample.h"
#include "ui/meeting/stage_words.h"

#include <algorithm>

class StageContentTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhatWhereAndWhomItBreaks();
    void aPublishedNoteIsReadBeforeTheWayOut();
    void choicesSayWhyTheyCannotBeMade();
    void aDecisionIsSaidAndMarked();
    void whatWentStaleMustBeLookedAt();
    void peopleWhoDecidedDifferentlyAreBothNamed();
    void disagreementIsCounted();
    void safeChangesAreAcceptedTogether();
    void pathsAreAsShortAsTheyAreClear();
    void theSummaryNamesWhatWasDecided();

private:
    QString fact(const ui::StageContent& content, const QString& label) const;

    const test::StagedSample m_staged;
};

QString StageContentTest::fact(const ui::StageContent& content, const QString& label) const
{
    const auto found = std::ranges::find(content.facts, label, &ui::StageFact::label);
    return found == content.facts.end() ? QString() : found->text;
}

void StageContentTest::saysWhatWhereAndWhomItBreaks()
{
    const ui::StageContent content = ui::stageContent(m_staged.at(test::StatusPath));
    QCOMPARE(content.face, ui::StageFace::Change);
    QCOMPARE(content.badge, "■ BREAKING");
    QVERIFY2(content.position.startsWith("1 / "), qPrintable(content.position));
    QVERIFY2(content.whereabouts.startsWith("POST /orders › 202 › status"), qPrintable(content.whereabouts));
    QCOMPARE(content.headline, "status may be \"pending_payment\" in place of \"pending\"");
    QCOMPARE(content.baseline, "Baseline v2.3.0");
    QVERIFY(fact(content, "Breaks:").contains("mobile-app"));
    QCOMPARE(fact(content, "Unknown:"), "finance-export");
    QVERIFY(!fact(content, "Safe way:").isEmpty());
    QCOMPARE(content.mustSign, "must sign: Backend + Frontend");
}

void StageContentTest::aPublishedNoteIsReadBeforeTheWayOut()
{
    ui::MeetingState state = m_staged.at(test::StatusPath);
    state.meeting.notes.push_back({.place = "elsewhere", .text = "not here", .speaker = "ivan"});
    state.meeting.notes.push_back({.place = state.place, .text = "both for one release", .speaker = "marta"});
    const ui::StageContent content = ui::stageContent(state);
    QCOMPARE(fact(content, "Note:"), QStringLiteral("“both for one release” (marta)"));
    QCOMPARE(content.facts.back().label, "Safe way:");
    QCOMPARE(content.facts.at(content.facts.size() - 2).label, "Note:");
}

void StageContentTest::choicesSayWhyTheyCannotBeMade()
{
    const ui::StageContent content = ui::stageContent(m_staged.at(test::StatusPath));
    QCOMPARE(content.choices.size(), 4U);
    QVERIFY(!content.choices.front().whyNot.isEmpty());
    QVERIFY(content.choices.at(1).whyNot.isEmpty());
    ui::MeetingState nobody = m_staged.at(test::StatusPath);
    auto standing = std::make_shared<ui::Standing>(*nobody.standing);
    standing->whyNobody = "Say who you are.";
    standing->principal.clear();
    nobody.standing = standing;
    for (const ui::StageChoice& each : ui::stageContent(nobody).choices)
        QVERIFY(!each.whyNot.isEmpty());
}

void StageContentTest::aDecisionIsSaidAndMarked()
{
    const auto content = ui::stageContent(m_staged.at(
        test::DeliveryPath, {m_staged.sample().decided(test::Olena, "reject", test::DeliveryPath)}));
    QVERIFY2(content.state.contains("olena"), qPrintable(content.state));
    QVERIFY(!content.needsLook);
    const auto chosen = std::ranges::find_if(content.choices, &ui::StageChoice::isChosen);
    QVERIFY(chosen != content.choices.end());
    QCOMPARE(chosen->verdict, "reject");
    QVERIFY2(fact(content, "Safe way:").isEmpty(), "the way out is still asked for");
}

void StageContentTest::whatWentStaleMustBeLookedAt()
{
    core::JournalEntry old = m_staged.sample().decided(test::Olena, "reject", test::DeliveryPath);
    old.facts = "other";
    const auto content = ui::stageContent(m_staged.at(test::DeliveryPath, {old}));
    QVERIFY(content.needsLook);
    QVERIFY2(content.state.contains("changed after"), qPrintable(content.state));
}

void StageContentTest::peopleWhoDecidedDifferentlyAreBothNamed()
{
    const auto content = ui::stageContent(m_staged.at(test::DeliveryPath,
        {m_staged.sample().decided(test::Olena, "reject", test::DeliveryPath),
            m_staged.sample().decided(test::Marta, "accept", test::DeliveryPath)}));
    QVERIFY(content.needsLook);
    QVERIFY2(content.state.contains("olena") && content.state.contains("marta"), qPrintable(content.state));
}

void StageContentTest::disagreementIsCounted()
{
    const std::vector<core::Vote> votes {{.of = "a", .verdict = "accept"}, {.of = "b", .verdict = "reject"},
        {.of = "c", .verdict = "accept"}, {.of = "d", .verdict = "reject", .isStale = true}};
    const QString words = ui::voteWords(votes);
    QVERIFY2(words.contains("2 to accept") && words.contains("1 to reject"), qPrintable(words));
    QVERIFY2(words.contains("1 on what it said before"), qPrintable(words));
}

void StageContentTest::safeChangesAreAcceptedTogether()
{
    const auto path = "POST /orders > response 202 > body > redirect_url";
    const ui::StageContent content = ui::stageContent(m_staged.at(path));
    QCOMPARE(content.face, ui::StageFace::Several);
    QVERIFY2(content.headline.contains("accept together?"), qPrintable(content.headline));
    QCOMPARE(content.entries.size(), 2U);
    QVERIFY(std::ranges::none_of(
        content.choices, [](const auto& each) { return each.verdict == "accept-with-plan"; }));
}

void StageContentTest::pathsAreAsShortAsTheyAreClear()
{
    QCOMPARE(ui::stagePath("POST /orders › response 202 › body › items[] › price"),
        "POST /orders › 202 › items[] › price");
    QCOMPARE(ui::stagePath("POST /orders › request body › note"), "POST /orders › request body › note");
}

void StageContentTest::theSummaryNamesWhatWasDecided()
{
    core::MeetingMinutes minutes;
    minutes.duration = 25 * 60;
    minutes.rejected.push_back({.path = "POST /orders", .message = "status is gone"});
    minutes.rejected.back().decision.verdict = "reject";
    minutes.parked.push_back({.parked = {.place = "p", .owner = "ivan"}, .path = "GET /orders"});
    ui::MeetingState state = m_staged.at(std::size_t {0});
    state.current = state.agenda.size();
    const ui::StageContent content = ui::stageContent(state, minutes);
    QCOMPARE(content.face, ui::StageFace::Summary);
    QCOMPARE(content.entries.size(), 2U);
    QCOMPARE(content.entries.front().text, "status is gone");
    QVERIFY2(!content.entries.front().detail.contains("0:00"), qPrintable(content.entries.front().detail));
    QVERIFY(content.entries.back().detail.contains("ivan"));
    QCOMPARE(fact(content, "Rejected:"), "1");
    QVERIFY(content.choices.empty());
}

COUNTERSIGN_TEST(StageContentTest)
#include "stage_content_test.moc"
