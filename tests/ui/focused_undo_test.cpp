// SPDX-License-Identifier: Apache-2.0
// Undo takes back what was done where the keys are; and what Edit opens, in a real window.
#include "tests/support/test_program.h"
#include "tests/ui/opened_kiosk.h"
#include "ui/diff/change_list.h"
#include "ui/editor/editor_view.h"
#include "ui/text_view/text_view.h"

#include <QAction>
#include <QApplication>

using ui::CommandId;

class FocusedUndoTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_kiosk.reset(); }
    void aListTakesBackDecisionsThoughATextWasTypedIn();
    void aTextTakesBackItsTypingThoughADecisionCameBefore();
    void typingAfterADecisionIsWhatGoesBack();
    void theTitleMarksWhatIsUnsaved();
    void editOpensTheFileOfTheChosenChange();
    void editStaysWhereItWasLeft();

private:
    ui::Workspace& workspace() const { return m_kiosk->window().workspace(); }
    QUndoStack& said() const { return workspace().statements().stack(); }
    QAction* action(CommandId id) const { return m_kiosk->action(id); }
    bool isMarked() const { return m_kiosk->window().windowTitle().startsWith(QChar(0x25CF)); }
    void typeInCompare();

    std::unique_ptr<test::OpenedKiosk> m_kiosk;
};

void FocusedUndoTest::init()
{
    m_kiosk = std::make_unique<test::OpenedKiosk>();
    QVERIFY(m_kiosk->open());
}

void FocusedUndoTest::typeInCompare()
{
    QVERIFY(m_kiosk->typeInCompare("x"));
    QVERIFY(isMarked());
}

void FocusedUndoTest::aListTakesBackDecisionsThoughATextWasTypedIn()
{
    workspace().statements().decide({workspace().selected()}, {.verdict = "reject"});
    QCOMPARE(said().index(), 1);
    typeInCompare();
    const QWidget* text = QApplication::focusWidget();
    action(CommandId::Undo)->trigger();
    QVERIFY(!isMarked());
    QCOMPARE(said().index(), 1);
    m_kiosk->window().findChild<ui::ChangeList*>()->setFocus();
    QVERIFY(QApplication::focusWidget() != text);
    QVERIFY(!action(CommandId::Redo)->isEnabled());
    action(CommandId::Undo)->trigger();
    QCOMPARE(said().index(), 0);
    action(CommandId::Redo)->trigger();
    action(CommandId::Redo)->trigger();
    QCOMPARE(said().index(), 1);
    QVERIFY(!isMarked());
}

void FocusedUndoTest::aTextTakesBackItsTypingThoughADecisionCameBefore()
{
    typeInCompare();
    QWidget* text = QApplication::focusWidget();
    m_kiosk->window().findChild<ui::ChangeList*>()->setFocus();
    QVERIFY(!action(CommandId::Undo)->isEnabled());
    text->setFocus();
    QVERIFY(action(CommandId::Undo)->isEnabled());
    action(CommandId::Undo)->trigger();
    QVERIFY(!isMarked());
}

void FocusedUndoTest::typingAfterADecisionIsWhatGoesBack()
{
    typeInCompare();
    action(CommandId::Undo)->trigger();
    workspace().statements().decide({workspace().selected()}, {.verdict = "reject"});
    QVERIFY(action(CommandId::Undo)->text().contains("Reject"));
    QTest::keyClicks(QApplication::focusWidget(), "x");
    QVERIFY(!action(CommandId::Undo)->text().contains("Reject"));
}

void FocusedUndoTest::theTitleMarksWhatIsUnsaved()
{
    const QString title = m_kiosk->window().windowTitle();
    typeInCompare();
    QCOMPARE(m_kiosk->window().windowTitle(), QStringLiteral("\u25cf ") + title);
    action(CommandId::Undo)->trigger();
    QCOMPARE(m_kiosk->window().windowTitle(), title);
}

void FocusedUndoTest::editOpensTheFileOfTheChosenChange()
{
    const auto* editor = m_kiosk->window().findChild<ui::EditorView*>();
    const std::shared_ptr<const ui::Study> study = workspace().study();
    const auto change = study->change(workspace().selected());
    QVERIFY(change);
    action(CommandId::ShowEdit)->trigger();
    // The folder is looked at again while the file is on its way: it is still the one that is wanted.
    workspace().reload();
    QTRY_VERIFY(editor->file() && editor->file()->path == change.finding->candidate->file);
    QTRY_COMPARE(editor->view()->caret().line, change.finding->candidate->begin.line);
    QVERIFY(editor->view()->isAncestorOf(QApplication::focusWidget()));
}

void FocusedUndoTest::editStaysWhereItWasLeft()
{
    const auto* editor = m_kiosk->window().findChild<ui::EditorView*>();
    action(CommandId::ShowEdit)->trigger();
    QTRY_VERIFY(editor->file() && editor->view()->caret().line > 0);
    editor->view()->setCaret({1, 2});
    action(CommandId::ShowCompare)->trigger();
    action(CommandId::ShowEdit)->trigger();
    QTRY_VERIFY(!workspace().isBusy());
    QCOMPARE(editor->view()->caret(), (core::Position {1, 2}));
}

COUNTERSIGN_TEST(FocusedUndoTest)
#include "focused_undo_test.moc"
