// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/descriptions_at_hand.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using test::DescriptionPair;

/// Every pair at hand compared in two ways that must agree.
class TwoWaysTest : public QObject {
    Q_OBJECT

private slots:
    void bothReadingsAgree_data() { addPairs(); }
    void bothReadingsAgree();
    void pruningLosesNothing_data() { addPairs(); }
    void pruningLosesNothing();
    void backwardsMirrorsForwards_data() { addPairs(); }
    void backwardsMirrorsForwards();

private:
    static void addPairs();
};

void TwoWaysTest::addPairs()
{
    QTest::addColumn<DescriptionPair>("pair");
    for (const DescriptionPair& pair : test::allPairs())
        QTest::newRow(pair.name.c_str()) << pair;
}

static void requireSame(
    const DescriptionPair& pair, const test::ComparedAs& one, const test::ComparedAs& other)
{
    const auto ones = test::findingLines(test::judged(pair.baseline, pair.candidate, one));
    const auto others = test::findingLines(test::judged(pair.baseline, pair.candidate, other));
    QVERIFY2(ones == others, (test::shortened(ones) + "\nagainst " + test::shortened(others)).c_str());
}

void TwoWaysTest::bothReadingsAgree()
{
    QFETCH(DescriptionPair, pair);
    requireSame(pair, {.path = core::ReadPath::Fast}, {.path = core::ReadPath::Reference});
}

void TwoWaysTest::pruningLosesNothing()
{
    QFETCH(DescriptionPair, pair);
    requireSame(pair, {.pruning = core::Pruning::ByHash}, {.pruning = core::Pruning::None});
}

using Tally = std::map<std::string, std::array<long, 4>>;

/// How often something came, went or was renamed, by its kind. What is said of a thing stands under the name
/// of the newer side, which is another one backwards. Shared types apart: a new one is seen where it is used,
/// a removed one is missed by name.
static Tally tallied(const core::Comparison& comparison)
{
    Tally tally;
    for (const core::Change& change : comparison.changes) {
        if (change.facet == core::Facet::None && change.kind != core::ElementKind::Type)
            ++tally[std::string(core::elementKindName(change.kind))][static_cast<std::size_t>(change.action)];
    }
    return tally;
}

static std::string spelledTally(const Tally& tally)
{
    std::string text;
    for (const auto& [what, counts] : tally) {
        text += "\n    " + what + ':';
        for (const long count : counts)
            text += ' ' + std::to_string(count);
    }
    return text;
}

void TwoWaysTest::backwardsMirrorsForwards()
{
    QFETCH(DescriptionPair, pair);
    const auto forwards = test::compared(pair.baseline, pair.candidate);
    const auto backwards = test::compared(pair.candidate, pair.baseline);
    QCOMPARE(forwards.has_value(), backwards.has_value());
    if (!forwards)
        return;
    Tally mirrored = tallied(*backwards);
    for (auto& [what, counts] : mirrored)
        std::swap(counts[static_cast<std::size_t>(core::Action::Added)],
            counts[static_cast<std::size_t>(core::Action::Removed)]);
    const Tally straight = tallied(*forwards);
    QVERIFY2(straight == mirrored, (spelledTally(straight) + "\nagainst" + spelledTally(mirrored)).c_str());
}

COUNTERSIGN_TEST(TwoWaysTest)
#include "two_ways_test.moc"
