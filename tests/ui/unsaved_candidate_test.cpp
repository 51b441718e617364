// SPDX-License-Identifier: Apache-2.0
// What is typed in Compare: saving it, and finding back to what of it cannot be read.
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"
#include "tests/ui/opened_kiosk.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/question_strip.h"
#include "ui/packet/packet_bar.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/text_view.h"

#include <QApplication>
#include <QPushButton>

using ui::CommandId;

class UnsavedCandidateTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_kiosk.reset(); }
    void whatIsTypedGoesIntoTheFileOfTheChange();
    void whatIsInFrontIsSaved();
    void savingSaysWhatStandsInItsWay();
    void theStripeLeadsToTheError();
    void theStripeLeadsToAnErrorOfAnotherProgram();
    void aLensNobodySeesIsNotTurned();

private:
    QPushButton* button(const QString& text) const;
    bool isMarked() const { return m_kiosk->window().windowTitle().startsWith(QChar(0x25CF)); }
    std::filesystem::path file() const { return m_kiosk->repository().path() / m_kiosk->changedFile(); }
    const ui::EditorView& editor() const { return *m_kiosk->window().findChild<ui::EditorView*>(); }

    std::unique_ptr<test::OpenedKiosk> m_kiosk;
};

void UnsavedCandidateTest::init()
{
    m_kiosk = std::make_unique<test::OpenedKiosk>();
    QVERIFY(m_kiosk->open());
}

QPushButton* UnsavedCandidateTest::button(const QString& text) const
{
    for (auto* each : m_kiosk->window().findChildren<QPushButton*>()) {
        if (each->isVisible() && each->text().remove('&') == text)
            return each;
    }
    return nullptr;
}

void UnsavedCandidateTest::whatIsTypedGoesIntoTheFileOfTheChange()
{
    QTRY_VERIFY(m_kiosk->action(CommandId::EditHere)->isEnabled());
    const std::string before = m_kiosk->changedFile();
    m_kiosk->action(CommandId::NextChange)->trigger();
    QVERIFY(m_kiosk->changedFile() != before);
    const std::string text = test::readFile(file());
    // Before its texts are on the screen.
    m_kiosk->action(CommandId::EditHere)->trigger();
    const auto editsIt = [this, &text] {
        for (const ui::TextView* view : m_kiosk->window().findChildren<ui::TextView*>()) {
            if (view->edited() && view->isAncestorOf(QApplication::focusWidget()))
                return view->edited()->path() == m_kiosk->changedFile() && view->shownBytes() == text;
        }
        return false;
    };
    QTRY_VERIFY(editsIt());
}

void UnsavedCandidateTest::whatIsInFrontIsSaved()
{
    const std::filesystem::path onDisk = file();
    QVERIFY(m_kiosk->typeInCompare("# x"));
    m_kiosk->action(CommandId::Save)->trigger();
    QTRY_VERIFY(!isMarked());
    QVERIFY(test::readFile(onDisk).find("# x") != std::string::npos);
}

void UnsavedCandidateTest::savingSaysWhatStandsInItsWay()
{
    const std::string path = m_kiosk->changedFile();
    const std::filesystem::path onDisk = file();
    QVERIFY(m_kiosk->typeInCompare("# x"));
    m_kiosk->repository().write(path, "openapi: 3.1.0\n");
    m_kiosk->action(CommandId::Save)->trigger();
    QTRY_VERIFY(button("Compare"));
    QVERIFY(button("Compare")->hasFocus());
    QVERIFY(editor().file() && editor().file()->path == path);
    const auto strips = m_kiosk->window().findChildren<ui::QuestionStrip*>();
    QVERIFY(std::ranges::any_of(strips, [](const ui::QuestionStrip* each) {
        return each->isVisible() && each->sentence().contains("was not saved");
    }));
    QCOMPARE(test::readFile(onDisk), std::string("openapi: 3.1.0\n"));
    button("Keep mine")->click();
    m_kiosk->action(CommandId::Save)->trigger();
    QTRY_VERIFY(!isMarked());
    QVERIFY(test::readFile(onDisk).find("# x") != std::string::npos);
}

void UnsavedCandidateTest::theStripeLeadsToTheError()
{
    QVERIFY(m_kiosk->typeInCompare("{["));
    QTRY_VERIFY(button("Go to Error"));
    button("Go to Error")->click();
    QTRY_VERIFY(editor().file() && editor().file()->path == m_kiosk->changedFile());
    QTRY_VERIFY(editor().view()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(editor().view()->edited());
    QVERIFY(editor().view()->caret().line > 0);
}

/// And nobody signs what stands there no more.
void UnsavedCandidateTest::theStripeLeadsToAnErrorOfAnotherProgram()
{
    QVERIFY(m_kiosk->action(CommandId::Sign)->isEnabled());
    m_kiosk->repository().write(m_kiosk->changedFile(), "openapi: 3.1.0\ninfo: {[\n");
    m_kiosk->window().workspace().reload();
    QTRY_VERIFY(button("Go to Error"));
    QVERIFY(!m_kiosk->action(CommandId::Sign)->isEnabled());
    const QPushButton* sign = m_kiosk->window().findChild<ui::PacketBar*>()->findChildren<QPushButton*>().back();
    QVERIFY(!sign->isEnabled());
    QVERIFY(sign->toolTip().contains("cannot be compared"));
    button("Go to Error")->click();
    QTRY_VERIFY(editor().file() && editor().file()->path == m_kiosk->changedFile());
    QTRY_VERIFY(editor().view()->caret().line > 0);
}

void UnsavedCandidateTest::aLensNobodySeesIsNotTurned()
{
    for (const CommandId id : {CommandId::NextLens, CommandId::WireLens, CommandId::FoldUnchanged})
        QVERIFY(m_kiosk->action(id)->isEnabled());
    m_kiosk->action(CommandId::ShowEdit)->trigger();
    for (const CommandId id : {CommandId::NextLens, CommandId::WireLens, CommandId::FoldUnchanged})
        QVERIFY(!m_kiosk->action(id)->isEnabled());
    m_kiosk->action(CommandId::ShowCompare)->trigger();
    QVERIFY(m_kiosk->action(CommandId::NextLens)->isEnabled());
}

COUNTERSIGN_TEST(UnsavedCandidateTest)
#include "unsaved_candidate_test.moc"
