// SPDX-License-Identifier: Apache-2.0
// "PDF: text is selectable, bookmarks per change", with what was signed attached; the same bytes for the same
// packet; off the window's thread.
#include "core/packet/export/pdf_attachments.h"
#include "core/packet/export/rendering.h"
#include "tests/core/packet/form/made_packet.h"
#include "tests/support/test_program.h"
#include "tests/ui/export/printed_packet.h"
#include "ui/export/packet_pdf.h"

#include <QStandardPaths>
#include <QTest>
#include <QtConcurrentRun>

#include <ctime>

class PacketPdfTest : public QObject {
    Q_OBJECT

private slots:
    void carriesWhatWasSigned();
    void theSamePacketIsTheSameBytes();
    void saysWhatThePacketSays();
    void everyChangeHasABookmarkAndALinkToIt();
    void tellsItsLanguageAndTitle();
    void isMadeOffTheWindowsThread();
    void canBeStopped();
    void twoHundredChangesTakeNoFiveSeconds();
    void whatIsNoPacketIsNotPrinted();
};

namespace {

std::string pdfOf(const core::StoredPacket& packet, ui::PageOptions options = {})
{
    const auto made = ui::packetPdf(packet, options);
    return made ? *made : made.error().message;
}

std::size_t countOf(std::string_view word, std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
        ++count;
    return count;
}

} // namespace

void PacketPdfTest::carriesWhatWasSigned()
{
    const core::StoredPacket packet = test::printedPacket();
    const auto read = core::readRendering(pdfOf(packet));
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QVERIFY(read->kind == core::RenderingKind::Pdf);
    QVERIFY(read->state == core::RenderingState::NeedsSeal);
    QCOMPARE(read->packet.bytes, packet.bytes);
    QVERIFY(read->packet.signoffs == packet.signoffs);
}

void PacketPdfTest::theSamePacketIsTheSameBytes()
{
    const core::StoredPacket packet = test::printedPacket();
    const std::string pdf = pdfOf(packet);
    QTest::qSleep(1100); // Qt would write the second that it is printed in
    QVERIFY(pdf == pdfOf(packet));
    QVERIFY(pdf != pdfOf(packet, {.paper = ui::Paper::Letter}));
}

void PacketPdfTest::saysWhatThePacketSays()
{
    if (QStandardPaths::findExecutable("pdftotext").isEmpty())
        QSKIP("pdftotext is not installed");
    const std::string text = test::textOf(pdfOf(test::printedPacket()));
    for (const char* words :
        {"Orders await payment", "Is pending_payment released with 3.0.0?", "Approved with conditions",
            "the flag stays off until Monday", "iframes are allowed", "contract tests of the web client",
            "web-checkout", "retried with the same key", "the value is switched off by a flag",
            "status may be \"pending_payment\"", "dual-write for a release", "paid no longer means captured",
            "the iframe needs a fallback", "card requiring 3DS", "gone.yaml is not in the repository",
            "an example only", "orders-2.9.0", "ssh-keygen -Y verify", "■ BREAKING", "4 of 4 operations"})
        QVERIFY2(text.find(words) != std::string::npos, words);
}

void PacketPdfTest::everyChangeHasABookmarkAndALinkToIt()
{
    constexpr int Changes = 20;
    const std::string pdf = pdfOf(test::storedAs(test::withChanges(Changes)));
    // One entry for each, and for the eight chapters with the cover; a link from each row of the table.
    QVERIFY(countOf("/Parent", pdf.substr(pdf.find("/Type/Outlines"))) >= Changes);
    QVERIFY(countOf("/Subtype/Link", pdf) >= Changes);
    QCOMPARE(countOf("/URI", pdf), 0U); // nothing in it leads out of it
}

void PacketPdfTest::tellsItsLanguageAndTitle()
{
    const std::string pdf = pdfOf(test::printedPacket());
    for (const char* words : {"/Lang(en)", "/Title(Orders await payment)", "/CreationDate(D:20261121130000Z)",
             "/DisplayDocTitle true"})
        QVERIFY2(pdf.find(words) != std::string::npos, words);
}

void PacketPdfTest::isMadeOffTheWindowsThread()
{
    const core::StoredPacket packet = test::printedPacket();
    const auto elsewhere = QtConcurrent::run([&] { return pdfOf(packet); });
    QVERIFY(elsewhere.result() == pdfOf(packet));
}

void PacketPdfTest::canBeStopped()
{
    std::stop_source stop;
    int pages = 0;
    const auto made =
        ui::packetPdf(test::storedAs(test::withChanges(40)), {}, stop.get_token(), [&](int done, int total) {
            QVERIFY(done <= total);
            pages = done;
            stop.request_stop();
        });
    QVERIFY(!made);
    QVERIFY(made.error().code == core::ErrorCode::Cancelled);
    QCOMPARE(pages, 1);
}

void PacketPdfTest::twoHundredChangesTakeNoFiveSeconds()
{
    const core::StoredPacket packet = test::storedAs(test::withChanges(200));
    int last = 0;
    int pages = 0;
    const std::clock_t begin = std::clock(); // of this process: others may be busy meanwhile
    const auto made = ui::packetPdf(packet, {}, {}, [&](int done, int total) {
        QCOMPARE(done, last + 1);
        last = done;
        pages = total;
    });
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY(made);
    QVERIFY(pages > 60);
    QCOMPARE(last, pages);
    QVERIFY2(seconds < 5, QByteArray::number(seconds));
}

void PacketPdfTest::whatIsNoPacketIsNotPrinted()
{
    QVERIFY(!ui::packetPdf({.id = "a", .bytes = "{}"}, {}));
    core::StoredPacket odd = test::storedAs(test::madePacket());
    odd.signoffs.push_back({"../backend.ana@x.example.sig", "-----BEGIN SSH SIGNATURE-----\n"});
    QVERIFY(!ui::packetPdf(odd, {}));
}

COUNTERSIGN_TEST(PacketPdfTest)
#include "packet_pdf_test.moc"
