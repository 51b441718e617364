// SPDX-License-Identifier: Apache-2.0
#include "core/document/graphql/string_value.h"
#include "tests/core/document/graphql_invariants.h"
#include "tests/support/test_program.h"

using core::Document;

class GraphQlStringsTest : public QObject {
    Q_OBJECT
private slots:
    void meansWhatItSays_data();
    void meansWhatItSays();
    void tellsWhatIsNoEscape();
    void blocksAreWrittenAsTheyWereMeant_data();
    void blocksAreWrittenAsTheyWereMeant();
};

static QByteArray meaning(const QByteArray& written)
{
    const Document document = test::readGraphQlText(written.toStdString() + " scalar A");
    return QByteArray::fromStdString(std::string(document.tree.root()["A"]["description"].text()));
}

void GraphQlStringsTest::meansWhatItSays_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("meant");
    const auto row = [](const char* name, const char* written, const char* meant) {
        QTest::newRow(name) << QByteArray(written) << QByteArray(meant);
    };
    row("plain", "\"a b\"", "a b");
    row("nothing", "\"\"", "");
    row("escapes", R"("\"\\\/\b\f\n\r\t")", "\"\\/\b\f\n\r\t");
    row("a character", R"("\u00e9")", "\xC3\xA9");
    row("a pair", R"("\ud83d\ude00")", "\xF0\x9F\x98\x80");
    row("braces", R"("\u{1F600}")", "\xF0\x9F\x98\x80");
    row("a block", "\"\"\"a\"\"\"", "a");
    row("an empty block", "\"\"\"   \n \n\"\"\"", "");
    row("shared indentation", "\"\"\"\n    a\n      b\n\n    c\n  \"\"\"", "a\n  b\n\nc");
    row("the first line is not indented", "\"\"\"a\n    b\n    c\"\"\"", "a\nb\nc");
    row("the first line keeps its blanks", "\"\"\"  a\n    b\"\"\"", "  a\nb");
    row("quotes in a block", "\"\"\"a \\\"\"\" b \"\" c \\n\"\"\"", "a \"\"\" b \"\" c \\n");
    row("line ends", "\"\"\"a\r\nb\rc\nd\"\"\"", "a\nb\nc\nd");
}

void GraphQlStringsTest::meansWhatItSays()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QByteArray, meant);
    QCOMPARE(meaning(written), meant);
    QVERIFY(test::readGraphQlText(written.toStdString() + " scalar A").isWhole());
}

void GraphQlStringsTest::tellsWhatIsNoEscape()
{
    const Document document = test::readGraphQlText(R"("\q \u12 \ud800 \u{110000}" scalar A)");
    QCOMPARE(document.diagnostics.size(), std::size_t {4});
    for (const core::Diagnostic& each : document.diagnostics)
        QCOMPARE(each.code, std::string_view("graphql-escape"));
    QCOMPARE(document.diagnostics[1].range, (core::ByteRange {4, 6}));
}

void GraphQlStringsTest::blocksAreWrittenAsTheyWereMeant_data()
{
    meansWhatItSays_data();
}

void GraphQlStringsTest::blocksAreWrittenAsTheyWereMeant()
{
    QFETCH(const QByteArray, written);
    if (!written.startsWith("\"\"\""))
        return;
    const std::string again = core::graphql::writeBlockString(meaning(written).toStdString(), "    ");
    QCOMPARE(meaning(QByteArray::fromStdString(again)), meaning(written));
}

COUNTERSIGN_TEST(GraphQlStringsTest)
#include "graphql_strings_test.moc"
