// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/made_study.h"
#include "ui/models/change_model.h"
#include "ui/text.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>

using core::Severity;
using ui::ChangeModel;

namespace {

/// "Breaking 2 | status country": a line a heading.
QStringList linesOf(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex heading = model.index(row, 0);
        QStringList places;
        for (int child = 0; child < model.rowCount(heading); ++child)
            places << model.index(child, 0, heading).data(ChangeModel::PlaceRole).toString();
        lines << heading.data().toString() + ' ' + heading.data(ChangeModel::AboutRole).toString() + " | "
                + places.join(' ');
    }
    return lines;
}

std::shared_ptr<ui::Study> smallStudy()
{
    return test::studyOf({{"words", Severity::Docs}, {"one", Severity::Breaking, "POST /orders"},
        {"far", Severity::Breaking, "GET /orders", 6, "order.yaml"}, {"gone", Severity::Risky, ""}});
}

core::SignoffDuty dutyOf(
    const std::string& role, const std::vector<std::string>& places, bool required = true)
{
    core::SignoffDuty duty;
    duty.role = role;
    duty.places = places;
    duty.required = required;
    return duty;
}

/// On the change that reaches far.
core::ConsumerImpact consumerOf(const std::string& name, core::Impact impact)
{
    core::ConsumerImpact consumer;
    consumer.name = name;
    consumer.impacts = {{"far", impact, {}}};
    return consumer;
}

core::Gap gapAt(const std::string& what)
{
    return {"shop.yaml", {11, 4}, what, "there is no such file"};
}

} // namespace

class ChangeModelTest : public QObject {
    Q_OBJECT
private slots:
    void groups_data();
    void groups();
    void theSampleIsSevenChangesInTheOrderOfTheStory();
    void aFilterHidesButNeverTheBlindSpots();
    void whatARuleIgnoresIsListedOnDemand();
    void decisionsLeaveViewsInPlace();
    void aDecidedRowLeavesTheFilterOfUndecidedOnes();
    void rowsReadAsSentences();
    void nothingForeignReordersText();
    void findsByPlace();
    void ofSeveralContractsEachRowNamesItsOwn();
};

void ChangeModelTest::groups_data()
{
    QTest::addColumn<ui::ChangeOrder>("order");
    QTest::addColumn<QStringList>("lines");
    using enum ui::ChangeOrder;
    QTest::newRow("by risk, the farthest reaching first")
        << Risk << QStringList {"Breaking 2 | far one", "Risky 1 | gone", "Docs 1 | words"};
    QTest::newRow("by operation, as the texts are read")
        << Operation
        << QStringList {
               "POST /orders 2 | words one", "GET /orders 1 | far", "Outside of operations 1 | gone"};
    QTest::newRow("by owner") << Owner
                              << QStringList {
                                     QLocale().createSeparatedList({"backend", "product"}) + " 1 | one",
                                     "backend 1 | far", "Nobody has to sign for it 2 | gone words"};
    QTest::newRow("by file") << File << QStringList {"shop.yaml 3 | words one gone", "order.yaml 1 | far"};
}

void ChangeModelTest::groups()
{
    QFETCH(ui::ChangeOrder, order);
    const auto study = smallStudy();
    study->check.signoff = {
        dutyOf("backend", {"one", "far"}), dutyOf("product", {"one"}), dutyOf("qa", {"gone"}, false)};
    ChangeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setOrder(order);
    model.show(study, nullptr);
    QTEST(linesOf(model), "lines");
}

void ChangeModelTest::theSampleIsSevenChangesInTheOrderOfTheStory()
{
    ChangeModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(test::sampleStudy(), nullptr);
    QStringList shown;
    for (const QModelIndex& index : model.changeIndexes())
        shown << index.parent().data().toString() + ": " + index.data(ChangeModel::AboutRole).toString() + " "
                + index.data(ChangeModel::MoreRole).toString();
    QCOMPARE(shown,
        (QStringList {"Breaking: POST /orders › response 202 › body › status +5",
            "Breaking: POST /orders › request body › billing_country ",
            "Breaking: POST /payments › response 402 › body ",
            "Risky: POST /orders › response 202 › body › estimated_delivery +5",
            "Safe: POST /orders › response 202 › body › redirect_url +5", "Safe: GET /orders/{id}/challenge ",
            "Docs: POST /orders › request body › cart_id "}));
    const ui::HiddenCounts hidden = ui::hiddenCounts(*test::sampleStudy());
    QCOMPARE(hidden.reorders, std::size_t {1});
    QCOMPARE(hidden.formatting, std::size_t {3});
    QVERIFY(model.blindSpots().empty());
}

void ChangeModelTest::aFilterHidesButNeverTheBlindSpots()
{
    const auto study = smallStudy();
    core::Coverage& coverage = study->check.contracts.front().diff.judgement.coverage;
    coverage.notUnderstood = {gapAt("x: y")};
    coverage.unresolved = {gapAt("$ref: a.yaml")};
    study->check.unread = {gapAt("b.yaml")};
    ChangeModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(study, nullptr);
    model.setFilter(ui::ChangeFilter::parse("safe"));
    QCOMPARE(linesOf(model), QStringList {"Nobody can vouch for 3 |   "});
    QCOMPARE(model.shownCount(), std::size_t {0});
    const QModelIndex first = model.index(0, 0, model.index(0, 0));
    QCOMPARE(first.data().toString(), "$ref: a.yaml: there is no such file");
    QCOMPARE(first.data(ChangeModel::AboutRole).toString(), "shop.yaml:12");
    QCOMPARE(model.blindSpotAt(first)->gap->why, "there is no such file");
    QVERIFY(!model.rowAt(first));
}

void ChangeModelTest::whatARuleIgnoresIsListedOnDemand()
{
    const auto study = smallStudy();
    core::SuppressedFinding ignored;
    ignored.finding = test::findingOf({"old", Severity::Breaking});
    ignored.by.owner = "ana";
    ignored.by.reason = "nobody calls it";
    study->check.contracts.front().diff.judgement.suppressed = {ignored};
    ChangeModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(study, nullptr);
    QCOMPARE(ui::hiddenText(ui::hiddenCounts(*study)), "Hidden: 1 change(s) that a rule ignores");
    QCOMPARE(model.rowCount(), 3);
    model.setShowsIgnored(true);
    QCOMPARE(model.rowCount(), 4);
    const QModelIndex row = model.index(0, 0, model.index(3, 0));
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
        "Ignored by a rule: old changed. ana says why: nobody calls it");
}

void ChangeModelTest::decisionsLeaveViewsInPlace()
{
    const auto study = smallStudy();
    ChangeModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(study, test::standingOf(study, {}));
    QSignalSpy resets(&model, &ChangeModel::modelReset);
    QSignalSpy changes(&model, &ChangeModel::dataChanged);
    model.show(study, test::standingOf(study, {test::decisionOf(*study, "one", "reject")}));
    QCOMPARE(resets.count(), 0);
    QVERIFY(changes.count() > 0);
    QCOMPARE(model.indexOf("one").data(ChangeModel::DecisionRole).toString(), "✗ Rejected");
    QCOMPARE(model.indexOf("one").data(ChangeModel::WaitsRole).toBool(), false);
    QCOMPARE(model.indexOf("far").data(ChangeModel::DecisionRole).toString(), "—");
}

void ChangeModelTest::aDecidedRowLeavesTheFilterOfUndecidedOnes()
{
    const auto study = smallStudy();
    ChangeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFilter(ui::ChangeFilter::parse("undecided"));
    model.show(study, test::standingOf(study, {}));
    QCOMPARE(model.shownCount(), std::size_t {4});
    model.show(study, test::standingOf(study, {test::decisionOf(*study, "one", "reject")}));
    QCOMPARE(linesOf(model), (QStringList {"Breaking 1 | far", "Risky 1 | gone", "Docs 1 | words"}));
}

void ChangeModelTest::rowsReadAsSentences()
{
    const auto study = smallStudy();
    study->check.consumers = {
        consumerOf("web", core::Impact::Affected), consumerOf("data", core::Impact::Unknown)};
    ChangeModel model;
    model.show(study, test::standingOf(study, {test::commentOn("far", "why?")}));
    const auto spoken = [&](const char* place) {
        return model.indexOf(place).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken("far"),
        "Breaking: far changed. At GET /orders › body › far, and 5 more site(s). Undecided. It hits web. "
        "Nobody "
        "knows whether it hits data. 1 open comment(s).");
    QCOMPARE(spoken("words"), "Docs: words changed. At POST /orders › body › words. Undecided.");
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), "Breaking: 2 change(s).");
}

void ChangeModelTest::nothingForeignReordersText()
{
    const auto study = test::studyOf({{"evil\u202e", Severity::Safe}});
    ChangeModel model;
    model.show(study, nullptr);
    const QModelIndex row = model.changeIndexes().front();
    for (const int role : {int {Qt::DisplayRole}, int {Qt::AccessibleTextRole}, int {ChangeModel::AboutRole}})
        QVERIFY(!row.data(role).toString().contains(QChar(0x202e)));
}

void ChangeModelTest::findsByPlace()
{
    ChangeModel model;
    model.show(smallStudy(), nullptr);
    QCOMPARE(model.indexOf("gone").data().toString(), "gone changed");
    QVERIFY(!model.indexOf("elsewhere").isValid());
    model.show(nullptr, nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void ChangeModelTest::ofSeveralContractsEachRowNamesItsOwn()
{
    const auto study = test::studyOf({{"one"}});
    study->check.contracts.push_back(study->check.contracts.front());
    study->check.contracts.back().diff.contract = "stock";
    ui::ChangeModel model;
    model.show(study, nullptr);
    QStringList about;
    for (const QModelIndex& index : model.changeIndexes()) {
        about << index.data(ui::ChangeModel::AboutRole).toString();
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains("In the contract"));
    }
    about.sort();
    QCOMPARE(about, QStringList({"shop · POST /orders › body › one", "stock · POST /orders › body › one"}));
}

COUNTERSIGN_TEST(ChangeModelTest)
#include "change_model_test.moc"
