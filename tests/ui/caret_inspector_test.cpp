// SPDX-License-Identifier: Apache-2.0
// Beside the text of Edit, in a real window: what stands at the caret, the change there, the definition
// elsewhere.
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/card/change_card.h"
#include "ui/caret_inspector.h"
#include "ui/commands.h"
#include "ui/editor/editor_view.h"
#include "ui/main_window.h"
#include "ui/preview/object_pane.h"
#include "ui/text_view/change_bars.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/peek_frame.h"
#include "ui/text_view/text_hover.h"
#include "ui/text_view/text_view.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUndoGroup>
#include <QWheelEvent>

using ui::CommandId;

namespace {

constexpr const char* Zoo = "openapi: 3.1.0\n"
                            "info: {title: Zoo, version: 1.0.0}\n"
                            "paths:\n"
                            "  /pets:\n"
                            "    get:\n"
                            "      summary: All pets\n"
                            "      responses:\n"
                            "        '200':\n"
                            "          description: ok\n"
                            "          content:\n"
                            "            application/json:\n"
                            "              schema:\n"
                            "                $ref: 'parts.yaml#/Pet'\n"
                            "        '404':\n"
                            "          description: no such pet\n";
constexpr const char* Parts = "Pet:\n"
                              "  type: object\n"
                              "  description: Lives in the zoo\n"
                              "  properties:\n"
                              "    name: {type: string}\n";

} // namespace

class CaretInspectorTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void followsTheCaretAlsoIntoAPart();
    void isFreshAfterTyping();
    void keepsWhatWasKnownOfABrokenText();
    void writesTheFirstCriterionInOneStep();
    void aFieldOfTheFormIsOneStep();
    void undoInTheFormTakesBackWhatItWrote();
    void whoScrollsPastAChoiceChoosesNothing();
    void anotherTypeAsksForOtherFields();
    void aBarOpensTheCardOfItsChange();
    void whereNothingChangedItSaysSo();
    void peeksAtADefinitionInAnotherFile();
    void aPeekEndsWithEscape();
    void tellsWhatTheMouseRestsOn();

private:
    QAction* action(CommandId id) const { return m_window->commands().action(id); }
    ui::EditorView& editor() const { return *m_window->findChild<ui::EditorView*>(); }
    ui::ObjectPane& pane() const { return *m_window->findChild<ui::ObjectPane*>(); }
    ui::PeekFrame* peek() const { return editor().view()->findChild<ui::PeekFrame*>(); }
    QWidget* field(const char* key) const;
    void open(const std::string& file, const char* words);
    void change(const char* before, const char* after);

    std::unique_ptr<test::ScratchRepository> m_repository;
    std::unique_ptr<ui::MainWindow> m_window;
};

void CaretInspectorTest::init()
{
    QSettings().clear();
    m_repository = std::make_unique<test::ScratchRepository>();
    m_repository->write("zoo.yaml", Zoo);
    m_repository->write("parts.yaml", Parts);
    m_repository->commit("Begin");
    m_repository->tag("v1.0.0");
    m_window = std::make_unique<ui::MainWindow>(std::nullopt);
    m_window->resize(1600, 900);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_window->open(m_repository->path());
    QTRY_VERIFY(m_window->workspace().standing() && !m_window->workspace().isBusy());
    m_window->showPage(ui::PageId::Edit);
    QTRY_VERIFY(pane().isVisible());
}

void CaretInspectorTest::cleanup()
{
    m_window.reset();
}

/// The caret where these words begin.
void CaretInspectorTest::open(const std::string& file, const char* words)
{
    if (!editor().file() || editor().file()->path != file)
        m_window->workspace().readFile(file);
    QTRY_VERIFY(editor().file() && editor().file()->path == file);
    const std::size_t place = editor().view()->shownBytes().find(words);
    QVERIFY(place != std::string::npos);
    editor().view()->setCaretAt(static_cast<std::uint32_t>(place));
    editor().view()->setFocus();
}

void CaretInspectorTest::change(const char* before, const char* after)
{
    ui::EditedText& text = *editor().view()->edited();
    const QString changed = QString::fromStdString(std::string(text.bytes())).replace(before, after);
    text.become(changed.toStdString(), "change");
}

void CaretInspectorTest::followsTheCaretAlsoIntoAPart()
{
    open("zoo.yaml", "All pets");
    QTRY_COMPARE(pane().docs().title, "GET /pets");
    open("zoo.yaml", "'404'");
    QTRY_COMPARE(pane().docs().title, "404");
    QCOMPARE(pane().docs().operation, "GET /pets");
    open("parts.yaml", "name:");
    QTRY_COMPARE(pane().docs().title, "name");
    QCOMPARE(pane().docs().where, "parts.yaml:5");
}

void CaretInspectorTest::isFreshAfterTyping()
{
    open("zoo.yaml", "All pets");
    QTRY_COMPARE(pane().docs().summary, "All pets");
    change("All pets", "Every pet");
    QTRY_COMPARE(pane().docs().summary, "Every pet");
    m_window->workspace().undoGroup().undo();
    QTRY_COMPARE(pane().docs().summary, "All pets");
}

void CaretInspectorTest::keepsWhatWasKnownOfABrokenText()
{
    open("zoo.yaml", "All pets");
    QTRY_COMPARE(pane().docs().summary, "All pets");
    change("openapi: 3.1.0", "}{openapi: 3.1.0");
    open("zoo.yaml", "All pets"); // the caret went to what changed
    const auto isSaid = [this] {
        const auto labels = pane().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* each) {
            return each->isVisible() && each->text().contains("This is from before");
        });
    };
    QTRY_VERIFY(isSaid());
    QTRY_COMPARE(pane().docs().summary, "All pets");
    change("}{openapi: 3.1.0", "openapi: 3.1.0");
    QTRY_VERIFY(!isSaid());
}

void CaretInspectorTest::writesTheFirstCriterionInOneStep()
{
    open("zoo.yaml", "All pets");
    QTRY_VERIFY(pane().docs().writable);
    const auto write = [this]() -> QPushButton* {
        for (auto* each : pane().findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == "Write one")
                return each;
        return nullptr;
    };
    QTRY_VERIFY(write());
    write()->click();
    QTRY_VERIFY(editor().view()->edited()->isDirty());
    QVERIFY(editor().view()->shownBytes().find("When they send GET /pets") != std::string::npos);
    QTRY_COMPARE(pane().docs().criteria.size(), std::size_t {1});
    QVERIFY(m_window->workspace().undoGroup().undoText().contains("Given/When/Then of GET /pets"));
    m_window->workspace().undoGroup().undo();
    QCOMPARE(editor().view()->shownBytes(), std::string(Zoo));
}

/// Of the form; null where there is none.
QWidget* CaretInspectorTest::field(const char* key) const
{
    for (QWidget* each : pane().form().findChildren<QWidget*>())
        if (each->isVisible() && each->accessibleName() == key)
            return each;
    return nullptr;
}

/// What is typed into it is taken back there; what it has written is taken back in the text.
void CaretInspectorTest::undoInTheFormTakesBackWhatItWrote()
{
    open("zoo.yaml", "All pets");
    pane().showTab(ui::PreviewTab::Form);
    QTRY_VERIFY(field("summary"));
    field("summary")->setFocus();
    QTest::keyClicks(field("summary"), "!");
    QTest::keyClick(field("summary"), Qt::Key_Tab);
    QTRY_VERIFY(editor().view()->shownBytes() != Zoo);
    QVERIFY(field("description")->hasFocus());
    QTest::keyClicks(field("description"), "x");
    QTest::keySequence(field("description"), QKeySequence::Undo);
    QVERIFY(editor().view()->shownBytes() != Zoo);
    QTest::keySequence(field("description"), QKeySequence::Undo);
    QCOMPARE(editor().view()->shownBytes(), std::string(Zoo));
    QTest::keySequence(field("description"), QKeySequence::Redo);
    QVERIFY(editor().view()->shownBytes() != Zoo);
    // Tab came by no other text.
    field("operationId")->setFocus();
    QTest::keySequence(field("operationId"), QKeySequence::Undo);
    QCOMPARE(editor().view()->shownBytes(), std::string(Zoo));
}

void CaretInspectorTest::whoScrollsPastAChoiceChoosesNothing()
{
    open("zoo.yaml", "All pets");
    pane().showTab(ui::PreviewTab::Form);
    QTRY_VERIFY(this->field("deprecated"));
    auto* choice = qobject_cast<QComboBox*>(this->field("deprecated"));
    QVERIFY(choice);
    const QPoint middle = choice->rect().center();
    QWheelEvent down(middle, choice->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(choice, &down);
    QCOMPARE(choice->currentText(), "");
}

void CaretInspectorTest::anotherTypeAsksForOtherFields()
{
    open("parts.yaml", "string}");
    pane().showTab(ui::PreviewTab::Form);
    QTRY_VERIFY(field("pattern") && !field("minimum"));
    auto* type = qobject_cast<QLineEdit*>(field("type"));
    type->setFocus();
    type->selectAll();
    QTest::keyClicks(type, "integer");
    QTest::keyClick(type, Qt::Key_Return);
    QTRY_VERIFY(field("minimum") && !field("pattern"));
    QVERIFY(field("type")->hasFocus());
    QCOMPARE(qobject_cast<QLineEdit*>(field("type"))->text(), "integer");
}

void CaretInspectorTest::aFieldOfTheFormIsOneStep()
{
    open("zoo.yaml", "All pets");
    pane().showTab(ui::PreviewTab::Form);
    const auto field = [this] { return qobject_cast<QLineEdit*>(this->field("summary")); };
    QTRY_VERIFY(field() && field()->text() == "All pets");
    field()->setFocus();
    field()->selectAll();
    QTest::keyClicks(field(), "Every pet");
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(editor().view()->shownBytes().find("summary: Every pet\n") != std::string::npos);
    QCOMPARE(m_window->workspace().undoGroup().undoText(), "Change summary");
    QTRY_COMPARE(pane().docs().summary, "Every pet");
    QCOMPARE(field()->text(), "Every pet");
    m_window->workspace().undoGroup().undo();
    QCOMPARE(editor().view()->shownBytes(), std::string(Zoo));
    QTRY_COMPARE(field()->text(), "All pets");
}

void CaretInspectorTest::aBarOpensTheCardOfItsChange()
{
    open("zoo.yaml", "All pets");
    change("'404'", "'410'");
    ui::ChangeBars& bars = ui::ChangeBars::of(*editor().view());
    QTRY_VERIFY(bars.hasBar(13));
    QTRY_VERIFY(!m_window->workspace().isBusy() && !m_window->workspace().study()->changes().empty());
    open("zoo.yaml", "'410'");
    pane().hide();
    emit bars.clicked(13);
    QTRY_VERIFY(m_window->findChild<ui::CaretInspector*>()->isCardShown());
    QCOMPARE(pane().tab(), ui::PreviewTab::Card);
    const auto shown = m_window->workspace().study()->change(m_window->workspace().selected());
    QVERIFY(shown);
    QVERIFY(shown.finding->path.find("response 4") != std::string::npos);
    QVERIFY(action(CommandId::Accept)->isEnabled());
    open("zoo.yaml", "All pets");
    QTRY_VERIFY(!m_window->findChild<ui::CaretInspector*>()->isCardShown());
}

void CaretInspectorTest::whereNothingChangedItSaysSo()
{
    open("zoo.yaml", "All pets");
    ui::CaretInspector& inspector = *m_window->findChild<ui::CaretInspector*>();
    QSignalSpy said(&inspector, &ui::CaretInspector::said);
    action(CommandId::ShowCardHere)->trigger();
    QCOMPARE(said.count(), 1);
    QVERIFY(said.front().front().toString().startsWith("There is no change at the caret."));
}

void CaretInspectorTest::peeksAtADefinitionInAnotherFile()
{
    open("zoo.yaml", "'parts.yaml");
    QTRY_VERIFY(!pane().docs().title.isEmpty());
    action(CommandId::PeekDefinition)->trigger();
    QVERIFY(peek() && peek()->isVisible());
    QVERIFY(std::ranges::any_of(
        peek()->findChildren<QLabel*>(), [](const QLabel* each) { return each->text() == "parts.yaml:1"; }));
    auto* rows = peek()->findChild<ui::TextView*>();
    QVERIFY(rows->shownBytes().find("Lives in the zoo") != std::string::npos);
    QVERIFY(!rows->edited());
    QVERIFY(peek()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(editor().file()->path, std::string("parts.yaml"));
    QCOMPARE(editor().view()->caret().line, 0U);
}

void CaretInspectorTest::aPeekEndsWithEscape()
{
    open("zoo.yaml", "'parts.yaml");
    QTRY_VERIFY(!pane().docs().title.isEmpty());
    action(CommandId::PeekDefinition)->trigger();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!peek()->isVisible());
    QVERIFY(editor().view()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(editor().file()->path, std::string("zoo.yaml"));
}

void CaretInspectorTest::tellsWhatTheMouseRestsOn()
{
    open("zoo.yaml", "'parts.yaml");
    QTRY_VERIFY(!pane().docs().title.isEmpty());
    ui::TextHover& hover = ui::TextHover::of(*editor().view());
    QSignalSpy said(&hover, &ui::TextHover::told);
    emit hover.rested(editor().view()->caretOffset() + 3);
    QVERIFY(said.wait());
    const QString words = said.front().front().toString();
    QVERIFY2(words.startsWith("Schema Pet\n"), qPrintable(words));
    QVERIFY2(words.contains("Lives in the zoo"), qPrintable(words));
    QVERIFY2(words.contains("parts.yaml:1"), qPrintable(words));
}

COUNTERSIGN_TEST(CaretInspectorTest)
#include "caret_inspector_test.moc"
