// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/diff/shop_study.h"
#include "ui/diff/compared_files.h"

class ComparedFilesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_shop.open(m_workspace)); }
    void changeIsHeldAgainstWhereItWas();
    void addedFieldIsHeldAgainstTheFileOfTheRest();
    void filesHaveTheirTrees();
    void splitFileIsLevelWithTheOldOne();
    void rulerShowsEachChangeOfTheFiles();

private:
    const ui::Study& study() const { return *m_workspace.study(); }
    ui::ChangeRef change(std::string_view path) const
    {
        return study().change(test::ShopStudy::placeOf(study(), path));
    }

    std::shared_ptr<const ui::Alignment> alignSplit() const
    {
        return ui::align(ui::textOf(study(), core::Side::Baseline, m_split.baseline),
            ui::textOf(study(), core::Side::Candidate, m_split.candidate), ui::Indentation::Ignored);
    }

    const ui::ComparedFiles m_split {test::ShopStudy::Entry, test::ShopStudy::Schemas};
    test::ShopStudy m_shop;
    ui::Workspace m_workspace;
};

void ComparedFilesTest::changeIsHeldAgainstWhereItWas()
{
    QVERIFY(change("status"));
    QVERIFY(ui::filesOf(change("status")) == m_split);
}

void ComparedFilesTest::addedFieldIsHeldAgainstTheFileOfTheRest()
{
    const ui::ChangeRef added = change("redirect_url");
    QVERIFY(added);
    QVERIFY(!added.finding->baseline);
    QVERIFY(ui::filesOf(added) == m_split);
}

void ComparedFilesTest::filesHaveTheirTrees()
{
    const ui::AlignedText text = ui::textOf(study(), core::Side::Candidate, test::ShopStudy::Schemas);
    QVERIFY(text.text && text.tree);
    QCOMPARE(&text.tree->source(), text.text.get());
    QVERIFY(!ui::textOf(study(), core::Side::Baseline, test::ShopStudy::Schemas).text);
}

void ComparedFilesTest::splitFileIsLevelWithTheOldOne()
{
    const auto alignment = alignSplit();
    const core::IndexRange rows = ui::rowsOf(*alignment, m_split, *change("status").finding);
    const core::SideRow first = alignment->rows.row(rows.begin);
    QVERIFY(first.baseline && first.candidate);
    const std::string before(alignment->baseline.text->line(*first.baseline));
    const std::string after(alignment->candidate.text->line(*first.candidate));
    QVERIFY2(before.ends_with(after), (before + "|" + after).c_str());
}

void ComparedFilesTest::rulerShowsEachChangeOfTheFiles()
{
    const auto marks = ui::marksIn(*alignSplit(), m_split, study(), nullptr);
    QVERIFY(!marks.empty());
    QVERIFY(marks.size() <= study().changes().size());
    QCOMPARE(marks.front().sign, ui::RulerSign::Breaking);
}

COUNTERSIGN_TEST(ComparedFilesTest)
#include "compared_files_test.moc"
