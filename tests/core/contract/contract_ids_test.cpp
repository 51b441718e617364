// SPDX-License-Identifier: Apache-2.0
#include "core/contract/contract_ids.h"
#include "tests/support/test_program.h"

using Texts = std::vector<std::string>;

class ContractIdsTest : public QObject {
    Q_OBJECT
private slots:
    void areUnique_data();
    void areUnique();
};

void ContractIdsTest::areUnique_data()
{
    QTest::addColumn<Texts>("entries");
    QTest::addColumn<Texts>("ids");
    QTest::newRow("without extension") << Texts {"a/api.yaml", "b/api.yaml"} << Texts {"a/api", "b/api"};
    QTest::newRow("two in a folder") << Texts {"api.json", "api.yaml", "b.yaml"}
                                     << Texts {"api.json", "api.yaml", "b"};
    QTest::newRow("a third is met") << Texts {"api.json", "api.yaml", "api.yaml.txt"}
                                    << Texts {"api.json", "api.yaml", "api.yaml.txt"};
    QTest::newRow("beside a bare name") << Texts {"api", "api.yaml"} << Texts {"api", "api.yaml"};
}

void ContractIdsTest::areUnique()
{
    QFETCH(Texts, entries);
    QFETCH(Texts, ids);
    std::vector<core::FoundContract> contracts(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i)
        contracts[i].entry = entries[i];
    core::assignContractIds(contracts);
    for (std::size_t i = 0; i < entries.size(); ++i)
        QCOMPARE(contracts[i].id, ids[i]);
}

COUNTERSIGN_TEST(ContractIdsTest)
#include "contract_ids_test.moc"
