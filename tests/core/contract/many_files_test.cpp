// SPDX-License-Identifier: Apache-2.0
#include "tests/core/contract/memory_files.h"
#include "tests/support/test_program.h"

/// A repository of 10,000 files: what a second look reads.
class ManyFilesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aSecondLookReadsNothing();
    void aKeptCacheServesAsWell();
    void oneChangeIsOneRead();

private:
    test::MemoryFiles m_files;
};

void ManyFilesTest::initTestCase()
{
    for (int i = 0; i < 1000; ++i) {
        const std::string folder = "team" + std::to_string(i % 50) + "/service" + std::to_string(i) + '/';
        m_files.write(folder + "src/main.ts", "export const service = " + std::to_string(i) + ";\n");
        m_files.write(folder + "logo.png", std::string("\x89PNG\0", 5));
        m_files.write(folder + "README.md", "# Service\n");
        m_files.write(folder + "NOTICE", "Words " + std::to_string(i) + "\n");
        m_files.write(folder + "deploy/values.yaml", "replicas: " + std::to_string(i) + "\nimage: a\n");
        m_files.write(
            folder + "deploy/service.yaml", "kind: Service\nmetadata: {name: s" + std::to_string(i) + "}\n");
        m_files.write(folder + "data/a.json", "{\"id\": " + std::to_string(i) + "}");
        m_files.write(folder + "data/b.json", "[" + std::to_string(i) + "]");
        if (i % 10 == 0) {
            m_files.write(folder + "api.yaml",
                "openapi: 3.0.0\ninfo: {title: S" + std::to_string(i)
                    + "}\npaths:\n  /a: {$ref: paths/a.yaml}\n");
            m_files.write(folder + "paths/a.yaml", "get: {summary: s" + std::to_string(i) + "}\n");
        } else {
            m_files.write(folder + "notes/1.txt", "one " + std::to_string(i));
            m_files.write(folder + "notes/2.txt", "two " + std::to_string(i));
        }
    }
    QCOMPARE(m_files.size(), 10'000U);
}

void ManyFilesTest::aSecondLookReadsNothing()
{
    core::DiscoveryCache cache;
    const core::Discovery first = m_files.discover(&cache);
    QCOMPARE(first.contracts.size(), 100U);
    QCOMPARE(first.filesLookedAt, 7000U);
    const core::Discovery second = m_files.discover(&cache);
    QCOMPARE(second.filesRead, 0U);
    QCOMPARE(second.filesLookedAt, 7000U);
    QCOMPARE(second.contracts, first.contracts);
}

void ManyFilesTest::aKeptCacheServesAsWell()
{
    core::DiscoveryCache cache;
    const core::Discovery first = m_files.discover(&cache);
    core::DiscoveryCache loaded = core::DiscoveryCache::load(cache.save());
    const core::Discovery second = m_files.discover(&loaded);
    QCOMPARE(second.filesRead, 0U);
    QCOMPARE(second.contracts, first.contracts);
}

void ManyFilesTest::oneChangeIsOneRead()
{
    core::DiscoveryCache cache;
    m_files.discover(&cache);
    m_files.write("team0/service0/deploy/values.yaml", "openapi: 3.1.0\npaths: {/a: {}}\n");
    const core::Discovery second = m_files.discover(&cache);
    QCOMPARE(second.filesRead, 1U);
    QCOMPARE(second.contracts.size(), 101U);
}

COUNTERSIGN_TEST(ManyFilesTest)
#include "many_files_test.moc"
