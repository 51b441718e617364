// SPDX-License-Identifier: Apache-2.0
// Where the keys are when a window opens, and which text is in front of whoever comes to Edit.
#include "tests/support/test_program.h"
#include "tests/ui/opened_kiosk.h"
#include "ui/diff/change_list.h"
#include "ui/editor/editor_view.h"
#include "ui/frame/context_strip.h"
#include "ui/text_view/text_view.h"

#include <QApplication>
#include <QTest>

using ui::CommandId;
using ui::PageId;

class FirstKeysTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aWindowOpensWithTheKeysInItsText();
    void aWindowThatIsInFrontLaterHasThemThere();
    void compareBeginsInItsList();
    void editBeginsInItsText();
    void whoComesBackFindsTheKeysWhereTheyWere();
    void whatIsTypedAfterOpeningIsText();
    void editBeginsWithTheContractThatTheStripNames();
    void editBeginsWithTheContractOfTheChosenChange();
    void aContractThatIsGoneHasNoText();

private:
    ui::EditorView& editor() const { return *m_kiosk->window().findChild<ui::EditorView*>(); }
    std::string fileInFront() const { return editor().file() ? editor().file()->path : std::string(); }
    bool hasKeys(const QWidget* pane) const
    {
        const QWidget* keys = m_kiosk->window().focusWidget();
        return keys && (keys == pane || pane->isAncestorOf(keys));
    }
    bool isText() const { return editor().view() && hasKeys(editor().view()); }
    bool openAt(PageId page, QWidget* inFront = nullptr);

    std::unique_ptr<test::OpenedKiosk> m_kiosk;
};

void FirstKeysTest::init()
{
    m_kiosk = std::make_unique<test::OpenedKiosk>();
}

void FirstKeysTest::cleanup()
{
    m_kiosk.reset();
}

/// As the program does with --workspace.
bool FirstKeysTest::openAt(PageId page, QWidget* inFront)
{
    m_kiosk->begin();
    if (inFront)
        QApplication::setActiveWindow(inFront);
    return m_kiosk->openAt({.page = page});
}

void FirstKeysTest::aWindowOpensWithTheKeysInItsText()
{
    QVERIFY(openAt(PageId::Edit));
    QTRY_COMPARE(fileInFront(), std::string("shop.yaml"));
    QVERIFY(isText());
    QVERIFY(editor().view()->isAncestorOf(QApplication::focusWidget()));
}

void FirstKeysTest::aWindowThatIsInFrontLaterHasThemThere()
{
    QWidget other;
    other.show();
    QVERIFY(openAt(PageId::Edit, &other));
    QTRY_COMPARE(fileInFront(), std::string("shop.yaml"));
    QApplication::setActiveWindow(&m_kiosk->window());
    QVERIFY(isText());
    QTRY_VERIFY(editor().view()->isAncestorOf(QApplication::focusWidget()));
}

void FirstKeysTest::compareBeginsInItsList()
{
    QVERIFY(openAt(PageId::Compare));
    QTRY_VERIFY(hasKeys(m_kiosk->window().findChild<ui::ChangeList*>()));
}

void FirstKeysTest::editBeginsInItsText()
{
    QVERIFY(openAt(PageId::Compare));
    m_kiosk->action(CommandId::ShowEdit)->trigger();
    QTRY_COMPARE(fileInFront(), m_kiosk->changedFile());
    QTRY_VERIFY(isText());
}

void FirstKeysTest::whoComesBackFindsTheKeysWhereTheyWere()
{
    QVERIFY(openAt(PageId::Edit));
    QTRY_VERIFY(isText());
    m_kiosk->action(CommandId::PreviousPane)->trigger();
    const QWidget* before = QApplication::focusWidget();
    QVERIFY(!isText());
    m_kiosk->action(CommandId::ShowCompare)->trigger();
    QVERIFY(hasKeys(m_kiosk->window().findChild<ui::ChangeList*>()));
    m_kiosk->window().showPage(PageId::Edit);
    QCOMPARE(QApplication::focusWidget(), before);
}

/// Letters mean something else in lists: nobody may come upon that unawares.
void FirstKeysTest::whatIsTypedAfterOpeningIsText()
{
    QVERIFY(openAt(PageId::Edit));
    QTRY_VERIFY(isText());
    QTest::keyClicks(QApplication::focusWidget(), "drawn ");
    QVERIFY(editor().view()->shownBytes().starts_with("drawn openapi"));
}

void FirstKeysTest::editBeginsWithTheContractThatTheStripNames()
{
    QVERIFY(m_kiosk->open());
    QVERIFY(fileInFront().empty());
    m_kiosk->window().showPage(PageId::Edit);
    QTRY_COMPARE(fileInFront(), m_kiosk->changedFile());
    QCOMPARE(fileInFront(), std::string("shop.yaml"));
}

void FirstKeysTest::editBeginsWithTheContractOfTheChosenChange()
{
    QVERIFY(m_kiosk->open());
    ui::Workspace& workspace = m_kiosk->window().workspace();
    for (const ui::ChangeRef& change : workspace.study()->changes())
        if (change.contract->diff.candidate->name == "till.yaml")
            workspace.select(change.finding->place);
    m_kiosk->window().showPage(PageId::Edit);
    QTRY_COMPARE(fileInFront(), std::string("till.yaml"));
}

void FirstKeysTest::aContractThatIsGoneHasNoText()
{
    std::filesystem::remove(m_kiosk->repository().path() / "shop.yaml");
    QVERIFY(openAt(PageId::Edit));
    QTRY_VERIFY(m_kiosk->window().workspace().standing());
    const ui::ChangeRef gone = m_kiosk->window().workspace().study()->changes().front();
    QVERIFY(!gone.contract->diff.candidate);
    QTRY_VERIFY(!m_kiosk->window().workspace().isBusy());
    QCOMPARE(fileInFront(), std::string(""));
    QVERIFY(hasKeys(&editor()));
    // Nor do letters mean anything else meanwhile.
    const std::string chosen = m_kiosk->window().workspace().selected();
    for (const Qt::Key key : {Qt::Key_N, Qt::Key_A, Qt::Key_R})
        QTest::keyClick(&editor(), key);
    QCOMPARE(m_kiosk->window().workspace().selected(), chosen);
    QVERIFY(!m_kiosk->window().workspace().undoGroup().canUndo());
}

COUNTERSIGN_TEST(FirstKeysTest)
#include "first_keys_test.moc"
