// SPDX-License-Identifier: Apache-2.0
// What must hold of every schema, whatever stands in it.
#include "core/compat/contract_comparison.h"
#include "tests/core/compat/compared_sources.h"
#include "tests/support/graphql_pairs.h"
#include "tests/support/test_program.h"

#include <QTest>

class GraphQlPairsTest : public QObject {
    Q_OBJECT

private slots:
    void againstItselfThereIsNothing();
    void orderFilesAndLayoutMeanNothing();
    void whatChangedIsFound();
};

namespace {

constexpr std::uint64_t Pairs = 200;

test::Source one(const std::string& text)
{
    return test::oneFile(text, "schema.graphql");
}

std::string told(const core::Judgement& judgement)
{
    std::string out;
    for (const core::Finding& each : judgement.findings)
        out += each.rule + ": " + each.message + "\n";
    return out;
}

/// The files of a schema: the first refers to none of the others.
core::Result<core::ReadContractSide> sideOf(
    const core::ContractSource& source, const std::vector<std::string>& files)
{
    return core::readContractSide(
        {&source, files.front(), files.front(), {}, {files.begin() + 1, files.end()}}, {});
}

} // namespace

void GraphQlPairsTest::againstItselfThereIsNothing()
{
    for (std::uint64_t seed = 1; seed <= Pairs; ++seed) {
        const test::GraphQlPair pair = test::graphQlPair(seed);
        for (const std::string& text : {pair.before, pair.after}) {
            const auto judgement = test::judged(one(text), one(text), {.pruning = core::Pruning::None});
            QVERIFY2(judgement, text.c_str());
            QVERIFY2(judgement->findings.empty(), (text + told(*judgement)).c_str());
        }
    }
}

void GraphQlPairsTest::orderFilesAndLayoutMeanNothing()
{
    for (std::uint64_t seed = 1; seed <= Pairs; ++seed) {
        const test::GraphQlPair pair = test::graphQlPair(seed);
        const core::ContractSource before {
            [&](const std::string&) -> core::Result<std::string> { return pair.before; }};
        const core::ContractSource after {[&](const std::string& path) -> core::Result<std::string> {
            return pair.rewritten.at(static_cast<std::size_t>(path.front() - 'a'));
        }};
        const auto baseline = sideOf(before, {"a.graphql"});
        const auto candidate = sideOf(after, {"a.graphql", "b.graphql", "c.graphql"});
        QVERIFY(baseline && candidate);
        const auto compared = core::compareContractSides(*baseline, *candidate, {});
        QVERIFY(compared);
        const core::Judgement& judgement = compared->diff.judgement;
        QVERIFY2(judgement.findings.empty(), (pair.before + told(judgement)).c_str());
        QVERIFY(judgement.coverage.isWhole());
    }
}

void GraphQlPairsTest::whatChangedIsFound()
{
    std::size_t silent = 0;
    for (std::uint64_t seed = 1; seed <= Pairs; ++seed) {
        const test::GraphQlPair pair = test::graphQlPair(seed);
        const auto judgement = test::judged(one(pair.before), one(pair.after));
        QVERIFY(judgement);
        silent += judgement->findings.empty() && pair.before != pair.after ? 1 : 0;
    }
    // Some write the same in other words: a default that is spelled otherwise, a field that comes back.
    QVERIFY2(silent < Pairs / 20, std::to_string(silent).c_str());
}

COUNTERSIGN_TEST(GraphQlPairsTest)
#include "graphql_pairs_test.moc"
