// SPDX-License-Identifier: Apache-2.0
#include "core/document/edit/text_splice.h"
#include "tests/support/random_text.h"
#include "tests/support/test_program.h"

namespace {

core::TextPatch patchOf(std::vector<core::TextEdit> edits)
{
    return core::TextPatch::make(std::move(edits)).value();
}

std::vector<std::uint32_t> linesOf(const core::SourceText& text)
{
    return {text.lineBegins().begin(), text.lineBegins().end()};
}

/// A few edits that do not overlap, line ends often among what they remove and insert.
core::TextPatch randomPatch(const std::string& text, test::Random& random)
{
    std::vector<core::TextEdit> edits;
    const auto size = static_cast<std::uint32_t>(text.size());
    std::uint32_t at = random.below(size + 1);
    for (std::uint32_t left = 1 + random.below(3); left > 0; --left) {
        const std::uint32_t end = std::min(size, at + random.below(6));
        edits.push_back({{at, end}, test::randomLines(random, 3)});
        at = std::min(size, end + 1 + random.below(20));
        if (at == size)
            break;
    }
    return patchOf(std::move(edits));
}

} // namespace

class TextSpliceTest : public QObject {
    Q_OBJECT
private slots:
    void linesAreThoseOfTheTextReadAnew_data();
    void linesAreThoseOfTheTextReadAnew();
    void randomEditsGiveTheLinesOfTheTextReadAnew();
    void nameStays();
    void patchThatDoesNotFitIsRefused();
};

void TextSpliceTest::linesAreThoseOfTheTextReadAnew_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::uint32_t>("begin");
    QTest::addColumn<std::uint32_t>("end");
    QTest::addColumn<std::string>("inserted");
    const auto row = [](const char* name, const char* before, std::uint32_t begin, std::uint32_t end,
                         const char* inserted) {
        QTest::newRow(name) << std::string(before) << begin << end << std::string(inserted);
    };
    row("a letter", "ab\ncd\n", 1, 1, "x");
    row("a line end", "ab\ncd\n", 1, 1, "\n");
    row("a line end removed", "ab\ncd\n", 2, 3, "");
    row("in front of a line", "ab\ncd\n", 3, 3, "x\n");
    row("everything", "ab\ncd\n", 0, 6, "");
    row("into nothing", "", 0, 0, "a\nb");
    row("at the end", "ab\n", 3, 3, "c\r\n");
}

void TextSpliceTest::linesAreThoseOfTheTextReadAnew()
{
    QFETCH(std::string, before);
    QFETCH(std::uint32_t, begin);
    QFETCH(std::uint32_t, end);
    QFETCH(std::string, inserted);
    const auto spliced =
        core::spliceText(*core::SourceText::make(before), patchOf({{{begin, end}, inserted}})).value();
    std::string expected = before;
    expected.replace(begin, end - begin, inserted);
    QCOMPARE(std::string(spliced->bytes()), expected);
    QCOMPARE(linesOf(*spliced), linesOf(*core::SourceText::make(expected)));
}

void TextSpliceTest::randomEditsGiveTheLinesOfTheTextReadAnew()
{
    test::Random random(41);
    for (int round = 0; round < 2000; ++round) {
        const std::string before = test::randomLines(random, 12);
        const core::TextPatch patch = randomPatch(before, random);
        const auto spliced = core::spliceText(*core::SourceText::make(before), patch).value();
        const std::string expected = patch.apply(before).value();
        QCOMPARE(std::string(spliced->bytes()), expected);
        QCOMPARE(linesOf(*spliced), linesOf(*core::SourceText::make(expected)));
    }
}

void TextSpliceTest::nameStays()
{
    const auto spliced = core::spliceText(*core::SourceText::make("a", "x.yaml"), {}).value();
    QCOMPARE(spliced->name(), std::string("x.yaml"));
}

void TextSpliceTest::patchThatDoesNotFitIsRefused()
{
    const auto refused = core::spliceText(*core::SourceText::make("ab"), patchOf({{{1, 3}, "x"}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, core::ErrorCode::BadInput);
}

COUNTERSIGN_TEST(TextSpliceTest)
#include "text_splice_test.moc"
