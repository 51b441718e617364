// SPDX-License-Identifier: Apache-2.0
#include "core/wire/pattern.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

class PatternTest : public QObject {
    Q_OBJECT

private slots:
    void matchesAsEcma262Says_data();
    void matchesAsEcma262Says();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void staysLinear_data();
    void staysLinear();
};

namespace {

std::string bytes(const QByteArray& text)
{
    return text.toStdString();
}

} // namespace

void PatternTest::matchesAsEcma262Says_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char* name, const char* pattern, const char* text, bool matches) {
        QTest::newRow(name) << QByteArray(pattern) << QByteArray(text) << matches;
    };
    row("nothing matches everything", "", "", true);
    row("nothing matches within", "", "abc", true);
    row("is searched for", "b", "abc", true);
    row("is not there", "d", "abc", false);
    row("case counts", "B", "abc", false);
    row("begin", "^b", "abc", false);
    row("end", "b$", "abc", false);
    row("whole", "^abc$", "abc", true);
    row("end is not a line's", "^abc$", "abc\n", false);
    row("begin is not a line's", "^b", "a\nb", false);
    row("alternatives", "^(?:cat|dog)$", "dog", true);
    row("alternatives, neither", "^(?:cat|dog)$", "catdog", false);
    row("alternatives bind weakest", "^a|b$", "ax", true);
    row("empty alternative", "^(a|)$", "", true);
    row("named group", "^(?<year>\\d{4})-(?<month>\\d\\d)$", "2026-07", true);
    row("dot", "^.$", "x", true);
    row("dot is a code point", "^.$", "\xF0\x9F\x90\xB2", true);
    row("dot is no line end", "^.$", "\n", false);
    row("dot is no U+2028", "^.$", "\xE2\x80\xA8", false);
    row("star, none", "^a*$", "", true);
    row("star, many", "^a*$", "aaaa", true);
    row("plus, none", "^a+$", "", false);
    row("plus, many", "^a+$", "aaaa", true);
    row("group plus", "^(ab)+$", "ababab", true);
    row("group plus, half", "^(ab)+$", "aba", false);
    row("option", "^ab?$", "a", true);
    row("lazy is as greedy", "^a+?$", "aaa", true);
    row("exactly", "^a{3}$", "aaa", true);
    row("exactly, fewer", "^a{3}$", "aa", false);
    row("exactly, more", "^a{3}$", "aaaa", false);
    row("exactly none", "^xa{0}y$", "xy", true);
    row("exactly none, one", "^xa{0}y$", "xay", false);
    row("at least", "^a{2,}$", "aaaaa", true);
    row("at least, fewer", "^a{2,}$", "a", false);
    row("from to", "^a{2,3}$", "aaa", true);
    row("from to, more", "^a{2,3}$", "aaaa", false);
    row("from to, fewer", "^a{2,3}$", "a", false);
    row("count begins anywhere", "a{2,3}b", "aaaaab", true);
    row("count begins anywhere, too few", "a{2,3}b", "abab", false);
    row("two counts", "^a{1,2}[ab]{2}b{1,2}$", "aabbb", true);
    row("two counts, too long", "^a{1,2}[ab]{2}b{1,2}$", "aabbbbb", false);
    row("count again", "^(a{2}b)+$", "aabaab", true);
    row("count again, short", "^(a{2}b)+$", "aabab", false);
    row("count within a count", "^(a{1,2}b){2}$", "abaab", true);
    row("count of groups, fewer", "^(ab){2,3}$", "ab", false);
    row("count of groups", "^(ab){2,3}$", "ababab", true);
    row("count of groups, more", "^(ab){2,3}$", "abababab", false);
    row("count of options", "^(a?){2,3}$", "aaa", true);
    row("empty loop ends", "^(a*)*b$", "aab", true);
    row("brace is a character", "^{a}$", "{a}", true);
    row("brace behind a character", "^a{x}$", "a{x}", true);
    row("class", "^[abc]$", "b", true);
    row("class, outside", "^[abc]$", "d", false);
    row("class of others", "^[^abc]$", "d", true);
    row("class of others, inside", "^[^abc]$", "a", false);
    row("range", "^[a-f]+$", "cafe", true);
    row("range, outside", "^[a-f]+$", "cage", false);
    row("hyphen first", "^[-a]+$", "a-", true);
    row("hyphen last", "^[a-]+$", "a-", true);
    row("hyphen escaped", "^[a\\-z]$", "m", false);
    row("hyphen behind a class", "^[\\d-x]+$", "1-x", true);
    row("bracket in a class", "^[[]$", "[", true);
    row("escaped bracket in a class", "^[\\]]$", "]", true);
    row("backspace in a class", "^[\\b]$", "\b", true);
    row("empty class", "[]", "a", false);
    row("full class", "^[^]$", "\n", true);
    row("digits", "^\\d+$", "0129", true);
    row("digits are ASCII", "^\\d$", "\xE0\xA7\xAA", false);
    row("no digits", "^\\D$", "x", true);
    row("word", "^\\w+$", "aZ_9", true);
    row("word is ASCII", "^\\w$", "\xC3\xA9", false);
    row("no word", "^\\W$", "\xC3\xA9", true);
    row("space", "^\\s+$", " \t\n\v\f\r", true);
    row("space is Unicode's", "^\\s+$", "\xC2\xA0\xE2\x80\x83\xEF\xBB\xBF", true);
    row("no space", "^\\S$", " ", false);
    row("classes in a class", "^[\\d\\s]+$", "1 2", true);
    row("boundary", "\\bcat\\b", "a cat!", true);
    row("boundary within", "\\bcat\\b", "concat", false);
    row("no boundary", "\\Bcat\\b", "concat", true);
    row("no boundary at the end", "cat\\B", "cat", false);
    row("control letter", "^\\cJ$", "\n", true);
    row("two hex digits", "^\\x41$", "A", true);
    row("four hex digits", "^\\u00e9$", "\xC3\xA9", true);
    row("surrogate pair", "^\\uD83D\\uDC32$", "\xF0\x9F\x90\xB2", true);
    row("braced", "^\\u{1F432}*$", "\xF0\x9F\x90\xB2\xF0\x9F\x90\xB2", true);
    row("range beyond the plane", "^[\\u{1F000}-\\u{1FFFF}]$", "\xF0\x9F\x90\xB2", true);
    row("NUL", "^\\0$", "x", false);
    row("escaped signs", "^\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/$", "^$\\.*+?()[]{}|/", true);
    row("needless escapes", "^\\-\\@\\_$", "-@_", true);
    row("letters", "^\\p{L}+$", "a\xC3\x89\xE4\xB8\xAD", true);
    row("letters, a digit", "^\\p{L}+$", "a1", false);
    row("no letters", "^\\P{L}+$", "1!", true);
    row("capital letter", "^\\p{Lu}$", "\xC3\x89", true);
    row("capital letter in turn", "^\\p{Lu}\\p{Ll}$", "\xC4\x80\xC4\x81", true);
    row("small letter in turn", "^\\p{Lu}$", "\xC4\x81", false);
    row("long name", "^\\p{Decimal_Number}$", "\xE0\xA7\xAA", true);
    row("by kind", "^\\p{General_Category=Sc}$", "\xE2\x82\xAC", true);
    row("Greek", "^\\p{Script=Greek}+$", "\xCE\xB1\xCE\xB2", true);
    row("Greek, Latin", "^\\p{Script=Greek}+$", "ab", false);
    row("Cyrillic", "^\\p{sc=Cyrl}$", "\xD0\x96", true);
    row("property in a class", "^[\\p{Nd}\\-]+$", "1-2", true);
    row("slug", "^[a-z0-9]+(?:-[a-z0-9]+)*$", "a-fine-slug", true);
    row("slug, two hyphens", "^[a-z0-9]+(?:-[a-z0-9]+)*$", "a--slug", false);
    row("mail", "^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$", "ada@example.com", true);
    row("bytes that are no UTF-8", "^\\uFFFD$", "\xFF", true);
}

void PatternTest::matchesAsEcma262Says()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QFETCH(bool, matches);
    const auto parsed = core::Pattern::parse(bytes(pattern));
    QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().message.c_str());
    QCOMPARE(parsed->matches(bytes(text)), matches);
}

void PatternTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<bool>("unsupported");
    QTest::addColumn<QByteArray>("message");
    const auto unsupported = [](const char* name, const char* pattern, const char* what) {
        QTest::newRow(name) << QByteArray(pattern) << true << "pattern " + QByteArray(pattern) + " " + what;
    };
    const auto bad = [](const char* name, const char* pattern, const char* what) {
        QTest::newRow(name) << QByteArray(pattern) << false
                            << "pattern " + QByteArray(pattern) + " is no regular expression: " + what;
    };
    unsupported("lookahead", "(?=a)b", "uses lookahead, which we do not evaluate");
    unsupported("negative lookahead", "^(?!a)b", "uses lookahead, which we do not evaluate");
    unsupported("lookbehind", "(?<=a)b", "uses lookbehind, which we do not evaluate");
    unsupported("negative lookbehind", "(?<!a)b", "uses lookbehind, which we do not evaluate");
    unsupported("backreference", "(a)\\1", "uses the backreference \\1, which we do not evaluate");
    unsupported(
        "named backreference", "(?<x>a)\\k<x>", "uses the backreference \\k, which we do not evaluate");
    unsupported("flags", "(?i)a", "uses a kind of group that ECMA-262 does not know");
    unsupported("Python's groups", "(?P<x>a)", "uses a kind of group that ECMA-262 does not know");
    unsupported(
        "unknown script", "\\p{Script=Runic}", "uses the property \\p{Script=Runic}, which we do not know");
    unsupported("huge counts", "(ab){1,99999}", "counts further than we evaluate");
    unsupported("counts of counts", "((ab){500}){500}", "counts further than we evaluate");
    bad("open group", "(a", "a ( is not closed");
    bad("closed group", "a)", "a ) closes nothing");
    bad("open class", "[a", "a [ is not closed");
    bad("nothing to repeat", "*a", "a quantifier follows nothing that can be repeated");
    bad("repeated twice", "a**", "a quantifier follows nothing that can be repeated");
    bad("wrong range", "[z-a]", "a range of a class is the wrong way round");
    bad("wrong counts", "a{3,2}", "a quantifier asks for more than it allows");
    bad("backslash at the end", "a\\", "it ends with a backslash");
    bad("Perl's end", "a\\Z", "\\Z is no escape of ECMA-262");
    bad("half a code point", "\\u12", "\\u is not followed by a code point in hexadecimal digits");
    bad("beyond Unicode", "\\u{110000}", "\\u is not followed by a code point in hexadecimal digits");
    bad("half a byte", "\\x1", "\\x is not followed by two hexadecimal digits");
    bad("control digit", "\\c1", "\\c is not followed by a letter");
    bad("property without name", "\\pL", "\\p is not followed by the name of a property in braces");
}

void PatternTest::refusesWhatItCannotRead()
{
    QFETCH(QByteArray, pattern);
    QFETCH(bool, unsupported);
    QFETCH(QByteArray, message);
    const auto parsed = core::Pattern::parse(bytes(pattern));
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().code == core::ErrorCode::Unsupported, unsupported);
    QCOMPARE(QByteArray::fromStdString(parsed.error().message), message);
}

void PatternTest::staysLinear_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::newRow("nested stars") << QByteArray("^(a*)*$");
    QTest::newRow("many options") << QByteArray("^(a?){200}a{200}$");
    QTest::newRow("counted") << QByteArray("^.{1,100000}c$");
    QTest::newRow("overlapping alternatives") << QByteArray("^(a|aa|aaa)+$");
    QTest::newRow("deep groups") << QByteArray(
        QByteArray("(").repeated(100) + "x" + QByteArray(")").repeated(100));
}

void PatternTest::staysLinear()
{
    QFETCH(QByteArray, pattern);
    const auto parsed = core::Pattern::parse(bytes(pattern));
    QVERIFY(parsed.has_value());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!parsed->matches(std::string(20'000, 'a') + "b"));
    QVERIFY2(timer.elapsed() < 5'000, "a text of 20,000 characters took longer than five seconds");
}

COUNTERSIGN_TEST(PatternTest)
#include "pattern_test.moc"
