// SPDX-License-Identifier: Apache-2.0
#include "core/wire/text_content.h"
#include "tests/support/test_program.h"

#include <QTest>

class TextContentTest : public QObject {
    Q_OBJECT

private slots:
    void goesThereAndBack_data();
    void goesThereAndBack();
    void refusesWhatIsNotSoEncoded_data();
    void refusesWhatIsNotSoEncoded();
    void readsWhatOthersWrite_data();
    void readsWhatOthersWrite();
    void knowsJson_data();
    void knowsJson();
};

void TextContentTest::goesThereAndBack_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* encoding, const char* bytes, const char* text) {
        QTest::addRow("%s %s", encoding, bytes)
            << QByteArray(encoding) << QByteArray(bytes) << QByteArray(text);
    };
    // The test vectors of RFC 4648, section 10.
    row("base64", "", "");
    row("base64", "f", "Zg==");
    row("base64", "fo", "Zm8=");
    row("base64", "foo", "Zm9v");
    row("base64", "foobar", "Zm9vYmFy");
    row("base64", "\xFB\xEF\xBE", "++++");
    row("base64url", "\xFB\xEF\xBE", "----");
    row("base64url", "f", "Zg");
    row("base32", "f", "MY======");
    row("base32", "fo", "MZXQ====");
    row("base32", "foo", "MZXW6===");
    row("base32", "foob", "MZXW6YQ=");
    row("base32", "fooba", "MZXW6YTB");
    row("base32hex", "foob", "CPNMUOG=");
    row("base16", "foob", "666F6F62");
    row("quoted-printable", "a=b\n", "a=3Db=0A");
    row("7bit", "abc", "abc");
    row("8bit", "\xC3\xA9", "\xC3\xA9");
    row("", "abc", "abc");
}

void TextContentTest::goesThereAndBack()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QVERIFY(core::isKnownEncoding(encoding.toStdString()));
    QVERIFY(core::isKnownEncoding(encoding.toUpper().toStdString()));
    QCOMPARE(QByteArray::fromStdString(core::encodedText(encoding.toStdString(), bytes.toStdString())), text);
    const auto decoded = core::decodedText(encoding.toStdString(), text.toStdString());
    QVERIFY(decoded);
    QCOMPARE(QByteArray::fromStdString(*decoded), bytes);
}

void TextContentTest::refusesWhatIsNotSoEncoded_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* encoding, const char* text) {
        QTest::addRow("%s %s", encoding, text) << QByteArray(encoding) << QByteArray(text);
    };
    row("base64", "Zg=");
    row("base64", "Zg");
    row("base64", "Z===");
    row("base64", "Zm9v====");
    row("base64", "Zm 9v");
    row("base64", "----");
    row("base64url", "++++");
    row("base64url", "Z");
    row("base32", "MY=====");
    row("base32", "my======");
    row("base32", "M=======");
    row("base16", "6");
    row("base16", "6G");
    row("quoted-printable", "a=b");
    row("quoted-printable", "a=");
    row("quoted-printable", "\xC3\xA9");
    row("7bit", "\xC3\xA9");
    row("rot13", "n");
}

void TextContentTest::refusesWhatIsNotSoEncoded()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, text);
    QVERIFY(!core::decodedText(encoding.toStdString(), text.toStdString()));
    QCOMPARE(core::isKnownEncoding(encoding.toStdString()), encoding != "rot13");
}

void TextContentTest::readsWhatOthersWrite_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("small hex") << QByteArray("base16") << QByteArray("6f") << QByteArray("o");
    QTest::newRow("padded base64url") << QByteArray("base64url") << QByteArray("Zg==") << QByteArray("f");
    QTest::newRow("soft break") << QByteArray("quoted-printable") << QByteArray("a=\r\nb")
                                << QByteArray("ab");
    QTest::newRow("hard break") << QByteArray("quoted-printable") << QByteArray("a\r\nb")
                                << QByteArray("a\r\nb");
}

void TextContentTest::readsWhatOthersWrite()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, bytes);
    const auto decoded = core::decodedText(encoding.toStdString(), text.toStdString());
    QVERIFY(decoded);
    QCOMPARE(QByteArray::fromStdString(*decoded), bytes);
}

void TextContentTest::knowsJson_data()
{
    QTest::addColumn<QByteArray>("mediaType");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("plain") << QByteArray("application/json") << true;
    QTest::newRow("suffix") << QByteArray("application/vnd.a+JSON") << true;
    QTest::newRow("parameter") << QByteArray("application/json ; charset=utf-8") << true;
    QTest::newRow("text/json") << QByteArray("text/json") << true;
    QTest::newRow("HTML") << QByteArray("text/html") << false;
    QTest::newRow("lines of JSON") << QByteArray("application/jsonl") << false;
    QTest::newRow("nothing but a suffix") << QByteArray("+json") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TextContentTest::knowsJson()
{
    QFETCH(QByteArray, mediaType);
    QFETCH(bool, isJson);
    QCOMPARE(core::meansJson(mediaType.toStdString()), isJson);
}

COUNTERSIGN_TEST(TextContentTest)
#include "text_content_test.moc"
