// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/bubble.h"
#include "ui/glossary.h"
#include "ui/palette/command_palette.h"
#include "ui/settings/keyboard_map.h"
#include "ui/settings/settings_window.h"
#include "ui/toast.h"
#include "ui/welcome/recent_repositories.h"
#include "ui/window_guide.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QSettings>
#include <QSignalSpy>

#include <algorithm>

using ui::CommandId;

class WindowGuideTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void findsChangesOperationsAndFiles();
    void findsWhatWasOpenBefore();
    void explainsTheWordAroundTheFocus();
    void explainsTheRuleOfTheChosenChange();
    void explainsWhatStandsHereBeforeTheChosenChange();
    void keysAndSettingsHoldNobodyUp();
    void whatIsTakenBackIsNotSaidAnyLonger();

private:
    void give(CommandId id) const { m_commands->action(id)->trigger(); }
    void findAndChoose(const QString& typed) const;

    test::ScratchRepository m_repository;
    std::unique_ptr<ui::Commands> m_commands;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<QMainWindow> m_window;
    ui::WindowGuide* m_guide = nullptr;
};

void WindowGuideTest::initTestCase()
{
    const std::string head = "openapi: 3.1.0\ninfo: {title: Shop, version: '1.0.0'}\npaths:\n";
    const std::string orders = "  /orders:\n    get:\n      responses: {'200': {description: All}}\n";
    const std::string carts = "  /carts:\n    get:\n      responses: {'200': {description: All}}\n";
    m_repository.write("shop.yaml", head + carts + orders);
    m_repository.commit("Begin");
    m_repository.tag("v1.0.0");
    m_repository.write("shop.yaml", head + orders);
    m_repository.commit("Take the carts away");
}

void WindowGuideTest::init()
{
    m_commands = std::make_unique<ui::Commands>();
    ui::Surroundings surroundings;
    surroundings.git.fromEnvironment = {"ana", "ana@x.example"};
    m_workspace = std::make_unique<ui::Workspace>(surroundings);
    m_window = std::make_unique<QMainWindow>();
    m_window->setCentralWidget(new QLineEdit);
    m_guide = new ui::WindowGuide(*m_commands, *m_workspace, *m_window);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_window->centralWidget()->setFocus();
}

void WindowGuideTest::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    QSettings().clear();
}

void WindowGuideTest::findAndChoose(const QString& typed) const
{
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field && field != m_window->centralWidget());
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
}

void WindowGuideTest::findsChangesOperationsAndFiles()
{
    m_workspace->open(m_repository.path());
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->study(), 20'000);
    QSignalSpy change(m_guide, &ui::WindowGuide::changeChosen);
    QStringList files;
    QList<quint32> lines;
    connect(m_guide, &ui::WindowGuide::textChosen, this, [&](const std::string& file, core::Position at) {
        files << QString::fromStdString(file);
        lines << at.line;
    });
    give(CommandId::Palette);
    findAndChoose("#carts");
    QCOMPARE(change.size(), 1);
    QCOMPARE(
        m_workspace->study()->change(m_workspace->selected()).finding->operation, std::string("GET /carts"));
    give(CommandId::GoTo);
    findAndChoose("orders");
    give(CommandId::GoTo);
    findAndChoose("shop.yaml");
    QCOMPARE(files, QStringList({"shop.yaml", "shop.yaml"}));
    QCOMPARE(lines, QList<quint32>({4, 0}));
}

void WindowGuideTest::findsWhatWasOpenBefore()
{
    ui::rememberOpened("/home/ana/billing", QDateTime(QDate(2026, 11, 20), QTime(9, 0)));
    QSignalSpy chosen(m_guide, &ui::WindowGuide::repositoryChosen);
    give(CommandId::OpenRecent);
    findAndChoose("bill");
    QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("/home/ana/billing"));
}

void WindowGuideTest::explainsTheWordAroundTheFocus()
{
    QWidget* field = m_window->centralWidget();
    field->setAccessibleName("Reason");
    give(CommandId::HelpHere);
    QCOMPARE(m_window->findChild<ui::Bubble*>()->accessibleName(), QStringLiteral("Reason"));
    delete m_window->findChild<ui::Bubble*>();
    ui::setTerm(*field, ui::Term::Stale);
    give(CommandId::HelpHere);
    QCOMPARE(m_window->findChild<ui::Bubble*>()->accessibleDescription(), ui::termText(ui::Term::Stale));
}

void WindowGuideTest::explainsTheRuleOfTheChosenChange()
{
    QVERIFY(!m_commands->action(CommandId::ExplainRule)->isEnabled());
    m_workspace->open(m_repository.path());
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->study(), 20'000);
    const core::Finding& finding = *m_workspace->study()->changes().front().finding;
    m_workspace->select(finding.place);
    QTRY_VERIFY(m_commands->action(CommandId::ExplainRule)->isEnabled());
    give(CommandId::ExplainRule);
    QCOMPARE(m_window->findChild<ui::Bubble*>()->accessibleName().toStdString(), finding.rule);
}

void WindowGuideTest::explainsWhatStandsHereBeforeTheChosenChange()
{
    m_workspace->open(m_repository.path());
    QTRY_VERIFY(m_commands->action(CommandId::ExplainRule)->isEnabled());
    m_guide->setRuleHere([] { return ui::RuleWords {"path-no-verbs", "Why."}; });
    give(CommandId::ExplainRule);
    QCOMPARE(m_window->findChild<ui::Bubble*>()->accessibleName(), QString("path-no-verbs"));
}

void WindowGuideTest::keysAndSettingsHoldNobodyUp()
{
    give(CommandId::KeyboardMap);
    give(CommandId::Settings);
    const auto* map = m_window->findChild<ui::KeyboardMap*>();
    const auto* settings = m_window->findChild<ui::SettingsWindow*>();
    QVERIFY(map && map->isVisible() && !map->isModal());
    QVERIFY(settings && settings->isVisible() && !settings->isModal());
}

void WindowGuideTest::whatIsTakenBackIsNotSaidAnyLonger()
{
    m_workspace->open(m_repository.path());
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->standing(), 20'000);
    ui::Statements& statements = m_workspace->statements();
    statements.decide({m_workspace->study()->changes().front().finding->place}, {.verdict = "reject"});
    const auto* toast = m_window->findChild<ui::Toast*>();
    QVERIFY(toast->isVisible());
    QVERIFY(toast->sentence().startsWith("Rejected."));
    statements.stack().undo();
    QVERIFY(!toast->isVisible());
}

COUNTERSIGN_TEST(WindowGuideTest)
#include "window_guide_test.moc"
