// SPDX-License-Identifier: Apache-2.0
// trust.md 4: each export carries a detached SSH seal by an allowed signer over the exact bytes.
#include "core/packet/export/ssh_seal.h"
#include "tests/support/fake_program.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

class SshSealTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void bindsExactlyTheBytes();
    void saysWhoSealed_data();
    void saysWhoSealed();
    void isWrittenBesideItsFile();
    void replacesASealOfOlderBytes();
    void leavesNoSealOfWhatCannotBeRead();
};

namespace {

using core::SignoffState;

constexpr std::int64_t SealMoment = 1'780'272'000; // 2026-06-01

} // namespace

void SshSealTest::initTestCase()
{
    if (test::sshKeygenProgram().empty())
        QSKIP("ssh-keygen is not installed: nobody seals");
}

void SshSealTest::bindsExactlyTheBytes()
{
    const test::ScratchFolder folder;
    const std::string key = test::makeKey(folder, "key");
    const core::Trust trust {core::readAllowedSigners("ana@x.example " + test::readFile(key + ".pub"))};
    const std::string rendering = "%PDF-1.6\n\0\r\n%%EOF\n";
    const auto seal = core::sealOf(test::signingTools(folder), key, rendering);
    QVERIFY(seal.has_value());
    QCOMPARE(core::checkSeal(*seal, rendering, SealMoment, trust).state, SignoffState::Valid);
    for (std::size_t i = 0; i < rendering.size(); ++i) {
        std::string changed = rendering;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QCOMPARE(core::checkSeal(*seal, changed, SealMoment, trust).state, SignoffState::ContentChanged);
    }
    QCOMPARE(core::checkSeal(*seal, rendering + '\n', SealMoment, trust).state, SignoffState::ContentChanged);
    QCOMPARE(core::checkSeal({}, rendering, SealMoment, trust).state, SignoffState::Unsigned);
    QCOMPARE(core::checkSeal("seal", rendering, SealMoment, trust).state, SignoffState::BadFormat);
    const auto signoff =
        core::sshSign(test::signingTools(folder), key, core::signoffNamespace("backend"), rendering);
    QCOMPARE(core::checkSeal(*signoff, rendering, SealMoment, trust).state, SignoffState::WrongRole);
}

void SshSealTest::saysWhoSealed_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<SignoffState>("state");
    QTest::addColumn<std::string>("principal");
    const auto row = [](const char* name, std::string before, SignoffState state,
                         std::string principal = {}) {
        QTest::newRow(name) << std::move(before) << state << std::move(principal);
    };
    row("allowed", "ana@x.example namespaces=\"git,export.seal.v1@countersign\" ", SignoffState::Valid,
        "ana@x.example");
    row("one of two names", "\"bob@x.example,ana@x.example\" ", SignoffState::Valid, "bob@x.example");
    row("not for seals", "ana@x.example namespaces=\"git\" ", SignoffState::WrongRole);
    row("lapsed", "ana@x.example valid-before=\"20260101Z\" ", SignoffState::Expired);
    row("an authority", "ana@x.example cert-authority ", SignoffState::UnknownSigner);
    row("a comment", "# ana@x.example ", SignoffState::UnknownSigner);
}

void SshSealTest::saysWhoSealed()
{
    QFETCH(std::string, before);
    QFETCH(SignoffState, state);
    QFETCH(std::string, principal);
    const test::ScratchFolder folder;
    const std::string key = test::makeKey(folder, "key");
    const std::string line = test::readFile(key + ".pub");
    const core::Trust trust {core::readAllowedSigners(before + line)};
    const auto seal = core::sealOf(test::signingTools(folder), key, "text");
    QVERIFY(seal.has_value());
    const auto checked = core::checkSeal(*seal, "text", SealMoment, trust);
    QCOMPARE(checked.state, state);
    QCOMPARE(checked.principal, principal);
    QVERIFY(checked.fingerprint.starts_with("SHA256:"));
    const core::Trust revoked {trust.signers, core::readRevokedKeys(line)};
    QCOMPARE(core::checkSeal(*seal, "text", SealMoment, revoked).state, SignoffState::Revoked);
}

void SshSealTest::isWrittenBesideItsFile()
{
    const test::ScratchFolder folder;
    const std::string key = test::makeKey(folder, "key");
    const auto file = folder.write("orders-3.0.0.pdf", "pages");
    const auto seal = core::writeSeal(test::signingTools(folder), key, file);
    QVERIFY(seal.has_value());
    QCOMPARE(*seal, folder / "orders-3.0.0.pdf.sig");
    const core::Trust trust {core::readAllowedSigners("ana@x.example " + test::readFile(key + ".pub"))};
    QCOMPARE(core::checkSeal(test::readFile(*seal), "pages", SealMoment, trust).state, SignoffState::Valid);
}

void SshSealTest::replacesASealOfOlderBytes()
{
    const test::ScratchFolder folder;
    const std::string key = test::makeKey(folder, "key");
    const auto file = folder.write("packet.md", "older");
    folder.write("packet.md.sig", "of older bytes");
    QVERIFY(core::writeSeal(test::signingTools(folder), key, file).has_value());
    QVERIFY(test::readFile(folder / "packet.md.sig").starts_with("-----BEGIN SSH SIGNATURE-----"));
}

void SshSealTest::leavesNoSealOfWhatCannotBeRead()
{
    const test::ScratchFolder folder;
    const std::string key = test::makeKey(folder, "key");
    for (const std::string& name : {std::string("nothing"), std::string()}) {
        const auto seal = core::writeSeal(test::signingTools(folder), key, folder / name);
        QVERIFY(!seal.has_value());
        QVERIFY(!std::filesystem::exists(core::sealPath(folder / name)));
    }
    const auto file = folder.write("page", "");
    QVERIFY(!core::writeSeal(test::signingTools(folder), (folder / "no-key").string(), file));
    QVERIFY(!std::filesystem::exists(core::sealPath(file)));
}

COUNTERSIGN_TEST(SshSealTest)
#include "ssh_seal_test.moc"
