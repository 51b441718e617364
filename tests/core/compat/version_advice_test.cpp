// SPDX-License-Identifier: Apache-2.0
#include "core/compat/version_advice.h"
#include "tests/support/test_program.h"

#include <QTest>

class VersionAdviceTest : public QObject {
    Q_OBJECT
private slots:
    void steps_data();
    void steps();
    void theNextVersionIsTheSmallestThatSaysIt_data();
    void theNextVersionIsTheSmallestThatSaysIt();
    void theNextVersionSaysAtLeastWhatWasAsked();
    void claims_data();
    void claims();
    void advises_data();
    void advises();
    void advisesAboutAContractThatIsNew();
    void advisesLessSurelyWhenNotAllWasRead();
};

namespace {

core::Diff diffOf(core::Bump bump, const std::string& baseline, const std::string& candidate)
{
    core::Diff diff;
    diff.judgement.bump = bump;
    diff.baseline = core::DiffSide {.name = "a", .version = baseline};
    diff.candidate = core::DiffSide {.name = "b", .version = candidate};
    return diff;
}

std::string wordsFor(const core::Diff& diff)
{
    return core::versionAdviceWords(core::adviseVersion(diff));
}

core::Version version(const std::string& text)
{
    return *core::parseVersionTag(text);
}

} // namespace

void VersionAdviceTest::steps_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<int>("step");
    const auto row = [](const char* before, const char* after, core::Bump step) {
        QTest::newRow(qPrintable(QStringLiteral("%1 to %2").arg(before, after)))
            << std::string(before) << std::string(after) << static_cast<int>(step);
    };
    using enum core::Bump;
    row("1.2.3", "1.2.3", None);
    row("1.2.3", "1.2.3+build.7", None);
    row("1.2.3", "1.2.4", Patch);
    row("1.2.3", "1.3.0", Minor);
    row("1.2.3", "2.0.0", Major);
    row("1.2.3", "2.0.0-rc.1", Major);
    row("2.0.0-rc.1", "2.0.0", Patch);
    row("0.2.3", "0.2.4", Minor);
    row("0.2.3", "0.3.0", Major);
    row("0.2.3", "1.0.0", Major);
}

void VersionAdviceTest::steps()
{
    QFETCH(const std::string, before);
    QFETCH(const std::string, after);
    QFETCH(const int, step);
    QCOMPARE(static_cast<int>(core::stepBetween(version(before), version(after))), step);
}

void VersionAdviceTest::theNextVersionIsTheSmallestThatSaysIt_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<int>("step");
    QTest::addColumn<std::string>("next");
    const auto row = [](const char* before, core::Bump step, const char* next) {
        QTest::newRow(qPrintable(QStringLiteral("%1 after %2").arg(next, before)))
            << std::string(before) << static_cast<int>(step) << std::string(next);
    };
    using enum core::Bump;
    row("2.3.1", None, "2.3.1");
    row("2.3.1", Patch, "2.3.2");
    row("2.3.1", Minor, "2.4.0");
    row("2.3.1", Major, "3.0.0");
    row("v2.3.1", Major, "3.0.0");
    row("0.3.1", Patch, "0.3.2");
    row("0.3.1", Minor, "0.3.2");
    row("0.3.1", Major, "0.4.0");
    row("2.0.0-rc.1", Patch, "2.0.0");
    row("2.0.0-rc.1", Minor, "2.1.0");
}

void VersionAdviceTest::theNextVersionIsTheSmallestThatSaysIt()
{
    QFETCH(const std::string, before);
    QFETCH(const int, step);
    QFETCH(const std::string, next);
    QCOMPARE(core::formatVersion(core::nextVersion(version(before), static_cast<core::Bump>(step))), next);
}

void VersionAdviceTest::theNextVersionSaysAtLeastWhatWasAsked()
{
    for (const char* text : {"0.0.0", "0.0.1", "0.3.0", "0.3.0-rc.1", "1.0.0", "1.0.0-rc.1", "2.3.4"})
        for (const core::Bump step : {core::Bump::Patch, core::Bump::Minor, core::Bump::Major}) {
            const core::Version before = version(text);
            QVERIFY(core::stepBetween(before, core::nextVersion(before, step)) >= step);
        }
}

void VersionAdviceTest::claims_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("proposed");
    QTest::addColumn<int>("claim");
    QTest::addColumn<std::string>("least");
    const auto row = [](const char* name, const char* before, const char* proposed, core::VersionClaim claim,
                         const char* least) {
        QTest::newRow(name) << std::string(before) << std::string(proposed) << static_cast<int>(claim)
                            << std::string(least);
    };
    using enum core::VersionClaim;
    row("enough", "2.3.0", "3.0.0", Enough, "3.0.0");
    row("too small", "2.3.0", "2.4.0", TooSmall, "3.0.0");
    row("unmoved", "2.3.0", "2.3.0", Unmoved, "3.0.0");
    row("backwards", "2.3.0", "2.2.0", Backwards, "3.0.0");
    row("as tags are written", "v2.3.0", "v3.0.0", Enough, "3.0.0");
    row("no number any more", "2.3.0", "", Nothing, "3.0.0");
    row("no number before", "", "2.3.0", Nothing, "");
    row("no semantic version", "2.3.0", "2026-11", NotSemantic, "3.0.0");
    row("two numbers are no semantic version", "2.3", "2.4", NotSemantic, "");
}

void VersionAdviceTest::claims()
{
    QFETCH(const std::string, before);
    QFETCH(const std::string, proposed);
    QFETCH(const int, claim);
    QFETCH(const std::string, least);
    const auto advice = core::adviseVersion(core::Bump::Major, true, before, proposed);
    QCOMPARE(static_cast<int>(advice.claim), claim);
    QCOMPARE(advice.least, least);
}

void VersionAdviceTest::advises_data()
{
    QTest::addColumn<int>("bump");
    QTest::addColumn<std::string>("baseline");
    QTest::addColumn<std::string>("candidate");
    QTest::addColumn<std::string>("advice");
    const auto row = [](const char* name, core::Bump bump, const char* baseline, const char* candidate,
                         const char* advice) {
        QTest::newRow(name) << static_cast<int>(bump) << std::string(baseline) << std::string(candidate)
                            << std::string(advice);
    };
    using enum core::Bump;
    row("nothing changed", None, "1.0.0", "1.0.0", "");
    row("said", Major, "1.2.3", "2.0.0", "asks for a major version");
    row("more than asked", Minor, "1.2.3", "2.0.0", "asks for a minor version");
    row("too little", Major, "2.3.0", "2.4.0", "asks for a major version, and 2.3.0 → 2.4.0 is a minor one");
    row("patch for minor", Minor, "1.0.0", "1.0.1",
        "asks for a minor version, and 1.0.0 → 1.0.1 is a patch one");
    row("forgotten", Patch, "1.0.0", "1.0.0", "asks for a patch version, and it still says 1.0.0");
    row("before the first release", Major, "0.3.0", "0.4.0", "asks for a major version");
    row("before the first release, too little", Major, "0.3.0", "0.3.1",
        "asks for a major version, and 0.3.0 → 0.3.1 is a minor one; before 1.0.0 it takes 0.4.0");
    row("pre-release of the next", Major, "1.9.0", "2.0.0-rc.1", "asks for a major version");
    row("no semantic version", Major, "2023-10", "2024-01",
        "asks for a major version; 2023-10 is no semantic version");
    row("no semantic version any more", Major, "1.0.0", "next",
        "asks for a major version; next is no semantic version");
    row("back in time", Major, "2.0.0", "1.0.0", "asks for a major version, and 2.0.0 → 1.0.0 goes back");
}

void VersionAdviceTest::advises()
{
    QFETCH(const int, bump);
    QFETCH(const std::string, baseline);
    QFETCH(const std::string, candidate);
    QFETCH(const std::string, advice);
    QCOMPARE(wordsFor(diffOf(static_cast<core::Bump>(bump), baseline, candidate)), advice);
}

void VersionAdviceTest::advisesAboutAContractThatIsNew()
{
    core::Diff diff = diffOf(core::Bump::Minor, "", "1.0.0");
    diff.baseline.reset();
    QCOMPARE(wordsFor(diff), "asks for a minor version");
}

void VersionAdviceTest::advisesLessSurelyWhenNotAllWasRead()
{
    core::Diff diff = diffOf(core::Bump::Minor, "1.0.0", "1.1.0");
    diff.judgement.coverage.notJudged.push_back({});
    QCOMPARE(wordsFor(diff), "asks for at least a minor version");
}

COUNTERSIGN_TEST(VersionAdviceTest)
#include "version_advice_test.moc"
