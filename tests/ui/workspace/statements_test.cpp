// SPDX-License-Identifier: Apache-2.0
// What a person says in the window: seen at once, journalled, undone by name, never lost.
#include "core/base/moment.h"
#include "core/review/journal_store.h"
#include "core/review/meeting/meeting.h"
#include "tests/support/signed_shop.h"
#include "tests/support/test_program.h"
#include "ui/workspace/workspace.h"

#include <QSignalSpy>

#include <array>

namespace {

/// A moment later with each question, as in real life.
ui::Surroundings surroundingsOf(const std::filesystem::path& data)
{
    ui::Surroundings around;
    around.git.fromEnvironment = {"Ana", "ana@x.example"};
    around.dataFolder = data;
    around.now = [now = test::DayAfter * 1000]() mutable { return now += 1000; };
    around.chance = [next = std::uint64_t {1}]() mutable { return next += 0x9E3779B97F4A7C15U; };
    return around;
}

} // namespace

class StatementsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theFirstWordOpensTheReview();
    void aDecisionIsSeenAtOnceAndWrittenDown();
    void undoneByName();
    void redoneAfterUndo();
    void theSameVerdictAgainTakesItBack();
    void aTakenBackDecisionIsUndoneAndRedone();
    void everyCommentGoesBackAsOften();
    void onlyWhatAsksForAnAnswerIsOpen();
    void severalPlacesAreOneStep();
    void aStaleDecisionIsKept();
    void aCommentIsAnswered();
    void answersOfTheForm();
    void aMarkMakesTheFindingBreaking();
    void withoutAnAddressNobodyDecides();
    void whoDecidesIsAskedAgain_data();
    void whoDecidesIsAskedAgain();
    void whatCannotBeWrittenIsNotShown();
    void wordsOfOthersComeIn();
    void aReviewOpenedMeanwhileIsJoined_data();
    void aReviewOpenedMeanwhileIsJoined();
    void whatWasReadBeforeAWordDoesNotTakeItBack();
    void readingOnesOwnWordsAgainChangesNothing();
    void whatHappensInAMeetingIsWrittenDown();
    void decisionsAreOfTheMeetingThatGoesOn();

private:
    core::Journals written() const;
    void bobOpensAndDefers() const;
    std::string place() const { return m_workspace->study()->changes().front().finding->place; }
    core::DecisionState state() const { return m_workspace->standing()->of(place())->state; }
    void begin(ui::Surroundings around);
    void waitUntilWritten() { QTRY_VERIFY(!m_workspace->statements().isWriting()); }

    std::unique_ptr<test::SignedShop> m_shop;
    std::unique_ptr<ui::Workspace> m_workspace;
};

void StatementsTest::init()
{
    m_shop = std::make_unique<test::SignedShop>();
    begin(surroundingsOf(m_shop->files().folder().path() / "data"));
}

void StatementsTest::cleanup()
{
    m_workspace.reset();
    m_shop.reset();
}

void StatementsTest::begin(ui::Surroundings around)
{
    m_workspace = std::make_unique<ui::Workspace>(std::move(around));
    m_workspace->open(m_shop->files().path());
    QTRY_VERIFY(m_workspace->standing());
    QTRY_VERIFY(!m_workspace->study()->isSoFar);
    QVERIFY(!m_workspace->study()->changes().empty());
}

core::Journals StatementsTest::written() const
{
    return core::readJournals(m_shop->files().path(), m_workspace->standing()->review.id);
}

void StatementsTest::theFirstWordOpensTheReview()
{
    QVERIFY(m_workspace->standing()->review.id.empty());
    m_workspace->statements().comment({}, "fyi", "shall we?", {});
    QCOMPARE(m_workspace->standing()->review.id, std::string("shop-1.0.0"));
    waitUntilWritten();
    const auto opening = core::openingOf(written());
    QVERIFY(opening);
    QCOMPARE(opening->baseline, std::string("v1.0.0"));
    QCOMPARE(opening->candidate, std::string("change"));
    QCOMPARE(opening->by, std::string("ana@x.example"));
}

void StatementsTest::aDecisionIsSeenAtOnceAndWrittenDown()
{
    QSignalSpy said(m_workspace.get(), &ui::Workspace::said);
    QSignalSpy decided(&m_workspace->statements(), &ui::Statements::decided);
    m_workspace->statements().decide({place()}, {.verdict = "reject", .reason = "the app reads it"});
    QCOMPARE(state(), core::DecisionState::Current);
    QCOMPARE(m_workspace->standing()->undecided(), 0U);
    QCOMPARE(said.size(), 1);
    QCOMPARE(decided.size(), 1);
    waitUntilWritten();
    const core::Journals journals = written();
    QCOMPARE(journals.entries.size(), 2U);
    QCOMPARE(journals.entries.back().verdict, std::string("reject"));
    QCOMPARE(journals.entries.back().reason, std::string("the app reads it"));
    QVERIFY(journals.entries.back().seen);
}

void StatementsTest::undoneByName()
{
    m_workspace->statements().decide({place()}, {.verdict = "reject"});
    QCOMPARE(m_workspace->undoGroup().undoText(), QString("Reject change 1"));
    m_workspace->undoGroup().undo();
    QCOMPARE(state(), core::DecisionState::Undecided);
    waitUntilWritten();
    // What was written is never rewritten: it is taken back by a line of its own.
    QCOMPARE(written().entries.size(), 3U);
    QCOMPARE(written().entries.back().kind, core::EntryKind::Withdraw);
}

void StatementsTest::redoneAfterUndo()
{
    m_workspace->statements().decide({place()}, {.verdict = "reject"});
    for (int turn = 0; turn < 3; ++turn) {
        m_workspace->undoGroup().undo();
        QCOMPARE(state(), core::DecisionState::Undecided);
        m_workspace->undoGroup().redo();
        QCOMPARE(state(), core::DecisionState::Current);
    }
}

void StatementsTest::theSameVerdictAgainTakesItBack()
{
    m_workspace->statements().decide({place()}, {.verdict = "defer"});
    m_workspace->statements().decide({place()}, {.verdict = "defer"});
    QCOMPARE(state(), core::DecisionState::Undecided);
    m_workspace->statements().decide({place()}, {.verdict = "defer"});
    m_workspace->statements().decide({place()}, {.verdict = "reject"});
    QCOMPARE(m_workspace->standing()->of(place())->decision()->verdict, std::string("reject"));
}

/// A withdrawn comment that was brought back is the same one, not a copy that nobody can undo.
void StatementsTest::everyCommentGoesBackAsOften()
{
    const auto comments = [this] { return m_workspace->standing()->review.comments; };
    m_workspace->statements().comment(place(), "discussing", "which app?", {});
    const std::string uuid = comments().front().uuid;
    m_workspace->statements().withdraw(uuid);
    for (int turn = 0; turn < 3; ++turn) {
        QCOMPARE(comments().size(), 0U);
        m_workspace->undoGroup().undo();
        QCOMPARE(comments().size(), 1U);
        QCOMPARE(comments().front().uuid, uuid);
        m_workspace->undoGroup().undo();
        QCOMPARE(comments().size(), 0U);
        m_workspace->undoGroup().redo();
        QCOMPARE(comments().size(), 1U);
        m_workspace->undoGroup().redo();
    }
}

void StatementsTest::onlyWhatAsksForAnAnswerIsOpen()
{
    for (const char* stance : {"discussing", "fyi", "blocking", "done"})
        m_workspace->statements().comment(place(), stance, "which app?", {});
    QCOMPARE(m_workspace->standing()->review.comments.size(), 4U);
    QCOMPARE(m_workspace->standing()->openComments(), 2U);
}

void StatementsTest::aTakenBackDecisionIsUndoneAndRedone()
{
    m_workspace->statements().decide({place()}, {.verdict = "defer"});
    m_workspace->statements().decide({place()}, {.verdict = "defer"});
    for (int turn = 0; turn < 3; ++turn) {
        m_workspace->undoGroup().undo();
        QCOMPARE(state(), core::DecisionState::Current);
        m_workspace->undoGroup().redo();
        QCOMPARE(state(), core::DecisionState::Undecided);
    }
}

void StatementsTest::severalPlacesAreOneStep()
{
    m_shop->files().write("shop.yaml",
        test::shopText("integer") + "  /more:\n    get:\n      responses: {'200': {description: ok}}\n");
    m_shop->files().commit("more");
    m_workspace->reload();
    QTRY_COMPARE(m_workspace->study()->changes().size(), 2U);
    std::vector<std::string> places;
    for (const ui::ChangeRef& change : m_workspace->study()->changes())
        places.push_back(change.finding->place);
    m_workspace->statements().decide(places, {.verdict = "reject"});
    QCOMPARE(m_workspace->standing()->undecided(), 0U);
    m_workspace->undoGroup().undo();
    QCOMPARE(m_workspace->standing()->undecided(), 2U);
}

void StatementsTest::aStaleDecisionIsKept()
{
    m_workspace->statements().decide({place()}, {.verdict = "reject"});
    waitUntilWritten();
    m_shop->files().write("shop.yaml", test::shopText("boolean"));
    m_shop->files().commit("other");
    m_workspace->reload();
    QTRY_COMPARE(state(), core::DecisionState::Stale);
    m_workspace->statements().keepDecision(place());
    QCOMPARE(state(), core::DecisionState::Current);
}

void StatementsTest::aCommentIsAnswered()
{
    m_workspace->statements().comment(place(), "blocking", "can we keep both?", {});
    QCOMPARE(m_workspace->standing()->openComments(), 1U);
    const std::string uuid = m_workspace->standing()->review.comments.front().uuid;
    m_workspace->statements().comment(place(), "done", "yes", {uuid});
    QCOMPARE(m_workspace->standing()->openComments(), 0U);
    QCOMPARE(m_workspace->standing()->review.comments.front().text, std::string("yes"));
    QCOMPARE(m_workspace->standing()->review.settledComments.size(), 1U);
}

void StatementsTest::answersOfTheForm()
{
    m_workspace->statements().answer("boundary.rollback", R"("redeploy")");
    QCOMPARE(m_workspace->standing()->review.form.size(), 1U);
    m_workspace->undoGroup().undo();
    QVERIFY(m_workspace->standing()->review.form.empty());
}

void StatementsTest::aMarkMakesTheFindingBreaking()
{
    QSignalSpy studied(m_workspace.get(), &ui::Workspace::studyChanged);
    m_workspace->statements().markSemantic(place(), "it means the cart now");
    QTRY_VERIFY(studied.size() > 0);
    QTRY_VERIFY(m_workspace->study()->change(place()).finding->semantic);
    QCOMPARE(m_workspace->study()->change(place()).finding->semantic->reason,
        std::string("it means the cart now"));
}

void StatementsTest::withoutAnAddressNobodyDecides()
{
    m_workspace.reset();
    ui::Surroundings around = surroundingsOf(m_shop->files().folder().path() / "data");
    around.git = {};
    begin(std::move(around));
    QVERIFY(m_workspace->standing()->principal.empty());
    QVERIFY(!m_workspace->standing()->whyNobody.empty());
    QSignalSpy failed(m_workspace.get(), &ui::Workspace::failed);
    m_workspace->statements().decide({place()}, {.verdict = "reject"});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(state(), core::DecisionState::Undecided);
}

void StatementsTest::whoDecidesIsAskedAgain_data()
{
    QTest::addColumn<bool>("isReloaded");
    QTest::newRow("at Reload") << true;
    QTest::newRow("back in the window") << false;
}

/// The card says which command to run: having run it must be enough.
void StatementsTest::whoDecidesIsAskedAgain()
{
    QFETCH(const bool, isReloaded);
    m_workspace.reset();
    ui::Surroundings around = surroundingsOf(m_shop->files().folder().path() / "data");
    around.git = {};
    begin(std::move(around));
    QVERIFY(m_workspace->standing()->principal.empty());
    m_shop->files().git({"config", "user.name", "Ana"});
    m_shop->files().git({"config", "user.email", "ana@x.example"});
    isReloaded ? m_workspace->reload() : m_workspace->readJournalsAgain();
    QTRY_COMPARE(m_workspace->standing()->principal, std::string("ana@x.example"));
    QVERIFY(m_workspace->standing()->whyNobody.empty());
    m_workspace->statements().decide({place()}, {.verdict = "reject"});
    QCOMPARE(state(), core::DecisionState::Current);
}

void StatementsTest::whatCannotBeWrittenIsNotShown()
{
    m_workspace->statements().comment({}, "fyi", "first", {});
    waitUntilWritten();
    const auto journal =
        m_shop->files().path() / core::journalPath(m_workspace->standing()->review.id, "ana@x.example");
    std::filesystem::remove(journal);
    std::filesystem::create_directory(journal);
    QSignalSpy failed(m_workspace.get(), &ui::Workspace::failed);
    m_workspace->statements().decide({place()}, {.verdict = "reject"});
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(state(), core::DecisionState::Undecided);
}

void StatementsTest::wordsOfOthersComeIn()
{
    m_workspace->statements().decide({place()}, {.verdict = "reject"});
    waitUntilWritten();
    core::JournalEntry bobs = written().entries.back();
    bobs.uuid = "01900000-0000-7000-8000-000000000b0b";
    bobs.by = "bob@x.example";
    bobs.verdict = "defer";
    bobs.raw.clear();
    QVERIFY(core::appendToJournal(m_shop->files().path(), {&bobs, 1}));
    QTRY_COMPARE(state(), core::DecisionState::Conflict);
}

/// From another window, or brought by a pull: Bob's review of the same pair.
void StatementsTest::bobOpensAndDefers() const
{
    core::JournalEntry opening;
    opening.uuid = "01900000-0000-7000-8000-000000000b00";
    opening.at = core::isoMoment(test::DayAfter);
    opening.by = "bob@x.example";
    opening.kind = core::EntryKind::Open;
    opening.review = "bobs-look";
    opening.title = "Bob's look";
    opening.baseline = m_workspace->statements().desk().pair.baseline;
    opening.candidate = m_workspace->statements().desk().pair.candidate;
    core::JournalEntry decision = opening;
    decision.uuid = "01900000-0000-7000-8000-000000000b01";
    decision.kind = core::EntryKind::Decide;
    decision.place = place();
    decision.facts = m_workspace->study()->changes().front().finding->facts;
    decision.verdict = "defer";
    const std::array entries {opening, decision};
    QVERIFY(core::appendToJournal(m_shop->files().path(), entries));
}

void StatementsTest::aReviewOpenedMeanwhileIsJoined_data()
{
    QTest::addColumn<bool>("isSeenFirst");
    QTest::newRow("seen before the first word") << true;
    QTest::newRow("found at the moment of writing") << false;
}

/// A second review of the pair would hide what Bob decided.
void StatementsTest::aReviewOpenedMeanwhileIsJoined()
{
    QFETCH(const bool, isSeenFirst);
    bobOpensAndDefers();
    if (isSeenFirst) {
        m_workspace->reload();
        QTRY_COMPARE(state(), core::DecisionState::Current);
    }
    m_workspace->statements().decide({place()}, {.verdict = "reject"});
    waitUntilWritten();
    QTRY_COMPARE(state(), core::DecisionState::Conflict);
    QCOMPARE(m_workspace->standing()->review.id, std::string("bobs-look"));
    QCOMPARE(written().entries.size(), 3U);
    QCOMPARE(core::reviewsIn(m_shop->files().path())->size(), 1U);
}

void StatementsTest::whatWasReadBeforeAWordDoesNotTakeItBack()
{
    ui::Statements& statements = m_workspace->statements();
    const int writtenSoFar = statements.writtenSoFar();
    statements.decide({place()}, {.verdict = "reject"});
    const int whileWriting = statements.writtenSoFar();
    QVERIFY(statements.isWriting());
    waitUntilWritten();
    for (const int written : {writtenSoFar, whileWriting}) {
        statements.takeReview({}, written);
        QCOMPARE(state(), core::DecisionState::Current);
    }
    statements.takeReview({}, statements.writtenSoFar());
    QCOMPARE(state(), core::DecisionState::Undecided);
}

void StatementsTest::readingOnesOwnWordsAgainChangesNothing()
{
    QSignalSpy changed(m_workspace.get(), &ui::Workspace::standingChanged);
    m_workspace->statements().decide(
        {place()}, {.verdict = "accept-with-plan", .plan = core::Plan {"both", {}, "bob@x.example", {}}});
    QCOMPARE(changed.size(), 1);
    waitUntilWritten();
    m_workspace->statements().takeReview({written(), "shop-1.0.0"}, m_workspace->statements().writtenSoFar());
    QCOMPARE(changed.size(), 1);
}

void StatementsTest::whatHappensInAMeetingIsWrittenDown()
{
    ui::Statements& statements = m_workspace->statements();
    core::JournalEntry mark;
    mark.kind = core::EntryKind::Meeting;
    mark.mark = "start";
    mark.meeting = statements.record(mark);
    QVERIFY(!mark.meeting.empty());
    QCOMPARE(m_workspace->standing()->review.id, std::string("shop-1.0.0"));
    QSignalSpy changed(m_workspace.get(), &ui::Workspace::standingChanged);
    mark.mark = "show";
    statements.record(mark);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!m_workspace->undoGroup().canUndo());
    mark.mark = "park";
    mark.place = place();
    const std::string parked = statements.record(mark, "Park it");
    QCOMPARE(m_workspace->undoGroup().undoText(), QString("Park it"));
    waitUntilWritten();
    QCOMPARE(written().entries.back().uuid, parked);
    m_workspace->undoGroup().undo();
    waitUntilWritten();
    QVERIFY(core::meetingsOf(written()).front().parked.empty());
}

void StatementsTest::decisionsAreOfTheMeetingThatGoesOn()
{
    ui::Statements& statements = m_workspace->statements();
    statements.setMeeting("a meeting");
    statements.decide({place()}, {.verdict = "reject"});
    QCOMPARE(m_workspace->standing()->of(place())->decision()->meeting, std::string("a meeting"));
    statements.setMeeting({});
    statements.decide({place()}, {.verdict = "defer"});
    QVERIFY(m_workspace->standing()->of(place())->decision()->meeting.empty());
}

COUNTERSIGN_TEST(StatementsTest)
#include "statements_test.moc"
