// SPDX-License-Identifier: Apache-2.0
#include "core/review/drafts.h"
#include "tests/support/test_program.h"

#include <QTest>

class DraftsTest : public QObject {
    Q_OBJECT
private slots:
    void knowsJournals_data();
    void knowsJournals();
    void lines_data();
    void lines();
    void theLastWordOfEachPersonCounts();
    void keepsWhatIsSaid();
};

namespace {

const std::string Path = ".countersign/reviews/2.4.0/journal/olena.jsonl";

core::Drafts draftsOf(const std::string& text)
{
    core::Drafts drafts;
    core::readJournal(Path, text, drafts);
    core::settleDrafts(drafts);
    return drafts;
}

} // namespace

void DraftsTest::knowsJournals_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<bool>("isJournal");
    const auto row = [](const char* path, bool isJournal) {
        QTest::newRow(path) << std::string(path) << isJournal;
    };
    row(".countersign/reviews/2.4.0/journal/olena.jsonl", true);
    row(".countersign/reviews/2.4.0/review.json", false);
    row(".countersign/reviews/2.4.0/journal/olena.json", false);
    row(".countersign/packets/2.4.0/journal/olena.jsonl", false);
    row("reviews/2.4.0/journal/olena.jsonl", false);
}

void DraftsTest::knowsJournals()
{
    QFETCH(const std::string, path);
    QFETCH(const bool, isJournal);
    QCOMPARE(core::isJournal(path), isJournal);
}

void DraftsTest::lines_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("decisions");
    QTest::addColumn<int>("notUnderstood");
    const auto row = [](const char* name, const char* text, int decisions, int notUnderstood) {
        QTest::newRow(name) << std::string(text) << decisions << notUnderstood;
    };
    row("none", "", 0, 0);
    row("empty lines", "\n\r\n  \n", 0, 0);
    row("a decision", R"({"place": "a", "verdict": "accept", "by": "olena"})", 1, 0);
    row("unknown members", R"({"place": "a", "verdict": "accept", "by": "olena", "mood": [1]})", 1, 0);
    row("a comment", R"({"kind": "comment", "place": "a", "by": "olena", "text": "why?"})", 0, 0);
    row("without a name", R"({"place": "a", "verdict": "accept"})", 0, 1);
    row("without a place", R"({"kind": "decision", "verdict": "accept", "by": "olena"})", 0, 1);
    row("cut off", R"({"place": "a", "verd)", 0, 1);
    row("no object", "[1]\n7", 0, 2);
    row("one spoils no other", "{\n{\"place\": \"a\", \"verdict\": \"accept\", \"by\": \"olena\"}\n", 1, 1);
}

void DraftsTest::lines()
{
    QFETCH(const std::string, text);
    QFETCH(const int, decisions);
    QFETCH(const int, notUnderstood);
    const core::Drafts drafts = draftsOf(text);
    QCOMPARE(static_cast<int>(drafts.decisions.size()), decisions);
    QCOMPARE(static_cast<int>(drafts.notUnderstood.size()), notUnderstood);
}

void DraftsTest::theLastWordOfEachPersonCounts()
{
    const core::Drafts drafts = draftsOf(
        R"({"place": "a", "verdict": "reject", "by": "olena", "at": "2026-03-02T10:00:00Z"}
{"place": "a", "verdict": "accept", "by": "olena", "at": "2026-03-01T10:00:00Z"}
{"place": "a", "verdict": "defer", "by": "marta", "at": "2026-03-01T10:00:00Z"}
{"place": "b", "verdict": "defer", "by": "olena"}
{"place": "b", "verdict": "accept", "by": "olena"}
)");
    std::string told;
    for (const core::DraftDecision& each : drafts.decisions)
        told += each.place + " " + each.by + " " + each.verdict + "\n";
    QCOMPARE(told, "a marta defer\na olena reject\nb olena accept\n");
}

void DraftsTest::keepsWhatIsSaid()
{
    const core::Drafts drafts = draftsOf("{\"kind\": \"decision\", \"place\": \"a\", \"facts\": \"f\", "
                                         "\"verdict\": \"accept-with-plan\", \"by\": \"olena\", "
                                         "\"reason\": \"consumers first\"}\nnonsense");
    const core::DraftDecision& decision = drafts.decisions.front();
    QCOMPARE(decision.review, "2.4.0");
    QCOMPARE(decision.facts, "f");
    QCOMPARE(decision.reason, "consumers first");
    QCOMPARE(drafts.notUnderstood.front().file, Path);
    QCOMPARE(drafts.notUnderstood.front().begin.line, 1U);
}

COUNTERSIGN_TEST(DraftsTest)
#include "drafts_test.moc"
