// SPDX-License-Identifier: Apache-2.0
// What may be written, offered in a real window with real keys: when, where, and what the keys do then.
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/commands.h"
#include "ui/completion_course.h"
#include "ui/editor/completion_popup.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/outline_pane.h"
#include "ui/main_window.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/text_view.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <Qsci/qsciscintilla.h>

using ui::CommandId;

namespace {

constexpr const char* ZooToWrite = "openapi: 3.1.0\n"
                                   "info: {title: Zoo, version: 1.0.0}\n"
                                   "paths:\n"
                                   "  /pets:\n"
                                   "    get:\n"
                                   "      description: |\n"
                                   "        All of them.\n"
                                   "      responses:\n"
                                   "        '200':\n"
                                   "          description: ok\n"
                                   "          content:\n"
                                   "            application/json:\n"
                                   "              schema:\n"
                                   "                $ref: 'parts.yaml#/Pet'\n"
                                   "    # end\n";
constexpr const char* PartsToWrite = "Pet:\n"
                                     "  type: object\n"
                                     "  # here\n"
                                     "  properties:\n"
                                     "    mother: {$ref: '#/Pet'}\n";
constexpr const char* FeatureToWrite = "Feature: Zoo\n"
                                       "  Scenario: All\n"
                                       "    Given a zoo\n";

} // namespace

class CompletionCourseTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void offersWhileAKeyIsTypedAndReturnWritesIt();
    void upAndDownChooseAndTabWrites();
    void escapeLeavesTheTextAndNothingComesBackInTheSameWord();
    void keysAreTheTextsWhereNothingIsOffered();
    void returnEndsTheLineWhereTheWordIsWhole();
    void aKeyLeadsOnToItsValues();
    void aReferenceOffersWhatIsOfItsKindWithItsUses();
    void aPartGoesOnCompletingAsItsRootSeesIt();
    void theCommandSaysWhyNothingIsOffered();
    void whatHasPartsLeavesTheCaretInTheFirstGap();
    void staysInTheWindow_data();
    void staysInTheWindow();
    void goesWithTheCaretAndTheKeys();
    void aFeatureIsWrittenWithTheWordsOfItsOperations();
    void aChangeFromElsewhereClosesIt();
    void goesAlongWithTheText();

private:
    QAction* action(CommandId id) const { return m_window->commands().action(id); }
    ui::EditorView& editor() const { return *m_window->findChild<ui::EditorView*>(); }
    QsciScintilla& text() const { return editor().view()->editor(); }
    ui::CompletionPopup* popup() const { return m_window->findChild<ui::CompletionPopup*>(); }
    bool isShown() const { return popup() && popup()->isVisible(); }
    QStringList rows() const;
    std::string bytes() const { return editor().view()->shownBytes(); }
    /// The caret behind these words, in a line of its own with this much indentation where `indent` is not 0.
    void writeBehind(const std::string& file, const char* words, int indent = 0);
    /// And waits until it is known what may be written there.
    void type(const QString& keys);
    void press(Qt::Key key) { QTest::keyClick(&text(), key); }
    bool says(const QString& words) const;

    std::unique_ptr<test::ScratchRepository> m_repository;
    std::unique_ptr<ui::MainWindow> m_window;
};

void CompletionCourseTest::init()
{
    QSettings().clear();
    m_repository = std::make_unique<test::ScratchRepository>();
    m_repository->write("zoo.yaml", ZooToWrite);
    m_repository->write("parts.yaml", PartsToWrite);
    m_repository->write("zoo.feature", FeatureToWrite);
    m_repository->commit("Begin");
    m_repository->tag("v1.0.0");
    m_window = std::make_unique<ui::MainWindow>(std::nullopt);
    m_window->resize(1280, 720);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_window->open(m_repository->path());
    QTRY_VERIFY(m_window->workspace().standing() && !m_window->workspace().isBusy());
    m_window->showPage(ui::PageId::Edit);
}

void CompletionCourseTest::cleanup()
{
    m_window.reset();
}

QStringList CompletionCourseTest::rows() const
{
    QStringList rows;
    const QAbstractItemModel& model = *popup()->findChild<QListView*>()->model();
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row, 0).data(Qt::AccessibleTextRole).toString();
    return rows;
}

void CompletionCourseTest::writeBehind(const std::string& file, const char* words, int indent)
{
    m_window->workspace().readFile(file);
    QTRY_VERIFY(editor().file() && editor().file()->path == file);
    const std::size_t place = bytes().find(words);
    QVERIFY(place != std::string::npos);
    const auto behind = static_cast<std::uint32_t>(place + std::string_view(words).size());
    if (indent > 0) {
        const std::string line = '\n' + std::string(static_cast<std::size_t>(indent), ' ');
        QVERIFY(
            editor().view()->edited()->apply(*core::TextPatch::make({{{behind, behind}, line}}), "a line"));
    }
    editor().view()->setCaretAt(behind + static_cast<std::uint32_t>(indent > 0 ? indent + 1 : 0));
    editor().view()->setFocus();
    if (file.ends_with(".yaml")) {
        const auto* outline = m_window->findChild<ui::OutlinePane*>()->findChild<QTreeView*>();
        QTRY_VERIFY(outline->model()->rowCount() > 0);
    }
}

void CompletionCourseTest::type(const QString& keys)
{
    QSignalSpy answered(m_window->findChild<ui::CompletionCourse*>(), &ui::CompletionCourse::answered);
    QTest::keyClicks(&text(), keys);
    QTRY_VERIFY(!answered.isEmpty());
}

bool CompletionCourseTest::says(const QString& words) const
{
    return std::ranges::any_of(m_window->findChildren<QLabel*>(),
        [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

void CompletionCourseTest::offersWhileAKeyIsTypedAndReturnWritesIt()
{
    writeBehind("zoo.yaml", "    get:", 6);
    const std::string before = bytes();
    type("sum");
    QTRY_VERIFY(isShown());
    QCOMPARE(rows(), QStringList({"summary"}));
    press(Qt::Key_Return);
    QVERIFY(!isShown());
    QVERIFY(bytes().find("    get:\n      summary: \n") != std::string::npos);
    QCOMPARE(action(CommandId::Undo)->text().remove('&'), "Undo Complete summary");
    action(CommandId::Undo)->trigger();
    QVERIFY(bytes().find("    get:\n      sum\n") != std::string::npos);
    action(CommandId::Undo)->trigger();
    QCOMPARE(bytes(), before);
}

void CompletionCourseTest::upAndDownChooseAndTabWrites()
{
    writeBehind("zoo.yaml", "    get:", 6);
    type("de");
    QTRY_VERIFY(isShown());
    const auto few = rows().size();
    QCOMPARE(rows().front(), "deprecated");
    press(Qt::Key_Backspace);
    QTRY_VERIFY(rows().size() > few);
    const QStringList offered = rows();
    const std::uint32_t caret = editor().view()->caretOffset();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageUp);
    press(Qt::Key_Down);
    QCOMPARE(editor().view()->caretOffset(), caret);
    press(Qt::Key_Tab);
    QVERIFY(bytes().find("      " + offered.at(1).toStdString() + ":") != std::string::npos);
}

void CompletionCourseTest::escapeLeavesTheTextAndNothingComesBackInTheSameWord()
{
    writeBehind("zoo.yaml", "    get:", 6);
    type("su");
    QTRY_VERIFY(isShown());
    press(Qt::Key_Escape);
    QVERIFY(!isShown());
    QTest::keyClicks(&text(), "m");
    QCoreApplication::processEvents();
    QVERIFY(!isShown());
    action(CommandId::Complete)->trigger();
    QTRY_VERIFY(isShown());
}

void CompletionCourseTest::keysAreTheTextsWhereNothingIsOffered()
{
    writeBehind("zoo.yaml", "All of them.");
    type("x");
    QVERIFY(!isShown());
    press(Qt::Key_Return);
    QVERIFY(bytes().find("All of them.x\n        \n") != std::string::npos);
    const auto line = editor().view()->caret().line;
    press(Qt::Key_Down);
    QCOMPARE(editor().view()->caret().line, line + 1);
}

void CompletionCourseTest::returnEndsTheLineWhereTheWordIsWhole()
{
    writeBehind("parts.yaml", "type: object");
    press(Qt::Key_Backspace);
    type("t");
    QVERIFY(!isShown());
    press(Qt::Key_Return);
    QVERIFY(bytes().find("  type: object\n  \n") != std::string::npos);
}

void CompletionCourseTest::aKeyLeadsOnToItsValues()
{
    writeBehind("parts.yaml", "  # here", 2);
    type("form");
    QTRY_VERIFY(isShown());
    press(Qt::Key_Return);
    QTRY_VERIFY(isShown());
    QVERIFY(rows().contains("date-time"));
    press(Qt::Key_Return);
    QVERIFY(bytes().find("  format: date-time\n") != std::string::npos);
}

void CompletionCourseTest::aReferenceOffersWhatIsOfItsKindWithItsUses()
{
    writeBehind("zoo.yaml", "$ref: '");
    type("#");
    press(Qt::Key_Backspace);
    action(CommandId::Complete)->trigger();
    QTRY_VERIFY(isShown());
    QCOMPARE(rows().size(), 1);
    QVERIFY2(rows().front().startsWith("parts.yaml#/Pet, used "), qPrintable(rows().front()));
}

void CompletionCourseTest::aPartGoesOnCompletingAsItsRootSeesIt()
{
    writeBehind("parts.yaml", "  # here", 2);
    type("desc");
    QTRY_VERIFY(isShown());
    QCOMPARE(rows(), QStringList({"description"}));
}

void CompletionCourseTest::theCommandSaysWhyNothingIsOffered()
{
    writeBehind("zoo.yaml", "All of");
    action(CommandId::Complete)->trigger();
    QTRY_VERIFY(says("Nothing can be offered here."));
    QVERIFY(!isShown());
}

void CompletionCourseTest::whatHasPartsLeavesTheCaretInTheFirstGap()
{
    writeBehind("zoo.yaml", "    # end", 4);
    type("post");
    QTRY_VERIFY(isShown());
    QCOMPARE(rows(), QStringList({"post", "post, with the parts it must have"}));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(bytes().find("    post:\n      operationId: postPets\n      responses:\n        '201':\n"
                         "          description: ''")
        != std::string::npos);
    QCOMPARE(bytes().substr(editor().view()->caretOffset() - 1, 2), std::string("''"));
    action(CommandId::Undo)->trigger();
    QVERIFY(bytes().find("    post\n") != std::string::npos);
}

void CompletionCourseTest::staysInTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("linesBefore");
    QTest::newRow("at the bottom") << QSize(1280, 720) << 400;
    QTest::newRow("in a low window") << QSize(1280, 400) << 2;
    QTest::newRow("in a narrow window") << QSize(700, 600) << 2;
}

void CompletionCourseTest::staysInTheWindow()
{
    QFETCH(QSize, size);
    QFETCH(int, linesBefore);
    m_window->resize(size);
    writeBehind("zoo.yaml", "    get:", 6);
    const std::string filler(static_cast<std::size_t>(linesBefore), '\n');
    QVERIFY(editor().view()->edited()->apply(*core::TextPatch::make({{{0, 0}, filler}}), "filler"));
    editor().view()->setCaretAt(static_cast<std::uint32_t>(bytes().find("    get:") + 15));
    type("s");
    QTRY_VERIFY(isShown());
    QVERIFY(m_window->rect().contains(popup()->geometry()));
    QVERIFY(popup()->height() >= 28);
}

void CompletionCourseTest::goesWithTheCaretAndTheKeys()
{
    writeBehind("zoo.yaml", "    get:", 6);
    type("su");
    QTRY_VERIFY(isShown());
    press(Qt::Key_Home);
    QTRY_VERIFY(!isShown());
    press(Qt::Key_End);
    type("m");
    QTRY_VERIFY(isShown());
    m_window->findChild<ui::OutlinePane*>()->findChild<QTreeView*>()->setFocus();
    QVERIFY(!isShown());
}

void CompletionCourseTest::aFeatureIsWrittenWithTheWordsOfItsOperations()
{
    writeBehind("zoo.feature", "Given a zoo", 4);
    type("W");
    QTRY_VERIFY(isShown());
    QCOMPARE(rows(), QStringList({"When"}));
    press(Qt::Key_Return);
    action(CommandId::Complete)->trigger();
    QTRY_VERIFY(isShown());
    QTRY_VERIFY(rows().contains("GET /pets"));
    QTest::keyClicks(&text(), "GET");
    QCOMPARE(rows(), QStringList({"GET /pets"}));
    press(Qt::Key_Return);
    QVERIFY(bytes().ends_with("    When GET /pets\n"));
}

void CompletionCourseTest::aChangeFromElsewhereClosesIt()
{
    writeBehind("zoo.yaml", "    get:", 6);
    type("su");
    QTRY_VERIFY(isShown());
    QVERIFY(editor().view()->edited()->apply(*core::TextPatch::make({{{0, 0}, "# first\n"}}), "a line"));
    QVERIFY(!isShown());
}

/// A strip that tells of a broken text comes while somebody types.
void CompletionCourseTest::goesAlongWithTheText()
{
    writeBehind("zoo.yaml", "    get:", 6);
    type("s");
    QTRY_VERIFY(isShown());
    const int before = popup()->geometry().top();
    m_window->resize(1280, 700);
    editor().view()->setContentsMargins(0, 40, 0, 0);
    QTRY_VERIFY(popup()->geometry().top() >= before + 40);
    QVERIFY(isShown());
}

COUNTERSIGN_TEST(CompletionCourseTest)
#include "completion_course_test.moc"
