// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/card/studied_sample.h"
#include "ui/card/card_content.h"

class CardStatesTest : public QObject {
    Q_OBJECT
private slots:
    void breakingIsNotAcceptedWithoutAPlan();
    void decidedSaysWhoAndWhat();
    void staleSaysWhatChanged();
    void conflictShowsBothDecisions();
    void fixedRemembersTheDecision();
    void ignoredSaysByWhichRule();
    void commentsKeepTheirOrderAndStance();
    void saysWhyNobodyDecides();
    void aMarkOfMeaningCanBeTakenBackByItsAuthor();
    void answersOfThePacketAreQuoted();

private:
    std::optional<ui::CardContent> card(
        std::string_view path, const std::vector<core::JournalEntry>& entries) const
    {
        return ui::cardContent(*m_sample.study(), m_sample.standing(entries), m_sample.placeOf(path));
    }

    const test::StudiedSample m_sample;
};

void CardStatesTest::breakingIsNotAcceptedWithoutAPlan()
{
    QCOMPARE(card(test::StatusPath, {})->decision.whyNoAccept, "needs a migration plan");
    QVERIFY(card(test::DeliveryPath, {})->decision.whyNoAccept.isEmpty());
}

void CardStatesTest::decidedSaysWhoAndWhat()
{
    core::JournalEntry entry = m_sample.decided(test::Olena, "accept-with-plan", test::StatusPath);
    entry.plan = core::Plan {"consumers first", "", "marta@sample.invalid", "2027-02-01"};
    const auto content = card(test::StatusPath, {entry});
    QCOMPARE(content->state, ui::CardState::Decided);
    QVERIFY(content->decision.sentence.startsWith("olena@sample.invalid accepted it with a plan on "));
    QCOMPARE(content->decision.verdict, "accept-with-plan");
    QCOMPARE(content->decision.plan->notBefore, "2027-02-01");
    const auto ofOther = card(test::StatusPath, {m_sample.decided(test::Marta, "reject", test::StatusPath)});
    QCOMPARE(ofOther->state, ui::CardState::Decided);
    QVERIFY(ofOther->decision.verdict.empty());
}

void CardStatesTest::staleSaysWhatChanged()
{
    core::JournalEntry entry = m_sample.decided(test::Olena, "reject", test::StatusPath);
    entry.facts = "other facts";
    entry.seen->after = "[\"unpaid\"]";
    const auto content = card(test::StatusPath, {entry});
    QCOMPARE(content->state, ui::CardState::Stale);
    QVERIFY(content->stateSentence.contains("its candidate was [\"unpaid\"], is [\"pending_payment\""));
    QCOMPARE(content->decision.others.size(), std::size_t {1});
    QVERIFY(content->decision.verdict.empty());
}

void CardStatesTest::conflictShowsBothDecisions()
{
    const auto content = card(test::DeliveryPath,
        {m_sample.decided(test::Olena, "accept", test::DeliveryPath),
            m_sample.decided(test::Marta, "reject", test::DeliveryPath)});
    QCOMPARE(content->state, ui::CardState::Conflict);
    QCOMPARE(content->decision.others.size(), std::size_t {2});
    QCOMPARE(content->decision.verdict, "accept");
}

void CardStatesTest::fixedRemembersTheDecision()
{
    core::JournalEntry entry = m_sample.decided(test::Olena, "reject", test::StatusPath);
    entry.place = "gone";
    const auto content = ui::cardContent(*m_sample.study(), m_sample.standing({entry}), "gone");
    QCOMPARE(content->state, ui::CardState::Fixed);
    QCOMPARE(content->stateSentence, "No longer present.");
    QVERIFY(content->decision.sentence.contains("rejected"));
    QCOMPARE(content->severity, core::Severity::Breaking);
    QVERIFY(content->decision.isOver);
}

void CardStatesTest::ignoredSaysByWhichRule()
{
    const test::StudiedSample sample;
    core::Judgement& judgement = sample.study()->check.contracts.front().diff.judgement;
    const core::Finding finding = sample.at(test::DeliveryPath);
    std::erase_if(judgement.findings, [&](const core::Finding& each) { return each.place == finding.place; });
    core::Suppression by;
    by.reason = "switched off";
    by.owner = "olena@sample.invalid";
    by.expires = std::chrono::year_month_day {std::chrono::year {2026} / 12 / 31};
    judgement.suppressed.push_back({finding, by});
    const auto content = ui::cardContent(*sample.study(), sample.standing(), finding.place);
    QCOMPARE(content->state, ui::CardState::Ignored);
    QCOMPARE(content->stateSentence,
        "Ignored by the policy until 2026-12-31: switched off (olena@sample.invalid)");
    QVERIFY(content->decision.isOver);
}

void CardStatesTest::commentsKeepTheirOrderAndStance()
{
    core::JournalEntry question =
        m_sample.said(test::Marta, "blocking", "can we keep both?", test::StatusPath);
    core::JournalEntry answer = m_sample.said(test::Olena, "done", "Done", test::StatusPath);
    answer.settles = {question.uuid};
    const core::JournalEntry elsewhere = m_sample.said(test::Olena, "fyi", "x", test::CountryPath);
    const auto content = card(test::StatusPath, {question, answer, elsewhere});
    QCOMPARE(content->comments.size(), std::size_t {2});
    QVERIFY(content->comments.front().isSettled);
    QVERIFY(!content->comments.front().isMine);
    QCOMPARE(content->comments.front().stance, "blocking");
    QVERIFY(content->comments.back().isMine);
}

void CardStatesTest::saysWhyNobodyDecides()
{
    ui::Standing standing = m_sample.standing();
    standing.principal.clear();
    standing.whyNobody = "git does not know who you are";
    const auto content = ui::cardContent(*m_sample.study(), standing, m_sample.placeOf(test::StatusPath));
    QCOMPARE(content->decision.whyNobody, "git does not know who you are");
}

void CardStatesTest::aMarkOfMeaningCanBeTakenBackByItsAuthor()
{
    const test::StudiedSample sample;
    core::Finding& finding = sample.study()->check.contracts.front().diff.judgement.findings.front();
    finding.semantic = core::SemanticMark {"means something else", std::string(test::Marta)};
    core::JournalEntry mark;
    mark.kind = core::EntryKind::Mark;
    mark.uuid = "mark";
    mark.place = finding.place;
    mark.by = test::Marta;
    ui::Standing standing = sample.standing({mark});
    QCOMPARE(ui::cardContent(*sample.study(), standing, finding.place)->meaning.sentence,
        "marta@sample.invalid holds this for a change of meaning: means something else");
    QVERIFY(ui::cardContent(*sample.study(), standing, finding.place)->meaning.uuid.empty());
    standing.principal = test::Marta;
    QCOMPARE(ui::cardContent(*sample.study(), standing, finding.place)->meaning.uuid, "mark");
}

void CardStatesTest::answersOfThePacketAreQuoted()
{
    core::JournalEntry form;
    form.kind = core::EntryKind::Form;
    form.by = test::Olena;
    form.field = "boundary.rollback";
    form.value = "\"redeploy 2.3.0\"";
    const std::vector<ui::CardCriterion> criteria = card(test::StatusPath, {form})->acceptance;
    const auto rollback = std::ranges::find(criteria, "boundary.rollback", &ui::CardCriterion::field);
    QCOMPARE(rollback->text, "Rollback: redeploy 2.3.0");
    QCOMPARE(rollback->mark, ui::CardMark::Good);
}

COUNTERSIGN_TEST(CardStatesTest)
#include "card_states_test.moc"
