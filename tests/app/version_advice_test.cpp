// SPDX-License-Identifier: Apache-2.0
#include "app/cli/version_advice.h"
#include "tests/support/test_program.h"

#include <QTest>

class VersionAdviceTest : public QObject {
    Q_OBJECT
private slots:
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

} // namespace

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
        "asks for a major version, and 0.3.0 → 0.3.1 is a minor one");
    row("pre-release of the next", Major, "1.9.0", "2.0.0-rc.1", "asks for a major version");
    row("no version", Major, "2023-10", "2024-01", "asks for a major version");
    row("back in time", Major, "2.0.0", "1.0.0", "asks for a major version");
}

void VersionAdviceTest::advises()
{
    QFETCH(const int, bump);
    QFETCH(const std::string, baseline);
    QFETCH(const std::string, candidate);
    QFETCH(const std::string, advice);
    QCOMPARE(cli::versionAdvice(diffOf(static_cast<core::Bump>(bump), baseline, candidate)), advice);
}

void VersionAdviceTest::advisesAboutAContractThatIsNew()
{
    core::Diff diff = diffOf(core::Bump::Minor, "", "1.0.0");
    diff.baseline.reset();
    QCOMPARE(cli::versionAdvice(diff), "asks for a minor version");
}

void VersionAdviceTest::advisesLessSurelyWhenNotAllWasRead()
{
    core::Diff diff = diffOf(core::Bump::Minor, "1.0.0", "1.1.0");
    diff.judgement.coverage.notJudged.push_back({});
    QCOMPARE(cli::versionAdvice(diff), "asks for at least a minor version");
}

COUNTERSIGN_TEST(VersionAdviceTest)
#include "version_advice_test.moc"
