// SPDX-License-Identifier: Apache-2.0
#include "core/review/drafts.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QTest>

class DraftsTest : public QObject {
    Q_OBJECT
private slots:
    void theLastWordOfEachPersonIsShown();
    void oneBadLineSpoilsNoOther();
    void knowsNoneWhereThereAreNone();
};

namespace {

core::Drafts draftsAt(const test::ScratchRepository& folder, const std::string& revision)
{
    const auto repository = core::Repository::open(folder.path());
    core::BlobStore blobs(
        [&](const std::string& id, std::uint64_t limit) { return repository->readBlob(id, limit); });
    const auto files = core::RevisionFiles::open(*repository, *repository->revision(revision), blobs);
    return core::readDrafts(*files);
}

std::string told(const core::Drafts& drafts)
{
    std::string text;
    for (const core::DraftDecision& each : drafts.decisions)
        text += each.review + " " + each.place + " " + each.by + " " + each.verdict + "\n";
    return text;
}

} // namespace

void DraftsTest::theLastWordOfEachPersonIsShown()
{
    const test::ScratchRepository folder;
    folder.write(".countersign/reviews/2.4.0/journal/olena.jsonl",
        R"({"place": "a", "verdict": "reject", "by": "olena", "at": "2026-03-02T10:00:00Z"}
{"place": "a", "verdict": "accept", "by": "olena", "at": "2026-03-01T10:00:00Z"}
{"place": "b", "verdict": "defer", "by": "olena"}
{"place": "b", "verdict": "accept", "by": "olena"}
)");
    folder.write(".countersign/reviews/2.4.0/journal/marta.jsonl",
        R"({"place": "a", "verdict": "defer", "by": "marta", "at": "2026-03-01T11:00:00Z", "mood": [1]})");
    folder.write(".countersign/reviews/2.5.0/journal/marta.jsonl",
        R"({"kind": "decision", "place": "a", "verdict": "accept", "by": "marta"})");
    QCOMPARE(told(draftsAt(folder, "")),
        "2.4.0 b olena accept\n2.4.0 a marta defer\n2.4.0 a olena reject\n2.5.0 a marta accept\n");
}

void DraftsTest::oneBadLineSpoilsNoOther()
{
    test::ScratchRepository folder;
    const std::string path = ".countersign/reviews/2.4.0/journal/olena.jsonl";
    folder.write(path, "nonsense\n{\"place\": \"a\", \"verdict\": \"accept\", \"by\": \"olena\"}\n");
    folder.commit("decide");
    const core::Drafts drafts = draftsAt(folder, "HEAD");
    QCOMPARE(told(drafts), "2.4.0 a olena accept\n");
    QCOMPARE(drafts.notUnderstood.size(), 1U);
    QCOMPARE(drafts.notUnderstood.front().file, path);
}

void DraftsTest::knowsNoneWhereThereAreNone()
{
    const test::ScratchRepository folder;
    folder.write(".countersign/reviews/2.4.0/notes.txt", "{}");
    const core::Drafts drafts = draftsAt(folder, "");
    QVERIFY(drafts.decisions.empty());
    QVERIFY(drafts.notUnderstood.empty());
}

COUNTERSIGN_TEST(DraftsTest)
#include "drafts_test.moc"
