// SPDX-License-Identifier: Apache-2.0
// Printed pages become a packet's PDF: what was signed attached, headings and links that lead to places that
// are there, and nothing of the hour they were printed in.
#include "core/packet/export/pdf_attachments.h"
#include "core/packet/export/pdf_completion.h"
#include "core/packet/export/pdf_seal.h"
#include "core/packet/export/rendering.h"
#include "tests/core/packet/export/made_pdf.h"
#include "tests/core/packet/export/made_rendering.h"
#include "tests/support/test_program.h"

#include <QTest>

class PdfCompletionTest : public QObject {
    Q_OBJECT

private slots:
    void attachesWhatWasSigned();
    void forgetsWhenItWasPrinted();
    void headingsLeadToTheirPlaces();
    void linksLeadWithinTheFile();
    void saysWhatItIsInAnyScript();
    void canBeSealed();
    void refuses_data();
    void refuses();
};

namespace {

using test::MadePdf;

constexpr std::size_t Info = 7;

/// As Qt prints one page.
MadePdf printedPdf(const std::string& second = "01")
{
    MadePdf pdf;
    pdf.object(MadePdf::Catalog) = "<<\n/Type /Catalog\n/Pages 2 0 R\n>>";
    pdf.object(MadePdf::Page) =
        "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Annots 6 0 R/MediaBox [0 0 595.000000 842.000000]>>";
    pdf.object(6) = "[ ]";
    pdf.object(Info) = "<<\n/Title (x)\n/CreationDate (D:202611211300" + second + "Z)\n>>";
    pdf.trailer() = "/Root 1 0 R/Info 7 0 R";
    return pdf;
}

core::PdfDetails someDetails()
{
    return {.title = "Orders (3.0)",
        .language = "en",
        .createdAt = "2026-11-21T13:00:00Z",
        .headings = {{"Cover", {0, 50}}, {"Changes", {0, 100}}, {"■ First", {0, 142.5}, 1},
            {"Second", {0, 200}, 1}, {"Checking", {0, 300}}},
        .links = {{0, 10, 20, 100, 12, {0, 142.5}}}};
}

core::Result<std::string> completed(const core::PdfDetails& details = someDetails())
{
    return core::completedPdf(printedPdf().bytes(), test::madeStored(), details);
}

core::PdfValue catalogOf(const core::PdfFile& file)
{
    return file.member(file.trailer(), "Root").value();
}

std::string textAt(const core::PdfFile& file, const core::PdfValue& dictionary, const char* name)
{
    const auto value = file.member(dictionary, name);
    return value ? std::string(file.spelled(*value)) : std::string();
}

} // namespace

void PdfCompletionTest::attachesWhatWasSigned()
{
    const core::StoredPacket packet = test::madeStored();
    const auto pdf = completed();
    QVERIFY2(pdf, pdf ? "" : pdf.error().message.c_str());
    const auto read = core::readRendering(*pdf);
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(read->packet.bytes, packet.bytes);
    QVERIFY(read->packet.signoffs == packet.signoffs);
}

void PdfCompletionTest::forgetsWhenItWasPrinted()
{
    const auto one = core::completedPdf(printedPdf("01").bytes(), test::madeStored(), someDetails());
    const auto other = core::completedPdf(printedPdf("59").bytes(), test::madeStored(), someDetails());
    QVERIFY(one && other);
    QVERIFY(*one == *other);
    const auto file = core::PdfFile::open(*one);
    const auto info = file->member(file->trailer(), "Info");
    QCOMPARE(info->find("CreationDate")->text, "D:20261121130000Z");
}

void PdfCompletionTest::headingsLeadToTheirPlaces()
{
    const auto file = core::PdfFile::open(completed().value());
    const core::PdfValue root = file->member(catalogOf(*file), "Outlines").value();
    QCOMPARE(textAt(*file, root, "Count"), "3");
    const core::PdfValue cover = file->member(root, "First").value();
    const core::PdfValue changes = file->member(cover, "Next").value();
    const core::PdfValue first = file->member(changes, "First").value();
    const core::PdfValue second = file->member(first, "Next").value();
    const core::PdfValue checking = file->member(changes, "Next").value();
    QCOMPARE(changes.find("Title")->text, "Changes");
    QCOMPARE(textAt(*file, changes, "Count"), "-2");
    QCOMPARE(textAt(*file, first, "Dest"), "[3 0 R/XYZ null 699.50 null]");
    QCOMPARE(second.find("Title")->text, "Second");
    QVERIFY(second.find("Next") == nullptr);
    QCOMPARE(checking.find("Title")->text, "Checking");
    QVERIFY(file->member(root, "Last")->find("Title")->text == "Checking");
}

void PdfCompletionTest::linksLeadWithinTheFile()
{
    const auto file = core::PdfFile::open(completed().value());
    const auto notes = file->object(6);
    QCOMPARE(notes->items.size(), 1U);
    const core::PdfValue link = file->resolved(notes->items.front()).value();
    QVERIFY(link.find("Subtype")->isName("Link"));
    QCOMPARE(textAt(*file, link, "Rect"), "[10 810 110 822]");
    QCOMPARE(textAt(*file, link, "Dest"), "[3 0 R/XYZ null 699.50 null]");
    QVERIFY(link.find("A") == nullptr);
}

void PdfCompletionTest::saysWhatItIsInAnyScript()
{
    core::PdfDetails details = someDetails();
    details.title = "Zamówienia (\u0434\u0432\u0430)";
    details.language = "uk";
    const auto file = core::PdfFile::open(completed(details).value());
    QCOMPARE(catalogOf(*file).find("Lang")->text, "uk");
    const auto info = file->member(file->trailer(), "Info");
    QVERIFY(info->find("Title")->text.starts_with("\xFE\xFF"));
    QVERIFY(!file->bytes().starts_with("\xFE\xFF"));
}

void PdfCompletionTest::canBeSealed()
{
    const auto identity = core::SealIdentity::make("Ana", "ana@x.example", 1795262400);
    const auto sealed = core::sealedPdf(completed().value(), *identity, {.name = "Ana", .at = 1795262400});
    QVERIFY2(sealed, sealed ? "" : sealed.error().message.c_str());
    QVERIFY(core::checkPdfSeal(*sealed));
    QCOMPARE(core::readRendering(*sealed)->packet.bytes, test::madeStored().bytes);
}

void PdfCompletionTest::refuses_data()
{
    QTest::addColumn<std::string>("pdf");
    QTest::addColumn<core::PdfDetails>("details");
    QTest::addColumn<core::StoredPacket>("packet");
    const core::StoredPacket packet = test::madeStored();
    QTest::newRow("what is no PDF") << std::string("hello") << someDetails() << packet;
    QTest::newRow("a PDF that is complete") << completed().value() << someDetails() << packet;
    MadePdf nameless = printedPdf();
    nameless.trailer() = "/Root 1 0 R";
    QTest::newRow("a PDF without a title") << nameless.bytes() << someDetails() << packet;
    core::PdfDetails elsewhere = someDetails();
    elsewhere.links.front().target.page = 1;
    QTest::newRow("a link to no page") << printedPdf().bytes() << elsewhere << packet;
    core::PdfDetails nowhere = someDetails();
    nowhere.headings.front().place.page = 7;
    QTest::newRow("a heading on no page") << printedPdf().bytes() << nowhere << packet;
    core::StoredPacket odd = packet;
    odd.signoffs.push_back({"../a.sig", "x"});
    QTest::newRow("a sign-off that cannot be carried") << printedPdf().bytes() << someDetails() << odd;
}

void PdfCompletionTest::refuses()
{
    QFETCH(std::string, pdf);
    QFETCH(core::PdfDetails, details);
    QFETCH(core::StoredPacket, packet);
    QVERIFY(!core::completedPdf(pdf, packet, details));
}

COUNTERSIGN_TEST(PdfCompletionTest)
#include "pdf_completion_test.moc"
