// SPDX-License-Identifier: Apache-2.0
// Votes and meetings are no decisions: neither `check` nor a packet looks at them.
#include "core/packet/form/drawing_up.h"
#include "core/packet/form/packet_json.h"
#include "tests/core/review/meeting/room.h"
#include "tests/support/signed_shop.h"
#include "tests/support/test_program.h"

class MeetingGateTest : public QObject {
    Q_OBJECT
private slots:
    void checkIgnoresVotesAndMeetings();
    void packetsIgnoreVotesAndMeetings();
};

namespace {

/// Everything a meeting may say of a place, as if somebody had decided there.
std::vector<core::JournalEntry> meetingOn(const core::Finding& finding)
{
    test::Room room;
    for (const char* by : {"ana@x.example", "bob@x.example"}) {
        core::JournalEntry& vote = room.votes(by, "accept-with-plan", finding.place);
        vote.facts = finding.facts;
        vote.plan = core::Plan {"both for one release", {}, by, {}};
    }
    room.starts("ana@x.example", {1800, 300, {{"bob@x.example", "product"}}});
    for (const std::string_view mark : core::MeetingMarks)
        if (mark != "start") {
            core::JournalEntry& entry = room.marks("ana@x.example", std::string(mark), finding.place);
            entry.text = "accepted";
            entry.verdict = "accept-with-plan";
            entry.facts = finding.facts;
        }
    return room.journals().entries;
}

core::Finding breakingOf(const core::Check& check)
{
    return check.contracts.front().diff.judgement.findings.front();
}

} // namespace

void MeetingGateTest::checkIgnoresVotesAndMeetings()
{
    test::SignedShop shop;
    const core::Check before = shop.gate().check;
    QCOMPARE(before.verdict, core::CheckVerdict::No);
    std::string lines;
    for (const core::JournalEntry& entry : meetingOn(breakingOf(before)))
        if (entry.by == "ana@x.example")
            lines += core::journalLine(entry) + "\n";
    shop.files().write(core::journalPath("r", "ana@x.example"), lines);
    shop.files().commit("meet");
    const core::Check after = shop.gate().check;
    QCOMPARE(after.verdict, before.verdict);
    QVERIFY(after.reasons == before.reasons);
    QVERIFY(after.drafts.decisions.empty());
    QVERIFY(after.drafts.notUnderstood.empty());
    QVERIFY(after.accepted.empty());
}

void MeetingGateTest::packetsIgnoreVotesAndMeetings()
{
    const test::SignedShop shop;
    const core::Check check = shop.gate().check;
    core::Journals journals;
    const auto packet = [&] {
        return core::packetJson(core::drawUp(core::foldReview("r", journals, check), check, {}).packet);
    };
    const std::string without = packet();
    journals.entries = meetingOn(breakingOf(check));
    QCOMPARE(packet(), without);
}

COUNTERSIGN_TEST(MeetingGateTest)
#include "gate_test.moc"
