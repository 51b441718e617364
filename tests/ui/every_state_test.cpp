// SPDX-License-Identifier: Apache-2.0
// What the window says where something is missing, wrong or done, each looked at in a picture. The states of
// the comparison itself are in window_states_test.cpp; tests/ui/README.md says where each of them is held.
#include "tests/support/fixture.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "tests/ui/packet/shown_texts.h"
#include "tests/ui/picture.h"
#include "ui/diff/change_list.h"
#include "ui/editor/editor_view.h"
#include "ui/fault.h"
#include "ui/main_window.h"
#include "ui/models/blind_spots.h"
#include "ui/text_view/text_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QSettings>

#include <stdexcept>

using ui::CommandId;
using ui::PageId;

class EveryStateTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void filterThatHidesAll();
    void nobodyListedAndNothingPromised();
    void candidateThatIsBeingMistyped();
    void referenceToSomewhereElse();
    void nameThatIsSetMeanwhile();
    void allIsDecided();
    void packetThatCannotBeSigned();
    void fileChangedByAnotherProgram();
    void mistakeOfOurOwn();

private:
    /// The candidate stands in the working tree; the baseline, a shop of one operation, is tagged.
    void openShop(const QByteArray& before, const QByteArray& after);
    void shows(PageId page, const QString& words);
    ui::Workspace& workspace() { return m_window->workspace(); }
    QAction& action(CommandId id) { return *m_window->commands().action(id); }
    QString told() const { return test::toldBy(*m_window); }

    std::unique_ptr<test::ScratchRepository> m_repository;
    std::unique_ptr<ui::MainWindow> m_window;
};

namespace {

constexpr const char* Orders = "openapi: 3.1.0\n"
                               "info: {title: Orders, version: 1.0.0}\n"
                               "paths:\n"
                               "  /orders:\n"
                               "    get:\n"
                               "      responses:\n"
                               "        '200': {description: All of them}\n";
constexpr const char* OrdersFile = "orders.yaml";

} // namespace

void EveryStateTest::init()
{
    QSettings().clear();
    m_repository = std::make_unique<test::ScratchRepository>();
    m_window = std::make_unique<ui::MainWindow>(std::nullopt);
    m_window->resize(1280, 720);
    m_window->show();
}

void EveryStateTest::openShop(const QByteArray& before, const QByteArray& after)
{
    m_repository->write(OrdersFile, Orders);
    m_repository->commit("Begin");
    m_repository->tag("v1.0.0");
    m_repository->git({"config", "user.name", "Ana"});
    m_repository->git({"config", "user.email", "ana@orders.invalid"});
    m_repository->write(OrdersFile, QByteArray(Orders).replace(before, after).toStdString());
    m_window->open(m_repository->path());
    QTRY_VERIFY_WITH_TIMEOUT(workspace().standing() && !workspace().isBusy(), 20'000);
}

void EveryStateTest::shows(PageId page, const QString& words)
{
    m_window->showPage(page);
    QTRY_VERIFY2(told().contains(words), qPrintable(told()));
    test::picture(*m_window, QString("state-%1").arg(QTest::currentTestFunction()));
}

void EveryStateTest::filterThatHidesAll()
{
    openShop("'200'", "'204'");
    m_window->findChild<ui::ChangeList*>()->setFilter("owner:frontend docs");
    shows(PageId::Compare, "match “owner:frontend docs”.");
    QVERIFY(test::buttonOf(*m_window, "Clear filter"));
}

/// "Impact unknown", and never "0 affected".
void EveryStateTest::nobodyListedAndNothingPromised()
{
    openShop("'200'", "'204'");
    shows(PageId::Compare, "Impact unknown: no consumers listed.");
    QVERIFY(told().contains("No Given/When/Then"));
    QVERIFY(!told().contains("0 affected"));
}

/// The comparison from before stays to be seen, and nobody decides on it.
void EveryStateTest::candidateThatIsBeingMistyped()
{
    openShop("'200'", "'204'");
    workspace().select(workspace().study()->changes().front().finding->place);
    QTRY_VERIFY(action(CommandId::Reject).isEnabled());
    m_window->showPage(PageId::Edit);
    workspace().readFile(OrdersFile);
    const auto& editor = *m_window->findChild<ui::EditorView*>();
    QTRY_VERIFY(editor.file() && editor.file()->path == OrdersFile);
    QTest::keyClicks(editor.view()->focusProxy(), "]: [");
    // There the text says it itself, and is not pushed down at every half a word.
    QTRY_VERIFY(workspace().hasFailed());
    QVERIFY(editor.breakInFront());
    QVERIFY(!told().contains("What is shown is the comparison from before."));
    shows(PageId::Compare, "What is shown is the comparison from before.");
    QVERIFY(workspace().isOutdated());
    QVERIFY(!told().contains("✓"));
    QVERIFY(!workspace().study()->changes().empty());
    QVERIFY(!action(CommandId::Reject).isEnabled());
}

/// Nothing is fetched, and nothing of it passes for understood.
void EveryStateTest::referenceToSomewhereElse()
{
    openShop("{description: All of them}", "{$ref: 'https://example.invalid/answers.yaml#/All'}");
    shows(PageId::Compare, "");
    const auto spots = ui::blindSpots(*workspace().study());
    QVERIFY(!spots.empty());
    QVERIFY(ui::subjectOf(spots.front()).contains("https://example.invalid"));
}

/// In a terminal, as the card says; coming back to the window is enough.
void EveryStateTest::nameThatIsSetMeanwhile()
{
    openShop("'200'", "'204'");
    QCOMPARE(workspace().standing()->principal, std::string("ana@orders.invalid"));
    m_repository->git({"config", "user.email", "bob@orders.invalid"});
    QWidget terminal;
    terminal.show();
    terminal.activateWindow();
    QTRY_VERIFY(!m_window->isActiveWindow());
    m_window->activateWindow();
    QTRY_COMPARE(workspace().standing()->principal, std::string("bob@orders.invalid"));
}

void EveryStateTest::allIsDecided()
{
    openShop("'200'", "'204'");
    std::vector<std::string> places;
    for (const ui::ChangeRef& change : workspace().study()->changes())
        places.push_back(change.finding->place);
    workspace().statements().decide(places, {.verdict = "reject", .reason = "no"});
    shows(PageId::Review, "Nothing left to decide");
}

void EveryStateTest::packetThatCannotBeSigned()
{
    openShop("'200'", "'204'");
    shows(PageId::Packet, "Nobody has said whether it is approved.");
}

void EveryStateTest::fileChangedByAnotherProgram()
{
    openShop("'200'", "'204'");
    m_window->showPage(PageId::Edit);
    workspace().readFile(OrdersFile);
    const auto& editor = *m_window->findChild<ui::EditorView*>();
    QTRY_VERIFY(editor.file() && editor.file()->path == OrdersFile);
    QTest::keyClicks(editor.view()->focusProxy(), "# mine ");
    m_repository->write(OrdersFile, Orders);
    shows(PageId::Edit, "was changed by another program, and you have unsaved changes.");
}

void EveryStateTest::mistakeOfOurOwn()
{
    openShop("'200'", "'204'");
    QVERIFY(!action(CommandId::CopyDetails).isEnabled());
    emit workspace().failed(ui::faultOf(std::runtime_error("a stray null")));
    shows(PageId::Compare, "Countersign made a mistake of its own: a stray null");
    action(CommandId::CopyDetails).trigger();
    QVERIFY(QApplication::clipboard()->text().contains("a stray null"));
    QVERIFY(QApplication::clipboard()->text().contains(qVersion()));
}

COUNTERSIGN_TEST(EveryStateTest)
#include "every_state_test.moc"
