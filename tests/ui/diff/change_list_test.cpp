// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/sample_workspace.h"
#include "ui/card/change_tree.h"
#include "ui/diff/accept_sheet.h"
#include "ui/diff/change_list.h"
#include "ui/text.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

class ChangeListTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_sample = std::make_unique<test::SampleWorkspace>(); }
    void init();
    void cleanup();
    void cleanupTestCase() { m_sample.reset(); }
    void choosesWhatTheWorkspaceChooses();
    void goesFromChangeToChange();
    void arrowsPassOverHeadings();
    void goesToTheNextUndecidedOne();
    void lettersAreLeftToTheWindow();
    void aFilterThatHidesAllSaysSoAndEscapeClearsIt();
    void safeOnesAreNamedBeforeTheyAreAccepted();
    void ofSeveralTheHarmlessOnesAreAccepted();
    void saysWhatIsHidden();
    void keepsWhatIsChosenWhenSomethingIsDecided();
    void everythingHasANameAndAPlaceInTheOrder();
    void oneCandidateThatEqualsItsBaselineSaysSo();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    QString chosenRule() const;
    QStringList labels() const;
    QPushButton* acceptButton() const;

    std::unique_ptr<test::SampleWorkspace> m_sample;
    std::unique_ptr<ui::ChangeList> m_list;
    ui::ChangeTree* m_tree = nullptr;
};

void ChangeListTest::init()
{
    m_list = std::make_unique<ui::ChangeList>(m_sample->workspace());
    m_list->resize(300, 700);
    m_list->show();
    m_tree = m_list->findChild<ui::ChangeTree*>();
    m_sample->workspace().select(m_sample->placeOf("response-values-replaced"));
}

void ChangeListTest::cleanup()
{
    m_list.reset();
    QUndoStack& said = m_sample->workspace().statements().stack();
    while (said.canUndo())
        said.undo();
}

void ChangeListTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_tree, key, modifiers);
}

QString ChangeListTest::chosenRule() const
{
    const ui::ChangeRef change = m_sample->workspace().study()->change(m_sample->workspace().selected());
    return change ? ui::toQString(change.finding->rule) : QString();
}

QStringList ChangeListTest::labels() const
{
    QStringList texts;
    for (const QLabel* label : m_list->findChildren<QLabel*>())
        if (label->isVisible())
            texts << label->text();
    return texts;
}

QPushButton* ChangeListTest::acceptButton() const
{
    for (auto* button : m_list->findChildren<QPushButton*>())
        if (button->parentWidget() != m_list->findChild<ui::AcceptSheet*>()
            && button->text().startsWith("Accept"))
            return button;
    return nullptr;
}

void ChangeListTest::choosesWhatTheWorkspaceChooses()
{
    m_sample->workspace().select(m_sample->placeOf("path-added"));
    QCOMPARE(m_tree->chosen(), m_sample->placeOf("path-added"));
    QCOMPARE(m_tree->selectedPlaces().size(), std::size_t {1});
}

void ChangeListTest::goesFromChangeToChange()
{
    m_list->chooseNext(1);
    QCOMPARE(chosenRule(), "required-request-field-added");
    m_list->chooseNext(-1);
    m_list->chooseNext(-1);
    QCOMPARE(chosenRule(), "response-values-replaced");
}

void ChangeListTest::arrowsPassOverHeadings()
{
    QStringList rules {chosenRule()};
    for (int step = 0; step < 6; ++step) {
        press(Qt::Key_Down);
        rules << chosenRule();
    }
    QCOMPARE(rules.removeDuplicates(), 0);
    QCOMPARE(rules.last(), "words-changed");
    press(Qt::Key_Up);
    QCOMPARE(chosenRule(), "path-added");
}

void ChangeListTest::goesToTheNextUndecidedOne()
{
    m_sample->workspace().statements().decide(
        {m_sample->placeOf("required-request-field-added")}, {.verdict = "reject", .reason = "no"});
    m_list->chooseNextUndecided(1);
    QCOMPARE(chosenRule(), "error-envelope-left");
    m_list->chooseNextUndecided(-1);
    QCOMPARE(chosenRule(), "response-values-replaced");
    m_list->chooseNextUndecided(-1);
    QCOMPARE(chosenRule(), "words-changed");
}

void ChangeListTest::lettersAreLeftToTheWindow()
{
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, "a");
    QCoreApplication::sendEvent(m_tree, &letter);
    QVERIFY(!letter.isAccepted());
}

void ChangeListTest::aFilterThatHidesAllSaysSoAndEscapeClearsIt()
{
    m_list->setFilter("owner:frontend rule:nothing");
    QVERIFY2(
        labels().contains("0 of 7 match “owner:frontend rule:nothing”."), qPrintable(labels().join('\n')));
    m_list->focusFilter();
    auto* const field = m_list->findChild<QLineEdit*>();
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(m_list->filter(), "");
    QVERIFY(labels().contains("7 change(s)"));
    m_list->setFilter("breaking");
    QVERIFY(labels().contains("3 of 7 change(s)"));
}

void ChangeListTest::safeOnesAreNamedBeforeTheyAreAccepted()
{
    m_list->askToAcceptSafe();
    auto* const sheet = m_list->findChild<ui::AcceptSheet*>();
    QVERIFY(sheet->isVisible());
    QVERIFY(labels().contains("Accept these 3 change(s) that nobody has to do anything about?"));
    QCOMPARE(m_sample->verdictOn("path-added"), "");
    QTest::keyClick(sheet, Qt::Key_Return);
    QVERIFY(!sheet->isVisible());
    for (const char* rule : {"path-added", "response-field-added", "words-changed"})
        QCOMPARE(m_sample->verdictOn(rule), "accept");
    QCOMPARE(m_sample->verdictOn("optional-response-field-removed"), "");
    m_sample->workspace().statements().stack().undo();
    QCOMPARE(m_sample->verdictOn("path-added"), "");
}

void ChangeListTest::ofSeveralTheHarmlessOnesAreAccepted()
{
    m_tree->selectAll();
    QCOMPARE(acceptButton()->text(), "Accept 3 safe (4 left)");
    m_list->acceptSelected();
    QCOMPARE(m_sample->verdictOn("words-changed"), "accept");
    QCOMPARE(m_sample->verdictOn("response-values-replaced"), "");
}

void ChangeListTest::saysWhatIsHidden()
{
    const QStringList texts = labels().filter("Hidden");
    QCOMPARE(texts.size(), 1);
    QVERIFY2(texts.first().contains("1 reordering(s)"), qPrintable(texts.first()));
    QVERIFY2(texts.first().contains("3 line(s) of mere formatting"), qPrintable(texts.first()));
}

void ChangeListTest::keepsWhatIsChosenWhenSomethingIsDecided()
{
    m_list->setFilter("undecided");
    m_list->chooseNext(1);
    const std::string chosen = m_tree->chosen();
    m_sample->workspace().statements().decide(
        {m_sample->placeOf("path-added")}, {.verdict = "accept", .reason = "new"});
    QCOMPARE(m_tree->chosen(), chosen);
    QVERIFY(labels().contains("6 of 7 change(s)"));
}

void ChangeListTest::everythingHasANameAndAPlaceInTheOrder()
{
    for (const QWidget* widget : m_list->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString name =
            button && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
}

void ChangeListTest::oneCandidateThatEqualsItsBaselineSaysSo()
{
    test::SampleWorkspace same({"v2.3.0", "v2.3.0"});
    m_list = std::make_unique<ui::ChangeList>(same.workspace());
    m_list->show();
    QVERIFY2(
        labels().contains("The candidate equals the baseline in meaning."), qPrintable(labels().join('\n')));
    m_list.reset();
}

COUNTERSIGN_TEST(ChangeListTest)
#include "change_list_test.moc"
