// SPDX-License-Identifier: Apache-2.0
// Two people hand a packet over: "opened and merged; one from another packet is refused by name"; and a PDF
// of it is sealed.
#include "core/packet/export/pdf_seal.h"
#include "core/packet/export/rendering.h"
#include "core/packet/export/ssh_seal.h"
#include "tests/app/command_line.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QStandardPaths>

#include <nlohmann/json.hpp>

#include <random>

class PacketExportTest : public QObject {
    Q_OBJECT

private slots:
    void exportsWhatLiesInTheRepository_data();
    void exportsWhatLiesInTheRepository();
    void aFileNeverStandsInForAPacket();
    void handsSignoffsOver();
    void aPacketOfAnotherReviewIsRefusedByName();
    void whatWasChangedIsNotImported_data();
    void whatWasChangedIsNotImported();
    void nothingLeavesThePacketsFolder();
    void sealsAPdf();
    void keepsAKeyAndSealsWithItAgain();
    void sealsFilesWithAnSshKey();
    void refusesToSeal_data();
    void refusesToSeal();
    void printsAPdfWithoutADisplay();
    void saysWhatPrintsPdfsWhereItIsAbsent();
    void refusesWhatMakesNoPdf_data();
    void refusesWhatMakesNoPdf();
};

namespace {

const std::string Folder = ".countersign/packets/orders-3.0.0/";

std::string golden(const std::string& name)
{
    return test::fixture("packet/rendering/" + name);
}

std::string packetBytes()
{
    const std::string markdown = golden("orders-3.0.0.md");
    const std::size_t begin = markdown.find("\n{\"acknowledged\"") + 1;
    return markdown.substr(begin, markdown.find('\n', begin) - begin);
}

/// With the packet, and the sign-offs of these people.
void putPacket(const test::ScratchRepository& repository, const std::vector<std::string>& signoffs)
{
    repository.write(Folder + "packet.json", packetBytes());
    for (const std::string& name : signoffs)
        repository.write(Folder + "signoffs/" + name,
            test::fixture(
                name.starts_with("backend") ? "packet/signatures/ed.sig" : "packet/signatures/ecdsa256.sig"));
}

constexpr const char* Olena = "backend.olena@acme.example.sig";
constexpr const char* Iryna = "product.iryna@acme.example.sig";

test::Answer askIn(
    const std::filesystem::path& folder, const std::vector<std::string>& words, const std::string& input = {})
{
    return test::countersign({.words = words, .input = input, .folder = folder});
}

bool isThere(const test::ScratchRepository& repository, const std::string& name)
{
    return std::filesystem::exists(repository.path() / (Folder + "signoffs/" + name));
}

} // namespace

void PacketExportTest::exportsWhatLiesInTheRepository_data()
{
    QTest::addColumn<std::string>("kind");
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("Markdown") << std::string("md") << golden("orders-3.0.0.md");
    QTest::newRow("JSON") << std::string("json") << packetBytes();
}

void PacketExportTest::exportsWhatLiesInTheRepository()
{
    QFETCH(std::string, kind);
    QFETCH(std::string, bytes);
    const test::ScratchRepository repository;
    putPacket(repository, {Olena, Iryna});
    const test::Answer answer = askIn(repository.path(), {"packet", "export", "orders-3.0.0", "--as", kind});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.out, bytes);
    const test::Answer none = askIn(repository.path(), {"packet", "export", "orders-9"});
    QCOMPARE(none.exitCode, 2);
    QVERIFY2(none.err.find("there is no packet 'orders-9'") != std::string::npos, none.err.c_str());
}

void PacketExportTest::aFileNeverStandsInForAPacket()
{
    const test::ScratchRepository repository;
    putPacket(repository, {});
    std::string other = packetBytes();
    other.replace(other.find("the web client is ready"), 23, "the web client is steady");
    repository.write("orders-3.0.0", other);
    repository.write("other.json", other);
    QCOMPARE(
        askIn(repository.path(), {"packet", "export", "orders-3.0.0", "--as", "json"}).out, packetBytes());
    QCOMPARE(askIn(repository.path(), {"packet", "export", "other.json", "--as", "json"}).out, other);
}

void PacketExportTest::handsSignoffsOver()
{
    const test::ScratchRepository theirs;
    putPacket(theirs, {Olena, Iryna});
    const std::string file = (theirs.folder() / "a.packet").string();
    QCOMPARE(
        askIn(theirs.path(), {"packet", "export", "orders-3.0.0", "--as", "packet", "-o", file}).exitCode, 0);

    const test::ScratchRepository ours;
    putPacket(ours, {Olena});
    const test::Answer answer = askIn(ours.path(), {"packet", "import", file, "--format", "json"});
    QCOMPARE(answer.exitCode, 0);
    const auto json = nlohmann::json::parse(answer.out);
    QCOMPARE(json["added"].dump(), "[\"product.iryna@acme.example.sig\"]");
    QVERIFY(!json["new"].get<bool>());
    QVERIFY(isThere(ours, Iryna));
    const test::Answer again = askIn(ours.path(), {"packet", "import", file});
    QVERIFY2(again.out.find("no sign-off is new") != std::string::npos, again.text().c_str());

    ours.write(Folder + "signoffs/" + Iryna, "another");
    const test::Answer other = askIn(ours.path(), {"packet", "import", file, "--format", "json"});
    QCOMPARE(nlohmann::json::parse(other.out)["passedOver"].dump(), "[\"product.iryna@acme.example.sig\"]");
    QCOMPARE(test::readFile(ours.path() / (Folder + "signoffs/" + Iryna)), "another");

    const test::ScratchRepository empty;
    QCOMPARE(askIn(empty.path(), {"packet", "import", file}).exitCode, 0);
    QCOMPARE(askIn(empty.path(), {"packet", "export", "orders-3.0.0"}).out, golden("orders-3.0.0.md"));
    QCOMPARE(askIn(empty.path(), {"packet", "export", file}).out, golden("orders-3.0.0.md"));
}

void PacketExportTest::aPacketOfAnotherReviewIsRefusedByName()
{
    const test::ScratchRepository theirs;
    putPacket(theirs, {Olena});
    const std::string file = (theirs.folder() / "a.packet").string();
    askIn(theirs.path(), {"packet", "export", "orders-3.0.0", "--as", "packet", "-o", file});
    const test::ScratchRepository ours;
    std::string other = packetBytes();
    other.replace(other.find("the web client is ready"), 23, "the web client is steady");
    ours.write(Folder + "packet.json", other);
    const test::Answer answer = askIn(ours.path(), {"packet", "import", file});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(
        answer.err.find("another packet: 'orders-3.0.0' (SHA-256 ") != std::string::npos, answer.err.c_str());
    QVERIFY(!isThere(ours, Olena));
}

void PacketExportTest::whatWasChangedIsNotImported_data()
{
    QTest::addColumn<std::string>("bytes");
    const test::ScratchRepository theirs;
    putPacket(theirs, {Olena});
    const std::string file = (theirs.folder() / "a.packet").string();
    askIn(theirs.path(), {"packet", "export", "orders-3.0.0", "--as", "packet", "-o", file});
    const std::string good = test::readFile(file);
    QTest::newRow("something behind") << good + "x";
    QTest::newRow("cut off") << good.substr(0, good.size() / 2);
    QTest::newRow("Markdown") << golden("orders-3.0.0.md");
    QTest::newRow("nothing") << std::string();
}

void PacketExportTest::whatWasChangedIsNotImported()
{
    QFETCH(std::string, bytes);
    const test::ScratchRepository ours;
    const std::string file = ours.folder().write("a.packet", bytes).string();
    const test::Answer answer = askIn(ours.path(), {"packet", "import", file});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(!std::filesystem::exists(ours.path() / ".countersign"));
}

void PacketExportTest::nothingLeavesThePacketsFolder()
{
    const test::ScratchRepository theirs;
    putPacket(theirs, {Olena});
    const std::string file = (theirs.folder() / "a.packet").string();
    askIn(theirs.path(), {"packet", "export", "orders-3.0.0", "--as", "packet", "-o", file});
    const test::ScratchRepository ours;
    std::filesystem::create_directories(ours.path() / ".countersign/packets");
    std::filesystem::create_directory(ours.folder() / "elsewhere");
    std::filesystem::create_directory_symlink(
        ours.folder() / "elsewhere", ours.path() / ".countersign/packets/orders-3.0.0");
    const test::Answer answer = askIn(ours.path(), {"packet", "import", file});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(std::filesystem::is_empty(ours.folder() / "elsewhere"));
}

void PacketExportTest::sealsAPdf()
{
    const test::ScratchFolder folder;
    const std::string before = golden("orders-3.0.0.pdf");
    const auto pdf = folder.write("a.pdf", before);
    const test::Answer answer = askIn(
        folder.path(), {"packet", "seal", "a.pdf", "--self-made", "--name", "Łucja", "--format", "json"});
    QVERIFY2(answer.exitCode == 0, answer.text().c_str());
    const auto json = nlohmann::json::parse(answer.out);
    QCOMPARE(json["certificate"]["name"].get<std::string>(), "Łucja");
    QCOMPARE(json["certificate"]["sha256"].get<std::string>().size(), 64U);
    const std::string sealed = test::readFile(pdf);
    QVERIFY(sealed.starts_with(before));
    QVERIFY(core::checkPdfSeal(sealed));
    const test::Answer again =
        askIn(folder.path(), {"packet", "seal", "a.pdf", "--self-made", "--name", "x"});
    QCOMPARE(again.exitCode, 2);
    QVERIFY2(again.err.find("sealed already") != std::string::npos, again.err.c_str());
    QCOMPARE(test::readFile(pdf), sealed);
}

void PacketExportTest::keepsAKeyAndSealsWithItAgain()
{
    const test::ScratchFolder folder;
    folder.write("a.pdf", golden("orders-3.0.0.pdf"));
    const std::vector<std::string> making {"packet", "seal", "a.pdf", "--self-made", "--name", "Ana",
        "--keep", "ana.p12", "--passphrase", "-", "--to", "b.pdf", "--format", "json"};
    const test::Answer made = askIn(folder.path(), making, "correct horse\n");
    QVERIFY2(made.exitCode == 0, made.text().c_str());
    QCOMPARE(std::filesystem::status(folder / "ana.p12").permissions(), std::filesystem::perms {0600});
    QCOMPARE(test::readFile(folder / "a.pdf"), golden("orders-3.0.0.pdf"));
    const std::vector<std::string> sealing {
        "packet", "seal", "a.pdf", "--p12", "ana.p12", "--passphrase", "-", "--format", "json"};
    const test::Answer wrong = askIn(folder.path(), sealing, "wrong\n");
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY2(wrong.err.find("the passphrase does not open") != std::string::npos, wrong.err.c_str());
    const test::Answer sealed = askIn(folder.path(), sealing, "correct horse\n");
    QVERIFY2(sealed.exitCode == 0, sealed.text().c_str());
    QCOMPARE(nlohmann::json::parse(sealed.out)["certificate"].dump(),
        nlohmann::json::parse(made.out)["certificate"].dump());
    QCOMPARE(askIn(folder.path(), making, "another\n").exitCode, 2); // the key that is there stays
}

void PacketExportTest::sealsFilesWithAnSshKey()
{
    if (QStandardPaths::findExecutable("ssh-keygen").isEmpty())
        QSKIP("ssh-keygen is not installed");
    const test::ScratchRepository repository;
    putPacket(repository, {Olena, Iryna});
    const std::filesystem::path key = repository.folder() / "key";
    const test::Answer made =
        test::run({.words = {"ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key.string()}});
    QVERIFY2(made.exitCode == 0, made.text().c_str());
    repository.write("a.pdf", golden("orders-3.0.0.pdf"));

    const std::vector<std::string> exporting {"packet", "export", "orders-3.0.0", "--seal", key.string()};
    const test::Answer nowhere = askIn(repository.path(), exporting);
    QCOMPARE(nowhere.exitCode, 2);
    QVERIFY2(nowhere.err.find("a seal lies beside the file") != std::string::npos, nowhere.err.c_str());
    std::vector<std::string> intoFile = exporting;
    intoFile.insert(intoFile.end(), {"-o", "a.md"});
    const test::Answer exported = askIn(repository.path(), intoFile);
    QVERIFY2(exported.exitCode == 0, exported.text().c_str());
    const test::Answer sealed = askIn(repository.path(),
        {"packet", "seal", "a.pdf", "--self-made", "--name", "Ana", "--key", key.string(), "--format",
            "json"});
    QVERIFY2(sealed.exitCode == 0, sealed.text().c_str());
    QCOMPARE(nlohmann::json::parse(sealed.out)["signature"].get<std::string>(), "a.pdf.sig");

    core::Trust trust;
    trust.signers = core::readAllowedSigners(
        "ana@x.example namespaces=\"export.seal.v1@countersign\" " + test::readFile(key.string() + ".pub"));
    for (const char* name : {"a.md", "a.pdf"}) {
        std::string bytes = test::readFile(repository.path() / name);
        const std::string seal = test::readFile(repository.path() / (std::string(name) + ".sig"));
        const core::CheckedSeal checked = core::checkSeal(seal, bytes, 1795266000, trust);
        QCOMPARE(core::signoffStateName(checked.state), core::signoffStateName(core::SignoffState::Valid));
        QCOMPARE(checked.principal, "ana@x.example");
        std::mt19937 random(500); // NOLINT: the same changes every time
        for (int change = 0; change < 500; ++change) {
            char& each = bytes[random() % bytes.size()];
            const char before = each;
            each = static_cast<char>(static_cast<unsigned char>(each) ^ (1U + random() % 255U));
            QVERIFY(core::checkSeal(seal, bytes, 1795266000, trust).state != core::SignoffState::Valid);
            each = before;
        }
    }
}

void PacketExportTest::refusesToSeal_data()
{
    QTest::addColumn<std::vector<std::string>>("words");
    QTest::addColumn<std::string>("error");
    using Words = std::vector<std::string>;
    QTest::newRow("without a key") << Words {"a.pdf"} << std::string("a seal needs one key");
    QTest::newRow("with two keys") << Words {"a.pdf", "--self-made", "--p12", "x"}
                                   << std::string("a seal needs one key");
    QTest::newRow("what is no PDF") << Words {"a.txt", "--self-made", "--name", "x"}
                                    << std::string("this is no PDF");
    QTest::newRow("with what is no key")
        << Words {"a.pdf", "--p12", "a.txt", "--passphrase", "a.txt"} << std::string("no PKCS#12");
    QTest::newRow("without a terminal to ask at")
        << Words {"a.pdf", "--p12", "a.txt"} << std::string("no terminal to ask");
}

void PacketExportTest::refusesToSeal()
{
    QFETCH(std::vector<std::string>, words);
    QFETCH(std::string, error);
    const test::ScratchFolder folder;
    folder.write("a.txt", "hello\n");
    folder.write("a.pdf", golden("orders-3.0.0.pdf"));
    // Away from the terminal that the tests may run on.
    words.insert(words.begin(), {"setsid", "--wait", test::countersignProgram().string(), "packet", "seal"});
    const test::Answer answer = test::run({.words = words, .folder = folder.path()});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.err.find(error) != std::string::npos, answer.text().c_str());
    QCOMPARE(test::readFile(folder / "a.pdf"), golden("orders-3.0.0.pdf"));
}

void PacketExportTest::printsAPdfWithoutADisplay()
{
    const auto beside = test::countersignProgram().parent_path();
    if (!std::filesystem::exists(beside / "../desktop/countersign-desktop"))
        QSKIP("the desktop is not built");
    const test::ScratchRepository repository;
    putPacket(repository, {Olena, Iryna});
    for (const std::vector<std::string>& wish :
        {std::vector<std::string> {"--pdf"}, {"--as", "pdf", "--paper", "letter", "--language", "uk"}}) {
        std::vector<std::string> words {"packet", "export", "orders-3.0.0", "-o", "a.pdf"};
        words.insert(words.end(), wish.begin(), wish.end());
        const test::Answer answer = askIn(repository.path(), words);
        QVERIFY2(answer.exitCode == 0 && answer.err.empty(), answer.text().c_str());
        const std::string pdf = test::readFile(repository.path() / "a.pdf");
        const auto read = core::readRendering(pdf);
        QVERIFY(read);
        QCOMPARE(read->packet.bytes, packetBytes());
        QCOMPARE(read->packet.signoffs.size(), 2U);
        QCOMPARE(pdf.find("[0 0 612.0") != std::string::npos, wish.size() > 1);
    }
}

void PacketExportTest::saysWhatPrintsPdfsWhereItIsAbsent()
{
    const test::ScratchRepository repository;
    putPacket(repository, {Olena});
    const auto alone = repository.folder() / "countersign";
    std::filesystem::copy_file(test::countersignProgram(), alone);
    const test::Answer answer =
        test::run({.words = {alone.string(), "packet", "export", "orders-3.0.0", "--pdf", "-o", "a.pdf"},
            .folder = repository.path()});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.err.find("countersign-desktop, which is not beside this program") != std::string::npos,
        answer.err.c_str());
    QVERIFY(!std::filesystem::exists(repository.path() / "a.pdf"));
}

void PacketExportTest::refusesWhatMakesNoPdf_data()
{
    QTest::addColumn<std::vector<std::string>>("wish");
    QTest::addColumn<std::string>("error");
    using Words = std::vector<std::string>;
    QTest::newRow("two kinds") << Words {"--pdf", "--as", "md"} << std::string("exclude each other");
    QTest::newRow("Markdown on paper") << Words {"--paper", "a4"} << std::string("only a PDF is on paper");
    QTest::newRow("Markdown in another language")
        << Words {"--language", "uk"} << std::string("only a PDF is in a language of its own");
    QTest::newRow("no such language") << Words {"--pdf", "--language", "tlh"} << std::string("uk");
    QTest::newRow("no such paper") << Words {"--pdf", "--paper", "a3"} << std::string("a4");
}

void PacketExportTest::refusesWhatMakesNoPdf()
{
    QFETCH(std::vector<std::string>, wish);
    QFETCH(std::string, error);
    const test::ScratchRepository repository;
    putPacket(repository, {Olena});
    std::vector<std::string> words {"packet", "export", "orders-3.0.0", "-o", "a.pdf"};
    words.insert(words.end(), wish.begin(), wish.end());
    const test::Answer answer = askIn(repository.path(), words);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.err.find(error) != std::string::npos, answer.err.c_str());
    QVERIFY(!std::filesystem::exists(repository.path() / "a.pdf"));
}

COUNTERSIGN_TEST(PacketExportTest)
#include "packet_export_test.moc"
