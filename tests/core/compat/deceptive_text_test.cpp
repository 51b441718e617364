// SPDX-License-Identifier: Apache-2.0
#include "core/compat/deceptive_text.h"
#include "tests/core/compat/compared_sources.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

class DeceptiveTextTest : public QObject {
    Q_OBJECT

private slots:
    void writesOut_data();
    void writesOut();
    void tellsLookAlikesApartInMessages();
};

void DeceptiveTextTest::writesOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const char16_t* text, const char* shown) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf8(shown);
    };
    row("plain", u"paid", "paid");
    row("a Cyrillic letter among Latin ones", u"p\u0430id", "p\\u{0430}id");
    row("a Greek letter among Latin ones", u"\u0391bc now", "\\u{0391}bc now");
    row("a Cyrillic word", u"\u0430\u0431\u0432", "\xD0\xB0\xD0\xB1\xD0\xB2");
    row("words of two languages", u"paid \u0430\u0431", "paid \xD0\xB0\xD0\xB1");
    row("a zero-width space", u"pa\u200Bid", "pa\\u{200B}id");
    row("an override", u"\u202Ediap", "\\u{202E}diap");
    row("a byte order mark", u"pa\uFEFFid", "pa\\u{FEFF}id");
    row("a tag character", u"a\xDB40\xDC41", "a\\u{E0041}");
    row("accents and signs", u"caf\u00E9 \u20AC 5", "caf\xC3\xA9 \xE2\x82\xAC 5");
    row("nothing", u"", "");
}

void DeceptiveTextTest::writesOut()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(QString::fromStdString(core::unmasked(text.toStdString())), shown);
}

void DeceptiveTextTest::tellsLookAlikesApartInMessages()
{
    const auto contract = [](const std::string& value) {
        return "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      responses:\n"
               "        '200': {description: d, content: {application/json: {schema: {enum: ["
            + value + "]}}}}\n";
    };
    const auto judgement =
        test::judged(test::oneFile(contract("paid")), test::oneFile(contract("p\xD0\xB0id")));
    QVERIFY(judgement);
    QCOMPARE(judgement->findings.size(), 1U);
    const std::string& message = judgement->findings.front().message;
    QVERIFY2(message.find("p\\u{0430}id") != std::string::npos, message.c_str());
    QVERIFY2(message.find("p\xD0\xB0id") == std::string::npos, message.c_str());
}

COUNTERSIGN_TEST(DeceptiveTextTest)
#include "deceptive_text_test.moc"
