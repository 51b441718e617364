// SPDX-License-Identifier: Apache-2.0
// Three people's journals with crossing decisions, merged in any order: nothing is dropped, what they
// disagree on comes first, conflicts are shown.
#include "core/review/meeting/meeting_minutes.h"
#include "tests/core/review/meeting/room.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

class ThreePeopleTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void nothingIsDropped();
    void whatTheyDisagreeOnComesFirst();
    void conflictsAreShown();
    void theRoomAnswersAndTheConflictIsOver();

private:
    core::Journals journalOf(const std::string& person) const;
    core::Journals merged(const std::vector<std::string>& people) const;

    test::Room m_room;
    core::Check m_check;
};

void ThreePeopleTest::init()
{
    m_room = {};
    m_check = test::checkOf({test::findingAt("agreed"), test::findingAt("crossed"), test::findingAt("voted"),
        test::findingAt("untouched"), test::findingAt("risky", core::Severity::Risky)});
    m_room.decides("ana", "reject", "agreed");
    m_room.decides("bo", "accept-with-plan", "crossed");
    m_room.decides("cy", "reject", "agreed");
    m_room.votes("ana", "reject", "voted");
    m_room.decides("cy", "reject", "crossed").reason = "the app shows it";
    m_room.votes("bo", "accept-with-plan", "voted");
    m_room.votes("cy", "defer", "risky");
    m_room.decides("ana", "defer", "crossed");
}

core::Journals ThreePeopleTest::journalOf(const std::string& person) const
{
    core::Journals own;
    for (const core::JournalEntry& entry : m_room.journals().entries)
        if (entry.by == person)
            own.entries.push_back(entry);
    return own;
}

core::Journals ThreePeopleTest::merged(const std::vector<std::string>& people) const
{
    core::Journals all;
    for (const std::string& person : people)
        all = core::mergedJournals(std::move(all), journalOf(person));
    return all;
}

void ThreePeopleTest::nothingIsDropped()
{
    std::vector<std::string> people {"ana", "bo", "cy"};
    do {
        QVERIFY(merged(people).entries == m_room.journals().entries);
    } while (std::next_permutation(people.begin(), people.end()));
    // Merged again, as two branches that were merged into each other are.
    QVERIFY(core::mergedJournals(merged(people), merged(people)).entries == m_room.journals().entries);
}

void ThreePeopleTest::whatTheyDisagreeOnComesFirst()
{
    const core::Journals journals = merged({"cy", "ana", "bo"});
    const core::Review review = core::foldReview("r", journals, m_check);
    QCOMPARE(test::told(core::agendaOf(m_check, review, journals, {})),
        std::string("disagreement crossed | disagreement voted | breaking agreed done | breaking untouched | "
                    "risky risky"));
}

void ThreePeopleTest::conflictsAreShown()
{
    const core::Review review = core::foldReview("r", merged({"bo", "cy", "ana"}), m_check);
    const auto crossed = std::ranges::find_if(review.findings,
        [](const core::ReviewedFinding& reviewed) { return reviewed.finding->place == "crossed"; });
    QCOMPARE(crossed->state, core::DecisionState::Conflict);
    QCOMPARE(crossed->decisions.size(), 3U);
    QCOMPARE(review.count(core::DecisionState::Conflict), 1U);
}

/// The decision of the room is the answer to the others; if one of them says it again, it is a conflict
/// again.
void ThreePeopleTest::theRoomAnswersAndTheConflictIsOver()
{
    std::vector<std::string> contrary;
    for (const core::JournalEntry& entry : m_room.journals().entries)
        if (entry.place == "crossed" && entry.by != "ana")
            contrary.push_back(entry.uuid);
    m_room.starts("ana");
    m_room.marks("ana", "show", "crossed");
    m_room.decides("ana", "reject", "crossed").settles = contrary;
    const auto minutes = [this] {
        return core::minutesOf(m_room.review(m_check), m_room.journals(), m_room.meeting(), m_room.now());
    };
    QCOMPARE(minutes().rejected.size(), 1U);
    QCOMPARE(minutes().rejected.front().state, core::DecisionState::Current);
    m_room.decides("bo", "accept-with-plan", "crossed").meeting.clear();
    QCOMPARE(minutes().rejected.front().state, core::DecisionState::Conflict);
    QVERIFY(core::minutesMarkdown(minutes()).find("Somebody decided differently") != std::string::npos);
}

COUNTERSIGN_TEST(ThreePeopleTest)
#include "three_people_test.moc"
