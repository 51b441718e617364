// SPDX-License-Identifier: Apache-2.0
// Back and forward, and what the drawer finds and tells, in a real window.
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/editor/editor_view.h"
#include "ui/frame/drawer.h"
#include "ui/main_window.h"
#include "ui/palette/search_pane.h"
#include "ui/text_view/text_view.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTreeView>

using ui::CommandId;
using ui::PageId;

namespace {

constexpr const char* TwoShops = "openapi: 3.1.0\n"
                             "info: {title: Shop, version: 1.0.0}\n"
                             "paths:\n"
                             "  /orders:\n"
                             "    get:\n"
                             "      responses:\n"
                             "        '200': {description: All of them}\n";

} // namespace

class WindowTrailTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void goesBackToTheChangeAndForwardAgain();
    void findsWordsInTheContractsAndGoesThere();
    void goesToTheContractThatWasAskedFor();

private:
    QAction* action(CommandId id) const { return m_window->commands().action(id); }

    std::unique_ptr<test::ScratchRepository> m_repository;
    std::unique_ptr<ui::MainWindow> m_window;
};

void WindowTrailTest::init()
{
    QSettings().clear();
    m_window.reset();
    m_repository = std::make_unique<test::ScratchRepository>();
    m_repository->write("shop.yaml", TwoShops);
    m_repository->write("till.yaml", QString(TwoShops).replace("Shop", "Till").toStdString());
    m_repository->commit("Begin");
    m_repository->tag("v1.0.0");
    for (const char* name : {"shop.yaml", "till.yaml"})
        m_repository->write(name, QString(TwoShops).replace("All of them", "Some").toStdString());
    m_window = std::make_unique<ui::MainWindow>(std::nullopt);
    m_window->resize(1280, 720);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_window->open(m_repository->path());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().standing() && !m_window->workspace().isBusy(), 20'000);
    // Where one is at first is noted when everything has come to rest.
    QCoreApplication::processEvents();
}

void WindowTrailTest::goesBackToTheChangeAndForwardAgain()
{
    const std::string first = m_window->workspace().selected();
    QVERIFY(!action(CommandId::GoBack)->isEnabled());
    action(CommandId::NextChange)->trigger();
    const std::string second = m_window->workspace().selected();
    QVERIFY(first != second);
    QTRY_VERIFY(action(CommandId::GoBack)->isEnabled());
    m_window->showPage(PageId::Packet);
    QCoreApplication::processEvents();
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), PageId::Compare);
    QCOMPARE(m_window->workspace().selected(), second);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->workspace().selected(), first);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), PageId::Packet);
    QVERIFY(!action(CommandId::GoForward)->isEnabled());
}

void WindowTrailTest::findsWordsInTheContractsAndGoesThere()
{
    action(CommandId::SearchContracts)->trigger();
    auto* search = m_window->findChild<ui::SearchPane*>();
    QVERIFY(search->isVisible() && action(CommandId::ShowDrawer)->isChecked());
    QCOMPARE(m_window->findChild<ui::Drawer*>()->currentPane(), search);
    QTest::keyClicks(QApplication::focusWidget(), "some");
    const auto* hits = search->findChild<QTreeView*>();
    QTRY_COMPARE(hits->model()->rowCount(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), PageId::Edit);
    const auto* editor = m_window->findChild<ui::EditorView*>();
    QTRY_VERIFY(editor->file() && editor->file()->path == "shop.yaml");
    QTRY_COMPARE(editor->view()->caret().line, 6U);
}

void WindowTrailTest::goesToTheContractThatWasAskedFor()
{
    m_window->showContract("till");
    const auto chosen = m_window->workspace().study()->change(m_window->workspace().selected());
    QCOMPARE(chosen.contract->diff.contract, std::string("till"));
    QSignalSpy failed(&m_window->workspace(), &ui::Workspace::failed);
    m_window->showContract("kitchen");
    QCOMPARE(failed.count(), 1);
}

COUNTERSIGN_TEST(WindowTrailTest)
#include "window_trail_test.moc"
