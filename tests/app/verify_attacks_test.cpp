// SPDX-License-Identifier: Apache-2.0
// trust.md 7, as somebody tries it on a person at a command line: what is handed in is not what it seems.
#include "core/base/digest.h"
#include "core/packet/export/markdown_rendering.h"
#include "core/packet/export/packet_file.h"
#include "tests/app/command_line.h"
#include "tests/support/signed_shop.h"
#include "tests/support/test_keys.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <functional>

class VerifyAttacksTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void isNeverValid_data();
    void isNeverValid();
};

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t Gigabyte = 1ULL << 30U;

/// Makes what is handed in; says its name.
using Attack = std::function<std::string(test::SignedShop& shop)>;

fs::path packetFolder(test::SignedShop& shop)
{
    return shop.files().path() / ".countersign/packets/shop-2.0.0";
}

fs::path elsewhere(test::SignedShop& shop)
{
    fs::rename(packetFolder(shop), shop.files().folder() / "elsewhere");
    return shop.files().folder() / "elsewhere";
}

std::string markdownWith(test::SignedShop& shop, const std::string& more)
{
    return shop.files().folder().write("shop.md", *core::packetMarkdown(shop.signedPacket()) + more).string();
}

std::string sparse(const fs::path& file)
{
    fs::resize_file(file, Gigabyte);
    return file.string();
}

/// Genuine, in a repository of its own.
core::StoredPacket ofAnotherRepository()
{
    test::SignedShop other;
    other.files().write("other.yaml", test::shopText("string"));
    other.files().commit("another history");
    core::Packet packet = other.packet();
    packet.policy.commit = packet.candidate.commit;
    return other.signedBy(packet, {test::SignedShop::Backend, test::SignedShop::Product});
}

std::string linkedFolder(test::SignedShop& shop)
{
    fs::create_directory_symlink(elsewhere(shop), packetFolder(shop));
    return "shop-2.0.0";
}

std::string linkedFile(test::SignedShop& shop)
{
    const fs::path file = packetFolder(shop) / "packet.json";
    fs::rename(file, shop.files().folder() / "packet.json");
    fs::create_symlink(shop.files().folder() / "packet.json", file);
    return "shop-2.0.0";
}

} // namespace

Q_DECLARE_METATYPE(Attack)

void VerifyAttacksTest::initTestCase()
{
    if (!test::hasSshKeygen())
        QSKIP("ssh-keygen is not installed: nobody can sign");
}

void VerifyAttacksTest::isNeverValid_data()
{
    QTest::addColumn<Attack>("attack");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const Attack& attack, int exitCode, const char* said) {
        QTest::newRow(name) << attack << exitCode << said;
    };
    row("a symlinked packet folder", linkedFolder, 2, "is no regular file or folder");
    row(
        "a symlinked packet folder, by its path",
        [](test::SignedShop& shop) {
            linkedFolder(shop);
            return packetFolder(shop).string();
        },
        2, "is no regular file or folder");
    row("a symlinked packet.json", linkedFile, 2, "is no regular file or folder");
    row(
        "a packet of 1 GB", [](test::SignedShop& shop) { return sparse(packetFolder(shop) / "packet.json"); },
        2, "larger than the limit of");
    row(
        "a packet of 1 GB in the repository",
        [](test::SignedShop& shop) {
            sparse(packetFolder(shop) / "packet.json");
            return std::string("shop-2.0.0");
        },
        2, "larger than the limit of");
    row(
        "a signature of 1 GB",
        [](test::SignedShop& shop) {
            sparse(packetFolder(shop) / "signoffs/backend.ana@x.example.sig");
            return packetFolder(shop).string();
        },
        2, "larger than the limit of");
    row(
        "a file of 1 GB",
        [](test::SignedShop& shop) { return sparse(shop.files().folder().write("shop.packet", "PK")); }, 2,
        "larger than the limit of");
    row(
        "Markdown with a second packet line",
        [](test::SignedShop& shop) { return markdownWith(shop, "\n" + ofAnotherRepository().bytes + "\n"); },
        1, "Its words are not those of the packet");
    row(
        "Markdown with a second fence",
        [](test::SignedShop& shop) {
            return markdownWith(shop, "\n```json\n" + ofAnotherRepository().bytes + "\n```\n");
        },
        1, "cannot be read");
    row(
        "Markdown with a second sign-off",
        [](test::SignedShop& shop) {
            return markdownWith(shop,
                "\n### qa.eve@x.example.sig\n\n```text\n" + shop.signedPacket().signoffs.front().text
                    + "```\n");
        },
        1, "");
    row(
        "a packet file of another repository",
        [](test::SignedShop& shop) {
            return shop.files()
                .folder()
                .write("other.packet", *core::packetFile(ofAnotherRepository()))
                .string();
        },
        2, "");
}

void VerifyAttacksTest::isNeverValid()
{
    QFETCH(const Attack, attack);
    QFETCH(const int, exitCode);
    QFETCH(const QString, said);
    test::SignedShop shop;
    shop.store(shop.signedPacket());
    const std::string word = attack(shop);
    const test::Answer answer =
        test::countersign({.words = {"verify", word, "--trust", core::sha256Hex(test::shopSigners())},
            .folder = shop.files().path(),
            .environment = {{"HOME", shop.files().folder().path().string()}}});
    QVERIFY2(answer.exitCode == exitCode, answer.text().c_str());
    const QString all = QString::fromStdString(answer.out + answer.err).simplified();
    QVERIFY2(all.contains(said), answer.text().c_str());
}

COUNTERSIGN_TEST(VerifyAttacksTest)
#include "verify_attacks_test.moc"
