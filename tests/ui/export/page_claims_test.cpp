// SPDX-License-Identifier: Apache-2.0
// What pages say of themselves: whether they are a sample, who has signed and who has not, what a seal inside
// a PDF is worth, and how anybody checks all of it (trust.md 3, 4 and 6).
#include "core/packet/form/packet_json.h"
#include "core/packet/ssh/signoff_state.h"
#include "tests/core/packet/form/made_packet.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_keys.h"
#include "tests/support/test_program.h"
#include "tests/ui/export/printed_packet.h"
#include "ui/export/packet_pages.h"

#include <QTest>

class PageClaimsTest : public QObject {
    Q_OBJECT

private slots:
    void aSampleSaysSoOnEveryPage();
    void whoHasNotSignedIsSaid();
    void whatAllHaveSignedHasNoWatermark();
    void aSignatureOverOtherBytesIsNotCounted();
    void aSignOffThatNobodyAskedForIsShown();
    void theLastPageSaysWhatASealIsWorth();
    void aPacketOfNothingSaysSo();
};

namespace {

ui::PacketPages printedPages(const core::StoredPacket& packet)
{
    auto pages = ui::packetPages(packet, {});
    if (!pages)
        qFatal("%s", pages.error().message.c_str());
    return std::move(*pages);
}

QString saidBy(const core::StoredPacket& packet)
{
    return test::lettersOn(printedPages(packet).filled.pages);
}

void verifySays(const QString& letters, const QStringList& sentences)
{
    for (const QString& each : sentences)
        QVERIFY2(letters.contains(each), qPrintable(each));
}

} // namespace

void PageClaimsTest::aSampleSaysSoOnEveryPage()
{
    const ui::PacketPages pages = printedPages(test::samplePacket());
    QCOMPARE(pages.watermark, "SAMPLE");
    verifySays(test::lettersOn({pages.filled.pages.front()}),
        {"Signed with demo keys that were made on one machine. It proves nothing."});
}

void PageClaimsTest::whoHasNotSignedIsSaid()
{
    core::StoredPacket packet = test::printedPacket();
    if (packet.signoffs.empty())
        QSKIP("ssh-keygen is not installed");
    std::erase_if(
        packet.signoffs, [](const core::StoredSignoff& each) { return each.name.starts_with("product"); });
    const ui::PacketPages pages = printedPages(packet);
    QCOMPARE(pages.watermark, "NOT SIGNED BY ALL");
    verifySays(test::lettersOn({pages.filled.pages.front()}),
        {"Not complete. 1 of those who must sign had not signed when this was printed.", "✓ signed",
            "✗ missing"});
    verifySays(test::lettersOn(pages.filled.pages), {"✗ has not signed"});
}

void PageClaimsTest::whatAllHaveSignedHasNoWatermark()
{
    const core::StoredPacket packet = test::printedPacket();
    if (packet.signoffs.empty())
        QSKIP("ssh-keygen is not installed");
    QCOMPARE(printedPages(packet).watermark, QString());
    QVERIFY(!saidBy(packet).contains("Not complete."));
}

void PageClaimsTest::aSignatureOverOtherBytesIsNotCounted()
{
    core::StoredPacket packet = test::printedPacket();
    if (packet.signoffs.empty())
        QSKIP("ssh-keygen is not installed");
    core::Packet changed = core::readPacket(packet.bytes).value();
    changed.title += ", and more";
    packet.bytes = core::packetJson(changed);
    QCOMPARE(printedPages(packet).watermark, "NOT SIGNED BY ALL");
    verifySays(saidBy(packet), {"✗ it is over other bytes than the attached packet.json"});
}

void PageClaimsTest::aSignOffThatNobodyAskedForIsShown()
{
    core::StoredPacket packet = test::printedPacket();
    if (packet.signoffs.empty())
        QSKIP("ssh-keygen is not installed");
    packet.signoffs.push_back(
        {"qa.eve@x.example.sig", test::sshSign("eve@x.example", core::signoffNamespace("qa"), packet.bytes)});
    verifySays(saidBy(packet), {"A sign-off that nobody was asked for", "eve@x.example"});
}

void PageClaimsTest::theLastPageSaysWhatASealIsWorth()
{
    const ui::PacketPages pages = printedPages(test::samplePacket());
    verifySays(test::lettersOn({pages.filled.pages.back()}),
        {"never who made it", "pdfsig shows an edited name as valid",
            "Believe ssh-keygen and countersign verify; take pdfsig as a witness.",
            "your own copy of the allowed signers, never one that came with this file",
            "countersign verify checkout-stops-losing-orders-2.4.0.pdf"});
}

void PageClaimsTest::aPacketOfNothingSaysSo()
{
    core::Packet packet = test::madePacket();
    packet.findings.clear();
    packet.decisions.clear();
    packet.comments.clear();
    packet.evidence.clear();
    packet.criteria.clear();
    packet.prompts.clear();
    packet.roles.clear();
    packet.boundary = {};
    verifySays(saidBy(test::storedAs(packet)),
        {"Nothing was found that differs in meaning.", "None was given.", "None belong to these changes.",
            "None were asked.", "Nobody was asked to sign.", "Nobody commented.", "nothing said"});
}

COUNTERSIGN_TEST(PageClaimsTest)
#include "page_claims_test.moc"
