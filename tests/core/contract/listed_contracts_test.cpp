// SPDX-License-Identifier: Apache-2.0
#include "core/contract/listed_contracts.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace {

std::vector<core::FoundContract> foundAt(const std::vector<std::string>& entries)
{
    std::vector<core::FoundContract> found;
    for (const std::string& entry : entries)
        found.push_back({.id = "by content", .entry = entry});
    return found;
}

std::string idsOf(const std::vector<core::FoundContract>& contracts)
{
    std::string ids;
    for (const core::FoundContract& each : contracts)
        ids += (ids.empty() ? "" : " ") + each.id + '=' + each.entry;
    return ids;
}

core::Settings listing(const std::vector<core::ContractSetting>& contracts)
{
    core::Settings settings;
    settings.contracts = contracts;
    return settings;
}

} // namespace

class ListedContractsTest : public QObject {
    Q_OBJECT

private slots:
    void changeNothingWhenNoneAreListed();
    void takeTheirIds();
    void tellGlobsApartByTheirWays();
    void goByTheFirstThatListsThem();
    void giveTheOthersBack();
};

void ListedContractsTest::changeNothingWhenNoneAreListed()
{
    auto found = foundAt({"a.yaml", "b.yaml"});
    QVERIFY(core::takeUnlisted(found, {}).empty());
    QCOMPARE(idsOf(found), std::string("by content=a.yaml by content=b.yaml"));
}

void ListedContractsTest::takeTheirIds()
{
    auto found = foundAt({"a.yaml", "services/orders/api.yaml"});
    QVERIFY(
        core::takeUnlisted(found, listing({{"first", "a.yaml"}, {"orders", "services/*/api.yaml"}})).empty());
    QCOMPARE(idsOf(found), std::string("first=a.yaml orders=services/orders/api.yaml"));
}

void ListedContractsTest::tellGlobsApartByTheirWays()
{
    auto found = foundAt({"services/orders/api.yaml", "services/users/v2/api.yaml"});
    core::takeUnlisted(found, listing({{"all", "services/**/api.yaml"}}));
    QCOMPARE(idsOf(found),
        std::string("all/orders/api=services/orders/api.yaml all/users/v2/api=services/users/v2/api.yaml"));
}

void ListedContractsTest::goByTheFirstThatListsThem()
{
    auto found = foundAt({"a.yaml", "b.yaml"});
    core::takeUnlisted(found, listing({{"special", "a.yaml"}, {"rest", "*.yaml"}}));
    QCOMPARE(idsOf(found), std::string("special=a.yaml rest/b=b.yaml"));
}

void ListedContractsTest::giveTheOthersBack()
{
    auto found = foundAt({"a.yaml", "b.yaml", "c.yaml"});
    const auto unlisted = core::takeUnlisted(found, listing({{"b", "b.yaml"}, {"none", "z.yaml"}}));
    QCOMPARE(idsOf(found), std::string("b=b.yaml"));
    QCOMPARE(idsOf(unlisted), std::string("by content=a.yaml by content=c.yaml"));
}

COUNTERSIGN_TEST(ListedContractsTest)
#include "listed_contracts_test.moc"
