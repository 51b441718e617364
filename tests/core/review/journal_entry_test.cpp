// SPDX-License-Identifier: Apache-2.0
#include "core/review/journal_entry.h"
#include "tests/support/test_program.h"

#include <QTest>

class JournalEntryTest : public QObject {
    Q_OBJECT
private slots:
    void isReadAsWritten();
    void keepsWhatItDoesNotKnow();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void understands_data();
    void understands();
    void isOneLineWhateverItHolds();
};

void JournalEntryTest::isReadAsWritten()
{
    core::JournalEntry entry {.uuid = "u1", .at = "2026-11-21T13:00:00Z", .by = "ana@x.example"};
    entry.kind = core::EntryKind::Decide;
    entry.title = "a title";
    entry.baseline = "v1.0.0";
    entry.candidate = "main";
    entry.place = "p";
    entry.facts = "f";
    entry.contract = "checkout";
    entry.verdict = "accept-with-plan";
    entry.role = "backend";
    entry.reason = "consumers \"first\"\n";
    entry.plan = core::Plan {"both for one release", "https://x.example/1", "ana@x.example", "2026-12-01"};
    entry.due = "2026-12-02";
    entry.seen = core::SeenFinding {"rule", "breaking", "GET /orders", "20", "10"};
    entry.stance = "blocking";
    entry.text = "t";
    entry.field = "scope.in";
    entry.value = R"(["one",{"two":2}])";
    entry.meeting = "u4";
    entry.mark = "note";
    entry.owner = "bo@x.example";
    entry.of = "cy@x.example";
    entry.settles = {"u2", "u3"};
    auto read = core::readJournalEntry(core::journalLine(entry));
    QVERIFY(read.has_value());
    QCOMPARE(read->raw, core::journalLine(entry));
    read->raw.clear();
    QVERIFY(*read == entry);
}

void JournalEntryTest::keepsWhatItDoesNotKnow()
{
    const std::string line = R"({"by": "ana", "kind": "toast", "wine": {"red": [1, 2]}})";
    const auto read = core::readJournalEntry(line);
    QVERIFY(read.has_value());
    QCOMPARE(read->kind, core::EntryKind::Other);
    QCOMPARE(read->raw, line);
}

void JournalEntryTest::saysWhatIsWrong_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<std::string>("message");
    const auto row = [](const char* line, const char* message) {
        QTest::newRow(line) << std::string(line) << std::string(message);
    };
    row("[1]", "it is no JSON object");
    row(R"({"by": "a", "by": "b"})", "it is no JSON object");
    row(R"({"place": "a", "verd)", "it is no JSON object");
    row(R"({"place": "a", "verdict": "accept"})", "it does not say by whom it is (\"by\")");
    row(R"({"place": "a", "verdict": "accept", "by": 7})", "it does not say by whom it is (\"by\")");
    row(R"({"kind": "decide", "verdict": "accept", "by": "a"})", "a decision without \"place\"");
    row(R"({"kind": "decide", "place": "p", "by": "a"})", "a decision without \"verdict\"");
    row(R"({"kind": "decide", "place": "p", "verdict": "maybe", "by": "a"})",
        "there is no verdict \"maybe\"");
    row(R"({"kind": "comment", "by": "a"})", "a comment without \"text\"");
    row(R"({"kind": "comment", "text": "t", "stance": "angry", "by": "a"})", "there is no stance \"angry\"");
    row(R"({"kind": "open", "candidate": "b", "by": "a"})", "an opening without \"baseline\"");
    row(R"({"kind": "form", "field": "scope.in", "by": "a"})", "a line of the form without \"value\"");
    row(R"({"kind": "mark", "place": "p", "by": "a"})", "a mark without \"reason\"");
    row(R"({"kind": "acknowledge", "by": "a"})", "an acknowledgement without \"text\"");
    row(R"({"kind": "withdraw", "by": "a"})", "a withdrawal without \"settles\"");
    row(R"({"kind": "vote", "facts": "f", "verdict": "accept", "by": "a"})", "a vote without \"place\"");
    row(R"({"kind": "vote", "place": "p", "verdict": "accept", "by": "a"})", "a vote without \"facts\"");
    row(R"({"kind": "vote", "place": "p", "facts": "f", "verdict": "maybe", "by": "a"})",
        "there is no verdict \"maybe\"");
    row(R"({"kind": "meeting", "meeting": "m", "by": "a"})", "a line of a meeting without \"mark\"");
    row(R"({"kind": "meeting", "meeting": "m", "mark": "dance", "by": "a"})",
        "there is no mark \"dance\" of a meeting");
    row(R"({"kind": "meeting", "mark": "start", "by": "a"})", "it does not say of which meeting it is");
    row(R"({"kind": "meeting", "uuid": "u", "mark": "end", "by": "a"})",
        "it does not say of which meeting it is");
    row(R"({"kind": "meeting", "meeting": "m", "mark": "park", "by": "a"})", "\"park\" without \"place\"");
    row(R"({"kind": "meeting", "meeting": "m", "mark": "take-up", "by": "a"})",
        "\"take-up\" without \"place\"");
    row(R"({"kind": "meeting", "meeting": "m", "mark": "attend", "by": "a"})", "\"attend\" without \"text\"");
    row(R"({"kind": "meeting", "meeting": "m", "mark": "note", "by": "a"})", "\"note\" without \"text\"");
    row(R"({"kind": "meeting", "meeting": "m", "mark": "action", "by": "a"})", "\"action\" without \"text\"");
    const char* const noTime = "its time is not written as 2026-11-21T13:00:00Z";
    row(R"({"kind": "other", "by": "a", "at": "9999"})", noTime);
    row(R"({"kind": "other", "by": "a", "at": "2026-02-30T13:00:00Z"})", noTime);
    row(R"({"kind": "other", "by": "a", "at": "2026-11-21T24:00:00Z"})", noTime);
    row(R"({"kind": "other", "by": "a", "at": "2026-11-21T13:60:00Z"})", noTime);
    row(R"({"kind": "other", "by": "a", "at": "2026-11-21T13:00:00+01"})", noTime);
}

void JournalEntryTest::saysWhatIsWrong()
{
    QFETCH(const std::string, line);
    const auto read = core::readJournalEntry(line);
    QVERIFY(!read.has_value());
    QTEST(read.error().message, "message");
}

void JournalEntryTest::understands_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<std::string>("kind");
    const auto row = [](const char* name, const char* line, const char* kind) {
        QTest::newRow(name) << std::string(line) << std::string(kind);
    };
    row("a decision", R"({"kind": "decide", "place": "a", "verdict": "accept", "by": "a"})", "decide");
    row("a draft of old", R"({"kind": "decision", "place": "a", "verdict": "defer", "by": "a"})", "decide");
    row("a draft without kind", R"({"place": "a", "verdict": "reject", "by": "a"})", "decide");
    row("a vote", R"({"kind": "vote", "place": "p", "facts": "f", "verdict": "defer", "by": "a"})", "vote");
    row("the start of a meeting", R"({"kind": "meeting", "uuid": "u", "mark": "start", "by": "a"})",
        "meeting");
    row("the end of a meeting", R"({"kind": "meeting", "meeting": "u", "mark": "end", "by": "a"})",
        "meeting");
    row("what is shown at the end", R"({"kind": "meeting", "meeting": "u", "mark": "show", "by": "a"})",
        "meeting");
    row("members of other shapes", R"({"kind": "comment", "text": "t", "plan": 7, "settles": {}, "by": "a"})",
        "comment");
    row("a last line with CR", "{\"kind\": \"comment\", \"text\": \"t\", \"by\": \"a\"}\r", "comment");
}

void JournalEntryTest::understands()
{
    QFETCH(const std::string, line);
    const auto read = core::readJournalEntry(line);
    QVERIFY(read.has_value());
    QTEST(std::string(core::entryKindName(read->kind)), "kind");
}

void JournalEntryTest::isOneLineWhateverItHolds()
{
    core::JournalEntry entry {.uuid = "u", .by = "ana"};
    entry.kind = core::EntryKind::Comment;
    entry.text = "one\ntwo\r\x1b[31m\xff\"\\";
    const std::string line = core::journalLine(entry);
    QVERIFY(line.find('\n') == std::string::npos);
    QVERIFY(line.find('\r') == std::string::npos);
    QCOMPARE(core::readJournalEntry(line)->text, "one\ntwo\r\x1b[31m\xef\xbf\xbd\"\\");
}

COUNTERSIGN_TEST(JournalEntryTest)
#include "journal_entry_test.moc"
