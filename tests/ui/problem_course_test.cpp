// SPDX-License-Identifier: Apache-2.0
// What is wrong in a text and what can be done about it, in a real window, with real keys.
#include "core/lint/lint_rule.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/bubble.h"
#include "ui/commands.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/fix_preview.h"
#include "ui/editor/problem_list.h"
#include "ui/editor/quick_fix_popup.h"
#include "ui/editor/rename_sheet.h"
#include "ui/main_window.h"
#include "ui/text.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/text_hover.h"
#include "ui/text_view/text_view.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QUndoGroup>

#include <algorithm>
#include <set>

using ui::CommandId;

namespace {

constexpr const char* Head = "openapi: 3.0.3\n"
                             "info: {title: Shop, version: 1.0.0}\n"
                             "servers: [{url: https://api.acme.example/v1}]\n"
                             "security: []\n"
                             "paths:\n";
constexpr const char* Before = "  /orders: # all of them\n"
                               "    get:\n"
                               "      summary: Reads the orders\n"
                               "      deprecated: true\n"
                               "      responses:\n"
                               "        '200': {description: The orders.}\n"
                               "        4XX: {description: The call is wrong.}\n"
                               "    post:\n"
                               "      summary: Places an order\n"
                               "      requestBody:\n"
                               "        content:\n"
                               "          application/json:\n"
                               "            schema: {$ref: '#/components/schemas/Order'}\n"
                               "      responses:\n"
                               "        '201': {description: Placed.}\n"
                               "        4XX: {description: The call is wrong.}\n";
constexpr const char* Added = "  /users/{id}:\n"
                              "    get:\n"
                              "      summary:    Reads a user   # for whoever is signed in\n"
                              "      responses:\n"
                              "          '200':   {description: \"The user.\"}\n";
constexpr const char* Schemas = "components:\n"
                                "  schemas:\n"
                                "    Order:\n"
                                "      type: object\n"
                                "      properties:\n"
                                "        amount: {type: integer, description: 'In cents.'}\n";
constexpr const char* Required = "      required: [amount]\n";

} // namespace

class ProblemCourseTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void newOnesAreListedAndOldOnesCounted();
    void keysGoFromProblemToProblem();
    void escapeLeavesAllAsItWas();
    void aFixIsPreviewedDoneAndTakenBack();
    void theRowOfAProblemMendsItToo();
    void aRuleIsExplained();
    void theMouseIsToldWhatARuleFound();
    void whatOnlyPeopleCanMendSaysSo();
    void everyStepKeepsAllOtherBytesAndGoesBack_data();
    void everyStepKeepsAllOtherBytesAndGoesBack();

private:
    QAction* action(CommandId id) const { return m_window->commands().action(id); }
    ui::EditorView& editor() const { return *m_window->findChild<ui::EditorView*>(); }
    ui::QuickFixPopup* popup() const { return m_window->findChild<ui::QuickFixPopup*>(); }
    QTreeView* rows() const { return m_window->findChild<ui::ProblemList*>()->findChild<QTreeView*>(); }
    bool lists(const char* code) const;
    void putCaret(const std::string& words);
    void chooseFix(const QString& name);
    void renameTheSchema();

    std::unique_ptr<test::ScratchRepository> m_repository;
    std::unique_ptr<ui::MainWindow> m_window;
    std::string m_text;
};

void ProblemCourseTest::init()
{
    QSettings().clear();
    m_repository = std::make_unique<test::ScratchRepository>();
    m_repository->write("shop.yaml", std::string(Head) + Before + Schemas);
    m_repository->commit("Begin");
    m_repository->tag("v1.0.0");
    m_text = std::string(Head) + Before + Added + Schemas + Required;
    m_repository->write("shop.yaml", m_text);
    m_window = std::make_unique<ui::MainWindow>(std::nullopt);
    m_window->resize(1280, 720);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_window->open(m_repository->path());
    QTRY_VERIFY(m_window->workspace().standing() && !m_window->workspace().isBusy());
    m_window->showPage(ui::PageId::Edit);
    m_window->workspace().readFile("shop.yaml");
    QTRY_VERIFY(editor().file() && editor().file()->path == "shop.yaml");
    editor().view()->setFocus();
    QTRY_VERIFY(lists("response-4xx-present"));
}

void ProblemCourseTest::cleanup()
{
    m_window.reset();
}

bool ProblemCourseTest::lists(const char* code) const
{
    return std::ranges::any_of(
        editor().problems().shown(), [&](const ui::Problem& each) { return each.code == code; });
}

void ProblemCourseTest::putCaret(const std::string& words)
{
    const std::size_t place = editor().view()->shownBytes().find(words);
    QVERIFY(place != std::string::npos);
    editor().view()->setCaretAt(static_cast<std::uint32_t>(place));
    editor().view()->setFocus();
}

void ProblemCourseTest::chooseFix(const QString& name)
{
    QTRY_VERIFY(popup() && popup()->isVisible());
    auto* list = popup()->findChild<QListWidget*>();
    const auto found = list->findItems(name, Qt::MatchExactly);
    QVERIFY2(!found.isEmpty(), qPrintable(name));
    while (list->currentItem() != found.front())
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!popup()->isVisible());
}

void ProblemCourseTest::newOnesAreListedAndOldOnesCounted()
{
    QVERIFY(!lists("deprecated-has-sunset"));
    const auto* pane = m_window->findChild<ui::ProblemList*>();
    auto* old = pane->findChild<QPushButton*>();
    QVERIFY(old->isVisibleTo(pane));
    QVERIFY2(old->text().contains(QString::number(editor().problems().oldCount())), qPrintable(old->text()));
    old->click();
    QVERIFY(lists("deprecated-has-sunset"));
    old->click();
    QVERIFY(!lists("deprecated-has-sunset"));
}

void ProblemCourseTest::keysGoFromProblemToProblem()
{
    editor().view()->setCaretAt(0);
    const std::size_t count = editor().problems().shown().size();
    std::set<std::uint32_t> lines;
    std::uint32_t last = 0;
    for (std::size_t each = 0; each < count; ++each) {
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        const std::uint32_t offset = editor().caretOffset();
        if (each > 0)
            QVERIFY(offset >= last);
        last = offset;
        lines.insert(offset);
    }
    for (const ui::Problem& each : editor().problems().shown())
        QVERIFY(lines.contains(each.range.begin));
    QTest::keyClick(m_window.get(), Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(editor().caretOffset() < last || lines.size() == 1);
}

void ProblemCourseTest::escapeLeavesAllAsItWas()
{
    putCaret("get:\n      summary:    Reads a user");
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(popup() && popup()->isVisible());
    auto* list = popup()->findChild<QListWidget*>();
    QVERIFY(list->count() >= 2);
    QVERIFY(!popup()->findChild<ui::FixPreview*>()->accessibleDescription().isEmpty());
    const QString first = popup()->findChild<ui::FixPreview*>()->accessibleDescription();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(popup()->findChild<ui::FixPreview*>()->accessibleDescription() != first);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!popup()->isVisible());
    QCOMPARE(editor().view()->shownBytes(), m_text);
    QVERIFY(!editor().view()->edited()->isDirty());
    QVERIFY(editor().view()->isAncestorOf(QApplication::focusWidget()));
}

void ProblemCourseTest::aFixIsPreviewedDoneAndTakenBack()
{
    putCaret("get:\n      summary:    Reads a user");
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::AltModifier);
    chooseFix("Add a 404 response");
    QVERIFY(editor().view()->shownBytes().find("'404':") != std::string::npos);
    QTRY_VERIFY(!lists("response-4xx-present"));
    QVERIFY(m_window->workspace().undoGroup().undoText().contains("Add a 404 response"));
    action(CommandId::Undo)->trigger();
    QCOMPARE(editor().view()->shownBytes(), m_text);
    QTRY_VERIFY(lists("response-4xx-present"));
}

void ProblemCourseTest::theRowOfAProblemMendsItToo()
{
    if (!rows()->isVisible())
        action(CommandId::ShowDrawer)->trigger();
    const auto& shown = editor().problems().shown();
    const auto found = std::ranges::find(shown, "path-params-match", &ui::Problem::code);
    QVERIFY(found != shown.end());
    const QModelIndex fix =
        rows()->model()->index(static_cast<int>(found - shown.begin()), ui::ProblemModel::Fix);
    emit rows()->clicked(fix);
    QTRY_VERIFY(popup() && popup()->isVisible());
    QCOMPARE(popup()->findChild<QListWidget*>()->item(0)->text(), QString("Describe the parameter id"));
    QTest::keyClick(popup()->findChild<QListWidget*>(), Qt::Key_Return);
    QTRY_VERIFY(!lists("path-params-match"));
}

void ProblemCourseTest::aRuleIsExplained()
{
    putCaret("get:\n      summary:    Reads a user");
    QTest::keyClick(m_window.get(), Qt::Key_F1, Qt::ShiftModifier);
    const auto* bubble = m_window->findChild<ui::Bubble*>();
    QVERIFY(bubble);
    QVERIFY(core::findLintRule(bubble->accessibleName().toStdString()));
}

/// Where it is marked, and nowhere else.
void ProblemCourseTest::theMouseIsToldWhatARuleFound()
{
    const auto found = std::ranges::find_if(editor().problems().shown(),
        [](const ui::Problem& each) { return each.code == "response-4xx-present"; });
    ui::TextHover& hover = ui::TextHover::of(*editor().view());
    QSignalSpy said(&hover, &ui::TextHover::told);
    emit hover.rested(found->range.begin);
    QVERIFY(said.wait());
    const QString words = said.takeFirst().front().toString();
    QVERIFY2(words.contains(ui::toShown(found->message) + " (response-4xx-present)"), qPrintable(words));
    emit hover.rested(0);
    QVERIFY(said.wait());
    QVERIFY(!said.front().front().toString().contains("response-4xx-present"));
}

void ProblemCourseTest::whatOnlyPeopleCanMendSaysSo()
{
    putCaret("title: Shop");
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::AltModifier);
    QTest::qWait(0);
    QTRY_VERIFY(!popup() || !popup()->isVisible());
    QCOMPARE(editor().view()->shownBytes(), m_text);
}

void ProblemCourseTest::everyStepKeepsAllOtherBytesAndGoesBack_data()
{
    QTest::addColumn<QString>("step");
    for (const char* step : {"fix", "recipe", "format", "rename"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void ProblemCourseTest::renameTheSchema()
{
    std::string expected = m_text;
    for (const std::string words : {"schemas/Order'", "    Order:\n"})
        expected.replace(expected.find("Order", expected.find(words)), 5, "Purchase");
    putCaret("Order:\n");
    action(CommandId::RenameSymbol)->trigger();
    const auto* sheet = m_window->findChild<ui::RenameSheet*>();
    QTRY_VERIFY(sheet->isVisible());
    sheet->findChild<QLineEdit*>()->setText("Purchase");
    const auto buttons = sheet->findChildren<QPushButton*>();
    const auto isRename = [](const QPushButton* each) {
        return each->text().contains("2") && each->isEnabled();
    };
    QTRY_VERIFY(std::ranges::any_of(buttons, isRename));
    (*std::ranges::find_if(buttons, isRename))->click();
    QCOMPARE(editor().view()->shownBytes(), expected);
    action(CommandId::Undo)->trigger();
    QCOMPARE(editor().view()->shownBytes(), m_text);
    QVERIFY(!editor().view()->edited()->isDirty());
}

/// What is in front of and behind the lines that a step is about stays to the byte; one undo brings back all.
void ProblemCourseTest::everyStepKeepsAllOtherBytesAndGoesBack()
{
    QFETCH(QString, step);
    if (step == "rename") {
        renameTheSchema();
        return;
    }
    const std::size_t begin = step == "recipe" ? m_text.find("components:") : m_text.find("  /users/{id}");
    const std::size_t end = step == "recipe" ? m_text.size() : m_text.find("components:");
    if (step == "format") {
        putCaret("summary:    Reads a user");
        QTest::keyClick(editor().view()->focusWidget(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(editor().view()->focusWidget(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(editor().view()->focusWidget(), Qt::Key_Down, Qt::ShiftModifier);
        action(CommandId::FormatSelection)->trigger();
        QTRY_VERIFY(editor().view()->shownBytes() != m_text);
        QVERIFY(
            editor().view()->shownBytes().find("summary: Reads a user   # for whoever") != std::string::npos);
    } else if (step == "recipe") {
        putCaret("required: [amount]");
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::AltModifier);
        QTRY_VERIFY(popup() && popup()->isVisible());
        QTest::keyClick(popup()->findChild<QListWidget*>(), Qt::Key_Return);
        QTRY_VERIFY(editor().view()->shownBytes() != m_text);
    } else {
        putCaret("get:\n      summary:    Reads a user");
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::AltModifier);
        chooseFix("Add a 404 response");
    }
    const std::string after = editor().view()->shownBytes();
    QVERIFY(after != m_text);
    QCOMPARE(after.substr(0, begin), m_text.substr(0, begin));
    const std::string tail = m_text.substr(end);
    QVERIFY(after.ends_with(tail));
    action(CommandId::Undo)->trigger();
    QCOMPARE(editor().view()->shownBytes(), m_text);
    QVERIFY(!editor().view()->edited()->isDirty());
}

COUNTERSIGN_TEST(ProblemCourseTest)
#include "problem_course_test.moc"
