// SPDX-License-Identifier: Apache-2.0
// "The PAdES seal inside the PDF is for readers of PDFs; it proves "unchanged since", not "who"."
#include "core/packet/export/pdf_attachments.h"
#include "core/packet/export/pdf_seal.h"
#include "tests/core/packet/export/made_pdf.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <random>

class PdfSealTest : public QObject {
    Q_OBJECT

private slots:
    void sealsWhatItLeavesAsItIs_data();
    void sealsWhatItLeavesAsItIs();
    void refuses_data();
    void refuses();
    void aPdfIsSealedOnce();
    void noChangedByteIsSealed();
    void nothingIsAppendedToASeal();
    void anotherCertificateIsNoneOfTheSeal();
    void saysWhatItIsToldInAnyScript();
    void keepsItsKeyBehindAPassphrase();
    void makesNoCertificateForNobody_data();
    void makesNoCertificateForNobody();
    void readsNoPkcs12ThatIsNone();
};

namespace {

using test::MadePdf;

const std::vector<test::AttachedFile> Attached {{"packet.json", "{}"}};
constexpr std::int64_t Noon = 1795262400; // 2026-11-21T12:00:00Z

const core::SealIdentity& sealer()
{
    static const core::SealIdentity made = core::SealIdentity::make("Ana Łuk", "ana@x.example", Noon).value();
    return made;
}

core::Result<std::string> sealed(const std::string& pdf)
{
    return core::sealedPdf(pdf, sealer(), {.name = "Ana", .reason = "orders-3.0.0", .at = Noon});
}

std::string pageWith(const std::string& notes)
{
    MadePdf pdf(Attached);
    pdf.object(MadePdf::Page).insert(2, notes);
    pdf.object(8) = "[]";
    return pdf.bytes();
}

} // namespace

void PdfSealTest::sealsWhatItLeavesAsItIs_data()
{
    QTest::addColumn<std::string>("pdf");
    QTest::newRow("no notes") << pageWith("");
    QTest::newRow("notes on the page") << pageWith("/Annots[]");
    QTest::newRow("notes of their own") << pageWith("/Annots 8 0 R");
    QTest::newRow("no line end behind the last line") << pageWith("").substr(0, pageWith("").size() - 1);
    MadePdf confusing(Attached);
    confusing.trailer() += "/Info 4 0 R";
    confusing.trailer().replace(confusing.trailer().find("[<"), 2, "[(/Contents <00> /ByteRange [0 1 2 3])<");
    QTest::newRow("a trailer that looks like a seal") << confusing.bytes();
}

void PdfSealTest::sealsWhatItLeavesAsItIs()
{
    QFETCH(std::string, pdf);
    const auto made = sealed(pdf);
    QVERIFY2(made, made ? "" : made.error().message.c_str());
    QVERIFY(made->starts_with(pdf));
    QVERIFY(core::checkPdfSeal(*made));
    const auto file = core::PdfFile::open(*made);
    QVERIFY(file);
    const auto attached = core::pdfAttachments(*file);
    QVERIFY(attached && attached->size() == 1);
    QCOMPARE(file->stream(attached->front().object, 10).value(), "{}");
    QVERIFY(made->find("/M(D:20261121120000Z)") != std::string::npos);
}

void PdfSealTest::refuses_data()
{
    QTest::addColumn<std::string>("pdf");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, std::size_t object, const char* body, const char* words) {
        MadePdf pdf;
        pdf.object(object) = body;
        QTest::newRow(name) << pdf.bytes() << QString(words);
    };
    row("a form", MadePdf::Catalog, "<</Pages 2 0 R/AcroForm<</Fields[]>>>>", "holds a form");
    row("a seal of others", MadePdf::Catalog, "<</Pages 2 0 R/AcroForm<</Fields[<</FT/Sig>>]>>>>",
        "sealed already");
    row("no catalog", MadePdf::Catalog, "7", "no catalog");
    row("no pages", MadePdf::Catalog, "<<>>", "no first page");
    row("pages in a circle", MadePdf::Pages, "<</Kids[2 0 R]>>", "too deep");
    row("pages without one", MadePdf::Pages, "<</Kids[]>>", "no first page");
    row("a page that is no dictionary", MadePdf::Page, "7", "no dictionary");
    row("notes that are none", MadePdf::Page, "<</Annots 4 0 R>>", "no list");
    QTest::newRow("no PDF") << std::string("%!PS") << "no PDF";
}

void PdfSealTest::refuses()
{
    QFETCH(std::string, pdf);
    QFETCH(QString, words);
    const auto made = sealed(pdf);
    QVERIFY(!made);
    QVERIFY2(QString::fromStdString(made.error().message).contains(words), made.error().message.c_str());
}

void PdfSealTest::aPdfIsSealedOnce()
{
    const auto again = sealed(sealed(pageWith("")).value());
    QVERIFY(!again);
    QVERIFY(again.error().code == core::ErrorCode::AlreadyExists);
}

void PdfSealTest::noChangedByteIsSealed()
{
    const std::string good = sealed(pageWith("")).value();
    std::mt19937 random(20261121); // NOLINT: the same changes every time
    for (int change = 0; change < 500; ++change) {
        std::string bytes = good;
        const std::size_t at = random() % bytes.size();
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U + random() % 255U));
        QVERIFY2(!core::checkPdfSeal(bytes), ("byte " + std::to_string(at)).c_str());
    }
    const std::size_t hole = good.find("/Contents <30") + 11;
    for (std::size_t at = hole; at < hole + 1740; at += 3) {
        std::string bytes = good;
        bytes[at] = bytes[at] == '1' ? '2' : '1';
        QVERIFY2(!core::checkPdfSeal(bytes), ("digit " + std::to_string(at - hole)).c_str());
    }
}

void PdfSealTest::nothingIsAppendedToASeal()
{
    const std::string good = sealed(pageWith("")).value();
    const auto file = core::PdfFile::open(good);
    QVERIFY(file);
    const std::string more = good + "xref\n0 0\ntrailer\n<</Size 20/Root 1 0 R/Prev "
        + std::to_string(file->tableAt()) + ">>\nstartxref\n" + std::to_string(good.size()) + "\n%%EOF\n";
    QVERIFY(core::PdfFile::open(more));
    const auto checked = core::checkPdfSeal(more);
    QVERIFY(!checked);
    QCOMPARE(checked.error().message, "the PDF is damaged: its seal is not over the whole file");
    QVERIFY(!core::checkPdfSeal(pageWith("")));
}

void PdfSealTest::anotherCertificateIsNoneOfTheSeal()
{
    // What readers of PDFs miss: the name in the certificate edited, its length kept.
    std::string bytes = sealed(pageWith("")).value();
    const std::string name = "416e61"; // "Ana"
    const std::size_t at = bytes.find(name, bytes.find("/Contents <"));
    QVERIFY(at != std::string::npos);
    bytes.replace(at, name.size(), "456e61");
    QVERIFY(!core::checkPdfSeal(bytes));
}

void PdfSealTest::saysWhatItIsToldInAnyScript()
{
    const auto made =
        core::sealedPdf(pageWith(""), sealer(), {.name = "Łuk", .reason = ") /V 1 0 R >> (", .at = 0});
    QVERIFY(made);
    QVERIFY(made->find("/Name<FEFF01410075006B>/Reason(\\) /V 1 0 R >> \\()") != std::string::npos);
    QVERIFY(made->find("/M(D:19700101000000Z)") != std::string::npos);
}

void PdfSealTest::keepsItsKeyBehindAPassphrase()
{
    const auto kept = sealer().pkcs12("correct horse");
    QVERIFY(kept);
    const auto read = core::SealIdentity::read(*kept, "correct horse");
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(read->fingerprint(), sealer().fingerprint());
    QCOMPARE(read->name(), "Ana Łuk");
    QVERIFY(core::sealedPdf(pageWith(""), *read, {}));
    const auto wrong = core::SealIdentity::read(*kept, "wrong");
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().message, "the passphrase does not open the PKCS#12 file");
    QVERIFY(!sealer().pkcs12(""));
}

void PdfSealTest::makesNoCertificateForNobody_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("email");
    QTest::addColumn<bool>("made");
    QTest::newRow("both") << std::string("Ana") << std::string("ana@x.example") << true;
    QTest::newRow("without an address") << std::string("Ana") << std::string() << true;
    QTest::newRow("without a name") << std::string() << std::string("ana@x.example") << false;
    QTest::newRow("too long") << std::string(65, 'a') << std::string() << false;
    QTest::newRow("no UTF-8") << std::string("\xFF") << std::string() << false;
    QTest::newRow("an address that is none") << std::string("Ana") << std::string("ü@x") << false;
}

void PdfSealTest::makesNoCertificateForNobody()
{
    QFETCH(std::string, name);
    QFETCH(std::string, email);
    QFETCH(bool, made);
    const auto identity = core::SealIdentity::make(name, email, Noon);
    QCOMPARE(identity.has_value(), made);
}

void PdfSealTest::readsNoPkcs12ThatIsNone()
{
    QVERIFY(!core::SealIdentity::read("", ""));
    QVERIFY(!core::SealIdentity::read("-----BEGIN PRIVATE KEY-----", ""));
    const std::string kept = sealer().pkcs12("x").value();
    for (std::size_t size = 0; size < kept.size(); size += 7)
        QVERIFY(!core::SealIdentity::read(kept.substr(0, size), "x"));
}

COUNTERSIGN_TEST(PdfSealTest)
#include "pdf_seal_test.moc"
