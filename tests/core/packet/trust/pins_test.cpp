// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "core/packet/trust/pins.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <sys/stat.h>

using core::TrustPin;

namespace {

const std::string First(40, 'a');
const std::string Second(40, 'b');
const std::string Signers(64, 'c');

TrustPin pinFor(const std::string& firstCommit)
{
    return {firstCommit, "origin/main", Signers, "2026-11-21T13:00:00Z"};
}

std::string entry(const std::string& firstCommit, const std::string& signers)
{
    return R"({"firstCommit": ")" + firstCommit + R"(", "trustedRef": "", "signersSha256": ")" + signers
        + R"(", "acceptedAt": "2026-11-21T13:00:00Z", "settingsSha256": ")" + Signers + R"("})";
}

std::string file(const std::string& pins)
{
    return R"({"schema": "countersign.pins/1", "pins": [)" + pins + "]}\n";
}

} // namespace

class PinsTest : public QObject {
    Q_OBJECT

private slots:
    void areReadAsTheyAreWritten();
    void ofNoPolicyAskAgain();
    void keepTheSignersThatWereAccepted();
    void areNoneWhereThereIsNoFile();
    void areOfOneRepositoryEach();
    void areKeptByLaterVersionsToo();
    void ofADamagedFileAreAnErrorAndNeverNone_data();
    void ofADamagedFileAreAnErrorAndNeverNone();
};

void PinsTest::areReadAsTheyAreWritten()
{
    const test::ScratchFolder folder;
    const std::vector<TrustPin> pins {pinFor(First), {Second, "", Signers, "2026-11-22T13:00:00Z"}};
    const auto read = core::readPins(folder.write("pins.json", core::pinsText(pins)));
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(*read, pins);
}

void PinsTest::ofNoPolicyAskAgain()
{
    const test::ScratchFolder folder;
    std::string older = file(entry(First, Signers));
    const std::string more = R"(, "settingsSha256": ")" + Signers + '"';
    older.erase(older.find(more), more.size());
    const auto pins = core::readPins(folder.write("pins.json", older));
    QVERIFY2(pins, pins ? "" : pins.error().message.c_str());
    QCOMPARE(pins->front().settingsSha256, "");
}

void PinsTest::keepTheSignersThatWereAccepted()
{
    const test::ScratchFolder folder;
    TrustPin pin = pinFor(First);
    pin.signers = "ana@x.example ssh-ed25519 AAAA\n";
    pin.signersSha256 = core::sha256Hex(pin.signers);
    const auto read = core::readPins(folder.write("pins.json", core::pinsText(std::vector {pin})));
    QVERIFY(read);
    QCOMPARE(read->front().signers, pin.signers);
    pin.signers += "eve@x.example ssh-ed25519 BBBB\n";
    const auto others = core::readPins(folder.write("pins.json", core::pinsText(std::vector {pin})));
    QVERIFY(!others);
    QVERIFY(others.error().code == core::ErrorCode::Damaged);
}

void PinsTest::areNoneWhereThereIsNoFile()
{
    const test::ScratchFolder folder;
    QVERIFY(core::readPins(folder / "pins.json")->empty());
    QVERIFY(core::readPins(folder / "absent/pins.json")->empty());
    QVERIFY(core::readPins(folder.write("pins.json", core::pinsText({})))->empty());
}

void PinsTest::areOfOneRepositoryEach()
{
    const std::vector<TrustPin> pins {pinFor(First), pinFor(Second)};
    QCOMPARE(core::pinOf(pins, Second), &pins[1]);
    QVERIFY(!core::pinOf(pins, std::string(40, 'd')));
}

void PinsTest::areKeptByLaterVersionsToo()
{
    const test::ScratchFolder folder;
    std::string text = file(entry(First, Signers));
    text.insert(text.find("\"trustedRef\""), R"("note": "of a later version", )");
    QCOMPARE(core::readPins(folder.write("pins.json", text))->size(), 1U);
}

void PinsTest::ofADamagedFileAreAnErrorAndNeverNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* name, const std::string& text, const char* why) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << why;
    };
    row("empty", "", "line 1");
    row("cut off", file(entry(First, Signers)).substr(0, 100), "line 1");
    row("no JSON", "pins: []\n", "line 1");
    row("another form", R"({"schema": "countersign.pins/2", "pins": []})", "'countersign.pins/1'");
    row("no list", R"({"schema": "countersign.pins/1", "pins": {}})", "no list of pins");
    row("a bare list", "[]", "'countersign.pins/1'");
    row("an entry that is none", file("7"), "no text for firstCommit");
    row("no commit", file(entry("main", Signers)), "firstCommit of an entry is not 40 hexadecimal digits");
    row("no hash", file(entry(First, "")), "signersSha256 of an entry is not 64 hexadecimal digits");
    row("capitals", file(entry(std::string(40, 'A'), Signers)), "firstCommit");
    row("twice", file(entry(First, Signers) + ", " + entry(First, Signers)), "two entries");
    row("a name twice", file(R"({"firstCommit": "", )" + entry(First, Signers).substr(1)), "line 1");
}

void PinsTest::ofADamagedFileAreAnErrorAndNeverNone()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    const test::ScratchFolder folder;
    const auto path = folder.write("pins.json", text.toStdString());
    const auto pins = core::readPins(path);
    QVERIFY(!pins);
    QCOMPARE(pins.error().code, core::ErrorCode::Damaged);
    QVERIFY(pins.error().message.starts_with("whom you trust cannot be read from '" + path.string() + "': "));
    QVERIFY2(pins.error().message.find(why.toStdString()) != std::string::npos, pins.error().message.c_str());
    QVERIFY(pins.error().hint.find("`countersign trust pin`") != std::string::npos);
}

COUNTERSIGN_TEST(PinsTest)

#include "pins_test.moc"
