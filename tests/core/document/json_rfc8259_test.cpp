// SPDX-License-Identifier: Apache-2.0
// RFC 8259 rule by rule: what JSON is, and what only looks like it.
#include "tests/core/document/json_invariants.h"
#include "tests/support/test_program.h"

class JsonRfc8259Test : public QObject {
    Q_OBJECT
private slots:
    void structure_data();
    void structure() { check(); }
    void whiteSpace_data();
    void whiteSpace() { check(); }
    void literals_data();
    void literals() { check(); }
    void numbers_data();
    void numbers() { check(); }
    void strings_data();
    void strings() { check(); }
    void encoding_data();
    void encoding() { check(); }
    void depth_data();
    void depth() { check(); }

private:
    static void beginRows();
    static void accept(const char* rule, const QByteArray& text);
    /// `code` is that of the first diagnostic.
    static void refuse(const char* rule, const QByteArray& text, const char* code);
    static void check();
};

void JsonRfc8259Test::beginRows()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
}

void JsonRfc8259Test::accept(const char* rule, const QByteArray& text)
{
    QTest::newRow(rule) << text << QByteArray();
}

void JsonRfc8259Test::refuse(const char* rule, const QByteArray& text, const char* code)
{
    QTest::newRow(rule) << text << QByteArray(code);
}

void JsonRfc8259Test::check()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    const std::string bytes = text.toStdString();
    const core::Document document = test::readJsonText(bytes);
    QCOMPARE(document.isWhole(), code.isEmpty());
    if (code.isEmpty())
        QVERIFY2(document.diagnostics.empty(), test::describe(document).c_str());
    else
        QCOMPARE(QByteArray::fromStdString(std::string(document.diagnostics.front().code)), code);
    QCOMPARE(test::brokenJsonInvariant(bytes), std::string());
}

void JsonRfc8259Test::structure_data()
{
    beginRows();
    accept("2 any value is a text: object", "{}");
    accept("2 any value is a text: array", "[]");
    accept("2 any value is a text: string", "\"\"");
    accept("2 any value is a text: number", "0");
    accept("2 any value is a text: literal", "null");
    refuse("2 no value", "", "empty-text");
    refuse("2 two values", "1 2", "content-after-end");
    refuse("2 two values without a space", "{}[]", "content-after-end");
    refuse("2 a bracket after the end", "[]]", "content-after-end");
    refuse("2 a comma after the end", "1,", "content-after-end");
    accept("4 one member", R"({"a":1})");
    accept("4 members", R"({"a":1,"b":2,"c":3})");
    accept("4 nested", R"({"a":{"b":{}}})");
    accept("4 empty name", R"({"":1})");
    accept("4 names differ in case", R"({"a":1,"A":2})");
    accept("4 names differ in Unicode form", "{\"\xC3\xA9\":1,\"e\xCC\x81\":2}");
    refuse("4 names shall be unique", R"({"a":1,"a":1})", "duplicate-key");
    refuse("4 names equal behind escapes", R"({"a":1,"\u0061":2})", "duplicate-key");
    refuse("4 name not a string: number", "{1:2}", "unquoted-key");
    refuse("4 name not a string: literal", "{null:2}", "unquoted-key");
    refuse("4 name not a string: array", "{[]:2}", "missing-key");
    refuse("4 no name", "{:2}", "missing-key");
    refuse("4 no colon", R"({"a" 1})", "missing-colon");
    refuse("4 two colons", R"({"a"::1})", "unexpected-colon");
    refuse("4 comma for colon", R"({"a",1})", "missing-value");
    refuse("4 no value", R"({"a":})", "missing-value");
    refuse("4 only a name", R"({"a"})", "missing-value");
    refuse("4 no comma", R"({"a":1 "b":2})", "missing-comma");
    refuse("4 comma before", R"({,"a":1})", "extra-comma");
    refuse("4 comma behind", R"({"a":1,})", "trailing-comma");
    refuse("4 only a comma", "{,}", "extra-comma");
    refuse("4 two commas", R"({"a":1,,"b":2})", "extra-comma");
    refuse("4 not closed", R"({"a":1)", "unclosed-bracket");
    refuse("4 closed by the wrong bracket", R"({"a":1])", "mismatched-bracket");
    accept("5 one element", "[1]");
    accept("5 elements of all types", R"([1,"a",null,true,{},[]])");
    accept("5 nested", "[[[]],[]]");
    refuse("5 no comma", "[1 2]", "missing-comma");
    refuse("5 comma before", "[,1]", "missing-value");
    refuse("5 comma behind", "[1,]", "trailing-comma");
    refuse("5 only a comma", "[,]", "missing-value");
    refuse("5 two commas", "[1,,2]", "missing-value");
    refuse("5 colon", R"(["a":1])", "unexpected-colon");
    refuse("5 semicolon", "[1;2]", "unquoted-value");
    refuse("5 not closed", "[1", "unclosed-bracket");
    refuse("5 not closed behind a comma", "[1,", "unclosed-bracket");
    refuse("5 closed by the wrong bracket", "[1}", "mismatched-bracket");
    refuse("5 not opened", "]", "unexpected-character");
}

void JsonRfc8259Test::whiteSpace_data()
{
    beginRows();
    accept("2 space", " [ 1 , 2 ] ");
    accept("2 tab", "\t[\t1\t,\t2\t]\t");
    accept("2 line feed", "\n{\n\"a\"\n:\n1\n}\n");
    accept("2 carriage return", "\r[\r1\r]\r");
    accept("2 mixed runs", "\r\n \t[ \r\n\t ] \n\n");
    accept("2 a long run", "[" + QByteArray(1000, ' ') + "1" + QByteArray(1000, '\n') + "]");
    refuse("2 only white space", " \n", "empty-text");
    refuse("2 form feed", "[\f1]", "foreign-white-space");
    refuse("2 vertical tab", "[\v1]", "foreign-white-space");
    refuse("2 no-break space",
        "[\xC2\xA0"
        "1]",
        "foreign-white-space");
    refuse("2 line separator", "[1]\xE2\x80\xA8", "foreign-white-space");
    refuse("2 byte order mark inside",
        "[\xEF\xBB\xBF"
        "1]",
        "foreign-white-space");
    refuse("2 line comment", "[1] // x", "comment");
    refuse("2 block comment", "[/* x */1]", "comment");
    refuse("2 hash comment", "# x\n[1]", "comment");
}

void JsonRfc8259Test::literals_data()
{
    beginRows();
    accept("3 true", "true");
    accept("3 false", "false");
    accept("3 null", "null");
    accept("3 in an array", "[true,false,null]");
    refuse("3 capital", "True", "wrong-literal");
    refuse("3 all capitals", "FALSE", "wrong-literal");
    refuse("3 cut short", "tru", "unquoted-value");
    refuse("3 too long", "nullx", "unquoted-value");
    refuse("3 run together", "truefalse", "unquoted-value");
    refuse("3 broken by a space", "tr ue", "unquoted-value");
    refuse("3 other word", "undefined", "wrong-literal");
    refuse("3 NaN", "NaN", "not-a-number");
    refuse("3 single letter", "t", "unquoted-value");
}

void JsonRfc8259Test::numbers_data()
{
    beginRows();
    for (const char* number :
        {"0", "-0", "7", "10", "-12", "1234567890", "0.0", "-0.5", "1.25", "10.00", "0e0", "0E0", "1e5",
            "1E5", "1e+5", "1e-5", "-1.5E-05", "1e05", "0.1e1", "9223372036854775807", "9223372036854775808",
            "-9223372036854775809", "18446744073709551616", "123456789012345678901234567890", "1e308",
            "1e309", "-1e999", "1e-999", "0.1000000000000000055511151231257827021181583404541015625"})
        accept(qPrintable(QString("6 ") + number), number);
    accept("6 a thousand digits", QByteArray(1000, '9'));
    accept("6 a thousand digits behind the point", "0." + QByteArray(1000, '1'));
    accept("6 at the end of an array", "[1,-2,3.5,4e2]");
    for (const char* number : {"+1", "01", "-01", "00", "00.5", "1.", "-1.", ".5", "-.5", "1.e2", ".e1", "1e",
             "1e+", "1E-", "0x1F", "0X1", "-0x1"})
        refuse(qPrintable(QString("6 ") + number), number,
            QByteArray(number).startsWith(".e") ? "unquoted-value" : "bad-number");
    for (const char* number :
        {"-", "--1", "1-", "1+2", "1.2.3", "1e5.2", "1ee2", "0b1", "1_000", "1a", "-x", "."})
        refuse(qPrintable(QString("6 ") + number), number, "unquoted-value");
    for (const char* number : {"Infinity", "-Infinity", "+Infinity", "-NaN"})
        refuse(qPrintable(QString("6 ") + number), number, "not-a-number");
    refuse("6 a space behind the sign", "- 1", "unquoted-value");
    refuse("6 a decimal comma", "[1,5.]", "bad-number");
    refuse("6 full-width digits", "\xEF\xBC\x91", "unquoted-value");
}

void JsonRfc8259Test::strings_data()
{
    beginRows();
    accept("7 empty", R"([""])");
    accept("7 ASCII", R"(["all !#$%&'()*+,-./09:;<=>?@AZ[]^_`az{|}~"])");
    accept("7 DEL is no control character here", "[\"\x7F\"]");
    for (const char* escape : {"\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0000", "\\u00e9",
             "\\u00E9", "\\uFFFF", "\\ud83d\\ude00", "\\uDBFF\\uDFFF", "\\u005C\\u0022"})
        accept(qPrintable(QString("7 escape ") + escape), "[\"" + QByteArray(escape) + "\"]");
    accept("7 escape as a key", R"({"\n":1})");
    accept("7 backslash at the end", R"(["\\"])");
    accept("7 backslash and quote at the end", R"(["\\\""])");
    accept("7 escape beside characters", "[\"a\\n\xC3\xA9\\u20ac\"]");
    for (const char* escape : {"\\a", "\\x41", "\\'", "\\0", "\\ ", "\\U0041", "\\u", "\\u1", "\\u12",
             "\\u123", "\\u12G4", "\\u 123", "\\u-123", "\\\xC3\xA9"})
        refuse(qPrintable(QString("7 escape ") + escape), "[\"" + QByteArray(escape) + "\"]", "bad-escape");
    for (const char* escape : {"\\ud800", "\\udfff", "\\ud800x", "\\ud800\\n", "\\ud800\\u0041",
             "\\ud800\\ud800", "\\ude00\\ud83d"})
        refuse(qPrintable(QString("8.2 surrogate ") + escape), "[\"" + QByteArray(escape) + "\"]",
            "lone-surrogate");
    for (char control = 1; control < 0x20; ++control)
        if (control != '\n' && control != '\r')
            refuse(qPrintable(QString("7 control character %1").arg(int(control))),
                QByteArray("[\"a") + control + "\"]", "control-character");
    refuse("7 line feed", "[\"a\n\"]", "unterminated-string");
    refuse("7 carriage return", "[\"a\r\"]", "unterminated-string");
    refuse("7 not closed", "\"a", "unterminated-string");
    refuse("7 closed by an escaped quote", "\"a\\\"", "unterminated-string");
    refuse("7 cut in an escape", "\"\\", "unterminated-string");
    refuse("7 cut in a Unicode escape", "\"\\u00", "unterminated-string");
    refuse("7 single quotes", "['a']", "single-quotes");
    refuse("7 a quote too many", R"(["a""])", "unterminated-string");
    refuse("7 strings side by side", R"(["a" "b"])", "missing-comma");
    refuse("7 no quotes", "[a]", "unquoted-value");
}

void JsonRfc8259Test::encoding_data()
{
    beginRows();
    const auto quoted = [](const char* bytes) { return "[\"" + QByteArray(bytes) + "\"]"; };
    accept("8.1 two bytes, least", quoted("\xC2\x80"));
    accept("8.1 two bytes, most", quoted("\xDF\xBF"));
    accept("8.1 three bytes, least", quoted("\xE0\xA0\x80"));
    accept("8.1 below the surrogates", quoted("\xED\x9F\xBF"));
    accept("8.1 above the surrogates", quoted("\xEE\x80\x80"));
    accept("8.1 three bytes, most", quoted("\xEF\xBF\xBF"));
    accept("8.1 four bytes, least", quoted("\xF0\x90\x80\x80"));
    accept("8.1 four bytes, most", quoted("\xF4\x8F\xBF\xBF"));
    accept("8.1 as a key", "{\"\xE2\x82\xAC\":1}");
    refuse("8.1 overlong two bytes", quoted("\xC0\x80"), "invalid-utf8");
    refuse("8.1 overlong quote", "[\"\xC0\xA2]", "unterminated-string");
    refuse("8.1 overlong two bytes, most", quoted("\xC1\xBF"), "invalid-utf8");
    refuse("8.1 overlong three bytes", quoted("\xE0\x9F\xBF"), "invalid-utf8");
    refuse("8.1 overlong four bytes", quoted("\xF0\x8F\xBF\xBF"), "invalid-utf8");
    refuse("8.1 surrogate, least", quoted("\xED\xA0\x80"), "invalid-utf8");
    refuse("8.1 surrogate, most", quoted("\xED\xBF\xBF"), "invalid-utf8");
    refuse("8.1 surrogate pair", quoted("\xED\xA0\xBD\xED\xB8\x80"), "invalid-utf8");
    refuse("8.1 beyond Unicode", quoted("\xF4\x90\x80\x80"), "invalid-utf8");
    refuse("8.1 lead byte of five", quoted("\xF8\x88\x80\x80\x80"), "invalid-utf8");
    refuse("8.1 byte FF", quoted("\xFF"), "invalid-utf8");
    refuse("8.1 lone continuation", quoted("\x80"), "invalid-utf8");
    refuse("8.1 truncated two bytes", quoted("\xC2"), "invalid-utf8");
    refuse("8.1 truncated three bytes", quoted("\xE2\x82"), "invalid-utf8");
    refuse("8.1 truncated four bytes", quoted("\xF0\x9F\x98"), "invalid-utf8");
    refuse("8.1 truncated by the end", "\"\xE2\x82", "unterminated-string");
    refuse("8.1 Latin-1", quoted("caf\xE9"), "invalid-utf8");
    refuse("8.1 outside of strings", "[1,\xFF 2]", "invalid-utf8");
    refuse("8.1 UTF-16", QByteArray("[\0001\000]\000", 6), "utf16");
    refuse("8.1 NUL behind the end", QByteArray("[]\0", 3), "nul-byte");
    refuse("8.1 NUL and content behind the end", QByteArray("[]\0[]", 5), "nul-byte");
    refuse("8.1 NUL in a string", QByteArray("[\"a\0\"]", 6), "nul-byte");
    refuse("8.1 NUL between tokens", QByteArray("[\0 1]", 5), "nul-byte");
    refuse("8.1 half of a byte order mark", "\xEF\xBB[]", "invalid-utf8");
}

void JsonRfc8259Test::depth_data()
{
    beginRows();
    const auto nested = [](int depth, const char* open, const char* close) {
        return QByteArray(open).repeated(depth) + "1" + QByteArray(close).repeated(depth);
    };
    accept("9 as deep as may be: arrays", nested(400, "[", "]"));
    accept("9 as deep as may be: objects", nested(400, "{\"a\":", "}"));
    refuse("9 too deep: arrays", nested(401, "[", "]"), "nested-too-deep");
    refuse("9 too deep: objects", nested(401, "{\"a\":", "}"), "nested-too-deep");
    refuse("9 far too deep", nested(100'000, "[", "]"), "nested-too-deep");
}

COUNTERSIGN_TEST(JsonRfc8259Test)
#include "json_rfc8259_test.moc"
