// SPDX-License-Identifier: Apache-2.0
#include "core/impact/pin_resolution.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace fs = std::filesystem;
using core::Pin;
using core::PinSource;
using core::PinState;
using core::ResolvedPin;
using test::ScratchRepository;

class PinResolutionTest : public QObject {
    Q_OBJECT
private slots:
    void versionsLeadToTheirTags_data();
    void versionsLeadToTheirTags();
    void noPinStaysNone();
    void aMovedTagIsNoAnswer();
    void aCommitLeadsToItsTag();
    void aCommitWithoutTagIsSaid();
    void anUnknownCommitIsMissing();
    void twoTagsOfOneVersionAreNoAnswer();
    void aShallowCloneSaysThatItMayBeTheReason();
};

static ResolvedPin resolved(const fs::path& folder, const Pin& pin)
{
    const auto repository = core::Repository::open(folder);
    return core::resolvePin(pin, *core::pinnableVersions(*repository));
}

static Pin versionPin(const std::string& version, const std::string& commit = {})
{
    return {.source = PinSource::NpmLock, .version = version, .commit = commit};
}

void PinResolutionTest::versionsLeadToTheirTags_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("same name") << "v2.3.0"
                               << "v2.3.0" << true;
    QTest::newRow("v before the tag") << "v2.3.0"
                                      << "2.3.0" << true;
    QTest::newRow("v before the version") << "2.3.0"
                                          << "v2.3.0" << true;
    QTest::newRow("of a package") << "@acme/contracts@2.3.0"
                                  << "2.3.0" << true;
    QTest::newRow("in a folder") << "checkout/v2.3.0"
                                 << "2.3.0" << true;
    QTest::newRow("no version") << "autumn"
                                << "autumn" << true;
    QTest::newRow("another version") << "v2.3.1"
                                     << "2.3.0" << false;
    QTest::newRow("a pre-release") << "v2.3.0-rc.1"
                                   << "2.3.0" << false;
    QTest::newRow("a branch") << "v2.3.0"
                              << "main" << false;
}

void PinResolutionTest::versionsLeadToTheirTags()
{
    QFETCH(QString, tag);
    QFETCH(QString, version);
    QFETCH(bool, isFound);
    ScratchRepository scratch;
    const std::string commit = scratch.commit("one");
    scratch.tag(tag.toStdString());
    const ResolvedPin pin = resolved(scratch.path(), versionPin(version.toStdString()));
    QCOMPARE(pin.state, isFound ? PinState::Tagged : PinState::TagMissing);
    QCOMPARE(pin.tag, isFound ? tag.toStdString() : std::string());
    QCOMPARE(pin.commit, isFound ? commit : std::string());
    QCOMPARE(pin.isCertain(), isFound);
    QCOMPARE(pin.why.empty(), isFound);
}

void PinResolutionTest::noPinStaysNone()
{
    ScratchRepository scratch;
    scratch.commit("one");
    const ResolvedPin pin = resolved(scratch.path(), {.why = "a range without a lock file is not a pin"});
    QCOMPARE(pin.state, PinState::None);
    QCOMPARE(pin.why, "a range without a lock file is not a pin");
}

void PinResolutionTest::aMovedTagIsNoAnswer()
{
    ScratchRepository scratch;
    const std::string then = scratch.commit("one");
    scratch.tag("v2.3.0");
    QCOMPARE(resolved(scratch.path(), versionPin("v2.3.0", then)).state, PinState::Tagged);
    const std::string today = scratch.commit("two");
    scratch.git({"tag", "-f", "v2.3.0"});
    const ResolvedPin pin = resolved(scratch.path(), versionPin("v2.3.0", then));
    QCOMPARE(pin.state, PinState::TagMoved);
    QVERIFY(!pin.isCertain());
    QVERIFY(pin.commit.empty());
    QVERIFY(pin.why.find(then.substr(0, 7)) != std::string::npos);
    QVERIFY(pin.why.find(today.substr(0, 7)) != std::string::npos);
}

void PinResolutionTest::aCommitLeadsToItsTag()
{
    ScratchRepository scratch;
    const std::string commit = scratch.commit("one");
    scratch.git({"tag", "-a", "-m", "released", "v2.3.0"});
    const ResolvedPin pin = resolved(scratch.path(), {.source = PinSource::Submodule, .commit = commit});
    QCOMPARE(pin.state, PinState::Tagged);
    QCOMPARE(pin.tag, "v2.3.0");
}

void PinResolutionTest::aCommitWithoutTagIsSaid()
{
    ScratchRepository scratch;
    const std::string commit = scratch.commit("one");
    const ResolvedPin pin = resolved(scratch.path(), {.source = PinSource::Submodule, .commit = commit});
    QCOMPARE(pin.state, PinState::Untagged);
    QVERIFY(pin.isCertain());
    QCOMPARE(pin.commit, commit);
    QVERIFY(!pin.why.empty());
}

void PinResolutionTest::anUnknownCommitIsMissing()
{
    ScratchRepository scratch;
    scratch.commit("one");
    for (const std::string& commit : {std::string(40, 'a'), std::string("main")}) {
        const ResolvedPin pin = resolved(scratch.path(), {.source = PinSource::Submodule, .commit = commit});
        QCOMPARE(pin.state, PinState::CommitMissing);
        QVERIFY(!pin.isCertain());
    }
}

void PinResolutionTest::twoTagsOfOneVersionAreNoAnswer()
{
    ScratchRepository scratch;
    scratch.commit("one");
    scratch.tag("orders/v2.3.0");
    scratch.tag("same/v2.3.0");
    QCOMPARE(resolved(scratch.path(), versionPin("2.3.0")).state, PinState::Tagged);
    scratch.commit("two");
    scratch.tag("checkout/v2.3.0");
    const ResolvedPin unclear = resolved(scratch.path(), versionPin("2.3.0"));
    QVERIFY(!unclear.isCertain());
    QVERIFY(unclear.why.find("orders/v2.3.0") != std::string::npos);
    QCOMPARE(resolved(scratch.path(), versionPin("orders/v2.3.0")).tag, "orders/v2.3.0");
}

void PinResolutionTest::aShallowCloneSaysThatItMayBeTheReason()
{
    ScratchRepository scratch;
    const std::string first = scratch.commit("one");
    scratch.tag("v2.3.0");
    scratch.commit("two");
    const fs::path clone = scratch.clone("shallow", {"--depth", "1", "--no-tags"});
    const ResolvedPin byVersion = resolved(clone, versionPin("2.3.0"));
    QCOMPARE(byVersion.state, PinState::TagMissing);
    QVERIFY(byVersion.why.find("shallow") != std::string::npos);
    const ResolvedPin byCommit = resolved(clone, {.source = PinSource::Submodule, .commit = first});
    QCOMPARE(byCommit.state, PinState::CommitMissing);
    QVERIFY(byCommit.why.find("shallow") != std::string::npos);
}

COUNTERSIGN_TEST(PinResolutionTest)
#include "pin_resolution_test.moc"
