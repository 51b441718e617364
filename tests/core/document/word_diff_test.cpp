// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/word_diff.h"
#include "tests/support/random_text.h"
#include "tests/support/test_program.h"

using core::ByteRange;

class WordDiffTest : public QObject {
    Q_OBJECT
private slots:
    void changedWordsAreMarked_data();
    void changedWordsAreMarked();
    void wordsCoverTheLine_data();
    void wordsCoverTheLine();
    void whatIsNotMarkedIsEqual();
};

namespace {

/// The line with [brackets] around its ranges.
std::string marked(std::string line, const std::vector<ByteRange>& ranges)
{
    for (std::size_t at = ranges.size(); at-- > 0;) {
        line.insert(ranges[at].end, "]");
        line.insert(ranges[at].begin, "[");
    }
    return line;
}

std::string withoutRanges(std::string line, const std::vector<ByteRange>& ranges)
{
    for (std::size_t at = ranges.size(); at-- > 0;)
        line.erase(ranges[at].begin, ranges[at].size());
    return line;
}

} // namespace

void WordDiffTest::changedWordsAreMarked_data()
{
    QTest::addColumn<std::string>("baseline");
    QTest::addColumn<std::string>("candidate");
    QTest::addColumn<std::string>("markedBaseline");
    QTest::addColumn<std::string>("markedCandidate");
    const auto row = [](const char* name, const char* baseline, const char* candidate, const char* inBaseline,
                         const char* inCandidate) {
        QTest::newRow(name) << std::string(baseline) << std::string(candidate) << std::string(inBaseline)
                            << std::string(inCandidate);
    };
    row("equal", "type: string", "type: string", "type: string", "type: string");
    row("one word", "  type: string", "  type: integer", "  type: [string]", "  type: [integer]");
    row("number in a word", "/v1/orders/{id}", "/v2/orders/{id}", "/v[1]/orders/{id}", "/v[2]/orders/{id}");
    row("punctuation", "required: [id]", "required: {id}", "required: [[]id[]]", "required: [{]id[}]");
    row("insertion only", "a: the order", "a: the paid order", "a: the order", "a: the [paid ]order");
    row("neighbours become one", "text: alpha beta gamma delta", "text: one two gamma delta",
        "text: [alpha beta] gamma delta", "text: [one two] gamma delta");
    row("beyond ascii", "name: Käse und Brot", "name: Käsé und Brot", "name: [Käse] und Brot",
        "name: [Käsé] und Brot");
    row("too different", "type: string", "description: no", "[type: string]", "[description: no]");
    row("from nothing", "", "abc", "", "[abc]");
    row("blanks only", "a: 1", "a:   1", "a:[ ]1", "a:[   ]1");
}

void WordDiffTest::changedWordsAreMarked()
{
    QFETCH(std::string, baseline);
    QFETCH(std::string, candidate);
    const auto diff = core::diffWords(baseline, candidate);
    QTEST(marked(baseline, diff.baseline), "markedBaseline");
    QTEST(marked(candidate, diff.candidate), "markedCandidate");
}

void WordDiffTest::wordsCoverTheLine_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<std::vector<std::string_view>>("words");
    using Words = std::vector<std::string_view>;
    QTest::newRow("empty") << std::string() << Words {};
    QTest::newRow("yaml") << std::string("  - max_length: 20")
                          << Words {"  ", "-", " ", "max_length", ":", " ", "20"};
    QTest::newRow("letters and digits") << std::string("v2beta1") << Words {"v", "2", "beta", "1"};
    QTest::newRow("signs one by one") << std::string("{{}}") << Words {"{", "{", "}", "}"};
    QTest::newRow("utf-8 stays whole") << std::string("naïve😀 ok") << Words {"naïve😀", " ", "ok"};
    QTest::newRow("broken utf-8") << std::string("\xff\xfe a") << Words {"\xff\xfe", " ", "a"};
}

void WordDiffTest::wordsCoverTheLine()
{
    QFETCH(std::string, line);
    const auto words = core::splitWords(line);
    QTEST(words, "words");
    std::string joined;
    for (const std::string_view word : words)
        joined += word;
    QCOMPARE(joined, line);
}

void WordDiffTest::whatIsNotMarkedIsEqual()
{
    test::Random random(3);
    const std::vector<std::string> pieces = {"type", ": ", "string", "20", " ", "é", "-", ", ", "{", "}"};
    const auto line = [&] {
        std::string text;
        for (std::uint32_t left = random.below(14); left > 0; --left)
            text += pieces[random.below(10)];
        return text;
    };
    for (int round = 0; round < 500; ++round) {
        const std::string a = line();
        const std::string b = line();
        const auto diff = core::diffWords(a, b);
        QCOMPARE(diff.baseline.empty() && diff.candidate.empty(), a == b);
        QCOMPARE(withoutRanges(a, diff.baseline), withoutRanges(b, diff.candidate));
    }
}

COUNTERSIGN_TEST(WordDiffTest)
#include "word_diff_test.moc"
