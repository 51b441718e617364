// SPDX-License-Identifier: Apache-2.0
// Somebody who has never heard of us checks what they were handed: the commands in the Markdown, with
// ssh-keygen, grep and sed alone; and any program that reads zip files opens a packet file.
#include "core/packet/export/markdown_rendering.h"
#include "core/packet/export/packet_file.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

class PacketOutsiderTest : public QObject {
    Q_OBJECT

private slots:
    void commandsOfTheMarkdownWork_data();
    void commandsOfTheMarkdownWork();
    void pythonOpensAPacketFile();
};

namespace {

struct Said {
    int exit = -1;
    QString text;
};

Said saidBy(const QString& program, const QStringList& words, const std::filesystem::path& folder,
    const std::string& input = {})
{
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(folder.string()));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    process.write(QByteArray::fromStdString(input));
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, program + " does not answer"};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

std::string packetOfFixtures()
{
    return core::packetInMarkdown(test::fixture("packet/rendering/orders-3.0.0.md")).value().bytes;
}

/// Signed by a new key for the role of the backend, which the file allowed_signers there allows.
core::StoredPacket signedIn(const test::ScratchFolder& folder)
{
    core::StoredPacket packet {.id = "orders-3.0.0", .bytes = packetOfFixtures()};
    saidBy("ssh-keygen", {"-q", "-t", "ed25519", "-N", "", "-C", "", "-f", "key"}, folder.path());
    const Said signature =
        saidBy("ssh-keygen", {"-q", "-Y", "sign", "-n", "backend.signoff.v1@countersign", "-f", "key"},
            folder.path(), packet.bytes);
    const QString text = signature.text.mid(signature.text.indexOf("-----BEGIN"));
    packet.signoffs = {{"backend.ana@x.example.sig", text.toStdString()}};
    folder.write("allowed_signers",
        "ana@x.example namespaces=\"backend.signoff.v1@countersign\" " + test::readFile(folder / "key.pub"));
    return packet;
}

/// What the Markdown tells to type, for Ana.
QString commandsIn(const std::string& markdown)
{
    const QString text = QString::fromStdString(markdown);
    const auto begin = text.indexOf("```sh\n") + 6;
    return text.mid(begin, text.indexOf("\n```\n", begin) - begin)
        .replace("FILE", "orders.md")
        .replace("ROLE", "backend")
        .replace("PRINCIPAL", "ana@x.example");
}

} // namespace

void PacketOutsiderTest::commandsOfTheMarkdownWork_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<bool>("good");
    QTest::newRow("untouched") << QByteArray() << QByteArray() << true;
    QTest::newRow("a changed packet") << QByteArray("\"outcome\":\"approve-with-conditions\"")
                                      << QByteArray("\"outcome\":\"approve\"") << false;
    QTest::newRow("a second packet") << QByteArray("## Sign-offs\n")
                                     << QByteArray("```json\n{\"acknowledged\":[]}\n```\n\n## Sign-offs\n")
                                     << false;
}

void PacketOutsiderTest::commandsOfTheMarkdownWork()
{
    if (QStandardPaths::findExecutable("ssh-keygen").isEmpty())
        QSKIP("ssh-keygen is not installed");
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, by);
    QFETCH(bool, good);
    const test::ScratchFolder folder;
    const auto markdown = core::packetMarkdown(signedIn(folder));
    QVERIFY2(markdown, markdown ? "" : markdown.error().message.c_str());
    QByteArray handed = QByteArray::fromStdString(*markdown);
    if (!what.isEmpty()) {
        QVERIFY(handed.contains(what));
        handed.replace(what, by);
    }
    folder.write("orders.md", handed.toStdString());
    const Said said = saidBy("sh", {"-e", "-c", commandsIn(*markdown)}, folder.path());
    QVERIFY2((said.exit == 0) == good, qPrintable(said.text));
    QCOMPARE(said.text.contains("Good \"backend.signoff.v1@countersign\" signature for ana@x.example"), good);
}

void PacketOutsiderTest::pythonOpensAPacketFile()
{
    if (QStandardPaths::findExecutable("python3").isEmpty())
        QSKIP("python3 is not installed");
    const test::ScratchFolder folder;
    const core::StoredPacket packet {.id = "orders-3.0.0",
        .bytes = packetOfFixtures(),
        .signoffs = {{"backend.ana@x.example.sig", test::fixture("packet/signatures/ed.sig")}}};
    folder.write("a.packet", core::packetFile(packet).value());
    const Said tested = saidBy("python3", {"-m", "zipfile", "-t", "a.packet"}, folder.path());
    QVERIFY2(tested.exit == 0 && tested.text.contains("Done testing"), qPrintable(tested.text));
    QCOMPARE(saidBy("python3", {"-m", "zipfile", "-e", "a.packet", "."}, folder.path()).exit, 0);
    QCOMPARE(test::readFile(folder / "packet.json"), packet.bytes);
    QCOMPARE(test::readFile(folder / "signoffs/backend.ana@x.example.sig"), packet.signoffs.front().text);
}

COUNTERSIGN_TEST(PacketOutsiderTest)
#include "packet_outsider_test.moc"
