// SPDX-License-Identifier: Apache-2.0
#include "core/document/patch/text_patch.h"
#include "tests/support/random_text.h"
#include "tests/support/test_program.h"

using core::ByteRange;
using core::ErrorCode;
using core::Stick;
using core::TextEdit;
using core::TextPatch;

class TextPatchTest : public QObject {
    Q_OBJECT
private slots:
    void editsAreAppliedTogether_data();
    void editsAreAppliedTogether();
    void senselessEditsAreRefused_data();
    void senselessEditsAreRefused();
    void aTextTooShortIsRefused();
    void placesMoveWithTheText_data();
    void placesMoveWithTheText();
    void rangesKeepTheirText();
    void patchesOfOneTextMerge();
    void everyPatchCanBeUndone();
    void onePatchThenAnotherIsOne_data();
    void onePatchThenAnotherIsOne();
    void anyTwoPatchesAreOne();
};

namespace {

using Edits = std::vector<TextEdit>;

/// Edits in order, sometimes touching, never overlapping.
Edits randomEdits(test::Random& random, std::uint32_t size)
{
    Edits edits;
    std::uint32_t at = random.below(4);
    while (at <= size && edits.size() < 8) {
        const std::uint32_t end = std::min(size, at + random.below(4));
        edits.push_back({{at, end}, std::string(random.below(4), static_cast<char>('A' + edits.size()))});
        at = end + random.below(4);
    }
    return edits;
}

} // namespace

void TextPatchTest::editsAreAppliedTogether_data()
{
    QTest::addColumn<Edits>("edits");
    QTest::addColumn<std::string>("patched");
    QTest::newRow("none") << Edits {} << std::string("abcdef");
    QTest::newRow("replace") << Edits {{{1, 3}, "X"}} << std::string("aXdef");
    QTest::newRow("insert at both ends") << Edits {{{0, 0}, "<"}, {{6, 6}, ">"}} << std::string("<abcdef>");
    QTest::newRow("in any order") << Edits {{{4, 5}, "2"}, {{0, 1}, "1"}} << std::string("1bcd2f");
    QTest::newRow("touching") << Edits {{{1, 2}, "1"}, {{2, 3}, "2"}} << std::string("a12def");
    QTest::newRow("two insertions keep their order")
        << Edits {{{3, 3}, "1"}, {{3, 3}, "2"}} << std::string("abc12def");
    QTest::newRow("insertion in front of a removal")
        << Edits {{{2, 4}, ""}, {{2, 2}, "+"}} << std::string("ab+ef");
    QTest::newRow("all away") << Edits {{{0, 6}, ""}} << std::string();
}

void TextPatchTest::editsAreAppliedTogether()
{
    QFETCH(Edits, edits);
    const auto patch = TextPatch::make(edits);
    QVERIFY(patch);
    const auto patched = patch->apply("abcdef");
    QVERIFY(patched);
    QTEST(*patched, "patched");
    QCOMPARE(*patch->inverted("abcdef")->apply(*patched), std::string("abcdef"));
}

void TextPatchTest::senselessEditsAreRefused_data()
{
    QTest::addColumn<Edits>("edits");
    QTest::newRow("overlap") << Edits {{{0, 3}, ""}, {{2, 4}, ""}};
    QTest::newRow("one in the other") << Edits {{{0, 6}, ""}, {{2, 3}, ""}};
    QTest::newRow("insertion inside a removal") << Edits {{{0, 3}, ""}, {{1, 1}, "x"}};
    QTest::newRow("backwards") << Edits {{{3, 1}, ""}};
}

void TextPatchTest::senselessEditsAreRefused()
{
    QFETCH(Edits, edits);
    const auto patch = TextPatch::make(edits);
    QVERIFY(!patch);
    QCOMPARE(patch.error().code, ErrorCode::BadInput);
    QVERIFY(!patch.error().message.empty());
}

void TextPatchTest::aTextTooShortIsRefused()
{
    const auto patch = TextPatch::make({{{2, 5}, "x"}});
    QVERIFY(patch->apply("abcde"));
    QVERIFY(!patch->apply("abcd"));
    QVERIFY(!patch->inverted("abcd"));
    QCOMPARE(patch->apply("abcd").error().message,
        std::string("The edit of bytes 3 to 5 lies outside of the text, which has 4 bytes"));
}

void TextPatchTest::placesMoveWithTheText_data()
{
    QTest::addColumn<std::uint32_t>("offset");
    QTest::addColumn<std::uint32_t>("before");
    QTest::addColumn<std::uint32_t>("after");
    // "abcdef" becomes "aXXXdef+" by replacing "bc" and appending.
    QTest::newRow("in front") << 0U << 0U << 0U;
    QTest::newRow("begin of a replacement") << 1U << 1U << 1U;
    QTest::newRow("inside of a replacement") << 2U << 1U << 4U;
    QTest::newRow("end of a replacement") << 3U << 4U << 4U;
    QTest::newRow("behind") << 5U << 6U << 6U;
    QTest::newRow("at an insertion") << 6U << 7U << 8U;
}

void TextPatchTest::placesMoveWithTheText()
{
    QFETCH(std::uint32_t, offset);
    const auto patch = TextPatch::make({{{1, 3}, "XXX"}, {{6, 6}, "+"}});
    QTEST(patch->mapOffset(offset, Stick::Before), "before");
    QTEST(patch->mapOffset(offset, Stick::After), "after");
}

void TextPatchTest::rangesKeepTheirText()
{
    const auto patch = TextPatch::make({{{2, 2}, "+"}, {{4, 6}, ""}, {{8, 8}, "-"}});
    const std::string patched = *patch->apply("abcdefghij");
    QCOMPARE(patched, std::string("ab+cdgh-ij"));
    const auto mapped = [&](std::uint32_t begin, std::uint32_t end) {
        const ByteRange range = patch->mapRange({begin, end});
        return patched.substr(range.begin, range.size());
    };
    QCOMPARE(mapped(0, 2), std::string("ab"));
    QCOMPARE(mapped(2, 4), std::string("cd"));
    QCOMPARE(mapped(0, 4), std::string("ab+cd"));
    QCOMPARE(mapped(3, 7), std::string("dg"));
    QCOMPARE(mapped(4, 6), std::string());
    QCOMPARE(mapped(8, 10), std::string("ij"));
    QCOMPARE(mapped(2, 2), std::string());
}

void TextPatchTest::patchesOfOneTextMerge()
{
    const auto first = TextPatch::make({{{4, 5}, "E"}});
    const auto second = TextPatch::make({{{0, 1}, "A"}});
    QCOMPARE(*first->merged(*second)->apply("abcdef"), std::string("AbcdEf"));
    QVERIFY(!first->merged(*first));
    QVERIFY(*first->merged(TextPatch()) == *first);
}

void TextPatchTest::everyPatchCanBeUndone()
{
    test::Random random(5);
    for (int round = 0; round < 500; ++round) {
        const std::string text = test::randomLines(random, 6);
        const auto patch = TextPatch::make(randomEdits(random, static_cast<std::uint32_t>(text.size())));
        QVERIFY(patch);
        const std::string patched = *patch->apply(text);
        const auto inverse = patch->inverted(text);
        QCOMPARE(*inverse->apply(patched), text);
        QCOMPARE(*inverse->inverted(patched)->apply(text), patched);
        for (std::uint32_t at = 0; at < text.size(); ++at) {
            const auto touches = [at](const TextEdit& edit) { return edit.range.contains(at); };
            if (std::ranges::none_of(patch->edits(), touches))
                QCOMPARE(patched.at(patch->mapOffset(at, Stick::After)), text[at]);
        }
    }
}

void TextPatchTest::onePatchThenAnotherIsOne_data()
{
    QTest::addColumn<Edits>("first");
    QTest::addColumn<Edits>("second");
    QTest::addColumn<Edits>("both");
    QTest::newRow("far apart") << Edits {{{1, 2}, "B"}} << Edits {{{4, 5}, "E"}}
                               << Edits {{{1, 2}, "B"}, {{4, 5}, "E"}};
    QTest::newRow("the second in front")
        << Edits {{{4, 5}, "EEE"}} << Edits {{{0, 0}, "<"}} << Edits {{{0, 0}, "<"}, {{4, 5}, "EEE"}};
    QTest::newRow("into what was inserted")
        << Edits {{{2, 2}, "XY"}} << Edits {{{3, 3}, "-"}} << Edits {{{2, 2}, "X-Y"}};
    QTest::newRow("away with what was inserted")
        << Edits {{{2, 2}, "XY"}} << Edits {{{2, 4}, ""}} << Edits {};
    QTest::newRow("across") << Edits {{{2, 3}, "XY"}} << Edits {{{1, 3}, "?"}} << Edits {{{1, 3}, "?Y"}};
    QTest::newRow("nothing then something") << Edits {} << Edits {{{1, 1}, "+"}} << Edits {{{1, 1}, "+"}};
    QTest::newRow("something then nothing") << Edits {{{1, 3}, ""}} << Edits {} << Edits {{{1, 3}, ""}};
}

void TextPatchTest::onePatchThenAnotherIsOne()
{
    QFETCH(Edits, first);
    QFETCH(Edits, second);
    const TextPatch both = TextPatch::make(first)->then(*TextPatch::make(second));
    QTEST(Edits(both.edits().begin(), both.edits().end()), "both");
}

void TextPatchTest::anyTwoPatchesAreOne()
{
    test::Random random(6);
    for (int round = 0; round < 2'000; ++round) {
        const std::string text = test::randomLines(random, 3);
        const auto first = TextPatch::make(randomEdits(random, static_cast<std::uint32_t>(text.size())));
        const std::string between = *first->apply(text);
        const auto second = TextPatch::make(randomEdits(random, static_cast<std::uint32_t>(between.size())));
        const TextPatch both = first->then(*second);
        QCOMPARE(*both.apply(text), *second->apply(between));
        const Edits edits(both.edits().begin(), both.edits().end());
        QVERIFY2(TextPatch::make(edits), "in order, without overlap");
    }
}

COUNTERSIGN_TEST(TextPatchTest)
#include "text_patch_test.moc"
