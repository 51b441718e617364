// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/descriptions_at_hand.h"
#include "tests/core/compat/rewrites.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <optional>

using test::DescriptionPair;
using test::Source;

/// What changes no meaning gives no finding, on every description at hand.
class InvarianceTest : public QObject {
    Q_OBJECT

private slots:
    void isEqualToItself_data() { addDescriptions(); }
    void isEqualToItself();
    void isEqualWhenShuffled_data() { addDescriptions(); }
    void isEqualWhenShuffled();
    void changesNoValueWhenPartsAreShuffled_data() { addDescriptions(); }
    void changesNoValueWhenPartsAreShuffled();
    void isEqualInOtherFiles_data() { addDescriptions(); }
    void isEqualInOtherFiles();
    void isEqualInYamlAndJson_data() { addDescriptions(); }
    void isEqualInYamlAndJson();
    void isEqualWithDefaultsWrittenOut_data() { addDescriptions(); }
    void isEqualWithDefaultsWrittenOut();
    void isEqualWhenLiftedTo31_data() { addDescriptions(); }
    void isEqualWhenLiftedTo31();

private:
    static void addDescriptions();
    static std::optional<core::Fragment> fetched();
};

void InvarianceTest::addDescriptions()
{
    QTest::addColumn<Source>("source");
    for (const DescriptionPair& pair : test::allPairs()) {
        QTest::newRow((pair.name + ", before").c_str()) << pair.baseline;
        if (pair.candidate.files != pair.baseline.files)
            QTest::newRow((pair.name + ", after").c_str()) << pair.candidate;
    }
}

/// The current row as a value, when it is a single file that can be rewritten.
std::optional<core::Fragment> InvarianceTest::fetched()
{
    QFETCH(Source, source);
    if (source.files.size() != 1)
        return {};
    return test::valueOf(source.files.at(source.entry), source.entry);
}

static void requireEqual(const Source& left, const Source& right)
{
    const auto lines = test::findingLines(test::judged(left, right));
    QVERIFY2(lines.empty(), test::shortened(lines).c_str());
}

void InvarianceTest::isEqualToItself()
{
    QFETCH(Source, source);
    requireEqual(source, source);
    const auto pruned = test::compared(source, source, {.pruning = core::Pruning::None});
    QVERIFY(!pruned || pruned->changes.empty());
}

void InvarianceTest::isEqualWhenShuffled()
{
    const auto value = fetched();
    if (!value)
        QSKIP("not one plain file");
    for (const unsigned seed : {1U, 2U}) {
        std::mt19937_64 random(seed);
        core::Fragment shuffled = *value;
        test::shuffle(shuffled, random);
        requireEqual(test::asJson(*value), test::asJson(shuffled));
    }
}

void InvarianceTest::changesNoValueWhenPartsAreShuffled()
{
    const auto value = fetched();
    if (!value)
        QSKIP("not one plain file");
    std::mt19937_64 random(1);
    core::Fragment shuffled = *value;
    test::shuffleMerged(shuffled, random);
    const auto judgement = test::judged(test::asJson(*value), test::asJson(shuffled));
    constexpr std::string_view OrderStillCounts[] = {"rule request-conjunct-imposed, after",
        "rule request-conjunct-lifted, before", "rule response-conjunct-imposed, after",
        "rule response-conjunct-lifted, before"};
    if (std::ranges::find(OrderStillCounts, QTest::currentDataTag()) != std::end(OrderStillCounts))
        QEXPECT_FAIL(
            "", "defect: of two `not` the first is merged, and the second stays by itself", Continue);
    QVERIFY2(!judgement || judgement->findings.size() == judgement->count(core::Severity::Docs),
        test::shortened(test::findingLines(judgement)).c_str());
}

void InvarianceTest::isEqualInOtherFiles()
{
    const auto value = fetched();
    if (!value)
        QSKIP("not one plain file");
    requireEqual(test::asJson(*value), test::split(*value));
}

void InvarianceTest::isEqualInYamlAndJson()
{
    const auto value = fetched();
    if (!value)
        QSKIP("not one plain file");
    requireEqual(test::asYaml(*value), test::asJson(*value));
}

void InvarianceTest::isEqualWithDefaultsWrittenOut()
{
    const auto value = fetched();
    if (!value)
        QSKIP("not one plain file");
    core::Fragment written = *value;
    test::writeOutDefaults(written);
    requireEqual(test::asJson(*value), test::asJson(written));
}

void InvarianceTest::isEqualWhenLiftedTo31()
{
    auto value = fetched();
    if (!value)
        QSKIP("not one plain file");
    const core::Fragment* const version = test::entry(*value, "openapi");
    if (version == nullptr || !version->text.starts_with("3.0"))
        QSKIP("not of version 3.0");
    core::Fragment lifted = *value;
    test::liftTo31(lifted);
    requireEqual(test::asJson(*value), test::asJson(lifted));
}

COUNTERSIGN_TEST(InvarianceTest)
#include "invariance_test.moc"
