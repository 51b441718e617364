// SPDX-License-Identifier: Apache-2.0
// Programs of others read our PDFs: qpdf finds nothing wrong, pdfsig and openssl take the seal, and what is
// attached comes out as it went in.
#include "core/packet/export/pdf_seal.h"
#include "core/packet/export/rendering.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

class PdfInteropTest : public QObject {
    Q_OBJECT

private slots:
    void qpdfFindsNothingWrong_data() { bothKeys(); }
    void qpdfFindsNothingWrong();
    void pdfsigTakesTheSeal_data() { bothKeys(); }
    void pdfsigTakesTheSeal();
    void pdfsigSeesAChange();
    void opensslTakesTheSignature_data() { bothKeys(); }
    void opensslTakesTheSignature();
    void attachmentsComeOutAsTheyWentIn();
    void sealsWithAKeyOfOpenssl();

private:
    static void bothKeys();
};

namespace {

constexpr std::int64_t Afternoon = 1795266000; // 2026-11-21T13:00:00Z

struct Answer {
    int exit = -1;
    QString text;
};

Answer answerOf(const QString& program, const QStringList& words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, program + " does not answer"};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

bool isMissing(const char* program)
{
    return QStandardPaths::findExecutable(program).isEmpty();
}

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

std::string unsealedPdf()
{
    return test::fixture("packet/rendering/orders-3.0.0.pdf");
}

std::string sealedWith(const core::SealIdentity& identity)
{
    const auto made = core::sealedPdf(
        unsealedPdf(), identity, {.name = "Łucja (QA)", .reason = "orders-3.0.0", .at = Afternoon});
    return made ? *made : made.error().message;
}

/// A key that openssl made, as the PKCS#12 file it writes.
core::Result<core::SealIdentity> opensslKey(const test::ScratchFolder& folder, const QStringList& kind)
{
    const QString key = pathText(folder / "key.pem");
    const QString certificate = pathText(folder / "certificate.pem");
    const QString file = pathText(folder / "key.p12");
    QStringList making {
        "req", "-x509", "-nodes", "-subj", "/CN=Ana", "-days", "30", "-keyout", key, "-out", certificate};
    const Answer made = answerOf("openssl", making + kind);
    const Answer kept = answerOf("openssl",
        {"pkcs12", "-export", "-inkey", key, "-in", certificate, "-passout", "pass:horse", "-out", file});
    if (made.exit != 0 || kept.exit != 0)
        return core::fail(core::ErrorCode::BadInput, (made.text + kept.text).toStdString());
    return core::SealIdentity::read(test::readFile(folder / "key.p12"), "horse");
}

core::Result<core::SealIdentity> keyOf(const QString& kind, const test::ScratchFolder& folder)
{
    if (kind == "self-made")
        return core::SealIdentity::make("Ana", "ana@x.example", Afternoon);
    return opensslKey(folder, {"-newkey", "rsa:2048"});
}

} // namespace

void PdfInteropTest::bothKeys()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("self-made") << "self-made";
    QTest::newRow("RSA of openssl") << "rsa";
}

void PdfInteropTest::qpdfFindsNothingWrong()
{
    if (isMissing("qpdf"))
        QSKIP("qpdf is not installed");
    QFETCH(QString, kind);
    const test::ScratchFolder folder;
    const auto key = keyOf(kind, folder);
    QVERIFY2(key, key ? "" : key.error().message.c_str());
    for (const std::string& pdf : {unsealedPdf(), sealedWith(*key)}) {
        const Answer answer = answerOf("qpdf", {"--check", pathText(folder.write("a.pdf", pdf))});
        QVERIFY2(answer.exit == 0 && !answer.text.contains("WARNING"), qPrintable(answer.text));
    }
}

void PdfInteropTest::pdfsigTakesTheSeal()
{
    if (isMissing("pdfsig"))
        QSKIP("pdfsig is not installed");
    QFETCH(QString, kind);
    const test::ScratchFolder folder;
    const std::string pdf = sealedWith(keyOf(kind, folder).value());
    const Answer answer = answerOf("pdfsig", {"-no-ocsp", pathText(folder.write("a.pdf", pdf))});
    for (const char* words : {"Signature is Valid", "Total document signed", "ETSI.CAdES.detached", "Ana"})
        QVERIFY2(answer.text.contains(words), qPrintable(answer.text));
}

void PdfInteropTest::pdfsigSeesAChange()
{
    if (isMissing("pdfsig"))
        QSKIP("pdfsig is not installed");
    const test::ScratchFolder folder;
    std::string pdf = sealedWith(keyOf("self-made", folder).value());
    pdf[pdf.find("A contract review packet")] = 'B';
    QVERIFY(!core::checkPdfSeal(pdf));
    const Answer answer = answerOf("pdfsig", {"-no-ocsp", pathText(folder.write("a.pdf", pdf))});
    QVERIFY2(answer.text.contains("Digest Mismatch"), qPrintable(answer.text));
}

void PdfInteropTest::opensslTakesTheSignature()
{
    if (isMissing("openssl"))
        QSKIP("openssl is not installed");
    QFETCH(QString, kind);
    const test::ScratchFolder folder;
    const std::string pdf = sealedWith(keyOf(kind, folder).value());
    const std::size_t begin = pdf.find("/Contents <30") + 10;
    const std::size_t end = pdf.find('>', begin) + 1;
    const auto digits = QByteArray::fromStdString(pdf.substr(begin + 1, end - begin - 2));
    folder.write("signature", QByteArray::fromHex(digits).toStdString());
    folder.write("content", pdf.substr(0, begin) + pdf.substr(end));
    const Answer answer = answerOf("openssl",
        {"cms", "-verify", "-binary", "-inform", "DER", "-in", pathText(folder / "signature"), "-content",
            pathText(folder / "content"), "-noverify", "-out", "/dev/null"});
    QVERIFY2(answer.exit == 0, qPrintable(answer.text));
    const Answer printed = answerOf("openssl",
        {"cms", "-cmsout", "-print", "-noout", "-inform", "DER", "-in", pathText(folder / "signature")});
    QVERIFY2(printed.text.contains("signingCertificateV2"), qPrintable(printed.text));
    QVERIFY2(!printed.text.contains("signingTime"), qPrintable(printed.text));
}

void PdfInteropTest::attachmentsComeOutAsTheyWentIn()
{
    if (isMissing("pdfdetach"))
        QSKIP("pdfdetach is not installed");
    const test::ScratchFolder folder;
    const std::string pdf = sealedWith(keyOf("self-made", folder).value());
    const auto read = core::readRendering(pdf);
    QVERIFY(read);
    const Answer answer = answerOf(
        "pdfdetach", {"-saveall", "-o", pathText(folder.path()), pathText(folder.write("a.pdf", pdf))});
    QVERIFY2(answer.exit == 0, qPrintable(answer.text));
    QCOMPARE(test::readFile(folder / "packet.json"), read->packet.bytes);
    QCOMPARE(read->packet.signoffs.size(), 2U);
    for (const core::StoredSignoff& each : read->packet.signoffs)
        QCOMPARE(test::readFile(folder / each.name), each.text);
}

void PdfInteropTest::sealsWithAKeyOfOpenssl()
{
    if (isMissing("openssl"))
        QSKIP("openssl is not installed");
    const test::ScratchFolder folder;
    const auto curve = opensslKey(folder, {"-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"});
    QVERIFY2(curve, curve ? "" : curve.error().message.c_str());
    QVERIFY(core::checkPdfSeal(sealedWith(*curve)));
    for (const QStringList& kind : {QStringList {"-newkey", "ed25519"}, QStringList {"-newkey", "rsa:1024"},
             QStringList {"-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:secp521r1"}}) {
        const auto refused = opensslKey(folder, kind);
        QVERIFY2(!refused, qPrintable(kind.join(' ')));
        QVERIFY2(refused.error().message.find("do not understand") != std::string::npos,
            refused.error().message.c_str());
    }
}

COUNTERSIGN_TEST(PdfInteropTest)
#include "pdf_test.moc"
