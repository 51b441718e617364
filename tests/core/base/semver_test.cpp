// SPDX-License-Identifier: Apache-2.0
#include "core/base/semver.h"
#include "tests/support/test_program.h"

class SemverTest : public QObject {
    Q_OBJECT
private slots:
    void printsWhatItParses_data();
    void printsWhatItParses();
    void refuses_data();
    void refuses();
    void takesApart();
    void ordersByPrecedence();
    void ignoresTheBuild();
    void tagsMayBeginWithV();
};

void SemverTest::printsWhatItParses_data()
{
    QTest::addColumn<std::string>("text");
    for (const char* text : {"0.0.4", "1.2.3", "10.20.30", "1.1.2-prerelease+meta", "1.1.2+meta",
             "1.1.2+meta-valid", "1.0.0-alpha", "1.0.0-alpha.beta.1", "1.0.0-alpha0.valid",
             "1.0.0-rc.1+build.123", "1.2.3-SNAPSHOT-123", "2.0.0+build.1848",
             "1.0.0+0.build.1-rc.10000aaa-kk-0.1", "1.0.0-0A.is.legal", "1.2.3----RC-SNAPSHOT.12.9.1--.12",
             "1.0.0+001", "18446744073709551615.0.0", "1.0.0-99999999999999999999999"})
        QTest::newRow(text) << std::string(text);
}

void SemverTest::printsWhatItParses()
{
    QFETCH(std::string, text);
    const auto version = core::parseVersion(text);
    QVERIFY(version.has_value());
    QCOMPARE(core::formatVersion(*version), text);
}

void SemverTest::refuses_data()
{
    QTest::addColumn<std::string>("text");
    for (const char* text : {"", "1", "1.2", "1.2.3.4", "01.1.1", "1.01.1", "1.1.01", "1.2.3-", "1.2.3+",
             "1.2.3-0123", "1.2.3-a..b", "1.2.3-a.", "1.2.3+a..b", "1.2.3+a+b", "+1.2.3", "-1.2.3", "1.2.-3",
             "1.2.3 ", " 1.2.3", "v1.2.3", "1.2.3-a_b", "1.2.3-\xC3\xA4", "a.b.c", "1..3", "1.2.",
             "18446744073709551616.0.0", "latest"})
        QTest::newRow(text[0] ? text : "nothing") << std::string(text);
}

void SemverTest::refuses()
{
    QFETCH(std::string, text);
    QVERIFY(!core::parseVersion(text));
}

void SemverTest::takesApart()
{
    const auto version = core::parseVersion("2.4.0-rc.1+build.7");
    QVERIFY(version.has_value());
    QCOMPARE(version->major, 2U);
    QCOMPARE(version->minor, 4U);
    QCOMPARE(version->patch, 0U);
    QVERIFY(version->isPrerelease());
    QVERIFY((version->prerelease == std::vector<std::string> {"rc", "1"}));
    QCOMPARE(version->build, std::string("build.7"));
}

/// The example of the specification's section 11, with numbers of more digits than a machine's around it.
void SemverTest::ordersByPrecedence()
{
    const std::vector<const char*> ascending {"0.9.9", "1.0.0-0", "1.0.0-5", "1.0.0-18446744073709551615",
        "1.0.0-99999999999999999999", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta",
        "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.1-0", "1.0.1", "1.2.0", "1.10.0",
        "2.0.0", "2.1.0", "2.1.1"};
    for (std::size_t i = 0; i < ascending.size(); ++i) {
        for (std::size_t j = 0; j < ascending.size(); ++j) {
            const auto one = core::parseVersion(ascending[i]);
            const auto other = core::parseVersion(ascending[j]);
            QVERIFY(one && other);
            QVERIFY2((*one < *other) == (i < j), ascending[i]);
            QVERIFY2((*one == *other) == (i == j), ascending[i]);
        }
    }
}

void SemverTest::ignoresTheBuild()
{
    QVERIFY(*core::parseVersion("1.0.0+a") == *core::parseVersion("1.0.0+b"));
    QVERIFY(*core::parseVersion("1.0.0-rc+a") < *core::parseVersion("1.0.0"));
}

void SemverTest::tagsMayBeginWithV()
{
    QVERIFY(*core::parseVersionTag("v2.3.0") == *core::parseVersionTag("2.3.0"));
    for (const char* no : {"vv2.3.0", "V2.3.0", "v", "release-2.3.0", "v2.3"})
        QVERIFY2(!core::parseVersionTag(no), no);
}

COUNTERSIGN_TEST(SemverTest)
#include "semver_test.moc"
