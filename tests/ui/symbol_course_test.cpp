// SPDX-License-Identifier: Apache-2.0
// Through a contract of several files in a real window, with real keys.
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/commands.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/outline_pane.h"
#include "ui/editor/rename_sheet.h"
#include "ui/editor/usage_list.h"
#include "ui/frame/drawer.h"
#include "ui/main_window.h"
#include "ui/palette/command_palette.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/text_view.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeView>
#include <QUndoGroup>

using ui::CommandId;

namespace {

constexpr const char* Zoo = "openapi: 3.1.0\n"
                            "info: {title: Zoo, version: 1.0.0}\n"
                            "paths:\n"
                            "  /pets:\n"
                            "    get:\n"
                            "      responses:\n"
                            "        '200':\n"
                            "          description: ok\n"
                            "          content:\n"
                            "            application/json:\n"
                            "              schema:\n"
                            "                $ref: 'parts.yaml#/Pet'\n";
constexpr const char* Parts = "Pet:\n"
                              "  type: object\n"
                              "  properties:\n"
                              "    mother: {$ref: '#/Pet'}\n";
constexpr const char* Farm = "openapi: 3.1.0\n"
                             "info: {title: Farm, version: 1.0.0}\n"
                             "paths: {}\n"
                             "components:\n"
                             "  schemas:\n"
                             "    Cow: {$ref: 'parts.yaml#/Pet'}\n";

} // namespace

class SymbolCourseTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void followsAReferenceIntoAnotherFileAndComesBack();
    void aCaretBehindTheReferenceIsAtIt();
    void aReferenceThatLeadsNowhereSaysWhy();
    void listsWhoRefersToItInAllContracts();
    void givesItAnotherNameInAllFilesAndTakesThatBackInOneStep();
    void whatIsNotTickedStaysAsItIs();
    void returnIsKeptUntilThePlacesAreKnown();
    void aNameThatIsTakenIsRefused();
    void whoSaysANameIsFoundAndLedBack();
    void theQuickOutlineWidens();

private:
    QAction* action(CommandId id) const { return m_window->commands().action(id); }
    ui::EditorView& editor() const { return *m_window->findChild<ui::EditorView*>(); }
    bool stands(const std::string& file, int line) const;
    void open(const std::string& file, const char* words);
    void trigger(CommandId id);

    std::unique_ptr<test::ScratchRepository> m_repository;
    std::unique_ptr<ui::MainWindow> m_window;
};

void SymbolCourseTest::init()
{
    QSettings().clear();
    m_repository = std::make_unique<test::ScratchRepository>();
    m_repository->write("zoo.yaml", Zoo);
    m_repository->write("parts.yaml", Parts);
    m_repository->write("farm.yaml", Farm);
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

void SymbolCourseTest::cleanup()
{
    m_window.reset();
}

bool SymbolCourseTest::stands(const std::string& file, int line) const
{
    return editor().file() && editor().file()->path == file
        && static_cast<int>(editor().view()->caret().line) == line;
}

/// The caret where these words begin.
void SymbolCourseTest::open(const std::string& file, const char* words)
{
    m_window->workspace().readFile(file);
    QTRY_VERIFY(editor().file() && editor().file()->path == file);
    const std::size_t place = editor().view()->shownBytes().find(words);
    QVERIFY(place != std::string::npos);
    editor().view()->setCaretAt(static_cast<std::uint32_t>(place));
    editor().view()->setFocus();
    const auto* outline = m_window->findChild<ui::OutlinePane*>()->findChild<QTreeView*>();
    QTRY_VERIFY(outline->model()->rowCount() > 0);
}

void SymbolCourseTest::trigger(CommandId id)
{
    QVERIFY(action(id)->isEnabled());
    action(id)->trigger();
}

void SymbolCourseTest::followsAReferenceIntoAnotherFileAndComesBack()
{
    open("zoo.yaml", "$ref");
    trigger(CommandId::GoToDefinition);
    QTRY_VERIFY(stands("parts.yaml", 0));
    // Seen from where one came.
    QVERIFY(m_window->findChild<ui::OutlinePane*>()
                ->findChild<QTreeView*>()
                ->model()
                ->index(0, 0)
                .data()
                .toString()
        == "Operations");
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(stands("zoo.yaml", 11));
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(stands("parts.yaml", 0));
    open("parts.yaml", "$ref");
    trigger(CommandId::GoToDefinition);
    QTRY_VERIFY(stands("parts.yaml", 0));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(stands("parts.yaml", 3));
}

void SymbolCourseTest::aCaretBehindTheReferenceIsAtIt()
{
    open("zoo.yaml", "$ref");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    trigger(CommandId::GoToDefinition);
    QTRY_VERIFY(stands("parts.yaml", 0));
}

void SymbolCourseTest::aReferenceThatLeadsNowhereSaysWhy()
{
    m_repository->write("zoo.yaml", QString(Zoo).replace("#/Pet", "#/Pot").toStdString());
    m_window->workspace().reload();
    QTRY_VERIFY(!m_window->workspace().isBusy());
    open("zoo.yaml", "$ref");
    trigger(CommandId::GoToDefinition);
    QTRY_VERIFY(std::ranges::any_of(m_window->findChildren<QLabel*>(),
        [](const QLabel* label) { return label->text().contains("parts.yaml#/Pot leads nowhere"); }));
}

void SymbolCourseTest::listsWhoRefersToItInAllContracts()
{
    open("parts.yaml", "Pet");
    trigger(CommandId::FindUsages);
    auto* list = m_window->findChild<ui::UsageList*>();
    QVERIFY(list->isVisible());
    QTRY_COMPARE(list->count(), 3);
    auto* tree = list->findChild<QTreeView*>();
    QStringList lines;
    for (int row = 0; row < tree->model()->rowCount(); ++row)
        lines << tree->model()->index(row, 0).data().toString() + " | "
                + tree->model()->index(row, 2).data().toString();
    lines.sort();
    QCOMPARE(lines,
        QStringList(
            {"Cow | farm.yaml, line 6", "GET /pets | zoo.yaml, line 12", "Schema Cow | parts.yaml, line 4"}));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QVERIFY(editor().view()->isAncestorOf(QApplication::focusWidget()));
    trigger(CommandId::FindUsages);
    QTRY_COMPARE(list->count(), 3);
    tree->setCurrentIndex(tree->model()->index(0, 0));
    emit tree->activated(tree->currentIndex());
    QTRY_VERIFY(editor().view()->hasFocus() || editor().view()->isAncestorOf(QApplication::focusWidget()));
}

void SymbolCourseTest::givesItAnotherNameInAllFilesAndTakesThatBackInOneStep()
{
    open("zoo.yaml", "$ref");
    trigger(CommandId::FindUsages);
    QTRY_COMPARE(m_window->findChild<ui::UsageList*>()->count(), 3);
    open("zoo.yaml", "$ref");
    trigger(CommandId::RenameSymbol);
    auto* sheet = m_window->findChild<ui::RenameSheet*>();
    QVERIFY(sheet->isVisible());
    auto* field = sheet->findChild<QLineEdit*>();
    QCOMPARE(field->text(), "Pet");
    QTest::keyClicks(field, "Animal");
    // Nothing is done that was not looked at; Return waits for it.
    const QPushButton* rename = sheet->findChildren<QPushButton*>().front();
    QVERIFY(!rename->isEnabled());
    QTRY_VERIFY(rename->isEnabled());
    QCOMPARE(sheet->findChild<QTreeView*>()->model()->rowCount(), 4);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(editor().view()->shownBytes().find("parts.yaml#/Animal") != std::string::npos);
    QCOMPARE(action(CommandId::Undo)->text().remove('&'), "Undo Rename Pet to Animal");
    action(CommandId::Undo)->trigger();
    QCOMPARE(editor().view()->shownBytes(), std::string(Zoo));
    open("parts.yaml", "Pet:");
    QCOMPARE(editor().view()->shownBytes(), std::string(Parts));
    QVERIFY(!action(CommandId::SaveAll)->isEnabled());
}

void SymbolCourseTest::whatIsNotTickedStaysAsItIs()
{
    open("parts.yaml", "Pet");
    trigger(CommandId::RenameSymbol);
    auto* sheet = m_window->findChild<ui::RenameSheet*>();
    QTest::keyClicks(sheet->findChild<QLineEdit*>(), "Animal");
    QAbstractItemModel* rows = sheet->findChild<QTreeView*>()->model();
    QTRY_VERIFY(sheet->findChildren<QPushButton*>().front()->isEnabled() && rows->rowCount() >= 2);
    for (int row = 0; row < rows->rowCount(); ++row)
        if (rows->index(row, 2).data().toString() == "parts.yaml, line 4")
            QVERIFY(rows->setData(rows->index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
    QTest::keyClick(sheet->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(editor().view()->shownBytes(), QString(Parts).replace("Pet:", "Animal:").toStdString());
}

void SymbolCourseTest::returnIsKeptUntilThePlacesAreKnown()
{
    open("parts.yaml", "Pet");
    trigger(CommandId::RenameSymbol);
    auto* field = m_window->findChild<ui::RenameSheet*>()->findChild<QLineEdit*>();
    QTest::keyClicks(field, "Animal");
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(editor().view()->shownBytes().starts_with("Animal:"));
    // The drawer was opened to ask for it.
    QVERIFY(!m_window->findChild<ui::Drawer*>()->isVisible());
    QVERIFY(editor().view()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(editor().view()->shownBytes().find("'#/Animal'") != std::string::npos);
    action(CommandId::Undo)->trigger();
    QCOMPARE(editor().view()->shownBytes(), std::string(Parts));
}

void SymbolCourseTest::whoSaysANameIsFoundAndLedBack()
{
    m_repository->write("zoo.yaml",
        QString(Zoo)
            .replace("    get:\n", "    get:\n      tags: [keepers]\n")
            .append("tags:\n  - name: keepers\n")
            .toStdString());
    m_window->workspace().reload();
    QTRY_VERIFY(!m_window->workspace().isBusy());
    open("zoo.yaml", "keepers]");
    trigger(CommandId::GoToDefinition);
    QTRY_VERIFY(stands("zoo.yaml", 14));
    trigger(CommandId::FindUsages);
    auto* list = m_window->findChild<ui::UsageList*>();
    QTRY_COMPARE(list->count(), 1);
    const QAbstractItemModel* rows = list->findChild<QTreeView*>()->model();
    QCOMPARE(rows->index(0, 0).data().toString(), "GET /pets");
    QCOMPARE(rows->index(0, 1).data().toString(), "tags: [keepers]");
}

void SymbolCourseTest::aNameThatIsTakenIsRefused()
{
    open("farm.yaml", "Cow");
    trigger(CommandId::RenameSymbol);
    auto* sheet = m_window->findChild<ui::RenameSheet*>();
    auto* field = sheet->findChild<QLineEdit*>();
    field->clear();
    QVERIFY(!sheet->findChildren<QPushButton*>().front()->isEnabled());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void SymbolCourseTest::theQuickOutlineWidens()
{
    open("farm.yaml", "Cow");
    trigger(CommandId::QuickOutline);
    const auto palettes = m_window->findChildren<ui::CommandPalette*>();
    const auto shown = std::ranges::find_if(palettes, [](const auto* each) { return each->isVisible(); });
    QVERIFY(shown != palettes.end());
    const auto* list = (*shown)->findChild<QListView*>();
    QCOMPARE(list->model()->rowCount(), 1);
    const auto says = [&](const QString& words) {
        return std::ranges::any_of((*shown)->findChildren<QLabel*>(),
            [&](const QLabel* each) { return each->isVisible() && each->text() == words; });
    };
    // What the cow is, another file says. How to go on is said also where nothing was found.
    QVERIFY(says("Ctrl+Shift+O again: in all contracts of the repository"));
    QTest::keyClicks((*shown)->findChild<QLineEdit*>(), "zzz");
    QVERIFY(says("Nothing is called that."));
    QVERIFY(says("Ctrl+Shift+O again: in all contracts of the repository"));
    (*shown)->findChild<QLineEdit*>()->clear();
    trigger(CommandId::QuickOutline);
    QVERIFY(says("In all contracts of the repository"));
    QTRY_VERIFY(list->model()->rowCount() >= 3);
    QTest::keyClicks((*shown)->findChild<QLineEdit*>(), "get pets");
    QTest::keyClick((*shown)->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_VERIFY(stands("zoo.yaml", 4));
    trigger(CommandId::QuickOutline);
    QVERIFY(says("Ctrl+Shift+O again: in the whole contract"));
}

COUNTERSIGN_TEST(SymbolCourseTest)
#include "symbol_course_test.moc"
