// SPDX-License-Identifier: Apache-2.0
#include "core/review/journal.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

class JournalTest : public QObject {
    Q_OBJECT
private slots:
    void knowsJournals_data();
    void knowsJournals();
    void titlesBecomeIds_data();
    void titlesBecomeIds();
    void ordersByTimeThenUuid();
    void aLineOfAnotherPersonIsNotBelieved();
    void everyOrderOfMergingIsTheSame();
    void aKindOfALaterVersionIsKeptAndOwnedUpTo();
};

namespace {

std::string line(const std::string& uuid, const std::string& at, const std::string& by = "ana")
{
    return R"({"uuid": ")" + uuid + R"(", "at": ")" + at + R"(", "by": ")" + by
        + R"(", "kind": "comment", "text": "t"})" + "\n";
}

core::Journals journalOf(const std::string& by, const std::string& text)
{
    core::Journals journals;
    core::readJournal(core::journalPath("r", by), text, journals);
    return journals;
}

std::string uuidsOf(const core::Journals& journals)
{
    std::string text;
    for (const core::JournalEntry& entry : journals.entries)
        text += entry.uuid + " ";
    return text;
}

} // namespace

void JournalTest::knowsJournals_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("review");
    const auto row = [](const char* path, const char* review) {
        QTest::newRow(path) << std::string(path) << std::string(review);
    };
    row(".countersign/reviews/2.4.0/journal/olena.jsonl", "2.4.0");
    row(".countersign/reviews/2.4.0/journal/olena@x.example.jsonl", "2.4.0");
    row(".countersign/reviews/2.4.0/review.json", "");
    row(".countersign/reviews/2.4.0/journal/olena.json", "");
    row(".countersign/reviews/2.4.0/journal/.jsonl", "");
    row(".countersign/reviews/2.4.0/journal/old/olena.jsonl", "");
    row(".countersign/reviews/a/b/journal/olena.jsonl", "");
    row(".countersign/reviews/../journal/olena.jsonl", "");
    row(".countersign/reviews.jsonl", "");
    row(".countersign/packets/2.4.0/journal/olena.jsonl", "");
    row("reviews/2.4.0/journal/olena.jsonl", "");
}

void JournalTest::knowsJournals()
{
    QFETCH(const std::string, path);
    QTEST(std::string(core::reviewOfJournal(path)), "review");
}

void JournalTest::titlesBecomeIds_data()
{
    QTest::addColumn<std::string>("title");
    QTest::addColumn<std::string>("id");
    const auto row = [](const char* name, const std::string& title, const std::string& id) {
        QTest::newRow(name) << title << id;
    };
    row("words", "Orders 3.0: refunds!", "orders-3.0-refunds");
    row("an id", "orders-3.0.0", "orders-3.0.0");
    row("other scripts", "Замовлення v2", "v2");
    row("nothing is left", " ... ", "");
    row("folders", "../../etc", "etc");
    row("long", std::string(300, 'a'), std::string(100, 'a'));
    row("cut behind a letter", std::string(99, 'a') + " b", std::string(99, 'a'));
}

void JournalTest::titlesBecomeIds()
{
    QFETCH(const std::string, title);
    const std::string id = core::reviewIdOf(title);
    QTEST(id, "id");
    QCOMPARE(core::isReviewId(id), !id.empty());
}

void JournalTest::ordersByTimeThenUuid()
{
    const core::Journals journals = core::mergedJournals(
        journalOf("ana", line("3", "2026-01-02T00:00:00Z") + line("2", "2026-01-01T00:00:00Z")),
        journalOf("bo", line("1", "2026-01-02T00:00:00Z", "bo")));
    QCOMPARE(uuidsOf(journals), "2 1 3 ");
}

void JournalTest::aLineOfAnotherPersonIsNotBelieved()
{
    const core::Journals journals =
        journalOf("ana", line("1", "2026-01-01T00:00:00Z") + line("2", "2026-01-01T00:00:00Z", "bo"));
    QCOMPARE(uuidsOf(journals), "1 ");
    QCOMPARE(journals.notUnderstood.size(), 1U);
    QCOMPARE(journals.notUnderstood.front().begin.line, 1U);
    QCOMPARE(journals.notUnderstood.front().why, "it is by bo and stands in the journal of ana");
}

void JournalTest::everyOrderOfMergingIsTheSame()
{
    std::vector<std::string> lines;
    for (int number = 0; number < 5; ++number)
        lines.push_back(
            line(std::to_string(number), "2026-01-0" + std::to_string(1 + number % 2) + "T00:00:00Z"));
    lines.push_back(lines.front()); // as a union merge of git may leave it
    std::ranges::sort(lines);
    int orders = 0;
    do {
        std::string text;
        for (const std::string& each : lines)
            text += each;
        QCOMPARE(uuidsOf(core::mergedJournals(journalOf("ana", text), {})), "0 2 4 1 3 ");
        ++orders;
    } while (std::next_permutation(lines.begin(), lines.end()));
    QCOMPARE(orders, 360);
}

void JournalTest::aKindOfALaterVersionIsKeptAndOwnedUpTo()
{
    const core::Journals journals = journalOf("ana", R"({"uuid": "1", "by": "ana", "kind": "toast"})");
    QCOMPARE(uuidsOf(journals), "1 ");
    QCOMPARE(journals.notUnderstood.size(), 1U);
}

COUNTERSIGN_TEST(JournalTest)
#include "journal_test.moc"
