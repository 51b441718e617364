// SPDX-License-Identifier: Apache-2.0
#include "core/compat/contract_pairs.h"
#include "tests/support/test_program.h"

#include <QTest>

using Contracts = std::vector<core::FoundContract>;

class ContractPairsTest : public QObject {
    Q_OBJECT
private slots:
    void pairs_data();
    void pairs();
};

namespace {

core::FoundContract contract(const std::string& id, core::Language language = core::Language::OpenApi)
{
    return {.id = id, .language = language};
}

/// "a=a b=- -=c"
std::string told(const std::vector<core::ContractPair>& pairs)
{
    std::string out;
    for (const core::ContractPair& pair : pairs)
        out += (out.empty() ? "" : " ") + (pair.baseline ? pair.baseline->id : "-") + "="
            + (pair.candidate ? pair.candidate->id : "-");
    return out;
}

} // namespace

void ContractPairsTest::pairs_data()
{
    QTest::addColumn<Contracts>("baseline");
    QTest::addColumn<Contracts>("candidate");
    QTest::addColumn<std::string>("pairs");
    const auto row = [](const char* name, const Contracts& baseline, const Contracts& candidate,
                         const char* pairs) {
        QTest::newRow(name) << baseline << candidate << std::string(pairs);
    };
    const auto graphql = core::Language::GraphQl;
    row("none", {}, {}, "");
    row("same ids, in any order", {contract("b"), contract("a")}, {contract("a"), contract("b")}, "a=a b=b");
    row("moved", {contract("old")}, {contract("new")}, "old=new");
    row("moved beside others", {contract("a"), contract("old")}, {contract("a"), contract("new")},
        "a=a old=new");
    row("gone", {contract("a"), contract("b")}, {contract("a")}, "a=a b=-");
    row("new", {contract("a")}, {contract("a"), contract("b")}, "a=a -=b");
    row("several could have moved", {contract("a"), contract("b")}, {contract("c")}, "a=- b=- -=c");
    row("another language is no move", {contract("a")}, {contract("b", graphql)}, "a=- -=b");
    row("one of each language moved", {contract("a"), contract("b", graphql)},
        {contract("c"), contract("d", graphql)}, "a=c b=d");
}

void ContractPairsTest::pairs()
{
    QFETCH(const Contracts, baseline);
    QFETCH(const Contracts, candidate);
    QFETCH(const std::string, pairs);
    QCOMPARE(told(core::pairContracts(baseline, candidate)), pairs);
}

COUNTERSIGN_TEST(ContractPairsTest)
#include "contract_pairs_test.moc"
