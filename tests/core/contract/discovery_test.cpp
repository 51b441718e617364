// SPDX-License-Identifier: Apache-2.0
#include "core/contract/discovery.h"
#include "tests/core/contract/memory_files.h"
#include "tests/support/test_program.h"

#include <algorithm>

class DiscoveryTest : public QObject {
    Q_OBJECT
private slots:
    void nothingInNothing();
    void unreadableFilesAreTold();
    void whatAModuleLeavesOutIsNoContract();
    void longFilesAreTold();
    void anUnreadableFragmentIsToldWithItsContract();
    void onlyChangedFilesAreReadAgain();
    void timesStandInForIds();
    void whatIsNoLongerReferredToChangesNothing();
    void linksAndSubmodulesAreNoContracts();
    void stopping();
    void aLongChainOfReferences();
};

static const std::string Api = "openapi: 3.0.0\npaths:\n  /a: {$ref: a.yaml}\n";

void DiscoveryTest::nothingInNothing()
{
    const core::Discovery discovery = test::MemoryFiles().discover();
    QVERIFY(discovery.contracts.empty() && discovery.skipped.empty());
    QCOMPARE(discovery.filesLookedAt, 0U);
}

void DiscoveryTest::unreadableFilesAreTold()
{
    test::MemoryFiles files;
    files.write("api.yaml", Api);
    files.write("logo.png", "x");
    files.lock("api.yaml");
    const core::Discovery discovery = files.discover();
    QVERIFY(discovery.contracts.empty());
    QCOMPARE(discovery.skipped, (std::vector<core::SkippedFile> {{"api.yaml", "permission denied"}}));
    files.lock("logo.png");
    QVERIFY(files.discover().skipped.empty());
}

void DiscoveryTest::whatAModuleLeavesOutIsNoContract()
{
    const std::string proto = "syntax = \"proto3\";\npackage a;\nmessage M { string a = 1; }\n";
    test::MemoryFiles files;
    files.write("buf.yaml", "version: v2\nmodules:\n- path: proto\n  excludes: [proto/old]\n");
    files.write("proto/a.proto", proto);
    files.write("proto/old/b.proto", proto);
    files.write("first/buf.yaml", "version: v1\nbuild: {excludes: [./gone/]}\n");
    files.write("first/c.proto", "syntax = \"proto3\";\npackage c;\nmessage C { string a = 1; }\n");
    files.write("first/gone/d.proto", proto);
    std::vector<std::string> all;
    for (const core::FoundContract& each : files.discover().contracts) {
        all.push_back(each.entry);
        all.insert(all.end(), each.fragments.begin(), each.fragments.end());
    }
    QCOMPARE(all, (std::vector<std::string> {"first/c.proto", "proto/a.proto"}));
}

void DiscoveryTest::longFilesAreTold()
{
    std::vector<core::FileEntry> files(2);
    files[0].path = "api.yaml";
    files[1].path = "data";
    for (core::FileEntry& file : files)
        file.size = 128U << 20U;
    bool wasRead = false;
    const auto read = [&](const core::FileEntry&, std::uint64_t) -> core::Result<std::string> {
        wasRead = true;
        return std::string();
    };
    const auto discovery = core::discoverContracts(files, read);
    QVERIFY(discovery && !wasRead);
    QCOMPARE(discovery->skipped,
        (std::vector<core::SkippedFile> {{"api.yaml", "128 MiB, larger than the limit of 64 MiB"}}));
}

void DiscoveryTest::anUnreadableFragmentIsToldWithItsContract()
{
    test::MemoryFiles files;
    files.write("api.yaml", Api);
    files.write("a.yaml", "get: {}\n");
    files.lock("a.yaml");
    const core::Discovery discovery = files.discover();
    QCOMPARE(discovery.contracts.size(), 1U);
    QCOMPARE(discovery.contracts[0].fragments, std::vector<std::string> {"a.yaml"});
    QCOMPARE(discovery.contracts[0].troubles, std::vector<std::string> {"a.yaml: permission denied"});
}

void DiscoveryTest::onlyChangedFilesAreReadAgain()
{
    test::MemoryFiles files;
    files.write("api.yaml", Api);
    files.write("a.yaml", "get: {$ref: b.yaml}\n");
    files.write("b.yaml", "summary: b\n");
    files.write("words.txt", "words\n");
    core::DiscoveryCache cache;
    const core::Discovery first = files.discover(&cache);
    QCOMPARE(first.contracts[0].fragments, (std::vector<std::string> {"a.yaml", "b.yaml"}));
    QCOMPARE(files.discover(&cache).filesRead, 0U);
    files.write("words.txt", Api);
    const core::Discovery second = files.discover(&cache);
    QCOMPARE(second.filesRead, 1U);
    QCOMPARE(second.contracts.size(), 2U);
    files.write("a.yaml", "get: {}\n");
    const core::Discovery third = files.discover(&cache);
    QCOMPARE(third.contracts[0].fragments, std::vector<std::string> {"a.yaml"});
}

void DiscoveryTest::timesStandInForIds()
{
    core::FileEntry file;
    file.path = "api.yaml";
    file.size = Api.size();
    std::size_t reads = 0;
    const auto read = [&](const core::FileEntry&, std::uint64_t) -> core::Result<std::string> {
        ++reads;
        return Api;
    };
    core::DiscoveryCache cache;
    const auto readsFor = [&](std::optional<std::int64_t> changed) {
        file.changed = changed;
        reads = 0;
        return core::discoverContracts({file}, read, &cache) ? reads : 0;
    };
    QCOMPARE(readsFor(std::nullopt), 1U);
    QCOMPARE(readsFor(std::nullopt), 1U);
    QCOMPARE(readsFor(5), 1U);
    QCOMPARE(readsFor(5), 0U);
    QCOMPARE(readsFor(6), 1U);
    file.path = "b.yaml";
    QCOMPARE(readsFor(6), 1U);
}

void DiscoveryTest::whatIsNoLongerReferredToChangesNothing()
{
    const std::string schema = "$schema: http://json-schema.org/draft-07/schema#\n";
    test::MemoryFiles files;
    files.write("api.yaml", Api);
    files.write("a.yaml", "get: {schema: {$ref: z.yaml}}\n");
    files.write("m.yaml", schema);
    files.write("z.yaml", schema + "allOf: [{$ref: m.yaml}]\n");
    core::DiscoveryCache cache;
    files.discover(&cache);
    files.write("api.yaml", "openapi: 3.0.0\npaths:\n  /a: {}\n");
    QCOMPARE(test::describe(files.discover(&cache)), test::describe(files.discover()));
}

void DiscoveryTest::linksAndSubmodulesAreNoContracts()
{
    std::vector<core::FileEntry> files(3);
    files[0].path = "api.yaml";
    files[1] = {.path = "a.yaml", .kind = core::FileKind::Link};
    files[2] = {.path = "module", .kind = core::FileKind::Submodule};
    const auto read = [](const core::FileEntry& file, std::uint64_t) -> core::Result<std::string> {
        return file.path == "api.yaml" ? Api : "openapi: 3.0.0\npaths:\n  /b: {}\n";
    };
    const auto discovery = core::discoverContracts(files, read);
    QCOMPARE(discovery->contracts.size(), 1U);
    QCOMPARE(discovery->contracts[0].fragments, std::vector<std::string> {"a.yaml"});
}

void DiscoveryTest::stopping()
{
    std::stop_source source;
    source.request_stop();
    const auto read = [](const core::FileEntry&, std::uint64_t) -> core::Result<std::string> { return Api; };
    const auto discovery = core::discoverContracts({{.path = "api.yaml"}}, read, nullptr, source.get_token());
    QVERIFY(!discovery);
    QCOMPARE(discovery.error().code, core::ErrorCode::Cancelled);
}

void DiscoveryTest::aLongChainOfReferences()
{
    constexpr int Length = 2000;
    test::MemoryFiles files;
    files.write("api.yaml", "openapi: 3.0.0\npaths:\n  /a: {$ref: f/0}\n");
    for (int i = 0; i < Length; ++i)
        files.write("f/" + std::to_string(i), "$ref: '" + std::to_string((i + 1) % Length) + "#/x'\n");
    QCOMPARE(files.discover().contracts[0].fragments.size(), static_cast<std::size_t>(Length));
}

COUNTERSIGN_TEST(DiscoveryTest)
#include "discovery_test.moc"
