// SPDX-License-Identifier: Apache-2.0
#include "core/compat/comparison.h"
#include "core/contract/contract.h"
#include "tests/core/compat/described_changes.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace {

const std::string Folder = "compat/compare";

std::shared_ptr<const core::Contract> contractOf(const QString& name, const std::string& side)
{
    return readContractIn(Folder + "/" + name.toStdString(), side + ".yaml");
}

} // namespace

class CompareTest : public QObject {
    Q_OBJECT

private slots:
    void findsChanges_data() { addCases(); }
    void findsChanges();
    void findsNothingInItself_data() { addCases(); }
    void findsNothingInItself();
    void mirrorsWhatIsSwapped_data() { addCases(); }
    void mirrorsWhatIsSwapped();
    void prunesNothingThatMatters_data() { addCases(); }
    void prunesNothingThatMatters();

private:
    void addCases();
};

void CompareTest::addCases()
{
    QTest::addColumn<QString>("name");
    for (const std::string& each : test::fixtureNames(Folder))
        QTest::newRow(each.c_str()) << QString::fromStdString(each);
}

void CompareTest::findsChanges()
{
    QFETCH(QString, name);
    const auto comparison = core::compare(contractOf(name, "baseline"), contractOf(name, "candidate"));
    QVERIFY(comparison.has_value());
    QVERIFY(test::matchesGolden(
        describeChanges(*comparison), Folder + "/" + name.toStdString() + "/expected.txt"));
}

void CompareTest::findsNothingInItself()
{
    QFETCH(QString, name);
    for (const char* side : {"baseline", "candidate"}) {
        const auto comparison =
            core::compare(contractOf(name, side), contractOf(name, side), {core::Pruning::None});
        QVERIFY(comparison.has_value());
        QVERIFY2(comparison->changes.empty(), describeChanges(*comparison).c_str());
    }
}

void CompareTest::mirrorsWhatIsSwapped()
{
    QFETCH(QString, name);
    const auto there = core::compare(contractOf(name, "baseline"), contractOf(name, "candidate"));
    const auto back = core::compare(contractOf(name, "candidate"), contractOf(name, "baseline"));
    QVERIFY(there.has_value() && back.has_value());
    // Shared types apart: a new one is seen where it is used, a removed one is missed by name.
    const auto count = [](const core::Comparison& comparison, core::Action action) {
        return std::ranges::count_if(comparison.changes, [&](const core::Change& each) {
            return each.action == action && each.kind != core::ElementKind::Type;
        });
    };
    QCOMPARE(count(*there, core::Action::Added), count(*back, core::Action::Removed));
    QCOMPARE(count(*there, core::Action::Removed), count(*back, core::Action::Added));
    QCOMPARE(count(*there, core::Action::Renamed), count(*back, core::Action::Renamed));
}

void CompareTest::prunesNothingThatMatters()
{
    QFETCH(QString, name);
    const auto pruned =
        core::compare(contractOf(name, "baseline"), contractOf(name, "candidate"), {core::Pruning::ByHash});
    const auto whole =
        core::compare(contractOf(name, "baseline"), contractOf(name, "candidate"), {core::Pruning::None});
    QVERIFY(pruned.has_value() && whole.has_value());
    QCOMPARE(describeChanges(*pruned), describeChanges(*whole));
}

COUNTERSIGN_TEST(CompareTest)
#include "compare_test.moc"
