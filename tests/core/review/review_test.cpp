// SPDX-License-Identifier: Apache-2.0
// What the journals say, held against the findings of a check.
#include "core/review/review.h"
#include "tests/support/test_program.h"

#include <QTest>

class ReviewTest : public QObject {
    Q_OBJECT
private slots:
    void states_data();
    void states();
    void conflictsAreKeptAndShown();
    void aConflictEndsWhenOneAgreesOrIsAnswered_data();
    void aConflictEndsWhenOneAgreesOrIsAnswered();
    void peopleTakeBackOnlyTheirOwn();
    void tellsWhatChangedSinceADecision_data();
    void tellsWhatChangedSinceADecision();
    void ordersAsPeopleShouldWork();
    void decisionsOnWhatIsGoneAreShown();
    void anAnsweredCommentIsNoLongerOpen();
    void theLastWordOfTheFormCounts();
    void theLastOpeningCounts();
    void marksAndAcknowledgementsAreKept();
    void whatWasNotUnderstoodIsOwnedUpTo();
};

namespace {

core::Finding finding(const std::string& place, core::Severity severity = core::Severity::Breaking)
{
    core::Finding made;
    made.rule = "rule";
    made.severity = severity;
    made.path = "GET /" + place;
    made.before = "20";
    made.after = "10";
    made.place = place;
    made.facts = "facts of " + place;
    return made;
}

core::Check checkOf(std::vector<core::Finding> findings)
{
    core::Check check;
    check.contracts.emplace_back();
    check.contracts.back().diff.contract = "checkout";
    check.contracts.back().diff.judgement.findings = std::move(findings);
    return check;
}

/// Entries get their times and uuids by their place: "1", "2", …
class Said {
public:
    core::JournalEntry& by(const std::string& person, core::EntryKind kind)
    {
        const std::string number = std::to_string(m_journals.entries.size() + 1);
        core::JournalEntry& entry = m_journals.entries.emplace_back();
        entry.uuid = number;
        entry.at = "2026-11-21T13:00:0" + number + "Z";
        entry.by = person;
        entry.kind = kind;
        return entry;
    }
    core::JournalEntry& decides(
        const std::string& person, const std::string& verdict, const std::string& place = "a")
    {
        core::JournalEntry& entry = by(person, core::EntryKind::Decide);
        entry.verdict = verdict;
        entry.place = place;
        entry.facts = "facts of " + place;
        entry.seen = core::seenOf(finding(place));
        return entry;
    }
    core::Review review(const core::Check& check) const { return core::foldReview("r", m_journals, check); }
    core::Journals& journals() { return m_journals; }

private:
    core::Journals m_journals;
};

std::string told(const core::ReviewedFinding& reviewed)
{
    std::string text(core::decisionStateName(reviewed.state));
    for (const core::JournalEntry& each : reviewed.decisions)
        text += " " + each.by + ":" + each.verdict;
    return text;
}

} // namespace

void ReviewTest::states_data()
{
    QTest::addColumn<std::vector<std::string>>("decisions"); // "by verdict", with " stale" behind
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, std::vector<std::string> decisions, const char* expected) {
        QTest::newRow(name) << std::move(decisions) << std::string(expected);
    };
    row("nobody", {}, "undecided");
    row("one", {"ana accept"}, "current ana:accept");
    row("two agree", {"ana accept", "bo accept"}, "current ana:accept bo:accept");
    row("two differ", {"ana accept", "bo reject"}, "conflict ana:accept bo:reject");
    row("with and without a plan", {"ana accept", "bo accept-with-plan"},
        "conflict ana:accept bo:accept-with-plan");
    row("two agree, one differs", {"ana accept", "bo accept", "cy defer"},
        "conflict ana:accept bo:accept cy:defer");
    row("one changes their mind", {"ana accept", "ana reject"}, "current ana:reject");
    row("one agrees in the end", {"ana accept", "bo reject", "bo accept"}, "current ana:accept bo:accept");
    row("on other facts", {"ana accept stale"}, "stale ana:accept");
    row("one on other facts", {"ana reject stale", "bo accept"}, "current ana:reject bo:accept");
    row("a later one on other facts", {"ana accept", "bo reject stale"}, "current ana:accept bo:reject");
    row("both on other facts", {"ana accept stale", "bo reject stale"}, "stale ana:accept bo:reject");
}

void ReviewTest::states()
{
    QFETCH(const std::vector<std::string>, decisions);
    Said said;
    for (const std::string& each : decisions) {
        const QStringList words = QString::fromStdString(each).split(' ');
        core::JournalEntry& entry = said.decides(words[0].toStdString(), words[1].toStdString());
        if (words.size() > 2)
            entry.facts = "other facts";
    }
    const core::Check check = checkOf({finding("a")});
    const core::Review review = said.review(check);
    QCOMPARE(review.findings.size(), 1U);
    QTEST(told(review.findings.front()), "expected");
    QCOMPARE(review.findings.front().decision() != nullptr,
        review.findings.front().state == core::DecisionState::Current);
}

void ReviewTest::conflictsAreKeptAndShown()
{
    Said said;
    said.decides("ana", "accept");
    said.decides("bo", "reject").reason = "the app shows it";
    const core::Check check = checkOf({finding("a")});
    const core::Review review = said.review(check);
    QCOMPARE(review.findings.front().decision(), nullptr);
    QCOMPARE(review.findings.front().decisions.back().reason, "the app shows it");
    QCOMPARE(review.count(core::DecisionState::Conflict), 1U);
}

void ReviewTest::aConflictEndsWhenOneAgreesOrIsAnswered_data()
{
    QTest::addColumn<std::string>("by");
    QTest::addColumn<std::string>("place");
    QTest::addColumn<bool>("isWithdrawn");
    QTest::addColumn<std::string>("expected");
    QTest::newRow("by one of the two")
        << std::string("ana") << std::string("a") << false << std::string("current ana:accept");
    QTest::newRow("by a third") << std::string("cy") << std::string("a") << false
                                << std::string("conflict ana:reject cy:accept");
    QTest::newRow("at another place")
        << std::string("cy") << std::string("b") << false << std::string("conflict ana:reject bo:defer");
    QTest::newRow("taken back") << std::string("cy") << std::string("a") << true
                                << std::string("conflict ana:reject bo:defer");
}

void ReviewTest::aConflictEndsWhenOneAgreesOrIsAnswered()
{
    QFETCH(const std::string, by);
    QFETCH(const std::string, place);
    QFETCH(const bool, isWithdrawn);
    Said said;
    said.decides("ana", "reject");
    said.decides("bo", "defer");
    said.decides(by, "accept", place).settles = {"2"};
    if (isWithdrawn)
        said.by(by, core::EntryKind::Withdraw).settles = {"3"};
    const core::Check check = checkOf({finding("a")});
    QTEST(told(said.review(check).findings.front()), "expected");
}

void ReviewTest::peopleTakeBackOnlyTheirOwn()
{
    const core::Check check = checkOf({finding("a")});
    Said said;
    said.decides("ana", "reject");
    said.by("bo", core::EntryKind::Withdraw).settles = {"1"};
    QCOMPARE(told(said.review(check).findings.front()), "current ana:reject");
    said.by("ana", core::EntryKind::Withdraw).settles = {"1"};
    QCOMPARE(told(said.review(check).findings.front()), "undecided");
    said.by("bo", core::EntryKind::Withdraw).settles = {"3"};
    QCOMPARE(told(said.review(check).findings.front()), "undecided");
    said.by("ana", core::EntryKind::Withdraw).settles = {"3"};
    QCOMPARE(told(said.review(check).findings.front()), "current ana:reject");
}

void ReviewTest::tellsWhatChangedSinceADecision_data()
{
    QTest::addColumn<core::SeenFinding>("seen");
    QTest::addColumn<std::string>("delta");
    const auto row = [](const char* name, const core::SeenFinding& seen, const char* delta) {
        QTest::newRow(name) << seen << std::string(delta);
    };
    row("the candidate moved on", {"rule", "breaking", "GET /a", "20", "15"}, "its candidate was 15, is 10");
    row("another baseline", {"rule", "breaking", "GET /a", "", "10"}, "its baseline was nothing, is 20");
    row("it was less", {"rule", "risky", "GET /a", "20", "10"}, "it was risky, is breaking");
    row("several", {"rule", "risky", "GET /b", "20", "15"},
        "its candidate was 15, is 10; it was risky, is breaking; its place was GET /b, is GET /a");
    row("nothing that shows", {"rule", "breaking", "GET /a", "20", "10"},
        "it is seen in other places, or differs in what is too long to tell");
}

void ReviewTest::tellsWhatChangedSinceADecision()
{
    QFETCH(const core::SeenFinding, seen);
    Said said;
    core::JournalEntry& decision = said.decides("ana", "accept");
    decision.facts = "other facts";
    decision.seen = seen;
    const core::Check check = checkOf({finding("a")});
    QTEST(said.review(check).findings.front().delta, "delta");
    decision.seen.reset();
    QCOMPARE(said.review(check).findings.front().delta, "the decision does not say what it was made on");
}

void ReviewTest::ordersAsPeopleShouldWork()
{
    using core::Severity;
    const core::Check check = checkOf({finding("docs", Severity::Docs), finding("risky", Severity::Risky),
        finding("agreed"), finding("conflict"), finding("stale", Severity::Risky), finding("first"),
        finding("safe", Severity::Safe), finding("second")});
    Said said;
    said.decides("ana", "accept", "agreed");
    said.decides("ana", "accept", "conflict");
    said.decides("bo", "reject", "conflict");
    said.decides("ana", "accept", "stale").facts = "other facts";
    std::string order;
    for (const core::ReviewedFinding& each : said.review(check).findings)
        order += each.finding->place + " ";
    QCOMPARE(order, "first second stale conflict risky safe docs agreed ");
}

void ReviewTest::decisionsOnWhatIsGoneAreShown()
{
    Said said;
    said.decides("ana", "reject", "gone");
    const core::Check check = checkOf({finding("a")});
    const core::Review review = said.review(check);
    QCOMPARE(told(review.findings.front()), "undecided");
    QCOMPARE(review.gone.size(), 1U);
    QCOMPARE(review.gone.front().place, "gone");
    QCOMPARE(review.gone.front().decisions.front().seen->path, "GET /gone");
}

void ReviewTest::anAnsweredCommentIsNoLongerOpen()
{
    Said said;
    said.by("ana", core::EntryKind::Comment).stance = "blocking";
    said.by("ana", core::EntryKind::Comment).stance = "blocking";
    said.decides("bo", "accept").settles = {"2"}; // answers no comment
    said.by("bo", core::EntryKind::Comment).settles = {"1", "4"}; // not itself
    const core::Check check = checkOf({});
    const core::Review review = said.review(check);
    QCOMPARE(review.settledComments.size(), 1U);
    QCOMPARE(review.settledComments.front().uuid, "1");
    QCOMPARE(review.comments.size(), 2U);
    QCOMPARE(review.comments.front().uuid, "2");
}

void ReviewTest::theLastWordOfTheFormCounts()
{
    Said said;
    const auto fill = [&](const char* by, const char* field, const char* value) {
        core::JournalEntry& entry = said.by(by, core::EntryKind::Form);
        entry.field = field;
        entry.value = value;
    };
    fill("ana", "scope.in", R"(["one"])");
    fill("ana", "boundary.rollback", R"("redeploy")");
    fill("bo", "scope.in", R"(["two"])");
    const core::Check check = checkOf({});
    QVERIFY((said.review(check).form
        == std::vector<std::pair<std::string, std::string>> {
            {"boundary.rollback", R"("redeploy")"}, {"scope.in", R"(["two"])"}}));
    said.by("bo", core::EntryKind::Withdraw).settles = {"3"};
    QCOMPARE(said.review(check).form.back().second, R"(["one"])");
}

void ReviewTest::theLastOpeningCounts()
{
    Said said;
    const core::Check check = checkOf({});
    QVERIFY(!said.review(check).isOpened());
    for (const char* candidate : {"one", "two"}) {
        core::JournalEntry& entry = said.by("ana", core::EntryKind::Open);
        entry.title = "Orders";
        entry.baseline = "v1.0.0";
        entry.candidate = candidate;
    }
    const core::Review review = said.review(check);
    QVERIFY(review.isOpened());
    QCOMPARE(review.id, "r");
    QCOMPARE(review.title, "Orders");
    QCOMPARE(review.baseline, "v1.0.0");
    QCOMPARE(review.candidate, "two");
}

void ReviewTest::marksAndAcknowledgementsAreKept()
{
    Said said;
    said.by("ana", core::EntryKind::Acknowledge).text = "shop.yaml";
    said.by("bo", core::EntryKind::Mark).place = "a";
    const core::Check check = checkOf({});
    const core::Review review = said.review(check);
    QCOMPARE(review.acknowledged.front().text, "shop.yaml");
    QCOMPARE(review.marks.front().place, "a");
    QCOMPARE(core::marksOf(said.journals()).front().pointer, "a");
    QCOMPARE(core::marksOf(said.journals()).front().mark.author, "bo");
}

void ReviewTest::whatWasNotUnderstoodIsOwnedUpTo()
{
    Said said;
    said.journals().notUnderstood.push_back({"journal", {3, 0}, "a line of a journal", "torn"});
    const core::Check check = checkOf({});
    QCOMPARE(said.review(check).notUnderstood.size(), 1U);
}

COUNTERSIGN_TEST(ReviewTest)
#include "review_test.moc"
