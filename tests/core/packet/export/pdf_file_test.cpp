// SPDX-License-Identifier: Apache-2.0
// "refuses encrypted, xref-stream … with clear messages", and finds what is attached.
#include "core/packet/export/inflate.h"
#include "core/packet/export/pdf_attachments.h"
#include "core/packet/export/pdf_file.h"
#include "tests/core/packet/export/made_pdf.h"
#include "tests/support/test_program.h"

#include <QByteArray>
#include <QTest>

class PdfFileTest : public QObject {
    Q_OBJECT

private slots:
    void opensWhatIsPlain();
    void refuses_data();
    void refuses();
    void findsAttachments_data();
    void findsAttachments();
    void refusesAttachments_data();
    void refusesAttachments();
    void inflatesUpToALimit();
    void cutOffIsRefused();
    void changedBytesDoNoHarm();
};

namespace {

using test::MadePdf;

const std::vector<test::AttachedFile> Packet {{"packet.json", "{}"}, {"backend.ana@x.example.sig", "s"}};

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    return text.replace(text.find(what), what.size(), by);
}

/// zlib's format, as Qt makes it behind a length of four bytes.
std::string deflated(const std::string& bytes)
{
    return qCompress(QByteArray::fromStdString(bytes)).mid(4).toStdString();
}

/// "name=bytes; " of each, or the error.
std::string attachedTo(const std::string& pdf)
{
    const auto file = core::PdfFile::open(pdf);
    const auto found = file ? core::pdfAttachments(*file) : tl::unexpected(file.error());
    if (!found)
        return found.error().message;
    std::string all;
    for (const core::PdfAttachment& each : *found) {
        const auto bytes = file->stream(each.object, 1000);
        all += each.name + "=" + (bytes ? *bytes : bytes.error().message) + "; ";
    }
    return all;
}

MadePdf with(std::size_t object, const std::string& body)
{
    MadePdf pdf(Packet);
    pdf.object(object) = body;
    return pdf;
}

} // namespace

void PdfFileTest::opensWhatIsPlain()
{
    const std::string bytes = MadePdf(Packet).bytes();
    const auto file = core::PdfFile::open(bytes);
    QVERIFY2(file, file ? "" : file.error().message.c_str());
    QCOMPARE(file->bytes(), bytes);
    QCOMPARE(file->objectCount(), 10U);
    QVERIFY(core::PdfFile::open(bytes.substr(0, bytes.size() - 1)));
    QVERIFY(!file->object(0));
    QVERIFY(!file->object(99));
}

void PdfFileTest::refuses_data()
{
    QTest::addColumn<std::string>("pdf");
    QTest::addColumn<QString>("words");
    const std::string good = MadePdf(Packet).bytes();
    const auto trailing = [](const std::string& more) {
        MadePdf pdf(Packet);
        pdf.trailer() += more;
        return pdf.bytes();
    };
    const std::size_t table = good.rfind("xref\n0");
    QTest::newRow("no PDF") << std::string("{}") << "this is no PDF";
    QTest::newRow("something before") << " " + good << "this is no PDF";
    QTest::newRow("something behind") << good + "x"
                                      << "something was put behind it";
    QTest::newRow("a line behind") << good + "\n"
                                   << "something was put behind it";
    QTest::newRow("encrypted") << trailing("/Encrypt 3 0 R") << "it is encrypted";
    QTest::newRow("half of the table in a stream") << trailing("/XRefStm 9") << "part of its table";
    QTest::newRow("tables in a circle") << trailing("/Prev " + std::to_string(table)) << "without end";
    QTest::newRow("a table that is not there") << trailing("/Prev 3") << "table is not where it says";
    QTest::newRow("a table out of the file") << trailing("/Prev 99999999") << "a number is not where";
    QTest::newRow("a table in a stream") << replaced(
        good, "startxref\n" + std::to_string(table), "startxref\n" + std::to_string(good.find("3 0 obj")))
                                         << "its table is in a stream";
    QTest::newRow("no table") << replaced(good, "startxref", "startxxxx") << "does not say where";
    QTest::newRow("words before the last line")
        << replaced(good, "\n%%EOF", "\nx\n%%EOF") << "stands between";
    QTest::newRow("a cut table") << replaced(good, "xref\n0 10", "xref\n0 99") << "table";
    QTest::newRow("a huge table") << replaced(good, "xref\n0 10", "xref\n0 9999999999") << "section";
    QTest::newRow("a broken row") << replaced(good, "65535 f", "65535 x") << "a row of its table";
    QTest::newRow("more objects than it says") << replaced(good, "/Size 10", "/Size 1 ") << "more objects";
    QTest::newRow("no size") << replaced(good, "/Size 10", "/Sice 10") << "how many objects";
}

void PdfFileTest::refuses()
{
    QFETCH(std::string, pdf);
    QFETCH(QString, words);
    const auto file = core::PdfFile::open(pdf);
    QVERIFY(!file);
    QVERIFY2(QString::fromStdString(file.error().message).contains(words), file.error().message.c_str());
}

void PdfFileTest::findsAttachments_data()
{
    QTest::addColumn<std::string>("pdf");
    QTest::addColumn<std::string>("found");
    const std::string both = "packet.json={}; backend.ana@x.example.sig=s; ";
    QTest::newRow("named") << MadePdf(Packet).bytes() << both;
    QTest::newRow("none") << MadePdf().bytes() << std::string();
    QTest::newRow("no names at all") << with(MadePdf::Catalog, "<</Pages 2 0 R>>").bytes() << std::string();
    QTest::newRow("no files among the names")
        << with(MadePdf::Catalog, "<</Pages 2 0 R/Names<<>>>>").bytes() << std::string();
    QTest::newRow("names in another object")
        << with(MadePdf::Catalog, "<</Pages 2 0 R/Names 4 0 R>>").bytes() << std::string();
    MadePdf tree = with(MadePdf::AttachmentNames, "<</Kids[4 0 R 10 0 R]>>");
    tree.object(4) = "<</Names[(a) 6 0 R]>>";
    tree.object(10) = "<</Kids[11 0 R]>>";
    tree.object(11) = "<</Names[(b) 8 0 R]>>";
    QTest::newRow("a tree") << tree.bytes() << both;
    QTest::newRow("a name in UTF-16")
        << with(6, "<</F(old)/UF<FEFF00FCD83DDE00D800>/EF<</F 7 0 R>>>>").bytes()
        << std::string("ü😀\xEF\xBF\xBD={}; backend.ana@x.example.sig=s; ");
    QTest::newRow("compressed")
        << with(7, test::pdfStream("/Filter/FlateDecode", deflated("{\"a\":1}"))).bytes()
        << std::string("packet.json={\"a\":1}; backend.ana@x.example.sig=s; ");
    QTest::newRow("one filter in a list")
        << with(7, test::pdfStream("/Filter[/FlateDecode]", deflated("{}"))).bytes() << both;
    MadePdf length = with(7, "<</Length 10 0 R>>\nstream\r\n{}\nendstream");
    length.object(10) = "2";
    QTest::newRow("a length in another object") << length.bytes() << both;
}

void PdfFileTest::findsAttachments()
{
    QFETCH(std::string, pdf);
    QFETCH(std::string, found);
    QCOMPARE(attachedTo(pdf), found);
}

void PdfFileTest::refusesAttachments_data()
{
    QTest::addColumn<std::string>("pdf");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const MadePdf& pdf, const char* words) {
        QTest::newRow(name) << pdf.bytes() << QString(words);
    };
    row("two of one name", MadePdf({{"packet.json", "{}"}, {"packet.json", "[]"}}), "two files of one name");
    row("a tree in a circle", with(MadePdf::AttachmentNames, "<</Kids[5 0 R]>>"), "has no end");
    row("no file", with(6, "<</F(a)>>"), "no name or no content");
    row("no name", with(6, "<</EF<</F 7 0 R>>>>"), "no name or no content");
    row("a stream that is cut off", with(7, "<</Length 99999>>\nstream\n{}\nendstream"), "not where");
    row("a stream of another length", with(7, "<</Length 1>>\nstream\n{}\nendstream"), "not as long as");
    row("no stream", with(7, "<</Length 2>>"), "is cut off");
    row("no length", with(7, "<<>>\nstream\n{}\nendstream"), "'Length' is missing");
    row("another filter", with(7, test::pdfStream("/Filter/LZWDecode", "{}")), "in an unknown way");
    row("two filters", with(7, test::pdfStream("/Filter[/FlateDecode/FlateDecode]", "{}")), "unknown way");
    row("parameters", with(7, test::pdfStream("/Filter/FlateDecode/DecodeParms<<>>", "{}")), "unknown way");
    row("compressed to much",
        with(7, test::pdfStream("/Filter/FlateDecode", deflated(std::string(1001, ' ')))), "more than");
    row("a reference to a reference", with(6, "7 0 R"), "leads to another");
}

void PdfFileTest::refusesAttachments()
{
    QFETCH(std::string, pdf);
    QFETCH(QString, words);
    const std::string found = attachedTo(pdf);
    QVERIFY2(QString::fromStdString(found).contains(words), found.c_str());
}

void PdfFileTest::inflatesUpToALimit()
{
    const std::string bytes = deflated(std::string(10'000'000, 'a'));
    QVERIFY(core::inflated(bytes, 10'000'000));
    QVERIFY(!core::inflated(bytes, 9'999'999));
    QVERIFY(!core::inflated(bytes + "x", 10'000'000));
    QVERIFY(!core::inflated(bytes.substr(0, bytes.size() - 1), 10'000'000));
    QVERIFY(!core::inflated("", 10));
}

void PdfFileTest::cutOffIsRefused()
{
    const std::string good = MadePdf(Packet).bytes();
    for (std::size_t size = 0; size + 1 < good.size(); ++size)
        QVERIFY2(!core::PdfFile::open(good.substr(0, size)), std::to_string(size).c_str());
}

void PdfFileTest::changedBytesDoNoHarm()
{
    std::string bytes = MadePdf(Packet).bytes();
    std::size_t refused = 0;
    for (char& each : bytes) {
        const char before = each;
        for (const char other : {'(', '<', '9', '\0'}) {
            each = other;
            refused += attachedTo(bytes).find("packet.json={}") == std::string::npos ? 1U : 0U;
        }
        each = before;
    }
    QVERIFY(refused > bytes.size() / 2);
}

COUNTERSIGN_TEST(PdfFileTest)
#include "pdf_file_test.moc"
