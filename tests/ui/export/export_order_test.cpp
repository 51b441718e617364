// SPDX-License-Identifier: Apache-2.0
// "SSH seal beside it, PAdES seal inside when there is a key"; where one of them fails, nothing is written.
#include "core/base/digest.h"
#include "core/packet/export/pdf_seal.h"
#include "core/packet/export/rendering.h"
#include "core/packet/export/ssh_seal.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_keys.h"
#include "tests/support/test_program.h"
#include "tests/ui/export/printed_packet.h"
#include "ui/export/export_order.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

class ExportOrderTest : public QObject {
    Q_OBJECT

private slots:
    void writesEachKind_data();
    void writesEachKind();
    void sealsBesideTheFile();
    void sealsInsideThePdf();
    void othersTakeWhatWeSeal();
    void theLastPagesCommandsWork();
    void whereASealFailsNothingIsWritten();
};

namespace {

constexpr std::int64_t Noon = 1795262400; // 2026-11-21T12:00:00Z

ui::ExportOrder orderInto(const std::filesystem::path& file)
{
    return {.packet = test::printedPacket(), .file = file, .now = Noon};
}

/// A file that the passphrase opens.
std::filesystem::path certificateIn(const test::ScratchFolder& folder, const std::string& passphrase)
{
    const auto made = core::SealIdentity::make("Łucja (QA)", "lucja@x.example", Noon);
    return folder.write("seal.p12", made->pkcs12(passphrase).value());
}

QString programNamed(const char* name)
{
    return QStandardPaths::findExecutable(QLatin1String(name));
}

/// What the program says, and how it ended before it.
QString answerOf(const char* name, const QStringList& words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(programNamed(name), words);
    process.waitForFinished(60'000);
    return QString::number(process.exitCode()) + QLatin1Char('\n') + QString::fromUtf8(process.readAll());
}

QString nameOf(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

} // namespace

void ExportOrderTest::writesEachKind_data()
{
    QTest::addColumn<ui::ExportKind>("kind");
    QTest::addColumn<core::RenderingKind>("rendering");
    QTest::newRow("PDF") << ui::ExportKind::Pdf << core::RenderingKind::Pdf;
    QTest::newRow("Markdown") << ui::ExportKind::Markdown << core::RenderingKind::Markdown;
    QTest::newRow("JSON") << ui::ExportKind::Json << core::RenderingKind::Json;
    QTest::newRow("one file") << ui::ExportKind::PacketFile << core::RenderingKind::PacketFile;
}

void ExportOrderTest::writesEachKind()
{
    QFETCH(ui::ExportKind, kind);
    QFETCH(core::RenderingKind, rendering);
    const test::ScratchFolder folder;
    ui::ExportOrder order = orderInto(folder / "a.out");
    order.kind = kind;
    const auto done = ui::exportPacket(order);
    QVERIFY2(done, done ? "" : done.error().message.c_str());
    QVERIFY(done->seal.empty());
    const auto read = core::readRendering(test::readFile(done->file));
    QVERIFY(read && read->kind == rendering);
    QCOMPARE(read->packet.bytes, order.packet.bytes);
}

void ExportOrderTest::sealsBesideTheFile()
{
    if (programNamed("ssh-keygen").isEmpty())
        QSKIP("ssh-keygen is not installed");
    const test::ScratchFolder folder;
    answerOf("ssh-keygen", {"-q", "-t", "ed25519", "-N", "", "-C", "", "-f", nameOf(folder / "key")});
    ui::ExportOrder order = orderInto(folder / "a.pdf");
    order.tools.sshKeygen = programNamed("ssh-keygen").toStdString();
    order.sshKey = (folder / "key").string();
    const auto done = ui::exportPacket(order);
    QVERIFY2(done, done ? "" : done.error().message.c_str());
    QVERIFY(done->seal == folder / "a.pdf.sig");
    core::Trust trust;
    trust.signers = core::readAllowedSigners(
        "ana@x.example namespaces=\"export.seal.v1@countersign\" " + test::readFile(folder / "key.pub"));
    const core::CheckedSeal seal =
        core::checkSeal(test::readFile(done->seal), test::readFile(done->file), Noon, trust);
    QVERIFY(seal.state == core::SignoffState::Valid);
}

void ExportOrderTest::sealsInsideThePdf()
{
    const test::ScratchFolder folder;
    ui::ExportOrder order = orderInto(folder / "a.pdf");
    order.certificate = certificateIn(folder, "horse");
    order.passphrase = "horse";
    const auto done = ui::exportPacket(order);
    QVERIFY2(done, done ? "" : done.error().message.c_str());
    const std::string pdf = test::readFile(done->file);
    QVERIFY(core::checkPdfSeal(pdf));
    QCOMPARE(core::readRendering(pdf)->packet.bytes, order.packet.bytes);
}

void ExportOrderTest::othersTakeWhatWeSeal()
{
    const test::ScratchFolder folder;
    ui::ExportOrder order = orderInto(folder / "a.pdf");
    QVERIFY(ui::exportPacket(order));
    order.file = folder / "sealed.pdf";
    order.certificate = certificateIn(folder, "horse");
    order.passphrase = "horse";
    QVERIFY(ui::exportPacket(order));
    if (!programNamed("qpdf").isEmpty())
        for (const char* name : {"a.pdf", "sealed.pdf"}) {
            const QString answer = answerOf("qpdf", {"--check", nameOf(folder / name)});
            QVERIFY2(answer.startsWith("0\n") && !answer.contains("WARNING"), qPrintable(answer));
        }
    if (!programNamed("pdfsig").isEmpty()) {
        const QString answer = answerOf("pdfsig", {"-no-ocsp", nameOf(folder / "sealed.pdf")});
        for (const char* words : {"Signature is Valid", "Total document signed", "ETSI.CAdES.detached"})
            QVERIFY2(answer.contains(words), qPrintable(answer));
    }
    if (!programNamed("pdfdetach").isEmpty()) {
        answerOf("pdfdetach", {"-saveall", "-o", nameOf(folder.path()), nameOf(folder / "sealed.pdf")});
        QCOMPARE(test::readFile(folder / "packet.json"), order.packet.bytes);
        for (const core::StoredSignoff& each : order.packet.signoffs)
            QCOMPARE(test::readFile(folder / each.name), each.text);
    }
}

void ExportOrderTest::theLastPagesCommandsWork()
{
    if (programNamed("pdfdetach").isEmpty() || programNamed("ssh-keygen").isEmpty())
        QSKIP("pdfdetach or ssh-keygen is not installed");
    const test::ScratchFolder folder;
    ui::ExportOrder order = orderInto(folder / "orders-3.0.0.pdf");
    QVERIFY(ui::exportPacket(order));
    std::string signers;
    for (const auto& [role, person] : test::PrintedSigners)
        signers += std::string(person) + " namespaces=\"" + core::signoffNamespace(role) + "\" "
            + test::publicKey(person) + "\n";
    folder.write("believed", signers);
    const auto pages = ui::packetPages(order.packet, {});
    QStringList script {"set -e"};
    const QRegularExpression command("^(mkdir|cd|ssh-keygen|    -s|    -n) ");
    for (QString line : test::lettersOn({pages->filled.pages.back()}).split(u'\n'))
        if (line.contains(command))
            script << line.replace("ALLOWED_SIGNERS", "../believed");
    // The last command is over the seal beside the file, which nobody made here.
    script.removeLast();
    script.removeLast();
    QProcess shell;
    shell.setWorkingDirectory(nameOf(folder.path()));
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start("bash", {"-c", script.join('\n')});
    QVERIFY(shell.waitForFinished(60'000));
    const QByteArray said = shell.readAll();
    QVERIFY2(shell.exitCode() == 0 && said.count("Good \"") == 2, said + script.join('\n').toUtf8());
    QVERIFY(said.contains(QByteArray::fromStdString(core::sha256Hex(order.packet.bytes))));
}

void ExportOrderTest::whereASealFailsNothingIsWritten()
{
    const test::ScratchFolder folder;
    ui::ExportOrder wrong = orderInto(folder / "a.pdf");
    wrong.certificate = certificateIn(folder, "horse");
    wrong.passphrase = "cow";
    const auto refused = ui::exportPacket(wrong);
    QVERIFY(!refused);
    QVERIFY2(
        refused.error().message.find("passphrase") != std::string::npos, refused.error().message.c_str());
    ui::ExportOrder keyless = orderInto(folder / "a.pdf");
    keyless.kind = ui::ExportKind::Markdown;
    keyless.sshKey = (folder / "no-key").string();
    QVERIFY(!ui::exportPacket(keyless));
    QVERIFY(!std::filesystem::exists(folder / "a.pdf"));
}

COUNTERSIGN_TEST(ExportOrderTest)
#include "export_order_test.moc"
