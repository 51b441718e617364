// SPDX-License-Identifier: Apache-2.0
#include "core/contract/discovery.h"
#include "tests/core/contract/memory_files.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

/// Discovery over real repositories and folders.
class RepositoryDiscoveryTest : public QObject {
    Q_OBJECT
private slots:
    void eachRevisionHasItsContracts();
    void aSecondLookReadsOnlyWhatChanged();
    void aPlainFolderIsRememberedToo();
    void revisionsShareWhatTheyShare();
    void linksAreNoContractsOfTheirOwn();

private:
    static core::Discovery look(const std::filesystem::path& folder, const std::string& revision,
        core::DiscoveryCache* cache = nullptr);
};

static const std::string Description =
    "openapi: 3.0.0\ninfo: {title: One}\npaths:\n  /a: {$ref: parts/a.yaml}\n";

core::Discovery RepositoryDiscoveryTest::look(
    const std::filesystem::path& folder, const std::string& revision, core::DiscoveryCache* cache)
{
    const auto repository = core::Repository::open(folder);
    if (!repository)
        qFatal("%s", repository.error().message.c_str());
    const auto discovery =
        core::discoverContracts(*repository, repository->revision(revision).value(), cache);
    if (!discovery)
        qFatal("%s", discovery.error().message.c_str());
    return *discovery;
}

void RepositoryDiscoveryTest::eachRevisionHasItsContracts()
{
    test::ScratchRepository repository;
    repository.write("api.yaml", Description);
    repository.write("parts/a.yaml", "get: {}\n");
    repository.commit("one");
    repository.tag("v1");
    repository.write("events.yaml", "asyncapi: 3.0.0\n");
    repository.commit("two");
    repository.write("new.proto", "syntax = \"proto3\";");
    repository.write(".gitignore", "ignored.yaml\n");
    repository.write("ignored.yaml", Description);
    const core::Discovery tagged = look(repository.path(), "v1");
    QCOMPARE(tagged.contracts.size(), 1U);
    QCOMPARE(tagged.contracts[0].fragments, std::vector<std::string> {"parts/a.yaml"});
    QCOMPARE(look(repository.path(), "main").contracts.size(), 2U);
    const core::Discovery working = look(repository.path(), "");
    QCOMPARE(working.contracts.size(), 3U);
    QCOMPARE(working.contracts[2].id, "new");
}

void RepositoryDiscoveryTest::aSecondLookReadsOnlyWhatChanged()
{
    test::ScratchRepository repository;
    repository.write("api.yaml", Description);
    repository.write("parts/a.yaml", "get: {}\n");
    repository.write("untracked", "words\n");
    repository.commit("one");
    repository.write("untracked.yaml", "words: 1\n");
    core::DiscoveryCache cache;
    const core::Discovery first = look(repository.path(), "", &cache);
    const core::Discovery second = look(repository.path(), "", &cache);
    QCOMPARE(second.filesRead, 0U);
    QCOMPARE(second.contracts, first.contracts);
    repository.write("untracked.yaml", "openapi: 3.1.0\npaths: {/b: {}}\n");
    const core::Discovery third = look(repository.path(), "", &cache);
    QCOMPARE(third.filesRead, 1U);
    QCOMPARE(third.contracts.size(), 2U);
}

void RepositoryDiscoveryTest::aPlainFolderIsRememberedToo()
{
    test::ScratchFolder folder;
    folder.write("api.yaml", Description);
    folder.write("parts/a.yaml", "get: {}\n");
    core::DiscoveryCache cache;
    const core::Discovery first = look(folder.path(), "", &cache);
    QCOMPARE(first.contracts.size(), 1U);
    cache = core::DiscoveryCache::load(cache.save());
    const core::Discovery second = look(folder.path(), "", &cache);
    QCOMPARE(second.filesRead, 0U);
    QCOMPARE(test::describe(second), test::describe(first));
}

void RepositoryDiscoveryTest::revisionsShareWhatTheyShare()
{
    test::ScratchRepository repository;
    repository.write("api.yaml", Description);
    repository.write("parts/a.yaml", "get: {}\n");
    repository.commit("one");
    repository.tag("v1");
    repository.write("other.yaml", "a: 1\n");
    repository.commit("two");
    core::DiscoveryCache cache;
    look(repository.path(), "v1", &cache);
    QCOMPARE(look(repository.path(), "main", &cache).filesRead, 1U);
}

void RepositoryDiscoveryTest::linksAreNoContractsOfTheirOwn()
{
    test::ScratchFolder folder;
    folder.write("api.yaml", Description);
    folder.write("other.yaml", Description);
    std::filesystem::create_symlink("nowhere.yaml", folder / "link.yaml");
    std::filesystem::create_symlink("api.yaml", folder / "alias.yaml");
    const core::Discovery discovery = look(folder.path(), "");
    QCOMPARE(discovery.contracts.size(), 2U);
    QCOMPARE(discovery.contracts[0].missing, std::vector<std::string> {"parts/a.yaml"});
    QVERIFY(discovery.skipped.empty());
}

COUNTERSIGN_TEST(RepositoryDiscoveryTest)
#include "repository_discovery_test.moc"
