// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fixture.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/about_dialog.h"
#include "ui/contract_list.h"
#include "ui/edit_page.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/outline_pane.h"
#include "ui/frame/notice_stack.h"
#include "ui/frame/window_memory.h"
#include "ui/main_window.h"
#include "ui/notice_strip.h"
#include "ui/status_page.h"
#include "ui/text.h"
#include "ui/text_view/about_text_view.h"
#include "ui/text_view/text_view.h"
#include "ui/welcome/welcome_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using ui::CommandId;

class MainWindowTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void welcomes_data();
    void welcomes();
    void saysWhenNothingWasFound();
    void neverCoversUnsavedText();
    void readsNothingThatNobodyLooksAt();
    void showsTheFirstContract();
    void showsWhatIsChosen();
    void saysWhyThereIsNoFile();
    void keepsTheFileAtAnotherRevision();
    void tellsFailuresInAStrip();
    void opensDroppedFolders_data();
    void opensDroppedFolders();
    void copiesThePath();
    void commandsWaitForSomethingToActOn();
    void remembersZoom();
    void remembersThePlaceThoughItIsNeverClosed();
    void opensTheSample();
    void switchesBetweenWorkspaces();
    void aboutNamesTheHighlighter();

private:
    bool open(const std::filesystem::path& folder);
    bool showsFile(const std::string& path) const;
    QString visibleSentence() const;
    QAction* action(CommandId id) const { return m_window->commands().action(id); }
    template <class T>
    T* part() const
    {
        return m_window->findChild<T*>();
    }

    test::ScratchRepository m_repository;
    std::unique_ptr<ui::MainWindow> m_window;
};

void MainWindowTest::initTestCase()
{
    m_repository.write(
        "api/a.yaml", "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths:\n  /x: {$ref: b.yaml}\n");
    m_repository.write("api/b.yaml", "get: {}\n");
    m_repository.write("c.graphql", "type Query { a: Int }\n");
    m_repository.write("d.proto", "syntax = \"proto3\";\nimport \"gone.proto\";\nmessage D {}\n");
    m_repository.commit("Begin");
    m_repository.tag("v1.0.0");
    m_repository.write("c.yaml", "asyncapi: 3.0.0\n");
    m_repository.commit("Add more");
}

void MainWindowTest::init()
{
    QSettings().clear();
    m_window = std::make_unique<ui::MainWindow>(std::nullopt);
    m_window->resize(1280, 720);
    m_window->show();
}

bool MainWindowTest::open(const std::filesystem::path& folder)
{
    QSignalSpy changed(&m_window->workspace(), &ui::Workspace::snapshotChanged);
    m_window->open(folder);
    const bool hasCome = changed.wait();
    m_window->showPage(ui::PageId::Edit);
    return hasCome;
}

bool MainWindowTest::showsFile(const std::string& path) const
{
    const auto* editor = part<ui::EditorView>();
    return editor->file() && editor->file()->path == path && editor->view()->isVisible();
}

QString MainWindowTest::visibleSentence() const
{
    for (const ui::StatusPage* page : m_window->findChildren<ui::StatusPage*>()) {
        if (page->isVisible())
            return page->sentence();
    }
    return {};
}

void MainWindowTest::welcomes_data()
{
    QTest::addColumn<bool>("hasSample");
    QTest::newRow("with the sample") << true;
    QTest::newRow("without the sample") << false;
}

void MainWindowTest::welcomes()
{
    QFETCH(bool, hasSample);
    const auto place = hasSample ? std::optional(ui::SamplePlace {}) : std::nullopt;
    m_window = std::make_unique<ui::MainWindow>(place);
    m_window->show();
    QVERIFY(part<ui::WelcomePage>()->isVisible());
    QCOMPARE(action(CommandId::OpenSample)->isEnabled(), hasSample);
}

void MainWindowTest::saysWhenNothingWasFound()
{
    const test::ScratchFolder folder;
    folder.write("other.json", "{}");
    folder.write("values.yaml", "a: 1\n");
    QVERIFY(open(folder.path()));
    QCOMPARE(visibleSentence(),
        QStringLiteral("No OpenAPI, AsyncAPI, GraphQL, proto or JSON Schema file found in 2 file(s)."));
    QVERIFY(m_window->windowTitle().contains(ui::fromPath(folder.path().filename())));
}

void MainWindowTest::neverCoversUnsavedText()
{
    const test::ScratchFolder folder;
    folder.write("shop.yaml", "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n");
    QVERIFY(open(folder.path()));
    QTRY_VERIFY(showsFile("shop.yaml"));
    QTest::keyClick(part<ui::EditorView>()->view()->focusProxy(), Qt::Key_X);
    QSignalSpy looked(&m_window->workspace(), &ui::Workspace::snapshotChanged);
    std::filesystem::remove(folder.path() / "shop.yaml");
    m_window->workspace().reload();
    QVERIFY(looked.wait());
    QVERIFY(m_window->workspace().snapshot()->discovery->contracts.empty());
    QVERIFY(part<ui::EditorView>()->isVisible());
    QVERIFY(part<ui::EditorView>()->view()->shownBytes().starts_with("x"));
}

void MainWindowTest::readsNothingThatNobodyLooksAt()
{
    m_window->open(m_repository.path());
    QTRY_VERIFY(m_window->workspace().study());
    QTRY_VERIFY(!m_window->workspace().isBusy());
    QCOMPARE(m_window->currentPage(), ui::PageId::Compare);
    QVERIFY(!m_window->workspace().file());
    QVERIFY(!part<ui::EditorView>()->file());
    m_window->showPage(ui::PageId::Edit);
    QTRY_VERIFY(showsFile("api/a.yaml"));
}

void MainWindowTest::showsTheFirstContract()
{
    QVERIFY(open(m_repository.path()));
    QTRY_VERIFY(showsFile("api/a.yaml"));
    QVERIFY(visibleSentence().isEmpty());
    QVERIFY(part<ui::EditorView>()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(m_window->windowTitle().contains("repository"));
    QTRY_VERIFY(m_window->windowTitle().contains("v1.0.0 and working tree"));
}

void MainWindowTest::showsWhatIsChosen()
{
    QVERIFY(open(m_repository.path()));
    QTRY_VERIFY(showsFile("api/a.yaml"));
    QTest::keyClick(part<ui::ContractList>(), Qt::Key_Down);
    QTRY_VERIFY(showsFile("api/b.yaml"));
    QTest::keyClick(part<ui::ContractList>(), Qt::Key_Down);
    QTRY_VERIFY(showsFile("c.graphql"));
    QCOMPARE(part<ui::EditorView>()->view()->shownBytes(), std::string("type Query { a: Int }\n"));
    const auto* outline = part<ui::OutlinePane>()->findChild<QTreeView*>()->model();
    QTRY_COMPARE(outline->index(0, 0, outline->index(0, 0)).data().toString(), "Query");
}

void MainWindowTest::saysWhyThereIsNoFile()
{
    QVERIFY(open(m_repository.path()));
    QTRY_VERIFY(showsFile("api/a.yaml"));
    QTest::keyClick(part<ui::ContractList>(), Qt::Key_End);
    QTRY_COMPARE(visibleSentence(), QStringLiteral("gone.proto"));
    QVERIFY(!part<ui::EditorView>()->file());
    QVERIFY(!action(CommandId::CopyPath)->isEnabled());
}

void MainWindowTest::keepsTheFileAtAnotherRevision()
{
    QVERIFY(open(m_repository.path()));
    QTRY_VERIFY(showsFile("api/a.yaml"));
    QTest::keyClick(part<ui::ContractList>(), Qt::Key_Down);
    QTRY_VERIFY(showsFile("api/b.yaml"));
    QSignalSpy changed(&m_window->workspace(), &ui::Workspace::snapshotChanged);
    m_window->workspace().lookAt(*m_window->workspace().snapshot()->repository->revision("v1.0.0"));
    QVERIFY(changed.wait());
    QTRY_VERIFY(showsFile("api/b.yaml"));
    QCOMPARE(m_window->workspace().snapshot()->discovery->contracts.size(), 3U);
}

void MainWindowTest::tellsFailuresInAStrip()
{
    QVERIFY(!part<ui::NoticeStack>()->findChild<ui::NoticeStrip*>());
    m_window->open(m_repository.folder() / "nowhere");
    QTRY_VERIFY(part<ui::NoticeStack>()->findChild<ui::NoticeStrip*>());
    const auto* strip = part<ui::NoticeStack>()->findChild<ui::NoticeStrip*>();
    QVERIFY(strip->isVisible());
    QVERIFY(strip->message().contains("nowhere"));
    QVERIFY(part<ui::WelcomePage>()->isVisible());
    QVERIFY(open(m_repository.path()));
    QVERIFY(!strip->isVisible());
}

void MainWindowTest::opensDroppedFolders_data()
{
    QTest::addColumn<QStringList>("dropped");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("folder") << QStringList {"api"} << true;
    QTest::newRow("contract") << QStringList {"c.graphql"} << true;
    QTest::newRow("something else") << QStringList {"notes.txt"} << false;
    QTest::newRow("nothing") << QStringList() << false;
}

void MainWindowTest::opensDroppedFolders()
{
    QFETCH(QStringList, dropped);
    QFETCH(bool, isTaken);
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& name : dropped)
        urls << QUrl::fromLocalFile(ui::fromPath(m_repository.path()) + '/' + name);
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QCOMPARE(enter.isAccepted(), isTaken);
    if (!isTaken)
        return;
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(m_window->workspace().snapshot());
}

void MainWindowTest::copiesThePath()
{
    QVERIFY(open(m_repository.path()));
    QTRY_VERIFY(showsFile("api/a.yaml"));
    action(CommandId::CopyPath)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
        ui::fromPath(m_window->workspace().snapshot()->repository->root()) + QStringLiteral("/api/a.yaml"));
}

void MainWindowTest::commandsWaitForSomethingToActOn()
{
    const auto needFile = {CommandId::CopyPath, CommandId::Find, CommandId::FindNext, CommandId::ZoomIn};
    QVERIFY(!action(CommandId::Reload)->isEnabled());
    for (const CommandId id : needFile)
        QVERIFY(!action(id)->isEnabled());
    QVERIFY(open(m_repository.path()));
    QTRY_VERIFY(showsFile("api/a.yaml"));
    QVERIFY(action(CommandId::Reload)->isEnabled());
    for (const CommandId id : needFile)
        QVERIFY(action(id)->isEnabled());
}

void MainWindowTest::remembersZoom()
{
    QVERIFY(open(m_repository.path()));
    QTRY_VERIFY(showsFile("api/a.yaml"));
    action(CommandId::ZoomIn)->trigger();
    action(CommandId::ZoomIn)->trigger();
    action(CommandId::DarkAppearance)->trigger();
    m_window->close();
    m_window = std::make_unique<ui::MainWindow>(std::nullopt);
    QCOMPARE(part<ui::EditorView>()->zoom(), 2);
    QVERIFY(action(CommandId::DarkAppearance)->isChecked());
    QVERIFY(ui::isDark(QApplication::palette()));
    action(CommandId::LightAppearance)->trigger();
    QVERIFY(!ui::isDark(QApplication::palette()));
}

void MainWindowTest::remembersThePlaceThoughItIsNeverClosed()
{
    QVERIFY(open(m_repository.path()));
    QTRY_VERIFY(m_window->workspace().study());
    m_window->showPage(ui::PageId::Review);
    QTRY_VERIFY(
        ui::rememberedPlace(m_repository.path()).value_or(ui::RememberedPlace()).page == ui::PageId::Review);
}

void MainWindowTest::opensTheSample()
{
    const test::ScratchFolder folder;
    m_window = std::make_unique<ui::MainWindow>(
        ui::SamplePlace {test::sourceFolder() / "resources" / "sample", folder / "sample"});
    m_window->show();
    action(CommandId::OpenSample)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().snapshot(), 20'000);
    m_window->showPage(ui::PageId::Edit);
    QTRY_VERIFY(part<ui::EditorView>()->file());
    QVERIFY(std::filesystem::exists(folder / "sample" / ".git"));
}

void MainWindowTest::switchesBetweenWorkspaces()
{
    QVERIFY(!action(CommandId::ShowCompare)->isEnabled());
    QVERIFY(open(m_repository.path()));
    QTRY_VERIFY(showsFile("api/a.yaml"));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), ui::PageId::Compare);
    QVERIFY(!part<ui::ContractList>()->isVisible());
    action(CommandId::ShowEdit)->trigger();
    QVERIFY(part<ui::ContractList>()->isVisible());
    QVERIFY(part<ui::EditorView>()->isAncestorOf(QApplication::focusWidget()));
    action(CommandId::ShowNavigator)->trigger();
    QVERIFY(!part<ui::ContractList>()->isVisible());
}

void MainWindowTest::aboutNamesTheHighlighter()
{
    const ui::AboutDialog about;
    QStringList texts;
    for (const QLabel* label : about.findChildren<QLabel*>())
        texts << label->text();
    QVERIFY(texts.contains(ui::highlighterName()));
    QCOMPARE(
        ui::highlighterName().startsWith("KSyntaxHighlighting"), bool(COUNTERSIGN_HAS_SYNTAX_HIGHLIGHTING));
    QVERIFY(std::ranges::any_of(
        texts, [](const QString& text) { return text.contains("GNU General Public License"); }));
}

COUNTERSIGN_TEST(MainWindowTest)
#include "main_window_test.moc"
