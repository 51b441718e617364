// SPDX-License-Identifier: Apache-2.0
// "Markdown is re-rendered from the packet and compared byte for byte"; "500 random bytes of each export, one
// at a time: never valid".
#include "core/packet/export/markdown_rendering.h"
#include "core/packet/export/packet_file.h"
#include "core/packet/export/pdf_seal.h"
#include "core/packet/export/rendering.h"
#include "core/packet/export/stored_zip.h"
#include "tests/core/packet/export/made_pdf.h"
#include "tests/core/packet/export/made_rendering.h"
#include "tests/core/packet/export/rendering_invariant.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <random>

class RenderingTest : public QObject {
    Q_OBJECT

private slots:
    void readsBackEachExport_data();
    void readsBackEachExport();
    void thePdfOfFixturesIsTheOneOfTests();
    void noChangedByteReadsBackAsUntouched_data();
    void noChangedByteReadsBackAsUntouched();
    void whatIsReadIsWrittenAgain_data() { noChangedByteReadsBackAsUntouched_data(); }
    void whatIsReadIsWrittenAgain();
    void otherWordsAreTold_data();
    void otherWordsAreTold();
    void refuses_data();
    void refuses();
    void mergesSignoffsOfTheSamePacket();
    void anotherPacketIsRefusedByName();
};

namespace {

std::string markdown()
{
    return core::packetMarkdown(test::madeStored()).value();
}

std::string asPacketFile()
{
    return core::packetFile(test::madeStored()).value();
}

std::string replacedIn(std::string text, const std::string& what, const std::string& by)
{
    const std::size_t at = text.find(what);
    return at == std::string::npos ? "not there: " + what : text.replace(at, what.size(), by);
}

bool isUntouched(const core::Rendering& read)
{
    const core::StoredPacket stored = test::madeStored();
    return read.state == core::RenderingState::Same && read.packet.bytes == stored.bytes
        && (read.kind == core::RenderingKind::Json || read.packet.signoffs == stored.signoffs);
}

std::string sealedPdfOfPacket()
{
    const auto identity = core::SealIdentity::make("Ana", {}, 1795262400);
    return core::sealedPdf(test::pdfOf(test::madeStored()), *identity, {}).value();
}

} // namespace

void RenderingTest::readsBackEachExport_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("state");
    const auto row = [](const char* name, const std::string& bytes, core::RenderingKind kind,
                         core::RenderingState state = core::RenderingState::Same) {
        QTest::newRow(name) << bytes << static_cast<int>(kind) << static_cast<int>(state);
    };
    row("packet.json", test::madeStored().bytes, core::RenderingKind::Json);
    row("a packet file", asPacketFile(), core::RenderingKind::PacketFile);
    row("Markdown", markdown(), core::RenderingKind::Markdown);
    row("a PDF", test::pdfOf(test::madeStored()), core::RenderingKind::Pdf, core::RenderingState::NeedsSeal);
    row("a sealed PDF", sealedPdfOfPacket(), core::RenderingKind::Pdf, core::RenderingState::NeedsSeal);
}

void RenderingTest::readsBackEachExport()
{
    QFETCH(std::string, bytes);
    QFETCH(int, kind);
    QFETCH(int, state);
    const auto read = core::readRendering(bytes);
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(static_cast<int>(read->kind), kind);
    QCOMPARE(static_cast<int>(read->state), state);
    QCOMPARE(read->packet.id, "orders-3.0.0");
    QCOMPARE(read->packet.bytes, test::madeStored().bytes);
    if (read->kind != core::RenderingKind::Json)
        QVERIFY(read->packet.signoffs == test::madeStored().signoffs);
}

void RenderingTest::thePdfOfFixturesIsTheOneOfTests()
{
    QVERIFY(test::matchesGolden(test::pdfOf(test::madeStored()), "packet/rendering/orders-3.0.0.pdf"));
}

void RenderingTest::noChangedByteReadsBackAsUntouched_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("packet.json") << test::madeStored().bytes;
    QTest::newRow("a packet file") << asPacketFile();
    QTest::newRow("Markdown") << markdown();
    QTest::newRow("a PDF") << test::pdfOf(test::madeStored());
}

void RenderingTest::noChangedByteReadsBackAsUntouched()
{
    QFETCH(std::string, bytes);
    std::mt19937 random(500); // NOLINT: the same changes every time
    for (int change = 0; change < 500; ++change) {
        std::string changed = bytes;
        const std::size_t at = random() % changed.size();
        changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ (1U + random() % 255U));
        const auto read = core::readRendering(changed);
        QVERIFY2(!read || !isUntouched(*read), ("byte " + std::to_string(at)).c_str());
    }
}

void RenderingTest::whatIsReadIsWrittenAgain()
{
    QFETCH(std::string, bytes);
    QCOMPARE(test::brokenRenderingInvariant(bytes), "");
    std::mt19937 random(7); // NOLINT: the same changes every time
    for (int change = 0; change < 50; ++change) {
        std::string changed = bytes;
        changed.erase(random() % changed.size(), 1 + random() % 8);
        QCOMPARE(test::brokenRenderingInvariant(changed), "");
    }
}

void RenderingTest::otherWordsAreTold_data()
{
    QTest::addColumn<std::string>("bytes");
    const std::string good = markdown();
    QTest::newRow("an outcome") << replacedIn(
        good, "- Outcome: approve with conditions", "- Outcome: approve");
    QTest::newRow("a line more") << replacedIn(good, "## Owner check", "- Condition: none\n\n## Owner check");
    QTest::newRow("a line less") << replacedIn(good, "- Rollback: the value is switched off by a flag\n", "");
    QTest::newRow("a line behind") << good + "\nApproved by everybody.\n";
    QTest::newRow("a sign-off taken out")
        << good.substr(0, good.find("\n### product")) + "\nApproved by product.\n";
    QTest::newRow("sign-offs in another order")
        << good + "\n### a.b.sig\n\n```text\n" + test::fixture("packet/signatures/ed.sig") + "```\n";
    QTest::newRow("line ends of Windows") << replacedIn(good, "## Owner check\n", "## Owner check\r\n");
    QTest::newRow("a sign-off that is none") << good + "\n### x.y.sig\n\n```text\nsigned\n```\n";
}

void RenderingTest::otherWordsAreTold()
{
    QFETCH(std::string, bytes);
    const auto read = core::readRendering(bytes);
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(static_cast<int>(read->state), static_cast<int>(core::RenderingState::Differs));
}

void RenderingTest::refuses_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const std::string& bytes, core::ErrorCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    using core::ErrorCode;
    const core::StoredPacket stored = test::madeStored();
    const auto zip = [](const std::vector<core::ZippedFile>& files) { return core::zipped(files); };
    const std::string signature = stored.signoffs.front().text;
    row("nothing", "", ErrorCode::BadInput);
    row("a text", "hello", ErrorCode::BadInput);
    row("a pretty packet", replacedIn(stored.bytes, ",", ", "), ErrorCode::Damaged);
    row("two packets in Markdown", markdown() + "\n```json\n" + stored.bytes + "\n```\n", ErrorCode::Damaged);
    row("Markdown without a packet", markdown().substr(0, 200), ErrorCode::Damaged);
    row("Markdown of a later version", replacedIn(markdown(), "markdown/1", "markdown/2"),
        ErrorCode::Unsupported);
    row("a zip without a packet", zip({{"readme", "x"}}), ErrorCode::Damaged);
    row("a zip with something else", zip({{"packet.json", stored.bytes}, {"allowed_signers", "eve"}}),
        ErrorCode::Damaged);
    row("a zip with a sign-off that is none", zip({{"packet.json", stored.bytes}, {"signoffs/a.b.sig", "x"}}),
        ErrorCode::Damaged);
    row("a zip with a sign-off in a folder",
        zip({{"packet.json", stored.bytes}, {"signoffs/a/b.c.sig", signature}}), ErrorCode::Damaged);
    row("a zip in another order",
        zip({{"packet.json", stored.bytes}, {"signoffs/b.c.sig", signature},
            {"signoffs/a.b.sig", signature}}),
        ErrorCode::Damaged);
    row("a PDF without a packet", test::MadePdf().bytes(), ErrorCode::BadInput);
}

void RenderingTest::refuses()
{
    QFETCH(std::string, bytes);
    QFETCH(int, code);
    const auto read = core::readRendering(bytes);
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().code), code);
    QVERIFY(!read.error().hint.empty());
}

void RenderingTest::mergesSignoffsOfTheSamePacket()
{
    core::StoredPacket own = test::madeStored();
    core::StoredPacket other = own;
    own.signoffs.erase(own.signoffs.begin());
    other.signoffs.back().text = "theirs";
    const auto merged = core::mergedPackets(own, other);
    QVERIFY(merged);
    QVERIFY(merged->signoffs == test::madeStored().signoffs);
}

void RenderingTest::anotherPacketIsRefusedByName()
{
    core::StoredPacket other = test::madeStored();
    other.id = "billing-1.0.0";
    other.bytes += " ";
    const auto merged = core::mergedPackets(test::madeStored(), other);
    QVERIFY(!merged);
    QVERIFY(merged.error().message.find("'billing-1.0.0'") != std::string::npos);
    QVERIFY(merged.error().message.find("'orders-3.0.0'") != std::string::npos);
}

COUNTERSIGN_TEST(RenderingTest)
#include "rendering_test.moc"
