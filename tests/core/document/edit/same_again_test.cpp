// SPDX-License-Identifier: Apache-2.0
// Every character of a text exchanged for itself, typed twice and taken back: whatever part is read again for
// it, all stays as it was.
#include "tests/core/document/edit/edit_case.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

namespace {

/// Much of what YAML has, in a text that is small enough to be gone through by the byte.
constexpr const char* Everything = "# first\n"
                                   "openapi: 3.0.3\n"
                                   "\"info\": {title: 'It''s', version: [1, 2.0, ~]}  # note\n"
                                   "paths:\n"
                                   "  /a b:\n"
                                   "    get:\n"
                                   "      description: |+\n"
                                   "        one\n"
                                   "\n"
                                   "          two\n"
                                   "\n"
                                   "      summary: plain\n"
                                   "        on two lines\n"
                                   "      tags:\n"
                                   "      - a\n"
                                   "      -   b: 1\n"
                                   "          c: 012\n"
                                   "      - - d\n"
                                   "        - \"e\\u00e9\n"
                                   "          f\"\n"
                                   "      -\n"
                                   "        g: h\n"
                                   "      empty:\n"
                                   "    get: twice\n"
                                   "  ? complex\n"
                                   "  : !!str 1\n"
                                   "x-base: &base {k: v}\n"
                                   "x-used:\n"
                                   "  <<: *base\n"
                                   "  l: >-\n"
                                   "    folded\n"
                                   "    text\n"
                                   "broken: \"never closed\n"
                                   "stray\n"
                                   "x-last: é\r\n"
                                   "...\n"
                                   "---\n"
                                   "second: document\n"
                                   "list: [a, {b: c}]\n";

constexpr const char* EverythingInJson =
    "{\"openapi\": \"3.0.3\", \"a\\u00e9\": [1, -2.5e3, true, null, {}],\n"
    "  \"list\": [[], [\"x\\n\", {\"k\": \"v\", \"k\": 2}], 3,],\n"
    "  bare: word, \"missing\" \"colon\": , \"single\": 'quotes',\n"
    "  \"open\": \"never closed,\n"
    "  \"nested\": {\"a\": {\"b\": {\"c\": [{\"d\": 1}]}}}, // note\n"
    "  \"last\": \"é\"}\n";

/// Where a character begins; in the middle of one stands nobody's caret.
bool beginsCharacter(const std::string& text, std::uint32_t at)
{
    return (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

} // namespace

class SameAgainTest : public QObject {
    Q_OBJECT
private slots:
    void exchangedForItself_data() { addTexts(); }
    void exchangedForItself();
    void typedTwiceAndTakenBack_data() { addTexts(); }
    void typedTwiceAndTakenBack();
    void removedAndPutBack_data() { addTexts(); }
    void removedAndPutBack();

private:
    static void addTexts();
};

void SameAgainTest::addTexts()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("text");
    QTest::newRow("YAML") << std::string("x.yaml") << std::string(Everything);
    QTest::newRow("broken JSON") << std::string("x.json") << std::string(EverythingInJson);
    const std::string json = R"({"a": [1, {"b": "c", "d": {}}, "\u00e9"], "e": {"f": [[2], 3]}, "g": "h"})";
    QTest::newRow("JSON") << std::string("x.json") << json;
    QTest::newRow("JSON in YAML") << std::string("x.yaml") << json;
}

void SameAgainTest::exchangedForItself()
{
    QFETCH(std::string, name);
    QFETCH(std::string, text);
    const auto live = test::readLive(text, name);
    for (std::uint32_t at = 0; at < text.size(); ++at) {
        const auto again = live.edited(test::patchOf({{at, at + 1}, text.substr(at, 1)})).value();
        QCOMPARE(test::differenceFromAnew(again), std::string());
    }
}

void SameAgainTest::typedTwiceAndTakenBack()
{
    QFETCH(std::string, name);
    QFETCH(std::string, text);
    const auto live = test::readLive(text, name);
    for (std::uint32_t at = 0; at < text.size(); ++at) {
        if (!beginsCharacter(text, at))
            continue;
        const auto twice = live.edited(test::patchOf({{at, at}, text.substr(at, 1)})).value();
        QCOMPARE(test::differenceFromAnew(twice), std::string());
        const auto back = twice.edited(test::patchOf({{at, at + 1}, ""})).value();
        QCOMPARE(test::differenceFromAnew(back), std::string());
    }
}

void SameAgainTest::removedAndPutBack()
{
    QFETCH(std::string, name);
    QFETCH(std::string, text);
    const auto live = test::readLive(text, name);
    for (std::uint32_t at = 0; at < text.size(); ++at) {
        if (!beginsCharacter(text, at))
            continue;
        const auto without = live.edited(test::patchOf({{at, at + 1}, ""})).value();
        QCOMPARE(test::differenceFromAnew(without), std::string());
        const auto back = without.edited(test::patchOf({{at, at}, text.substr(at, 1)})).value();
        QCOMPARE(test::differenceFromAnew(back), std::string());
    }
}

COUNTERSIGN_TEST(SameAgainTest)
#include "same_again_test.moc"
