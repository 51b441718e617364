// SPDX-License-Identifier: Apache-2.0
// Words and regular expressions in texts: where they stand, what takes their place, and what nobody waits
// for.
#include "tests/support/random_text.h"
#include "tests/support/test_program.h"
#include "ui/text_view/text_pattern.h"

using Words = QStringList;

class TextPatternTest : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void saysWhatIsNoExpression_data();
    void saysWhatIsNoExpression();
    void replaces_data();
    void replaces();
    void saysWhichGroupThereIsNot();
    void findsOnlyWhatLiesWithin();
    void countsNoMoreThanWanted();
    void givesUpWhereThereAreTooManyWays_data();
    void givesUpWhereThereAreTooManyWays();
    void givesUpInLongLinesToo();
    void longLinesAreSearchedAsShortOnes_data();
    void longLinesAreSearchedAsShortOnes();
    void oneMatchIsReplacedAmongMany();
    void stopsWhenAskedTo();

private:
    static Words foundIn(const std::string& bytes, const ui::SoughtText& sought);
};

Words TextPatternTest::foundIn(const std::string& bytes, const ui::SoughtText& sought)
{
    const auto text = core::SourceText::make(bytes);
    Words words;
    for (const core::ByteRange& range :
        ui::findMatches(*text, ui::TextPattern(sought), ui::wholeOf(*text), 100).ranges)
        words << QStringLiteral("%1:%2").arg(range.begin).arg(QString::fromUtf8(text->slice(range)));
    return words;
}

void TextPatternTest::finds_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<ui::SoughtText>("sought");
    QTest::addColumn<Words>("words");
    const auto row = [](const char* name, const std::string& bytes, const ui::SoughtText& sought,
                         const Words& words) { QTest::newRow(name) << bytes << sought << words; };
    row("any case", "id: Id\r\nID: 1", {"id"}, {"0:id", "4:Id", "8:ID"});
    row("this case", "id: Id\n", {"Id", true}, {"4:Id"});
    row("words are no pattern", "a.c abc a.c", {"a.c"}, {"0:a.c", "8:a.c"});
    row("a whole word", "id order_id grid id2 (id)", {"id", false, true}, {"0:id", "22:id"});
    row("a whole word that begins with a sign", "a/orders /orders/1 /ordersX", {"/orders", false, true},
        {"1:/orders", "9:/orders"});
    row("an expression", "id: 7\ncode: 12\n", {"\\d+", false, false, true}, {"4:7", "12:12"});
    row("an expression as a whole word", "12 a12 12b 12", {"\\d+", false, true, true}, {"0:12", "11:12"});
    row("begin and end of lines", "ab\r\nab\r\n", {"^a|b$", false, false, true},
        {"0:a", "1:b", "4:a", "5:b"});
    row("behind wide letters", "\xC3\xA4\xF0\x9F\x92\xB3x \xE2\x82\xACx", {"x"}, {"6:x", "11:x"});
    row("wide letters of the other case", "GR\xC3\x96SSE", {QStringLiteral("gröss")}, {"0:GR\xC3\x96SS"});
    row("beside what is not UTF-8", "caf\xE9 x\n\xE4x", {"x"}, {"5:x", "8:x"});
    row("nothing, where a line begins", "a\nb", {"^", false, false, true}, {"0:", "2:"});
    row("no words", "a", {""}, {});
    row("never across a line end", "a\nb", {"a\\s*b", false, false, true}, {});
    row("a match that ends before it begins", "ab", {"a(?=b\\K)", false, false, true}, {});
}

void TextPatternTest::finds()
{
    QFETCH(std::string, bytes);
    QFETCH(ui::SoughtText, sought);
    QTEST(foundIn(bytes, sought), "words");
}

void TextPatternTest::saysWhatIsNoExpression_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("place");
    QTest::newRow("an open group") << "a(b"
                                   << "at character 4";
    QTest::newRow("nothing to repeat") << "*"
                                       << "at character 1";
    QTest::newRow("an escape at the end") << "ab\\"
                                          << "at character 4";
    QTest::newRow("too large") << "((((a{1,900}){1,900}){1,900}){1,900})"
                               << "character";
}

void TextPatternTest::saysWhatIsNoExpression()
{
    QFETCH(QString, words);
    QFETCH(QString, place);
    for (const bool isWholeWord : {false, true}) {
        const ui::TextPattern pattern({words, false, isWholeWord, true});
        QVERIFY(!pattern.isUsable());
        QVERIFY2(pattern.complaint().contains(place), qPrintable(pattern.complaint()));
        QVERIFY(!pattern.isIn("a"));
    }
    QVERIFY(ui::TextPattern({words}).isUsable());
}

void TextPatternTest::replaces_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<ui::SoughtText>("sought");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<std::string>("after");
    const auto row = [](const char* name, const std::string& line, const ui::SoughtText& sought,
                         const QString& replacement, const std::string& after) {
        QTest::newRow(name) << line << sought << replacement << after;
    };
    const ui::SoughtText pair {"(?<key>\\w+): (\\w+)", false, false, true};
    row("words", "a b a", {"a"}, "$1\\n", "$1\\n b $1\\n");
    row("groups", "id: x", pair, "$2=\\1", "x=id");
    row("the whole match", "id: x", pair, "[$0]", "[id: x]");
    row("a group by name", "id: x", pair, "${key}${2}", "idx");
    row("a group and a digit", "id: x", pair, "$12", "id2");
    row("signs for themselves", "id: x", pair, "$$1 \\\\ $ \\w", "$1 \\ $ \\w");
    row("a new line and a tab", "id: x", pair, "$1\\n\\t$2", "id\r\n\tx");
    row("a group that took no part", "b", {"(a)?b", false, false, true}, "<$1>", "<>");
    row("nothing", "id: x", pair, "", "");
    row("wide letters", "\xC3\xA4=\xE2\x82\xAC", {"(.)=(.)", false, false, true}, "$2=$1",
        "\xE2\x82\xAC=\xC3\xA4");
    row("what is around it is looked at", "ab cb", {"(?<=a)b", false, false, true}, "X", "aX cb");
}

void TextPatternTest::replaces()
{
    QFETCH(std::string, line);
    QFETCH(ui::SoughtText, sought);
    QFETCH(QString, replacement);
    const ui::TextPattern pattern(sought);
    ui::Replacement wanted = pattern.replacement(replacement);
    QCOMPARE(wanted.complaint(), QString());
    wanted.setLineEnd("\r\n");
    const auto patch = core::TextPatch::make(ui::replacementsIn(line, pattern, wanted));
    QVERIFY(patch.has_value());
    QTEST(patch->apply(line).value(), "after");
}

void TextPatternTest::saysWhichGroupThereIsNot()
{
    const ui::TextPattern pattern({"(a)", false, false, true});
    QVERIFY(pattern.replacement("$2").complaint().contains("2"));
    QVERIFY(pattern.replacement("${key}").complaint().contains("key"));
    QCOMPARE(pattern.replacement("$1 and ${1}").complaint(), QString());
    QCOMPARE(ui::TextPattern({"a"}).replacement("$2").complaint(), QString());
}

void TextPatternTest::findsOnlyWhatLiesWithin()
{
    const auto text = core::SourceText::make("aa\naa\naa\n");
    const ui::TextPattern pattern({"a"});
    const core::ByteRange within {1, 5};
    const std::vector<core::ByteRange> expected {{1, 2}, {3, 4}, {4, 5}};
    QCOMPARE(ui::findMatches(*text, pattern, within, 100).ranges, expected);
    const auto edits = ui::replacementsIn(*text, pattern, ui::Replacement("b"), within);
    QCOMPARE(core::TextPatch::make(edits)->apply(text->bytes()).value(), std::string("ab\nbb\naa\n"));
}

void TextPatternTest::countsNoMoreThanWanted()
{
    const auto text = core::SourceText::make("a a a\na\n");
    const ui::TextPattern pattern({"a"});
    QVERIFY(ui::findMatches(*text, pattern, ui::wholeOf(*text), 3).isCut);
    QVERIFY(!ui::findMatches(*text, pattern, ui::wholeOf(*text), 4).isCut);
    QCOMPARE(ui::findMatches(*text, pattern, ui::wholeOf(*text), 3).ranges.size(), 3U);
}

void TextPatternTest::givesUpWhereThereAreTooManyWays_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("repeated repetition") << "(a+)+$";
    QTest::newRow("alternatives that overlap") << "(a|aa)+$";
    QTest::newRow("classes that overlap") << "^(\\w+\\s?)*[0-9]$";
    QTest::newRow("with its own, larger limit") << "(*LIMIT_MATCH=4000000000)(a+)+$";
    QTest::newRow("without the compiler") << "(*NO_JIT)(a+)+$";
}

/// The second of these lines takes longer than a lifetime when nothing holds it.
void TextPatternTest::givesUpWhereThereAreTooManyWays()
{
    QFETCH(QString, words);
    const auto text = core::SourceText::make("aaa\n" + std::string(200, 'a') + "b\naaa\n");
    const ui::TextPattern pattern({words, false, false, true});
    QVERIFY2(pattern.isUsable(), qPrintable(pattern.complaint()));
    const ui::TextMatches found = ui::findMatches(*text, pattern, ui::wholeOf(*text), 100);
    QCOMPARE(found.gaveUpIn, std::optional<std::uint32_t>(1));
    QVERIFY(ui::replacementsIn(text->line(1), pattern, ui::Replacement("x")).empty());
}

/// None of the places tries many ways, but there are many places, and from each all of the line is looked at.
void TextPatternTest::givesUpInLongLinesToo()
{
    const auto text = core::SourceText::make(std::string(4'000'000, 'a') + "x\nb");
    const ui::TextMatches found =
        ui::findMatches(*text, ui::TextPattern({"(\\w+)x\\1", false, false, true}), ui::wholeOf(*text), 9);
    QCOMPARE(found.gaveUpIn, std::optional<std::uint32_t>(0));
    QVERIFY(found.ranges.empty());
}

void TextPatternTest::longLinesAreSearchedAsShortOnes_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words : {"id", "\\w+", "a.*b", "a.*?b", "\"[^\"]*\"", "^.*$", "$", "^", "\\b", "(?<=a)b",
             "a(?!b)", "(\\w+):\\1", "x?", "a{3,}", "b$", ".", "[^a]+", "(?<!\\w)ab(?!\\w)", "(a|ab)(c|bcd)*",
             "a\\Kb", "\\p{L}+", "(?=(.{5}))a"})
        QTest::newRow(words) << QString(words);
}

/// Qt's own way through a line, which has no end for some of them, is the measure.
void TextPatternTest::longLinesAreSearchedAsShortOnes()
{
    QFETCH(QString, words);
    const char* const parts[] = {
        "a", "b", "ab", "id:id ", "\"", "\xC3\xA4", "\xF0\x9F\x92\xB3", "abcbcd", " ", "aaaa"};
    const std::uint64_t most = qEnvironmentVariableIsSet("COUNTERSIGN_FULL") ? 200 : 6;
    for (std::uint64_t seed = 1; seed <= most; ++seed) {
        test::Random random(seed);
        std::string line;
        for (std::uint32_t left = 200 + random.below(2000); left > 0; --left)
            line += parts[random.below(seed % 3 == 0 ? 5U : static_cast<std::uint32_t>(std::size(parts)))];
        std::vector<core::ByteRange> found;
        QVERIFY(ui::TextPattern({words, true, false, true})
                    .forEachIn(line, [&](core::ByteRange range, const auto&) { found.push_back(range); }));
        const QString text = QString::fromStdString(line);
        std::vector<core::ByteRange> expected;
        std::vector<std::uint32_t> bytes {0};
        for (const QChar each : text) {
            const std::uint32_t size = each.unicode() < 0x80 ? 1
                : each.isSurrogate()                         ? 2
                : each < QChar(0x800)                        ? 2
                                                             : 3;
            bytes.push_back(bytes.back() + size);
        }
        const QRegularExpression measure(words, QRegularExpression::UseUnicodePropertiesOption);
        for (qsizetype from = 0; from <= text.size();) {
            const auto match = measure.match(text, from);
            if (!match.hasMatch())
                break;
            if (match.capturedLength() >= 0)
                expected.push_back(
                    {bytes[std::size_t(match.capturedStart())], bytes[std::size_t(match.capturedEnd())]});
            const qsizetype end = std::max(match.capturedEnd(), from);
            const bool isWide = end < text.size() && text[end].isHighSurrogate();
            from = match.capturedLength() > 0 ? end : end + (isWide ? 2 : 1);
        }
        QVERIFY2(found == expected, qPrintable(QString::number(seed)));
    }
}

void TextPatternTest::oneMatchIsReplacedAmongMany()
{
    const ui::TextPattern pattern({"(?<=(.))b", false, false, true});
    const ui::Replacement wanted = pattern.replacement("[$1]");
    const std::string line = "ab \xC3\xA4"
                             "b cb";
    const auto edit = ui::replacementAt(line, 5, pattern, wanted);
    QVERIFY(edit.has_value());
    QCOMPARE(edit->range, (core::ByteRange {5, 6}));
    QCOMPARE(edit->replacement, std::string("[\xC3\xA4]"));
    QVERIFY(!ui::replacementAt(line, 0, pattern, wanted));
    QVERIFY(!ui::replacementAt(line, 8 + 1, pattern, wanted));
}

void TextPatternTest::stopsWhenAskedTo()
{
    const auto text = core::SourceText::make(std::string(10000, '\n') + "a");
    std::stop_source stop;
    stop.request_stop();
    const ui::TextPattern pattern({"a"});
    QVERIFY(ui::findMatches(*text, pattern, ui::wholeOf(*text), 9, stop.get_token()).ranges.empty());
    QVERIFY(ui::replacementsIn(*text, pattern, ui::Replacement("b"), ui::wholeOf(*text), stop.get_token())
                .empty());
}

COUNTERSIGN_TEST(TextPatternTest)
#include "text_pattern_test.moc"
