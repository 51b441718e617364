// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/pdf_value.h"
#include "tests/support/test_program.h"

#include <QTest>

class PdfValueTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void deepInputEnds();
    void writesTexts_data();
    void writesTexts();
};

namespace {

std::string shown(const core::PdfValue& value)
{
    std::string inner;
    for (const core::PdfValue& each : value.items)
        inner += shown(each) + " ";
    for (const auto& [name, member] : value.members)
        inner += name + "=" + shown(member) + " ";
    switch (value.kind) {
    case core::PdfKind::Word:
        return value.text;
    case core::PdfKind::Number:
        return "#" + value.text;
    case core::PdfKind::String:
        return "'" + value.text + "'";
    case core::PdfKind::Name:
        return "/" + value.text;
    case core::PdfKind::Reference:
        return "->" + std::to_string(value.object);
    case core::PdfKind::Array:
        return "[ " + inner + "]";
    case core::PdfKind::Dictionary:
        return "{ " + inner + "}";
    }
    return {};
}

} // namespace

void PdfValueTest::reads_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("value");
    const auto row = [](const char* name, std::string text, std::string value) {
        QTest::newRow(name) << std::move(text) << std::move(value);
    };
    row("a number", "  -1.5 ", "#-1.5");
    row("a word", "% why\n true", "true");
    row("a reference", "[12 0 R]", "[ ->12 ]");
    row("numbers that are no reference", "[12 0 3 S]", "[ #12 #0 #3 S ]");
    row("a name with a digit in it", "/A#42#zz", "/AB#zz");
    row("nested brackets", "(a (b) c)", "'a (b) c'");
    row("escapes", "(\\(\\)\\\\\\n\\101\\7\\q\\\nx)", "'()\\\nA\aqx'");
    row("hexadecimal", "< 48 6 9 7>", "'Hip'");
    row("a dictionary", "<</A 1/B<</C[(x)/D]>>>>", "{ A=#1 B={ C=[ 'x' /D ] } }");
    row("a dictionary without blanks", "<</A/B/C(d)>>", "{ A=/B C='d' }");
}

void PdfValueTest::reads()
{
    QFETCH(std::string, text);
    QFETCH(std::string, value);
    const auto read = core::readPdfValue(text, 0);
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(shown(*read), value);
    QVERIFY(read->begin < read->end && read->end <= text.size());
}

void PdfValueTest::refuses_data()
{
    QTest::addColumn<std::string>("text");
    for (const char* text : {"", "   ", "<<", "<</A", "<</A 1", "<<1 2>>", "<</A 1/A 2>>", "[1 2", "(a",
             "(a\\", "(a\\)", "<4", "<4g>", ">", "]", "{", "% only words"})
        QTest::newRow(*text == '\0' ? "nothing" : text) << std::string(text);
}

void PdfValueTest::refuses()
{
    QFETCH(std::string, text);
    QVERIFY(!core::readPdfValue(text, 0));
}

void PdfValueTest::deepInputEnds()
{
    QVERIFY(!core::readPdfValue(std::string(1'000'000, '['), 0));
    std::string dictionaries;
    for (int each = 0; each < 100'000; ++each)
        dictionaries += "<</A";
    QVERIFY(!core::readPdfValue(dictionaries, 0));
    std::string wide = "<<";
    for (int each = 0; each < 100'000; ++each)
        wide += "/" + std::to_string(each) + " 1";
    QVERIFY(!core::readPdfValue(wide + ">>", 0));
}

void PdfValueTest::writesTexts_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("written");
    QTest::newRow("ASCII") << std::string("Ana (QA) \\") << std::string("(Ana \\(QA\\) \\\\)");
    QTest::newRow("beyond ASCII") << std::string("Łü") << std::string("<FEFF014100FC>");
    QTest::newRow("beyond two bytes") << std::string("😀a") << std::string("<FEFFD83DDE000061>");
    QTest::newRow("a line end") << std::string("a\nb") << std::string("<FEFF0061000A0062>");
    QTest::newRow("no UTF-8") << std::string("\xFFz") << std::string("<FEFFFFFD007A>");
    QTest::newRow("nothing") << std::string() << std::string("()");
}

void PdfValueTest::writesTexts()
{
    QFETCH(std::string, text);
    QFETCH(std::string, written);
    QCOMPARE(core::pdfText(text), written);
    QVERIFY(core::readPdfValue(written, 0));
}

COUNTERSIGN_TEST(PdfValueTest)
#include "pdf_value_test.moc"
