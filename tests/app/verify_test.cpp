// SPDX-License-Identifier: Apache-2.0
// `verify` and the gate of `check` as people and pipelines ask for them.
#include "core/base/digest.h"
#include "core/document/document.h"
#include "core/packet/export/markdown_rendering.h"
#include "core/packet/export/packet_file.h"
#include "core/packet/form/packet_json.h"
#include "tests/app/command_line.h"
#include "tests/support/signed_shop.h"
#include "tests/support/test_keys.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <memory>

class VerifyTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_shop.reset(); }

    void answers_data();
    void answers();
    void answersInJson();
    void readsWhatIsHandedAround_data();
    void readsWhatIsHandedAround();
    void believesAPin();
    void refusesDamagedPins();
    void checkCountsWhatIsValid();
    void tellsForeignTextHarmlessly();

private:
    test::Answer run(std::vector<std::string> words, const std::string& configuration = {}) const;
    std::string handedOut(const QString& kind) const;

    std::unique_ptr<test::SignedShop> m_shop;
    core::StoredPacket m_packet;
    std::string m_hash;
};

namespace {

bool hasPart(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

core::Document readJson(const std::string& text)
{
    return core::readDocument(core::SourceText::make(text, "answer.json"));
}

} // namespace

void VerifyTest::initTestCase()
{
    if (!test::hasSshKeygen())
        QSKIP("ssh-keygen is not installed: nobody can sign");
    m_shop = std::make_unique<test::SignedShop>();
    m_packet = m_shop->signedPacket();
    m_shop->store(m_packet);
    m_shop->files().commit("the packet");
    m_hash = core::sha256Hex(test::shopSigners());
}

test::Answer VerifyTest::run(std::vector<std::string> words, const std::string& configuration) const
{
    test::Call call {.words = std::move(words), .folder = m_shop->files().path()};
    call.environment["HOME"] = m_shop->files().folder().path().string();
    call.environment["XDG_CONFIG_HOME"] =
        configuration.empty() ? (m_shop->files().folder() / "nothing-here").string() : configuration;
    return test::countersign(call);
}

void VerifyTest::answers_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("said");
    const QString hash = QString::fromStdString(core::sha256Hex(test::shopSigners()));
    const auto row = [&](const char* name, const QStringList& words, int exitCode, const char* said) {
        QTest::newRow(name) << words << exitCode << said;
    };
    row("valid", {"shop-2.0.0", "--trust", hash}, 0, "valid: signed by everybody who must");
    row("valid for what was signed", {"shop-2.0.0", "--trust", hash, "--for", "change"}, 0, "valid");
    row("newer", {"shop-2.0.0", "--trust", hash, "--for", "main"}, 1,
        "has another shop.yaml than was signed");
    row("nobody trusted yet", {"shop-2.0.0"}, 2, "countersign trust pin");
    row("trusted otherwise", {"shop-2.0.0", "--trust", QString(64, 'a')}, 2, "is not the one whose SHA-256");
    row("no hash", {"shop-2.0.0", "--trust", "abc"}, 2, "64 lower-case hexadecimal digits");
    row("no such packet", {"shop-3"}, 2, "there is no packet 'shop-3', and no such file");
    row("no such file of signers", {"shop-2.0.0", "--allowed-signers", "nowhere"}, 2, "nowhere");
    row("no such ref", {"shop-2.0.0", "--trust", hash, "--trusted-ref", "nowhere"}, 2, "nowhere");
    row("no repository", {".countersign/packets/shop-2.0.0", "--repo", "/"}, 2, "is no git repository");
}

void VerifyTest::answers()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, exitCode);
    QFETCH(const QString, said);
    std::vector<std::string> call {"verify"};
    for (const QString& word : words)
        call.push_back(word.toStdString());
    const test::Answer answer = run(call);
    QVERIFY2(answer.exitCode == exitCode, answer.text().c_str());
    QString all = QString::fromStdString(answer.out + answer.err).simplified();
    QVERIFY2(all.contains(said), answer.text().c_str());
}

void VerifyTest::answersInJson()
{
    const test::Answer answer = run({"verify", "shop-2.0.0", "--trust", m_hash, "--format", "json"});
    const core::Document json = readJson(answer.out);
    const core::Node root = json.tree.root();
    QCOMPARE(root["schema"].text(), "countersign.verify/1");
    QCOMPARE(root["verdict"].text(), "valid");
    QCOMPARE(root["reasons"].size(), 0U);
    QCOMPARE(root["outcome"].text(), "approve");
    const core::Node first = root["signoffs"].at(0);
    QCOMPARE(first["state"].text(), "valid");
    QCOMPARE(first["required"].text(), "true");
    QVERIFY(!first["principal"].text().empty());
    QVERIFY(first["fingerprint"].text().starts_with("SHA256:"));
}

void VerifyTest::readsWhatIsHandedAround_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("the folder") << "folder" << 0;
    QTest::newRow("packet.json beside its sign-offs") << "beside" << 0;
    QTest::newRow("packet.json alone") << "alone" << 1;
    QTest::newRow("a .packet file") << "packet" << 0;
    QTest::newRow("Markdown") << "markdown" << 0;
    QTest::newRow("Markdown with another word") << "changed markdown" << 1;
    QTest::newRow("a picture") << "picture" << 2;
}

/// Writes it and says where.
std::string VerifyTest::handedOut(const QString& kind) const
{
    const std::string folder = ".countersign/packets/shop-2.0.0";
    const test::ScratchFolder& out = m_shop->files().folder();
    if (kind == "folder")
        return folder;
    if (kind == "beside")
        return folder + "/packet.json";
    if (kind == "alone")
        return out.write("alone.json", m_packet.bytes).string();
    if (kind == "packet")
        return out.write("shop.packet", *core::packetFile(m_packet)).string();
    if (kind == "picture")
        return out.write("picture.png", "\x89PNG\r\n").string();
    std::string markdown = *core::packetMarkdown(m_packet);
    if (kind == "changed markdown")
        markdown.replace(markdown.find("Shop 2.0.0"), 4, "Shed");
    return out.write("shop.md", markdown).string();
}

void VerifyTest::readsWhatIsHandedAround()
{
    QFETCH(const QString, kind);
    QFETCH(const int, exitCode);
    const test::Answer answer = run({"verify", handedOut(kind), "--trust", m_hash});
    QVERIFY2(answer.exitCode == exitCode, answer.text().c_str());
}

void VerifyTest::believesAPin()
{
    const auto& folder = m_shop->files().folder();
    const std::string first = *m_shop->open().firstCommit();
    folder.write("configuration/countersign/pins.json",
        core::pinsText(std::vector<core::TrustPin> {
            {first, "", m_hash, "2026-01-01T00:00:00Z", core::sha256Hex(test::ShopSettings)}}));
    const std::string configuration = (folder / "configuration").string();
    QVERIFY2(run({"verify", "shop-2.0.0"}, configuration).exitCode == 0,
        run({"verify", "shop-2.0.0"}, configuration).text().c_str());
    QCOMPARE(run({"check", "--baseline", "v1.0.0"}, configuration).exitCode, 0);
}

void VerifyTest::refusesDamagedPins()
{
    const auto& folder = m_shop->files().folder();
    folder.write("damaged/countersign/pins.json", "{");
    const test::Answer answer = run({"verify", "shop-2.0.0"}, (folder / "damaged").string());
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(hasPart(answer.err, "pins.json"));
}

void VerifyTest::checkCountsWhatIsValid()
{
    const std::vector<std::string> asked {"check", "--baseline", "v1.0.0", "--candidate", "change"};
    QCOMPARE(run(asked).exitCode, 1);
    std::vector<std::string> trusting = asked;
    trusting.insert(trusting.end(), {"--trust", m_hash});
    const test::Answer text = run(trusting);
    QVERIFY2(text.exitCode == 0, text.text().c_str());
    QVERIFY2(hasPart(text.out, "shop-2.0.0: valid, approve"), text.out.c_str());
    trusting.insert(trusting.end(), {"--format", "json"});
    const core::Document json = readJson(run(trusting).out);
    const core::Node root = json.tree.root();
    QCOMPARE(root["verdict"].text(), "yes");
    QCOMPARE(root["packets"].at(0)["id"].text(), "shop-2.0.0");
    QCOMPARE(root["packets"].at(0)["verdict"].text(), "valid");
    QCOMPARE(root["accepted"].at(0)["packet"].text(), "shop-2.0.0");
}

void VerifyTest::tellsForeignTextHarmlessly()
{
    core::Packet packet = m_shop->packet();
    packet.title = "Shop \x1b[2J\xe2\x80\xae";
    packet.decision.conditions = {"\x1b]0;mine\x07"};
    const core::StoredPacket stored =
        m_shop->signedBy(packet, {test::SignedShop::Backend, test::SignedShop::Product});
    const auto file = m_shop->files().folder().write("hostile.packet", *core::packetFile(stored));
    const test::Answer answer = run({"verify", file.string(), "--trust", m_hash});
    QVERIFY2(answer.exitCode == 0, answer.text().c_str());
    QVERIFY(
        !hasPart(answer.out, "\x1b") && !hasPart(answer.out, "\xe2\x80\xae") && !hasPart(answer.out, "\x07"));
}

COUNTERSIGN_TEST(VerifyTest)
#include "verify_test.moc"
