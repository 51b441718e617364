// SPDX-License-Identifier: Apache-2.0
#include "core/contract/discovery_cache.h"
#include "tests/support/test_program.h"

class DiscoveryCacheTest : public QObject {
    Q_OBJECT
private slots:
    void savedAndLoadedIsTheSame();
    void damagedIsEmpty();
    void anotherFormatIsEmpty_data();
    void anotherFormatIsEmpty();
};

static core::DiscoveryCache someCache()
{
    core::DiscoveryCache cache;
    cache.store("1 abc", {});
    cache.store("2 a key\nover\\n lines", {.referencesKnown = true, .references = {"x.yaml", "", " "}});
    cache.store("3",
        {.language = core::Language::GraphQl,
            .version = "1",
            .title = "line\nline \\n",
            .contractVersion = " 2 ",
            .why = "why",
            .trouble = "trouble",
            .standing = core::Standing::Guessed,
            .referencesKnown = true,
            .references = {"a", "b"},
            .ids = {"https://a.example"},
            .package = "a.b",
            .defines = {"A"},
            .extends = {"B"},
            .uses = {"C", "@d"}});
    return cache;
}

void DiscoveryCacheTest::savedAndLoadedIsTheSame()
{
    const core::DiscoveryCache cache = someCache();
    QVERIFY(core::DiscoveryCache::load(cache.save()) == cache);
    QVERIFY(core::DiscoveryCache::load(core::DiscoveryCache().save()) == core::DiscoveryCache());
    QVERIFY(cache.find("1 abc") && !cache.find("1"));
}

void DiscoveryCacheTest::damagedIsEmpty()
{
    const std::string saved = someCache().save();
    for (std::size_t at = 0; at < saved.size(); ++at) {
        QCOMPARE(core::DiscoveryCache::load(std::string_view(saved).substr(0, at)).size(), 0U);
        std::string changed = saved;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        QCOMPARE(core::DiscoveryCache::load(changed).size(), 0U);
    }
    QCOMPARE(core::DiscoveryCache::load(saved + saved).size(), 0U);
}

void DiscoveryCacheTest::anotherFormatIsEmpty_data()
{
    QTest::addColumn<std::string>("saved");
    QTest::newRow("nothing") << std::string();
    QTest::newRow("words") << std::string("hello\n");
    QTest::newRow("a later number") << std::string("countersign-discovery 999\nsum 0000000000000000\n");
}

void DiscoveryCacheTest::anotherFormatIsEmpty()
{
    QFETCH(std::string, saved);
    QCOMPARE(core::DiscoveryCache::load(saved).size(), 0U);
}

COUNTERSIGN_TEST(DiscoveryCacheTest)
#include "discovery_cache_test.moc"
