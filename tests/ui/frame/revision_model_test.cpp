// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/frame/revision_button.h"
#include "ui/frame/revision_popup.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>

using ui::RevisionModel;

namespace {

ui::RevisionChoices someChoices()
{
    return {.hasWorkingTree = true,
        .tags = {{"v2.3.0", "aaaa"}, {"v2.2.1", "bbbb"}},
        .branches = {{"main", "aaaa", false, true}, {"origin/main", "aaaa", true}},
        .commits = {{.id = "0123456789abcdef", .summary = "Ask for the country"}}};
}

QStringList textsOf(const RevisionModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row).data().toString();
    return texts;
}

} // namespace

class RevisionModelTest : public QObject {
    Q_OBJECT
private slots:
    void standsUnderHeadings();
    void headingsCannotBeChosen();
    void isNarrowedByTyping_data();
    void isNarrowedByTyping();
    void findsTheCurrentOne();
    void readsAsSentences();
    void enterChoosesWhatIsTyped();
    void arrowsWalkTheList();
    void aHashInTheHeaderIsShortAndWholeInTheTooltip();
};

void RevisionModelTest::standsUnderHeadings()
{
    RevisionModel model;
    const QAbstractItemModelTester tester(&model);
    model.setChoices(someChoices());
    QCOMPARE(textsOf(model),
        (QStringList {"working tree", "Tags", "v2.3.0", "v2.2.1", "Branches", "main", "Remote branches",
            "origin/main", "Last commits", "0123456"}));
}

void RevisionModelTest::headingsCannotBeChosen()
{
    RevisionModel model;
    model.setChoices(someChoices());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const bool isHeading = index.data(RevisionModel::HeadingRole).toBool();
        QCOMPARE(bool(index.flags() & Qt::ItemIsSelectable), !isHeading);
    }
}

void RevisionModelTest::isNarrowedByTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a version") << "2.2" << QStringList {"Tags", "v2.2.1", "Use “2.2”"};
    QTest::newRow("what a commit says")
        << "country" << QStringList {"Last commits", "0123456", "Use “country”"};
    QTest::newRow("a name") << "v2.3.0" << QStringList {"Tags", "v2.3.0"};
    QTest::newRow("something git may know") << "HEAD~2" << QStringList {"Use “HEAD~2”"};
}

void RevisionModelTest::isNarrowedByTyping()
{
    QFETCH(QString, typed);
    RevisionModel model;
    const QAbstractItemModelTester tester(&model);
    model.setChoices(someChoices());
    model.setFilter(typed);
    QTEST(textsOf(model), "expected");
}

void RevisionModelTest::findsTheCurrentOne()
{
    RevisionModel model;
    QCOMPARE(model.rowOf("main"), -1);
    model.setChoices(someChoices());
    QCOMPARE(model.rowOf("main"), 5);
    QCOMPARE(model.rowOf(""), 0);
    QCOMPARE(model.rowOf("gone"), 0);
}

void RevisionModelTest::readsAsSentences()
{
    RevisionModel model;
    model.setChoices(someChoices());
    QCOMPARE(model.index(5).data(Qt::AccessibleTextRole).toString(), QStringLiteral("main, checked out"));
    QCOMPARE(model.index(9).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("0123456, Ask for the country"));
}

void RevisionModelTest::enterChoosesWhatIsTyped()
{
    ui::RevisionButton button("Baseline");
    button.setChoices(someChoices());
    button.setRevision({core::RevisionKind::Tag, "v2.3.0", "aaaa"}, "it was asked for");
    QCOMPARE(button.accessibleName(), QStringLiteral("Baseline: v2.3.0"));
    QSignalSpy chosen(&button, &ui::RevisionButton::revisionChosen);
    button.show();
    button.choose();
    auto* field = button.findChild<QLineEdit*>();
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, "HEAD~2");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<std::string>(), std::string("HEAD~2"));
    QVERIFY(!field->isVisible());
}

void RevisionModelTest::arrowsWalkTheList()
{
    ui::RevisionButton button("Baseline");
    button.setChoices(someChoices());
    button.setRevision({core::RevisionKind::Tag, "v2.3.0", "aaaa"}, {});
    QSignalSpy chosen(&button, &ui::RevisionButton::revisionChosen);
    button.show();
    button.choose();
    auto* field = button.findChild<QLineEdit*>();
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.front().front().value<std::string>(), std::string("main"));
}

void RevisionModelTest::aHashInTheHeaderIsShortAndWholeInTheTooltip()
{
    const std::string id(40, 'a');
    ui::RevisionButton button("Baseline");
    button.setRevision({core::RevisionKind::Commit, id, id}, "it was asked for");
    QCOMPARE(button.accessibleName(), QStringLiteral("Baseline: aaaaaaa"));
    QVERIFY2(button.toolTip().contains(QString(40, 'a')), qPrintable(button.toolTip()));
    QVERIFY2(button.toolTip().contains("it was asked for"), qPrintable(button.toolTip()));
}

COUNTERSIGN_TEST(RevisionModelTest)
#include "revision_model_test.moc"
