// SPDX-License-Identifier: Apache-2.0
#include "core/repo/blob_store.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QTest>

class BlobStoreTest : public QObject {
    Q_OBJECT
private slots:
    void fetchesEachBlobOnce();
    void asksAgainForWhatFailed();
    void keepsTheLimit();
    void readsRevisions();
    void knowsEqualBytes();
};

void BlobStoreTest::fetchesEachBlobOnce()
{
    int fetched = 0;
    core::BlobStore store([&](const std::string& id, std::uint64_t) -> core::Result<std::string> {
        ++fetched;
        return "bytes of " + id;
    });
    QCOMPARE(*store.read("a", 100), "bytes of a");
    QCOMPARE(*store.read("a", 100), "bytes of a");
    QCOMPARE(*store.read("b", 100), "bytes of b");
    QCOMPARE(fetched, 2);
}

void BlobStoreTest::asksAgainForWhatFailed()
{
    bool isThere = false;
    core::BlobStore store([&](const std::string&, std::uint64_t) -> core::Result<std::string> {
        if (isThere)
            return "bytes";
        return core::fail(core::ErrorCode::NotFound, "gone");
    });
    QVERIFY(!store.read("a", 100));
    isThere = true;
    QVERIFY(store.read("a", 100).has_value());
}

void BlobStoreTest::keepsTheLimit()
{
    core::BlobStore store([](const std::string&, std::uint64_t limit) -> core::Result<std::string> {
        if (limit < 5)
            return core::fail(core::ErrorCode::TooLarge, "too large");
        return "bytes";
    });
    QVERIFY(store.read("a", 5).has_value());
    QCOMPARE(store.read("a", 4).error().code, core::ErrorCode::TooLarge);
}

namespace {

core::BlobStore::Fetch fetchFrom(const core::Repository& repository)
{
    return
        [&repository](const std::string& id, std::uint64_t limit) { return repository.readBlob(id, limit); };
}

} // namespace

void BlobStoreTest::readsRevisions()
{
    const test::ScratchRepository scratch;
    scratch.write("a/b.yaml", "one");
    scratch.git({"add", "-A"});
    scratch.git({"commit", "-qm", "first"});
    const auto repository = core::Repository::open(scratch.path());
    core::BlobStore store(fetchFrom(*repository));
    const auto files = core::RevisionFiles::open(*repository, *repository->revision("HEAD"), store);
    QVERIFY(files.has_value());
    QVERIFY(files->find("a/b.yaml"));
    QVERIFY(!files->find("a"));
    QCOMPARE(*files->read("a/b.yaml"), "one");
    QCOMPARE(files->read("c").error().code, core::ErrorCode::NotFound);
    QCOMPARE(files->digest("c"), "");
}

void BlobStoreTest::knowsEqualBytes()
{
    const test::ScratchRepository scratch;
    scratch.write("same", "one");
    scratch.write("changed", "one");
    scratch.git({"add", "-A"});
    scratch.git({"commit", "-qm", "first"});
    scratch.write("changed", "two");
    const auto repository = core::Repository::open(scratch.path());
    core::BlobStore store(fetchFrom(*repository));
    const auto commit = core::RevisionFiles::open(*repository, *repository->revision("HEAD"), store);
    const auto working = core::RevisionFiles::open(*repository, *repository->revision(""), store);
    QCOMPARE(working->digest("same"), commit->digest("same"));
    QVERIFY(working->digest("changed") != commit->digest("changed"));
    QCOMPARE(core::blobIdOf("one"), commit->find("same")->id);
}

COUNTERSIGN_TEST(BlobStoreTest)
#include "blob_store_test.moc"
