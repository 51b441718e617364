// SPDX-License-Identifier: Apache-2.0
// "Bidi, escape and homoglyph text in each sink" of the command line, where people read and decide.
#include "core/base/digest.h"
#include "core/packet/export/packet_file.h"
#include "tests/app/command_line.h"
#include "tests/support/signed_shop.h"
#include "tests/support/test_keys.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <memory>

class HostileTextTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_shop.reset(); }
    void isHarmlessIn_data();
    void isHarmlessIn();

private:
    test::Answer run(const std::vector<std::string>& words) const;

    std::unique_ptr<test::SignedShop> m_shop;
    std::string m_review; ///< its id
};

namespace {

const std::string Escape = "\x1b";
const std::string Bidi = "\xE2\x80\xAE";
const std::string Mark = "\xE2\x80\x8F"; // right to left, and unseen
const std::string LookAlike = "p\xD0\xB0id"; // with a Cyrillic letter
const std::string Hostile = LookAlike + ' ' + Escape + "[2J" + Bidi + Mark;

/// As YAML writes it.
constexpr std::string_view HostileYaml = R"("p\u0430id \e[2J\u202E\u200F")";

} // namespace

test::Answer HostileTextTest::run(const std::vector<std::string>& words) const
{
    return test::countersign({.words = words,
        .folder = m_shop->files().path(),
        .environment = {{"HOME", m_shop->files().folder().path().string()}, {"GIT_AUTHOR_NAME", "Ana"},
            {"GIT_AUTHOR_EMAIL", "ana@x.example"}}});
}

/// Everything that others can write holds the same words.
void HostileTextTest::initTestCase()
{
    if (!test::hasSshKeygen())
        QSKIP("ssh-keygen is not installed: nobody can sign");
    m_shop = std::make_unique<test::SignedShop>(std::string(test::ShopSettings),
        test::shopSigners() + test::signerLine(LookAlike + "@x.example", "qa.signoff.v1@countersign", "eve"));
    core::Packet packet = m_shop->packet();
    packet.title = Hostile;
    packet.decision.outcome = core::ApproveWithConditions;
    packet.decision.conditions = {Hostile};
    m_shop->store(m_shop->signedBy(packet, {test::SignedShop::Backend, test::SignedShop::Product}));
    m_shop->files().write(".countersign/settings.yaml",
        std::string(test::ShopSettings) + "suppressions:\n  - {path: " + std::string(HostileYaml)
            + ", reason: " + std::string(HostileYaml) + ", owner: eve@x.example, expires: 2099-12-31}\n");
    m_shop->files().commit("the packet, and more");
    const auto done = [&](const std::vector<std::string>& words) {
        const test::Answer answer = run(words);
        QVERIFY2(answer.exitCode == 0, answer.text().c_str());
    };
    done({"review", "open", Hostile + " shop", "--baseline", "v1.0.0", "--candidate", "change"});
    namespace fs = std::filesystem;
    m_review =
        fs::directory_iterator(m_shop->files().path() / ".countersign/reviews")->path().filename().string();
    done({"review", "comment", m_review, Hostile, "--stance", "blocking"});
}

void HostileTextTest::isHarmlessIn_data()
{
    QTest::addColumn<std::vector<std::string>>("words");
    const std::string hash =
        core::sha256Hex(m_shop->files().git({"show", "main:.countersign/allowed_signers"}));
    const auto row = [](const char* name, const std::vector<std::string>& words) {
        QTest::newRow(name) << words;
    };
    row("the list of reviews", {"review"});
    row("a review", {"review", m_review});
    row("a packet that is drawn up", {"packet", "new", "--review", m_review});
    row("the list of packets", {"packet", "show"});
    row("a packet", {"packet", "show", "shop-2.0.0"});
    row("verify", {"verify", "shop-2.0.0", "--trust", hash});
    row("verify, of a file", {"verify", ".countersign/packets/shop-2.0.0/packet.json", "--trust", hash});
    row("check", {"check", "--baseline", "v1.0.0", "--candidate", "change", "--trust", hash});
    row("check, for a pull request",
        {"check", "--baseline", "v1.0.0", "--candidate", "change", "--trust", hash, "--format", "markdown"});
    row("whom to trust", {"trust"});
}

void HostileTextTest::isHarmlessIn()
{
    QFETCH(const std::vector<std::string>, words);
    const test::Answer answer = run(words);
    const std::string said = answer.out + answer.err;
    for (const std::string& harmful : {Escape, Bidi, Mark, LookAlike})
        QVERIFY2(said.find(harmful) == std::string::npos, said.c_str());
    // Markdown escapes the braces once more.
    QVERIFY2(said.find("0430") != std::string::npos, said.c_str());
}

COUNTERSIGN_TEST(HostileTextTest)
#include "hostile_text_test.moc"
