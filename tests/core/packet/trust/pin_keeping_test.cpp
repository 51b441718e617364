// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/pin_keeping.h"
#include "tests/core/repo/without_privileges.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <fcntl.h>
#include <fstream>
#include <sys/file.h>

namespace fs = std::filesystem;

namespace {

core::TrustPin keptPin(char digit, const std::string& acceptedAt = "2026-11-21T13:00:00Z")
{
    return {std::string(40, digit), "", std::string(64, 'c'), acceptedAt};
}

std::string bytesOf(const fs::path& file)
{
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

class PinKeepingTest : public QObject {
    Q_OBJECT

private slots:
    void makesTheFileAndItsFolder();
    void replacesWhatWasAcceptedOfTheSameRepository();
    void forgetsOneRepositoryAlone();
    void leavesADamagedFileAsItIs();
    void ofTwoProcessesOneIsToldToComeAgain();
    void saysWhenNothingCanBeWritten();
    void leavesNothingBesideTheFile();
};

void PinKeepingTest::makesTheFileAndItsFolder()
{
    const test::ScratchFolder folder;
    const fs::path file = folder / "config/countersign/pins.json";
    QVERIFY(core::keepPin(file, keptPin('a')));
    QVERIFY(core::keepPin(file, keptPin('b')));
    const std::vector<core::TrustPin> both {keptPin('a'), keptPin('b')};
    QCOMPARE(core::readPins(file).value_or(std::vector<core::TrustPin>()), both);
}

void PinKeepingTest::replacesWhatWasAcceptedOfTheSameRepository()
{
    const test::ScratchFolder folder;
    const fs::path file = folder / "pins.json";
    QVERIFY(core::keepPin(file, keptPin('a')));
    QVERIFY(core::keepPin(file, keptPin('a', "2026-11-22T13:00:00Z")));
    QCOMPARE(core::readPins(file)->size(), 1U);
    QCOMPARE(core::readPins(file)->front().acceptedAt, std::string("2026-11-22T13:00:00Z"));
}

void PinKeepingTest::forgetsOneRepositoryAlone()
{
    const test::ScratchFolder folder;
    const fs::path file = folder.write("pins.json", core::pinsText(std::vector {keptPin('a'), keptPin('b')}));
    QVERIFY(core::forgetPin(file, std::string(40, 'a')).value_or(false));
    QVERIFY(!core::forgetPin(file, std::string(40, 'a')).value_or(true));
    QCOMPARE(core::readPins(file)->front(), keptPin('b'));
}

void PinKeepingTest::leavesADamagedFileAsItIs()
{
    const test::ScratchFolder folder;
    const fs::path file = folder.write("pins.json", "{\"schema\": ");
    QVERIFY(!core::keepPin(file, keptPin('a')));
    QVERIFY(!core::forgetPin(file, std::string(40, 'a')));
    QCOMPARE(bytesOf(file), std::string("{\"schema\": "));
}

void PinKeepingTest::ofTwoProcessesOneIsToldToComeAgain()
{
    const test::ScratchFolder folder;
    const fs::path file = folder / "pins.json";
    const int other = ::open((file.string() + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QCOMPARE(::flock(other, LOCK_EX), 0);
    const auto kept = core::keepPin(file, keptPin('a'));
    QVERIFY(!kept);
    QCOMPARE(kept.error().message,
        "another process is writing what you trust to '" + file.string() + "'; nothing was changed");
    QCOMPARE(kept.error().hint, std::string("do the same again when it is done"));
    ::close(other);
    QVERIFY(core::keepPin(file, keptPin('a')));
}

void PinKeepingTest::saysWhenNothingCanBeWritten()
{
    if (::geteuid() != 0)
        QSKIP("only root can give up its right to write here");
    const test::ScratchFolder folder;
    fs::permissions(folder.path(), fs::perms(0755));
    const auto kept = [&] {
        const test::WithoutPrivileges nobody;
        return core::keepPin(folder / "pins.json", keptPin('a'));
    }();
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, core::ErrorCode::NotWritable);
    QCOMPARE(kept.error().hint, std::string("make its folder writable"));
    QVERIFY(fs::is_empty(folder.path()));
}

void PinKeepingTest::leavesNothingBesideTheFile()
{
    const test::ScratchFolder folder;
    QVERIFY(core::keepPin(folder / "pins.json", keptPin('a')));
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder.path()))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    QCOMPARE(names, (std::vector<std::string> {"pins.json", "pins.json.lock"}));
}

COUNTERSIGN_TEST(PinKeepingTest)

#include "pin_keeping_test.moc"
