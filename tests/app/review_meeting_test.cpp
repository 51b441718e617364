// SPDX-License-Identifier: Apache-2.0
// Votes and minutes from the command line.
#include "core/document/document.h"
#include "core/review/journal_store.h"
#include "tests/app/command_line.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QTest>

class ReviewMeetingVerbTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aVoteIsHandedOverInAFile();
    void aVoteDecidesNothing();
    void handedOverThroughAPipe();
    void refuses_data();
    void refuses();
    void whatIsNoVoteIsNotTakenOver();
    void minutesOfTheLastMeeting();
    void minutesOfAnEarlierMeeting();
    void withoutAMeetingThereAreNoMinutes();
    void hostileWordsInMinutesAreHarmless();

private:
    test::Answer review(std::vector<std::string> words, const std::string& person = "ana@x.example") const;
    std::vector<core::JournalEntry> entries(core::EntryKind kind) const;
    std::string path(const std::string& file) const { return (m_files->folder().path() / file).string(); }
    void says(core::JournalEntry entry) const;
    /// A meeting that somebody held in the window; its id.
    std::string meet(const std::string& number, const std::string& note) const;

    std::unique_ptr<test::ScratchRepository> m_files;
    std::string m_input;
};

namespace {

const std::string NotePath = "POST /orders > request body > note";

std::string shopWith(const std::string& limit)
{
    return "openapi: 3.0.3\ninfo: {title: Shop, version: 1.0.0}\npaths:\n  /orders:\n    post:\n"
           "      requestBody:\n        content:\n          application/json:\n            schema:\n"
           "              type: object\n              properties:\n                note: {type: string, "
           "maxLength: "
        + limit + "}\n      responses:\n        '200': {description: ok}\n";
}

bool saysIn(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

void ReviewMeetingVerbTest::init()
{
    m_input.clear();
    m_files = std::make_unique<test::ScratchRepository>();
    m_files->write("shop.yaml", shopWith("20"));
    m_files->commit("first");
    m_files->tag("v1.0.0");
    m_files->branch("next");
    m_files->write("shop.yaml", shopWith("15"));
    m_files->commit("change");
    QCOMPARE(review({"open", "Orders"}).exitCode, 0);
}

test::Answer ReviewMeetingVerbTest::review(std::vector<std::string> words, const std::string& person) const
{
    words.insert(words.begin(), "review");
    return test::countersign({.words = words,
        .input = m_input,
        .folder = m_files->path(),
        .environment = {{"HOME", m_files->folder().path().string()}, {"GIT_AUTHOR_NAME", "A Person"},
            {"GIT_AUTHOR_EMAIL", person}}});
}

std::vector<core::JournalEntry> ReviewMeetingVerbTest::entries(core::EntryKind kind) const
{
    std::vector<core::JournalEntry> found = core::readJournals(m_files->path(), "orders").entries;
    std::erase_if(found, [&](const core::JournalEntry& entry) { return entry.kind != kind; });
    return found;
}

void ReviewMeetingVerbTest::says(core::JournalEntry entry) const
{
    entry.by = "ana@x.example";
    entry.kind = core::EntryKind::Meeting;
    entry.review = "orders";
    QVERIFY(core::appendToJournal(m_files->path(), std::vector<core::JournalEntry> {entry}));
}

std::string ReviewMeetingVerbTest::meet(const std::string& number, const std::string& note) const
{
    const std::string id = "019f0a3c-0000-7000-8000-00000000000" + number;
    const std::string day = "2026-11-0" + number;
    says({.uuid = id,
        .at = day + "T13:00:00Z",
        .value = "{\"attendees\": [{\"name\": \"bo\"}]}",
        .mark = "start"});
    says({.uuid = id + "n", .at = day + "T13:01:00Z", .text = note, .meeting = id, .mark = "note"});
    says({.uuid = id + "e", .at = day + "T13:02:05Z", .meeting = id, .mark = "end"});
    return id;
}

void ReviewMeetingVerbTest::aVoteIsHandedOverInAFile()
{
    const test::Answer voted =
        review({"vote", "orders", NotePath, "reject", "--reason", "the app sends 20"}, "bo@x.example");
    QVERIFY2(voted.exitCode == 0, voted.err.c_str());
    QCOMPARE(review({"votes", "export", "orders", "-o", path("bo.votes.json")}, "bo@x.example").exitCode, 0);
    // Somebody else's checkout has not seen bo's journal.
    std::filesystem::remove(m_files->path() / core::journalPath("orders", "bo@x.example"));
    const test::Answer taken = review({"votes", "import", "orders", path("bo.votes.json")});
    QCOMPARE(taken.exitCode, 0);
    QCOMPARE(taken.out, std::string("Took over 1 vote of bo@x.example.\n"));
    const std::vector<core::JournalEntry> votes = entries(core::EntryKind::Vote);
    QCOMPARE(votes.size(), 1U);
    QCOMPARE(votes.front().by, std::string("ana@x.example"));
    QCOMPARE(votes.front().of, std::string("bo@x.example"));
    QCOMPARE(votes.front().verdict, std::string("reject"));
    QCOMPARE(votes.front().reason, std::string("the app sends 20"));
    // What was only handed over is not handed on.
    QCOMPARE(review({"votes", "export", "orders"}).exitCode, 2);
}

void ReviewMeetingVerbTest::aVoteDecidesNothing()
{
    QCOMPARE(review({"vote", "orders", NotePath, "accept-with-plan"}).exitCode, 0);
    const test::Answer left = review({"orders"});
    QCOMPARE(left.exitCode, 1);
    QVERIFY(entries(core::EntryKind::Decide).empty());
}

void ReviewMeetingVerbTest::handedOverThroughAPipe()
{
    QCOMPARE(review({"vote", "orders", NotePath, "defer"}, "bo@x.example").exitCode, 0);
    m_input = review({"votes", "export", "orders"}, "bo@x.example").out;
    QCOMPARE(review({"votes", "import", "orders", "-"}).exitCode, 0);
    QCOMPARE(entries(core::EntryKind::Vote).size(), 2U);
}

void ReviewMeetingVerbTest::refuses_data()
{
    QTest::addColumn<std::vector<std::string>>("words");
    QTest::addColumn<std::string>("error");
    const auto row = [](const char* name, std::vector<std::string> words, const char* error) {
        QTest::newRow(name) << std::move(words) << std::string(error);
    };
    row("no votes yet", {"votes", "export", "orders"}, "ana@x.example has not voted in this review");
    row("no such review", {"votes", "export", "order"}, "there is no review 'order'");
    row("nothing to import", {"votes", "import", "orders"}, "the file with the votes is missing");
    row("no such file", {"votes", "import", "orders", "nowhere.json"}, "nowhere.json");
    row("no such action", {"votes", "burn", "orders"}, "burn");
    row("no such verdict", {"vote", "orders", NotePath, "veto"}, "veto");
    row("no such finding", {"vote", "orders", "GET /nowhere", "accept"}, "GET /nowhere");
    row("a reason that is a novel",
        {"vote", "orders", NotePath, "accept", "--reason", std::string(2001, 'x')},
        "the reason is longer than 2000 bytes");
    row("no such meeting", {"minutes", "orders", "--meeting", "12345678"}, "there is no meeting '12345678'");
}

void ReviewMeetingVerbTest::refuses()
{
    QFETCH(const std::vector<std::string>, words);
    QFETCH(const std::string, error);
    const std::size_t before = core::readJournals(m_files->path(), "orders").entries.size();
    const test::Answer answer = review(words);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(saysIn(answer.err, error), answer.err.c_str());
    QVERIFY(answer.out.empty());
    QCOMPARE(core::readJournals(m_files->path(), "orders").entries.size(), before);
}

void ReviewMeetingVerbTest::whatIsNoVoteIsNotTakenOver()
{
    m_input = test::fixture("votes/refused/reason-with-escape.json");
    const test::Answer answer = review({"votes", "import", "orders", "-"});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(saysIn(answer.err, "these are no votes that can be taken over: line 10"));
    m_input = test::fixture("votes/written.votes.json");
    QVERIFY(saysIn(review({"votes", "import", "orders", "-"}).err, "are on the review \"orders-3.0\""));
    QVERIFY(entries(core::EntryKind::Vote).empty());
}

void ReviewMeetingVerbTest::minutesOfTheLastMeeting()
{
    meet("1", "the first");
    meet("2", "the second");
    const test::Answer text = review({"minutes", "orders"});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.out.starts_with("Minutes: Orders\n\nv1.0.0 → next, review orders.\n"
                                  "Began 2026-11-02T13:00:00Z by ana@x.example, took 2 min 5 s of 30 min.\n"),
        text.out.c_str());
    QVERIFY(saysIn(text.out, "the second"));
    QVERIFY(!saysIn(text.out, "the first"));
    const test::Answer markdown = review({"minutes", "orders", "--format", "markdown"});
    QVERIFY(markdown.out.starts_with("# Minutes: Orders\n"));
    const test::Answer json = review({"minutes", "orders", "--format", "json"});
    const core::Document read = core::readDocument(core::SourceText::make(json.out, "minutes.json"));
    QCOMPARE(read.tree.root()["seconds"].text(), std::string_view("125"));
    QCOMPARE(read.tree.root()["undecided"].text(), std::string_view("1"));
    QCOMPARE(review({"minutes", "orders", "-o", path("minutes.txt")}).exitCode, 0);
    QCOMPARE(test::readFile(path("minutes.txt")), text.out);
}

void ReviewMeetingVerbTest::minutesOfAnEarlierMeeting()
{
    const std::string first = meet("1", "the first");
    meet("2", "the second");
    const test::Answer answer = review({"minutes", "orders", "--meeting", first.substr(first.size() - 8)});
    QVERIFY(saysIn(answer.out, "the first"));
    QCOMPARE(review({"minutes", "orders", "--meeting", "1"}).exitCode, 2);
}

void ReviewMeetingVerbTest::withoutAMeetingThereAreNoMinutes()
{
    const test::Answer answer = review({"minutes", "orders"});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(saysIn(answer.err, "nobody has met over this review"));
}

void ReviewMeetingVerbTest::hostileWordsInMinutesAreHarmless()
{
    meet("1", "\x1b[2J<b>x</b> \xe2\x80\xaetxet");
    for (const char* format : {"text", "markdown", "json"}) {
        const std::string out = review({"minutes", "orders", "--format", format}).out;
        QVERIFY(!saysIn(out, "\x1b"));
        QVERIFY(!out.empty());
    }
    QVERIFY(!saysIn(review({"minutes", "orders", "--format", "markdown"}).out, "<b>"));
    QVERIFY(!saysIn(review({"minutes", "orders"}).out, "\xe2\x80\xae"));
}

COUNTERSIGN_TEST(ReviewMeetingVerbTest)
#include "review_meeting_test.moc"
