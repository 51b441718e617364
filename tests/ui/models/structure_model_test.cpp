// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/made_study.h"
#include "ui/models/structure_model.h"

#include <QAbstractItemModelTester>

using ui::StructureModel;

namespace {

/// The finding of this rule in the sample.
ui::ChangeRef changeOf(const ui::Study& study, const std::string& rule)
{
    for (const ui::ChangeRef& each : study.changes())
        if (each.finding->rule == rule)
            return each;
    qFatal("the sample has no such finding");
}

/// "~ status | string | string": what stands below a row.
QStringList linesBelow(QAbstractItemModel& model, const QModelIndex& parent)
{
    QStringList lines;
    model.fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex name = model.index(row, StructureModel::NameColumn, parent);
        const auto mark = static_cast<ui::RowMark>(name.data(StructureModel::MarkRole).toInt());
        lines << ui::markSign(mark) + ' ' + name.data().toString() + " | "
                + name.siblingAtColumn(StructureModel::BaselineColumn).data().toString() + " | "
                + name.siblingAtColumn(StructureModel::CandidateColumn).data().toString();
    }
    return lines;
}

} // namespace

class StructureModelTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void leadsDownToTheChange();
    void showsWhatCameAndWentBesideWhatStayed();
    void readsAsSentences();
    void aSideThatDoesNotExistIsEmpty();
    void everythingCanBeOpened();
    void nothingChosenIsAnEmptyTree();

private:
    void show(const std::string& rule);

    std::shared_ptr<const ui::Study> m_study;
    StructureModel m_model;
};

void StructureModelTest::init()
{
    m_study = test::sampleStudy();
}

void StructureModelTest::show(const std::string& rule)
{
    m_model.show(m_study, ui::changedPlace(changeOf(*m_study, rule)));
}

void StructureModelTest::leadsDownToTheChange()
{
    show("response-values-replaced");
    const QAbstractItemModelTester tester(&m_model);
    const QModelIndex changed = m_model.changedIndex();
    QCOMPARE(changed.data().toString(), "enum");
    QCOMPARE(changed.parent().data().toString(), "status");
    QVERIFY(!changed.parent().parent().parent().isValid());
    QCOMPARE(changed.siblingAtColumn(StructureModel::BaselineColumn).data().toString(),
        R"(["pending","paid","payment_abandoned"])");
    QCOMPARE(changed.siblingAtColumn(StructureModel::CandidateColumn).data().toString(),
        R"(["pending_payment","paid","payment_abandoned"])");
}

void StructureModelTest::showsWhatCameAndWentBesideWhatStayed()
{
    show("response-values-replaced");
    const QStringList lines = linesBelow(m_model, m_model.changedIndex().parent().parent());
    QVERIFY2(lines.contains("+ redirect_url |  | string"), qPrintable(lines.join('\n')));
    QVERIFY2(lines.contains("− estimated_delivery | string | "), qPrintable(lines.join('\n')));
    QVERIFY2(lines.contains(" id | string, required | string, required"), qPrintable(lines.join('\n')));
}

void StructureModelTest::readsAsSentences()
{
    show("response-values-replaced");
    const QModelIndex changed = m_model.changedIndex();
    QVERIFY(changed.data(Qt::AccessibleTextRole).toString().startsWith("enum changed: [\"pending\","));
    show("required-request-field-added");
    QCOMPARE(m_model.changedIndex().data(Qt::AccessibleTextRole).toString(),
        "billing_country is new: string, required.");
}

void StructureModelTest::aSideThatDoesNotExistIsEmpty()
{
    show("path-added");
    const QModelIndex top = m_model.index(0, StructureModel::NameColumn);
    QCOMPARE(top.siblingAtColumn(StructureModel::BaselineColumn).data().toString(), "");
    QCOMPARE(static_cast<ui::RowMark>(top.data(StructureModel::MarkRole).toInt()), ui::RowMark::Added);
}

void StructureModelTest::everythingCanBeOpened()
{
    show("response-values-replaced");
    const QAbstractItemModelTester tester(&m_model);
    std::vector<QModelIndex> open {m_model.index(0, 0)};
    std::size_t seen = 0;
    while (!open.empty()) {
        const QModelIndex index = open.back();
        open.pop_back();
        m_model.fetchMore(index);
        QVERIFY(++seen < 1000);
        for (int row = 0; row < m_model.rowCount(index); ++row)
            open.push_back(m_model.index(row, 0, index));
    }
    QVERIFY(seen > 20);
}

void StructureModelTest::nothingChosenIsAnEmptyTree()
{
    const QAbstractItemModelTester tester(&m_model);
    m_model.show(nullptr, {});
    QCOMPARE(m_model.rowCount(), 0);
    QVERIFY(!m_model.changedIndex().isValid());
}

COUNTERSIGN_TEST(StructureModelTest)
#include "structure_model_test.moc"
