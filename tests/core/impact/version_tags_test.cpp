// SPDX-License-Identifier: Apache-2.0
#include "core/impact/version_tags.h"
#include "tests/support/test_program.h"

#include <QTest>

class VersionTagsTest : public QObject {
    Q_OBJECT
private slots:
    void versionsComeOldestFirst();
    void eachIsHeldAgainstTheReleaseBelow_data();
    void eachIsHeldAgainstTheReleaseBelow();
    void whatIsNoVersionIsNamed();
    void oneVersionOfTwoCommitsIsNamed();
    void twoNamesOfOneCommitAreOne();
};

static core::Tag tagNamed(const std::string& name, const std::string& commit = "c")
{
    return {name, commit};
}

static std::vector<core::Tag> tagsNamed(const QStringList& names)
{
    std::vector<core::Tag> tags;
    for (const QString& name : names)
        tags.push_back(tagNamed(name.toStdString(), "commit of " + name.toStdString()));
    return tags;
}

void VersionTagsTest::versionsComeOldestFirst()
{
    const auto sorted = core::sortVersionTags(tagsNamed({"v1.10.0", "v1.9.0", "2.0.0-rc.1", "v2.0.0"}));
    QStringList names;
    for (const core::VersionTag& each : sorted.versions)
        names << QString::fromStdString(each.tag.name);
    QCOMPARE(names, QStringList({"v1.9.0", "v1.10.0", "2.0.0-rc.1", "v2.0.0"}));
}

void VersionTagsTest::eachIsHeldAgainstTheReleaseBelow_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("base");
    QTest::newRow("the first") << "v1.0.0"
                               << "";
    QTest::newRow("a release") << "v1.1.0"
                               << "v1.0.0";
    QTest::newRow("a patch of it") << "v1.1.1"
                                   << "v1.1.0";
    QTest::newRow("a pre-release") << "v2.0.0-rc.1"
                                   << "v1.1.1";
    QTest::newRow("the next pre-release") << "v2.0.0-rc.2"
                                          << "v1.1.1";
    QTest::newRow("the release behind them") << "v2.0.0"
                                             << "v1.1.1";
}

void VersionTagsTest::eachIsHeldAgainstTheReleaseBelow()
{
    QFETCH(QString, tag);
    QFETCH(QString, base);
    const auto sorted = core::sortVersionTags(
        tagsNamed({"v2.0.0", "v2.0.0-rc.2", "v2.0.0-rc.1", "v1.1.1", "v1.1.0", "v1.0.0"}));
    const auto found = std::ranges::find_if(
        sorted.versions, [&](const auto& each) { return each.tag.name == tag.toStdString(); });
    QVERIFY(found != sorted.versions.end());
    QCOMPARE(found->base ? QString::fromStdString(sorted.versions[*found->base].tag.name) : QString(), base);
}

void VersionTagsTest::whatIsNoVersionIsNamed()
{
    const auto sorted = core::sortVersionTags(tagsNamed({"latest", "v1.0.0", "deployed/prod", "v2"}));
    QCOMPARE(sorted.versions.size(), 1U);
    QVERIFY(sorted.notVersions == (std::vector<std::string> {"deployed/prod", "latest", "v2"}));
}

void VersionTagsTest::oneVersionOfTwoCommitsIsNamed()
{
    const auto sorted = core::sortVersionTags({tagNamed("v1.0.0", "a"), tagNamed("1.0.0", "b")});
    QCOMPARE(sorted.versions.size(), 1U);
    QCOMPARE(sorted.ambiguous.size(), 1U);
    QVERIFY(sorted.ambiguous.front().find("1.0.0 and v1.0.0") == 0);
}

void VersionTagsTest::twoNamesOfOneCommitAreOne()
{
    const auto sorted = core::sortVersionTags({tagNamed("v1.0.0"), tagNamed("1.0.0")});
    QCOMPARE(sorted.versions.size(), 1U);
    QVERIFY(sorted.ambiguous.empty());
}

COUNTERSIGN_TEST(VersionTagsTest)
#include "version_tags_test.moc"
