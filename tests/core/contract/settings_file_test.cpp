// SPDX-License-Identifier: Apache-2.0
#include "core/contract/settings_file.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QTest>

using test::ScratchRepository;

namespace {

const std::string Path(core::SettingsPath);

core::Repository opened(const std::filesystem::path& folder)
{
    return std::move(*core::Repository::open(folder));
}

} // namespace

class SettingsFileTest : public QObject {
    Q_OBJECT

private slots:
    void isReadAtAnyRevision();
    void isOptional();
    void isNotReadByHalf();
    void holdsAsTheTrustedRefHasIt();
    void doesNotFallBackToTheBranch();
    void holdsAsItLiesWithoutHistory();
};

void SettingsFileTest::isReadAtAnyRevision()
{
    ScratchRepository scratch;
    scratch.write(Path, "profile: strict\n");
    scratch.commit("one");
    scratch.write(Path, "profile: source\n");
    const core::Repository repository = opened(scratch.path());
    QCOMPARE(core::readSettings(repository, *repository.revision("HEAD"))->settings.profile,
        std::string("strict"));
    const auto now = core::readSettings(repository, {});
    QCOMPARE(now->settings.profile, std::string("source"));
    QCOMPARE(now->settings.file, Path);
    QVERIFY(now->document.tree.find("/profile"));
}

void SettingsFileTest::isOptional()
{
    ScratchRepository scratch;
    scratch.commit("one");
    const auto file = core::readSettings(opened(scratch.path()), {});
    QVERIFY(file);
    QVERIFY(!file->settings.exists);
    QVERIFY(file->settings.diagnostics.empty());
    QVERIFY(!file->document.tree.root());
}

void SettingsFileTest::isNotReadByHalf()
{
    const test::ScratchFolder folder;
    std::filesystem::create_directories(folder / Path);
    QVERIFY(!core::readSettings(opened(folder.path()), {}));
    const test::ScratchFolder other;
    other.write(Path, std::string(5U << 20U, '#'));
    QVERIFY(!core::readSettings(opened(other.path()), {}));
}

void SettingsFileTest::holdsAsTheTrustedRefHasIt()
{
    ScratchRepository scratch;
    scratch.write(Path, "profile: strict\n");
    scratch.commit("one");
    scratch.tag("v1.0.0");
    scratch.branch("feature");
    scratch.write(Path, "profile: wire\n");
    scratch.commit("be laxer");
    const core::Repository repository = opened(scratch.path());
    const auto trusted = core::readTrustedSettings(repository);
    QCOMPARE(trusted->settings.profile, std::string("strict"));
    QCOMPARE(trusted->revision.name, std::string("main"));
    QCOMPARE(trusted->why, std::string("main is the default branch, and there is no remote"));
    QCOMPARE(core::readTrustedSettings(repository, "feature")->settings.profile, std::string("wire"));
    QVERIFY(!core::readTrustedSettings(repository, "nowhere"));
}

void SettingsFileTest::doesNotFallBackToTheBranch()
{
    ScratchRepository scratch;
    scratch.commit("one");
    scratch.branch("feature");
    scratch.write(Path, "signing: { distinctSigners: false }\n");
    scratch.commit("found the settings");
    const auto trusted = core::readTrustedSettings(opened(scratch.path()));
    QVERIFY(!trusted->settings.exists);
    QVERIFY(trusted->settings.distinctSigners);
}

void SettingsFileTest::holdsAsItLiesWithoutHistory()
{
    const test::ScratchFolder folder;
    folder.write(Path, "profile: strict\n");
    const auto plain = core::readTrustedSettings(opened(folder.path()));
    QCOMPARE(plain->settings.profile, std::string("strict"));
    QCOMPARE(plain->why, std::string("a plain folder has no history, so its own settings hold"));
    const ScratchRepository scratch;
    scratch.write(Path, "profile: strict\n");
    const auto unborn = core::readTrustedSettings(opened(scratch.path()));
    QCOMPARE(unborn->settings.profile, std::string("strict"));
    QCOMPARE(unborn->why, std::string("there is no commit yet, so the settings as they lie here hold"));
}

COUNTERSIGN_TEST(SettingsFileTest)
#include "settings_file_test.moc"
