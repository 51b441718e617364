// SPDX-License-Identifier: Apache-2.0
// Paths, operations and schemas added by name, in a real window with real keys.
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/commands.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/name_sheet.h"
#include "ui/editor/outline_pane.h"
#include "ui/main_window.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/text_view.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using ui::CommandId;

namespace {

constexpr const char* ZooToAddTo = "openapi: 3.1.0\n"
                                   "info: {title: Zoo, version: 1.0.0}\n"
                                   "paths:\n"
                                   "  /pets/{id}:\n"
                                   "    $ref: parts.yaml\n"
                                   "components:\n"
                                   "  schemas:\n"
                                   "    Pet: {type: object}\n";
constexpr const char* PartsToAddTo = "get:\n"
                                     "  responses:\n"
                                     "    '200':\n"
                                     "      description: ok\n";
constexpr const char* NothingYet = "openapi: 3.1.0\ninfo: {title: Yard, version: 1.0.0}\npaths: {}\n";
const std::string Broken = "}{" + std::string(ZooToAddTo);
const std::string WithFood =
    ZooToAddTo + std::string("    Food:\n      type: object\n      description: ''\n");

} // namespace

class AddingCourseTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aSchemaIsOneStepWithTheCaretInItsFirstGap();
    void anOperationComesIntoTheFileOfItsPath();
    void aPathBeginsWhereSomebodyLooks();
    void aPathTypedAsAWholeHasOneSlash();
    void anEmptyContractIsBegun();
    void aNameThatIsTakenIsRefusedWithTheReason();
    void escapeLeavesTheTextAsItIs();
    void aTextThatIsBrokenIsNotWrittenInto();
    void aTextThatBreaksMeanwhileIsNotWrittenInto();
    void aTextThatWasMendedIsWrittenInto();
    void aTextThatChangedMeanwhileIsWrittenIntoOnceItIsRead();
    void theOutlineOffersItInItsMenu();

private:
    QAction* action(CommandId id) const { return m_window->commands().action(id); }
    ui::EditorView& editor() const { return *m_window->findChild<ui::EditorView*>(); }
    ui::NameSheet& sheet() const { return *m_window->findChild<ui::NameSheet*>(); }
    QLineEdit& field() const { return *sheet().findChild<QLineEdit*>(); }
    std::string bytes() const { return editor().view()->shownBytes(); }
    QTreeView& outline() const { return *m_window->findChild<ui::OutlinePane*>()->findChild<QTreeView*>(); }
    void open(const std::string& file, const char* words);
    void askFor(CommandId id);
    bool refuses(const QString& words) const;
    void breakTheText();

    std::unique_ptr<test::ScratchRepository> m_repository;
    std::unique_ptr<ui::MainWindow> m_window;
};

void AddingCourseTest::init()
{
    QSettings().clear();
    m_repository = std::make_unique<test::ScratchRepository>();
    m_repository->write("zoo.yaml", ZooToAddTo);
    m_repository->write("parts.yaml", PartsToAddTo);
    m_repository->write("yard.yaml", NothingYet);
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

void AddingCourseTest::cleanup()
{
    m_window.reset();
}

void AddingCourseTest::open(const std::string& file, const char* words)
{
    m_window->workspace().readFile(file);
    QTRY_VERIFY(editor().file() && editor().file()->path == file);
    editor().view()->setCaretAt(static_cast<std::uint32_t>(bytes().find(words)));
    editor().view()->setFocus();
    QTRY_VERIFY(outline().model()->rowCount() > 0);
}

void AddingCourseTest::askFor(CommandId id)
{
    QVERIFY(action(id)->isEnabled() && action(id)->isVisible());
    action(id)->trigger();
    QVERIFY(sheet().isVisible());
    QVERIFY(field().hasFocus());
}

bool AddingCourseTest::refuses(const QString& words) const
{
    return !sheet().findChildren<QPushButton*>().front()->isEnabled()
        && std::ranges::any_of(sheet().findChildren<QLabel*>(),
            [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

void AddingCourseTest::aSchemaIsOneStepWithTheCaretInItsFirstGap()
{
    open("zoo.yaml", "openapi");
    askFor(CommandId::AddSchema);
    QTest::keyClicks(&field(), "Food");
    QTest::keyClick(&field(), Qt::Key_Return);
    QTRY_VERIFY(!sheet().isVisible());
    QCOMPARE(bytes(), WithFood);
    QCOMPARE(bytes().substr(editor().view()->caretOffset() - 1, 2), std::string("''"));
    QTRY_VERIFY(editor().view()->hasFocus() || editor().view()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(action(CommandId::Undo)->text().remove('&'), "Undo Add Food");
    action(CommandId::Undo)->trigger();
    QCOMPARE(bytes(), std::string(ZooToAddTo));
}

void AddingCourseTest::anOperationComesIntoTheFileOfItsPath()
{
    open("zoo.yaml", "/pets");
    askFor(CommandId::AddOperation);
    QCOMPARE(field().text(), "POST /pets/{id}");
    QCOMPARE(field().selectedText(), "POST");
    QTest::keyClicks(&field(), "get");
    QVERIFY(refuses("There is GET /pets/{id} already"));
    field().setSelection(0, 3);
    QTest::keyClicks(&field(), "delete");
    QTest::keyClick(&field(), Qt::Key_Return);
    QTRY_VERIFY(editor().file()->path == "parts.yaml");
    QVERIFY(bytes().find("delete:\n  operationId: deletePetsById\n  parameters:\n    - name: id\n")
        != std::string::npos);
    QCOMPARE(bytes().substr(editor().view()->caretOffset() - 1, 2), std::string("''"));
    action(CommandId::Undo)->trigger();
    QCOMPARE(bytes(), std::string(PartsToAddTo));
}

void AddingCourseTest::aPathBeginsWhereSomebodyLooks()
{
    open("zoo.yaml", "/pets");
    askFor(CommandId::AddPath);
    QCOMPARE(field().text(), "/pets/{id}/");
    QTest::keyClicks(&field(), "food");
    QTest::keyClick(&field(), Qt::Key_Return);
    QTRY_VERIFY(bytes().find("  /pets/{id}/food:\n    parameters:\n") != std::string::npos);
}

void AddingCourseTest::aPathTypedAsAWholeHasOneSlash()
{
    open("zoo.yaml", "openapi");
    askFor(CommandId::AddPath);
    QCOMPARE(field().text(), "/");
    QTest::keyClicks(&field(), "/food");
    QTest::keyClick(&field(), Qt::Key_Return);
    QTRY_VERIFY(bytes().find("\n  /food:\n") != std::string::npos);
    QCOMPARE(action(CommandId::Undo)->text().remove('&'), "Undo Add /food");
}

void AddingCourseTest::anEmptyContractIsBegun()
{
    m_window->workspace().readFile("yard.yaml");
    const auto says = [](const QLabel* label) {
        return label->text().startsWith("The contract offers nothing");
    };
    QTRY_VERIFY(std::ranges::any_of(m_window->findChild<ui::OutlinePane*>()->findChildren<QLabel*>(), says));
    askFor(CommandId::AddPath);
    QTest::keyClicks(&field(), "food");
    QTest::keyClick(&field(), Qt::Key_Return);
    QTRY_VERIFY(bytes().find("  /food:\n") != std::string::npos);
    QTRY_VERIFY(outline().model()->rowCount() > 0);
}

void AddingCourseTest::aNameThatIsTakenIsRefusedWithTheReason()
{
    open("zoo.yaml", "openapi");
    askFor(CommandId::AddSchema);
    QTest::keyClicks(&field(), "Pet");
    QVERIFY(refuses("There is a schema Pet already"));
    QTest::keyClick(&field(), Qt::Key_Return);
    QVERIFY(sheet().isVisible());
    QCOMPARE(bytes(), std::string(ZooToAddTo));
}

void AddingCourseTest::escapeLeavesTheTextAsItIs()
{
    open("zoo.yaml", "openapi");
    askFor(CommandId::AddSchema);
    QTest::keyClicks(&field(), "Food");
    QTest::keyClick(&field(), Qt::Key_Escape);
    QVERIFY(!sheet().isVisible());
    QVERIFY(editor().view()->hasFocus() || editor().view()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(bytes(), std::string(ZooToAddTo));
}

void AddingCourseTest::breakTheText()
{
    editor().view()->edited()->become(Broken, "change");
}

/// Who asks when it is known to be broken.
void AddingCourseTest::aTextThatIsBrokenIsNotWrittenInto()
{
    open("zoo.yaml", "openapi");
    breakTheText();
    QTRY_VERIFY(editor().breakInFront());
    askFor(CommandId::AddSchema);
    QVERIFY(refuses("The text cannot be read as it is now. Line 1: "));
    QTest::keyClicks(&field(), "Food");
    QTest::keyClick(&field(), Qt::Key_Return);
    QVERIFY(refuses("The text cannot be read as it is now. Line 1: "));
    QCOMPARE(bytes(), Broken);
}

/// Who says what they want before anybody knows: what was read last is not what is there.
void AddingCourseTest::aTextThatBreaksMeanwhileIsNotWrittenInto()
{
    open("zoo.yaml", "openapi");
    askFor(CommandId::AddSchema);
    QTest::keyClicks(&field(), "Food");
    breakTheText();
    QVERIFY(!editor().breakInFront());
    QTest::keyClick(&field(), Qt::Key_Return);
    QTRY_VERIFY(refuses("The text cannot be read as it is now. Line 1: "));
    QTRY_VERIFY(!m_window->workspace().isBusy());
    QCOMPARE(bytes(), Broken);
    QVERIFY(sheet().isVisible());
}

void AddingCourseTest::aTextThatWasMendedIsWrittenInto()
{
    open("zoo.yaml", "openapi");
    breakTheText();
    QTRY_VERIFY(editor().breakInFront());
    askFor(CommandId::AddSchema);
    QTest::keyClicks(&field(), "Food");
    editor().view()->edited()->become(ZooToAddTo, "change");
    QTRY_VERIFY(!refuses(""));
    QTest::keyClick(&field(), Qt::Key_Return);
    QTRY_COMPARE(bytes(), WithFood);
}

/// Nobody has to say it again.
void AddingCourseTest::aTextThatChangedMeanwhileIsWrittenIntoOnceItIsRead()
{
    open("zoo.yaml", "openapi");
    askFor(CommandId::AddSchema);
    QTest::keyClicks(&field(), "Food");
    editor().view()->edited()->become("# ours\n" + std::string(ZooToAddTo), "change");
    QTest::keyClick(&field(), Qt::Key_Return);
    QTRY_COMPARE(bytes(), "# ours\n" + WithFood);
    QVERIFY(!sheet().isVisible());
}

void AddingCourseTest::theOutlineOffersItInItsMenu()
{
    open("zoo.yaml", "openapi");
    QModelIndex path;
    for (QModelIndex at = outline().model()->index(0, 0); at.isValid(); at = outline().indexBelow(at))
        if (at.data().toString() == "/pets/{id}")
            path = at;
    QVERIFY(path.isValid());
    emit outline().customContextMenuRequested(outline().visualRect(path).center());
    auto* menu = outline().findChild<QMenu*>();
    QVERIFY(menu);
    QStringList texts;
    QAction* add = nullptr;
    for (QAction* each : menu->actions()) {
        texts << each->text().remove('&');
        add = texts.back() == "Add Operation…" ? each : add;
    }
    QCOMPARE(texts, QStringList({"Go There", "", "Add Path Below…", "Add Operation…", "Add Schema…"}));
    add->trigger();
    menu->close();
    QVERIFY(sheet().isVisible());
    QCOMPARE(field().text(), "POST /pets/{id}");
}

COUNTERSIGN_TEST(AddingCourseTest)
#include "adding_course_test.moc"
