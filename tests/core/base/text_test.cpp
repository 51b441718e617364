// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "tests/support/test_program.h"

using namespace std::string_literals;

class TextTest : public QObject {
    Q_OBJECT
private slots:
    void findsInvalidUtf8_data();
    void findsInvalidUtf8();
    void findsInvalidUtf8AtEveryOffset();
    void escapesForTerminal_data();
    void escapesForTerminal();
    void escapedTextNeedsNoEscaping();
    void formatsByteCounts_data();
    void formatsByteCounts();
    void findsNearNames();
};

void TextTest::findsInvalidUtf8_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("offset"); // -1: valid
    const auto row = [](const char* name, std::string text, int offset) {
        QTest::newRow(name) << std::move(text) << offset;
    };
    row("nothing", "", -1);
    row("ASCII with a zero byte", "a\0b"s, -1);
    row("two, three and four bytes", "\u00E9\u20AC\U0001F600", -1);
    row("first and last of each length", "\x7F\u0080\u07FF\u0800\uD7FF\uE000\uFFFF\U00010000\U0010FFFF", -1);
    row("a lone continuation", "ab\x80", 2);
    row("cut off", "ab\xE2\x82", 2);
    row("broken off", "\xE2\x82z", 0);
    row("overlong slash in two bytes", "/\xC0\xAF", 1);
    row("overlong in three bytes", "\xE0\x9F\xBF", 0);
    row("overlong in four bytes", "\xF0\x8F\xBF\xBF", 0);
    row("a surrogate", "\xED\xA0\x80", 0);
    row("beyond the last character", "\xF4\x90\x80\x80", 0);
    row("bytes that are never used", "abcdefgh\xFF", 8);
    row("behind long ASCII", std::string(100, 'a') + "\xFE", 100);
}

void TextTest::findsInvalidUtf8()
{
    QFETCH(std::string, text);
    QFETCH(int, offset);
    const auto found = core::firstInvalidUtf8(text);
    QCOMPARE(found ? static_cast<int>(*found) : -1, offset);
}

/// The search goes in strides of eight bytes; no place in them may be passed over.
void TextTest::findsInvalidUtf8AtEveryOffset()
{
    for (std::size_t at = 0; at < 40; ++at) {
        std::string text(40, 'a');
        text[at] = '\xFF';
        QCOMPARE(core::firstInvalidUtf8(text), at);
        text.replace(at, 1, "\u20AC");
        QVERIFY(!core::firstInvalidUtf8(text));
    }
}

void TextTest::escapesForTerminal_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("shown");
    const auto row = [](const char* name, std::string text, const char* shown) {
        QTest::newRow(name) << std::move(text) << std::string(shown);
    };
    row("nothing", "", "");
    row("harmless text",
        "Gr\u00FC\u00DFe, \u0417\u0430\u043C\u043E\u0432\u043B\u0435\u043D\u043D\u044F \U0001F600",
        "Gr\u00FC\u00DFe, \u0417\u0430\u043C\u043E\u0432\u043B\u0435\u043D\u043D\u044F \U0001F600");
    row("right-to-left letters", "\u05E9\u05DC\u05D5\u05DD", "\u05E9\u05DC\u05D5\u05DD");
    row("line ends and tab", "a\r\n\tb", "a\\r\\n\\tb");
    row("a colour", "\x1B[31mred", "\\x1B[31mred");
    row("a title, with bell", "\x1B]0;own\x07", "\\x1B]0;own\\x07");
    row("zero and delete", "\0\x7F"s, "\\x00\\x7F");
    row("a C1 control as a character", "\u009B31m", "\\u{9B}31m");
    row("a C1 control as a byte",
        "\x9B"
        "31m",
        "\\x9B31m");
    row("bidirectional override", "a\u202Eb\u202C", "a\\u{202E}b\\u{202C}");
    row("bidirectional isolates", "\u2066\u2069", "\\u{2066}\\u{2069}");
    row("their neighbours", "\u2029\u202F\u2065\u206A", "\u2029\u202F\u2065\u206A");
    row("invalid bytes", "a\xFF\xE2\x82", "a\\xFF\\xE2\\x82");
}

void TextTest::escapesForTerminal()
{
    QFETCH(std::string, text);
    QFETCH(std::string, shown);
    QCOMPARE(core::escapedForTerminal(text), shown);
}

void TextTest::escapedTextNeedsNoEscaping()
{
    std::string everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte += static_cast<char>(byte);
    const std::string shown = core::escapedForTerminal(everyByte);
    QCOMPARE(core::escapedForTerminal(shown), shown);
    QVERIFY(!core::firstInvalidUtf8(shown));
}

void TextTest::formatsByteCounts_data()
{
    QTest::addColumn<quint64>("count");
    QTest::addColumn<std::string>("shown");
    const auto row = [](quint64 count, const char* shown) {
        QTest::newRow(shown) << count << std::string(shown);
    };
    row(0, "0 bytes");
    row(1, "1 byte");
    row(1023, "1023 bytes");
    row(1024, "1 KiB");
    row(1536, "1.5 KiB");
    row(1024 * 1024 - 1, "1023.9 KiB");
    row(64 << 20, "64 MiB");
    row(quint64 {5} << 30, "5 GiB");
    row(~quint64 {0}, "15.9 EiB");
}

void TextTest::formatsByteCounts()
{
    QFETCH(quint64, count);
    QFETCH(std::string, shown);
    QCOMPARE(core::formatByteCount(count), shown);
}

void TextTest::findsNearNames()
{
    const std::vector<std::string> names {
        "main", "v2.3.0", "v2.4.0", "v1.0.0", "feature-x", std::string(200, 'm')};
    const auto near = [&](const char* wanted) { return core::nearestNames(wanted, names, 2); };
    QVERIFY((near("mian") == std::vector<std::string> {"main"}));
    QVERIFY((near("v2.3.1") == std::vector<std::string> {"v2.3.0", "v2.4.0"}));
    QVERIFY((near("featurex") == std::vector<std::string> {"feature-x"}));
    QVERIFY(near("something-else").empty());
    QVERIFY(near("").empty());
    QVERIFY(near(std::string(200, 'm').c_str()).empty());
}

COUNTERSIGN_TEST(TextTest)
#include "text_test.moc"
