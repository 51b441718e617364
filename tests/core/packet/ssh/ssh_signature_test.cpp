// SPDX-License-Identifier: Apache-2.0
#include "core/base/base64.h"
#include "core/packet/ssh/ssh_signature.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using core::SignatureCheck;

class SshSignatureTest : public QObject {
    Q_OBJECT

private slots:
    void judgesKinds_data();
    void judgesKinds();
    void isOfItsKey();
    void isWrittenAsItWasRead_data();
    void isWrittenAsItWasRead();
    void readsNothingElse_data();
    void readsNothingElse();
    void survivesNoFlippedByte_data();
    void survivesNoFlippedByte();
    void endsEarlyWithoutHarm();
};

namespace {

const std::string Folder = "packet/signatures/";
constexpr std::string_view Backend = "backend.signoff.v1@countersign";
constexpr std::string_view Begin = "-----BEGIN SSH SIGNATURE-----\n";
constexpr std::string_view End = "\n-----END SSH SIGNATURE-----\n";

std::string signatureOf(const char* kind)
{
    return test::fixture(Folder + kind + ".sig");
}

SignatureCheck checked(const std::string& armoured, std::string_view nameSpace, const std::string& message)
{
    const auto signature = core::readSshSignature(armoured);
    return signature ? core::checkSignature(*signature, nameSpace, message) : SignatureCheck::Bad;
}

std::string unarmoured(const std::string& armoured)
{
    std::string body = armoured.substr(Begin.size(), armoured.rfind(End) - Begin.size());
    std::erase(body, '\n');
    return core::strictBase64Decoded(body).value_or("");
}

std::string armoured(const std::string& bytes)
{
    return std::string(Begin) + core::base64Encoded(bytes) + std::string(End);
}

} // namespace

void SshSignatureTest::judgesKinds_data()
{
    QTest::addColumn<SignatureCheck>("check");
    const auto row = [](const char* kind, SignatureCheck check) { QTest::newRow(kind) << check; };
    row("ed", SignatureCheck::Good);
    row("ed-sha256", SignatureCheck::Good);
    row("rsa3072", SignatureCheck::Good);
    row("rsa-sha256", SignatureCheck::Good);
    row("ecdsa256", SignatureCheck::Good);
    row("ecdsa384", SignatureCheck::Good);
    row("ecdsa521", SignatureCheck::Good);
    row("token-ed", SignatureCheck::Good);
    row("token-ecdsa", SignatureCheck::Good);
    row("token-untouched", SignatureCheck::Unsupported);
    row("rsa-sha1", SignatureCheck::Unsupported);
    row("rsa-short", SignatureCheck::Unsupported);
}

void SshSignatureTest::judgesKinds()
{
    QFETCH(SignatureCheck, check);
    const std::string message = test::fixture(Folder + "message");
    const std::string signature = signatureOf(QTest::currentDataTag());
    QCOMPARE(checked(signature, Backend, message), check);
    if (check != SignatureCheck::Good)
        return;
    QCOMPARE(checked(signature, Backend, message + " "), SignatureCheck::Bad);
    QCOMPARE(checked(signature, "frontend.signoff.v1@countersign", message), SignatureCheck::Bad);
    // Of a checkout that has changed the ends of lines.
    std::string windows = signature;
    for (std::size_t at = 0; (at = windows.find('\n', at)) != std::string::npos; at += 2)
        windows.insert(at, "\r");
    QCOMPARE(checked(windows, Backend, message), SignatureCheck::Good);
}

void SshSignatureTest::isOfItsKey()
{
    const auto signature = core::readSshSignature(signatureOf("ed"));
    QVERIFY(signature.has_value());
    QCOMPARE(
        core::fingerprint(signature->key), std::string("SHA256:DVLBRe8yQpatTKuufZ3cFUj+Sbk8OcO/fRDITYWfNDw"));
    QCOMPARE(core::printed(signature->key) + "\n", test::fixture(Folder + "ed.pub"));
}

void SshSignatureTest::isWrittenAsItWasRead_data()
{
    judgesKinds_data();
}

void SshSignatureTest::isWrittenAsItWasRead()
{
    const std::string text = signatureOf(QTest::currentDataTag());
    QCOMPARE(core::printed(core::readSshSignature(text).value()), text);
}

void SshSignatureTest::readsNothingElse_data()
{
    QTest::addColumn<QString>("text");
    const std::string whole = signatureOf("ed");
    const std::string bytes = unarmoured(whole);
    const auto row = [](const char* name, const std::string& text) {
        QTest::newRow(name) << QString::fromLatin1(text.c_str(), static_cast<qsizetype>(text.size()));
    };
    row("nothing", "");
    row("no armour", core::base64Encoded(bytes));
    row("half of its armour", whole.substr(0, whole.size() / 2));
    row("the lines of the armour alone", std::string(Begin) + std::string(End));
    row("one line that is both", "-----BEGIN SSH SIGNATURE-----END SSH SIGNATURE-----");
    row("something before it", "a" + whole);
    row("something behind it", whole + "a");
    row("two of them", whole + whole);
    row("another magic word", armoured("sshsig" + bytes.substr(6)));
    row("another version", armoured(bytes.substr(0, 9) + '\2' + bytes.substr(10)));
    row("one byte more", armoured(bytes + '\0'));
    row("far too long", std::string(Begin) + std::string(1U << 20U, 'A') + std::string(End));
    row("a length beyond its end", armoured(bytes.substr(0, 10) + "\xff\xff\xff\xff" + bytes.substr(14)));
}

void SshSignatureTest::readsNothingElse()
{
    QFETCH(QString, text);
    const auto signature = core::readSshSignature(text.toLatin1().toStdString());
    QVERIFY(!signature.has_value());
    QVERIFY(!signature.error().message.empty() && !signature.error().hint.empty());
}

void SshSignatureTest::survivesNoFlippedByte_data()
{
    QTest::addColumn<int>("step");
    // RSA's are long and take long; some of their bytes stand for all.
    for (const char* kind : {"ed", "ecdsa256", "ecdsa384", "ecdsa521", "token-ed", "token-ecdsa"})
        QTest::newRow(kind) << 1;
    QTest::newRow("rsa3072") << 7;
}

void SshSignatureTest::survivesNoFlippedByte()
{
    QFETCH(int, step);
    const std::string message = test::fixture(Folder + "message");
    const std::string bytes = unarmoured(signatureOf(QTest::currentDataTag()));
    const auto key = core::readSshSignature(armoured(bytes))->key;
    for (std::size_t at = 0; at < bytes.size(); at += static_cast<std::size_t>(step)) {
        std::string flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        const auto signature = core::readSshSignature(armoured(flipped));
        // What stands as reserved is signed as nothing, whatever it says.
        const bool isGood = signature && signature->key == key
            && core::checkSignature(*signature, Backend, message) == SignatureCheck::Good;
        QVERIFY2(!isGood, std::to_string(at).c_str());
    }
    for (std::size_t at = 0; at < message.size(); ++at) {
        std::string flipped = message;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        QCOMPARE(checked(armoured(bytes), Backend, flipped), SignatureCheck::Bad);
    }
}

void SshSignatureTest::endsEarlyWithoutHarm()
{
    const std::string message = test::fixture(Folder + "message");
    for (const char* kind : {"ed", "rsa3072", "ecdsa521", "token-ecdsa"}) {
        const std::string bytes = unarmoured(signatureOf(kind));
        for (std::size_t size = 0; size < bytes.size(); ++size)
            QVERIFY(checked(armoured(bytes.substr(0, size)), Backend, message) != SignatureCheck::Good);
    }
}

COUNTERSIGN_TEST(SshSignatureTest)
#include "ssh_signature_test.moc"
