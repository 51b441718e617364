// SPDX-License-Identifier: Apache-2.0
// Whatever a repository is like, the window says what it sees and what to do next; with
// COUNTERSIGN_SCREENSHOTS set to a folder, each state is pictured there.
#include "tests/support/fixture.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "tests/ui/picture.h"
#include "ui/frame/context_strip.h"
#include "ui/frame/page_frame.h"
#include "ui/frame/rail.h"
#include "ui/frame/revision_button.h"
#include "ui/frame/status_pill.h"
#include "ui/frame/status_strip.h"
#include "ui/main_window.h"
#include "ui/notice_strip.h"
#include "ui/packet/packet_view.h"
#include "ui/status_page.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QToolButton>

using ui::PageId;

Q_DECLARE_METATYPE(ui::PageId)

namespace {

constexpr const char* Shop = "openapi: 3.1.0\n"
                             "info: {title: Shop, version: 1.0.0}\n"
                             "paths:\n"
                             "  /orders:\n"
                             "    get:\n"
                             "      responses:\n"
                             "        '200': {description: All of them}\n";

} // namespace

class WindowStatesTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void saysWhatItSees_data();
    void saysWhatItSees();
    void saysWhatToDoNext_data();
    void saysWhatToDoNext();
    void comparesABareRepositoryWithItsFirstCommit();
    void saysWhatIsOffInABareRepository();
    void comparesWithTheCommitBefore();
    void showsThatTheLastContractIsGone();
    void showsTheTextsOfWhatMeansTheSame();
    void showsTheSampleOnItsWorstChange();
    void goesBackToWhereOneWas();
    void tourVisitsEveryPane_data();
    void tourVisitsEveryPane();
    void staysUsableInASmallWindow();
    void looksBackwardsAndSaysSo();

private:
    void open(const std::filesystem::path& folder);
    QString visibleSentence() const;
    QString coverage() const;

    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<test::ScratchFolder> m_folder;
};

void WindowStatesTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<test::ScratchFolder>();
    m_window = std::make_unique<ui::MainWindow>(
        ui::SamplePlace {test::sourceFolder() / "resources" / "sample", *m_folder / "sample"});
    m_window->resize(1280, 720);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
}

void WindowStatesTest::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void WindowStatesTest::open(const std::filesystem::path& folder)
{
    QSignalSpy snapshot(&m_window->workspace(), &ui::Workspace::snapshotChanged);
    m_window->open(folder);
    QVERIFY(snapshot.wait(20'000));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace().isBusy(), 20'000);
}

QString WindowStatesTest::visibleSentence() const
{
    for (const ui::StatusPage* page : m_window->findChildren<ui::StatusPage*>()) {
        if (page->isVisible())
            return page->sentence();
    }
    return {};
}

QString WindowStatesTest::coverage() const
{
    for (const QToolButton* button : m_window->statusBar()->findChildren<QToolButton*>()) {
        if (button->text().contains("Analysed"))
            return button->text();
    }
    return {};
}

void WindowStatesTest::saysWhatItSees_data()
{
    QTest::addColumn<QString>("first"); ///< tagged v1.0.0; empty: nothing is
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("sentence"); ///< empty: the panes are shown
    QTest::addColumn<QString>("coverage"); ///< how it begins
    const QString shop = Shop;
    const QString equal = "The candidate equals the baseline in meaning.";
    QTest::newRow("no baseline") << QString() << shop << "There is nothing to compare with yet."
                                 << "";
    QTest::newRow("no difference") << shop
                                   << QString(shop).replace(
                                          "{title: Shop, version: 1.0.0}", "{version: 1.0.0, title: Shop}")
                                   << equal << "✓";
    QTest::newRow("a change") << shop << QString(shop).replace("All of them", "All orders") << ""
                              << "✓";
    const QString unread = "What differs cannot be read, so nobody knows what it changes.";
    QTest::newRow("a syntax error") << shop << shop + "  : [\n" << unread << "⚠";
    QTest::newRow("a syntax error in the baseline") << shop + "  : [\n" << shop << unread << "⚠";
    QTest::newRow("an unresolved reference")
        << shop << QString(shop).replace("{description: All of them}", "{$ref: 'gone.yaml#/A'}") << ""
        << "⚠";
    QTest::newRow("an unknown keyword")
        << shop << shop + "components: {schemas: {A: {type: string, patternn: a}}}\n"
        << ""
        << "";
}

void WindowStatesTest::saysWhatItSees()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, sentence);
    QFETCH(QString, coverage);
    test::ScratchRepository repository;
    repository.write("shop.yaml", (first.isEmpty() ? second : first).toStdString());
    repository.commit("Begin");
    if (!first.isEmpty())
        repository.tag("v1.0.0");
    if (!first.isEmpty())
        repository.write("shop.yaml", second.toStdString());
    // What is all on the default branch has nothing to be held against.
    open(first.isEmpty() ? repository.clone("bare", {"--bare"}) : repository.path());
    QTRY_VERIFY(m_window->workspace().study() || !visibleSentence().contains("being compared"));
    QTRY_COMPARE(m_window->currentPage(), PageId::Compare);
    if (!sentence.isEmpty())
        QTRY_COMPARE(visibleSentence(), sentence);
    QVERIFY2(coverage.isEmpty() || this->coverage().startsWith(coverage), qPrintable(this->coverage()));
    QVERIFY(!coverage.startsWith(QStringLiteral("⚠")) || !visibleSentence().contains("equals"));
    test::picture(*m_window, QString(QTest::currentDataTag()).replace(' ', '-'));
}

void WindowStatesTest::saysWhatToDoNext_data()
{
    QTest::addColumn<QByteArrayList>("steps"); ///< of git; "shop" writes the contract
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QByteArrayList() << "There is no file in this folder.";
    QTest::newRow("no contract") << QByteArrayList {"notes", "commit"} << "No OpenAPI";
    QTest::newRow("no commit") << QByteArrayList {"shop"} << "There is nothing to compare with yet.";
    const char* const same = "The baseline and the candidate are the same commit.";
    QTest::newRow("no tag") << QByteArrayList {"shop", "commit"} << same;
    QTest::newRow("no branch") << QByteArrayList {"shop", "commit", "detach"} << same;
}

void WindowStatesTest::saysWhatToDoNext()
{
    QFETCH(QByteArrayList, steps);
    QFETCH(QString, sentence);
    test::ScratchRepository repository;
    for (const QByteArray& step : steps) {
        if (step == "shop")
            repository.write("shop.yaml", Shop);
        else if (step == "notes")
            repository.write("notes.yaml", "a: 1\n");
        else if (step == "commit")
            repository.commit("Begin");
        else
            repository.git({"checkout", "-q", "--detach"});
    }
    open(repository.path());
    QTRY_VERIFY2(visibleSentence().startsWith(sentence), qPrintable(visibleSentence()));
    const auto pages = m_window->findChildren<ui::StatusPage*>();
    const auto page = std::ranges::find_if(pages, &QWidget::isVisible);
    const auto buttons = (*page)->findChildren<QPushButton*>();
    QVERIFY(std::ranges::any_of(buttons, &QWidget::isEnabled));
    QVERIFY(!coverage().contains("0 of 0"));
    test::picture(*m_window, QString(QTest::currentDataTag()).replace(' ', '-'));
}

void WindowStatesTest::comparesABareRepositoryWithItsFirstCommit()
{
    test::ScratchRepository repository;
    repository.write("shop.yaml", Shop);
    const std::string first = repository.commit("Begin");
    repository.write("shop.yaml", QString(Shop).replace("All of them", "All orders").toStdString());
    repository.commit("Go on");
    open(repository.clone("bare", {"--bare"}));
    QTRY_VERIFY(m_window->workspace().study());
    QCOMPARE(visibleSentence(), QString());
    const auto* strip = m_window->findChild<ui::ContextStrip*>();
    QCOMPARE(strip->baseline().accessibleName(), "Baseline: " + QString::fromStdString(first.substr(0, 7)));
    QVERIFY2(strip->baseline().toolTip().contains("first commit"), qPrintable(strip->baseline().toolTip()));
    QCOMPARE(strip->candidate().accessibleName(), QStringLiteral("Candidate: main"));
    QVERIFY(strip->candidate().toolTip().contains("no working tree"));
    test::picture(*m_window, "bare");
}

void WindowStatesTest::saysWhatIsOffInABareRepository()
{
    test::ScratchRepository repository;
    repository.write("shop.yaml", Shop);
    repository.commit("Begin");
    open(repository.clone("bare", {"--bare"}));
    QTRY_COMPARE(visibleSentence(), QStringLiteral("There is nothing to compare with yet."));
    const QAction* file = m_window->commands().action(ui::CommandId::BaselineFile);
    QVERIFY(!file->isEnabled());
    QVERIFY2(file->statusTip().contains("bare"), qPrintable(file->statusTip()));
    const auto buttons = m_window->findChildren<QPushButton*>();
    const auto off = std::ranges::find_if(buttons,
        [file](const QPushButton* each) { return each->isVisible() && each->text() == file->text(); });
    QVERIFY(off != buttons.end());
    QCOMPARE((*off)->toolTip(), file->statusTip());
    const auto* strip = m_window->findChild<ui::ContextStrip*>();
    QCOMPARE(strip->baseline().accessibleName(), QStringLiteral("Baseline: to be chosen"));
    QCOMPARE(strip->candidate().accessibleName(), QStringLiteral("Candidate: main"));
    test::picture(*m_window, "bare-one-commit");
}

void WindowStatesTest::comparesWithTheCommitBefore()
{
    test::ScratchRepository repository;
    repository.write("shop.yaml", Shop);
    const std::string first = repository.commit("Begin");
    repository.write("shop.yaml", QString(Shop).replace("All of them", "All orders").toStdString());
    repository.commit("Go on");
    repository.settle();
    open(repository.path());
    QTRY_COMPARE(visibleSentence(), QStringLiteral("The baseline and the candidate are the same commit."));
    QVERIFY(!coverage().contains(QStringLiteral("✓")));
    test::picture(*m_window, "same-commit");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(m_window->workspace().study()->check.baseline.commit, first);
    QTRY_COMPARE(visibleSentence(), QString());
}

void WindowStatesTest::showsThatTheLastContractIsGone()
{
    test::ScratchRepository repository;
    repository.write("shop.yaml", Shop);
    repository.commit("Begin");
    repository.tag("v1.0.0");
    std::filesystem::remove(repository.path() / "shop.yaml");
    open(repository.path());
    QTRY_VERIFY(m_window->workspace().standing());
    QCOMPARE(m_window->currentPage(), PageId::Compare);
    QVERIFY2(visibleSentence().isEmpty(), qPrintable(visibleSentence()));
    test::picture(*m_window, "contract-gone");
}

void WindowStatesTest::showsTheTextsOfWhatMeansTheSame()
{
    test::ScratchRepository repository;
    repository.write("shop.yaml", Shop);
    repository.commit("Begin");
    repository.tag("v1.0.0");
    repository.write("shop.yaml", std::string(Shop) + "# the same\n");
    open(repository.path());
    QTRY_VERIFY(visibleSentence().contains("equals"));
    const auto buttons = m_window->findChildren<QPushButton*>();
    const auto show = std::ranges::find_if(buttons,
        [](const QPushButton* each) { return each->isVisible() && each->text() == "Show the &Texts"; });
    QVERIFY(show != buttons.end());
    (*show)->click();
    QVERIFY(visibleSentence().isEmpty());
    m_window->workspace().setPair({"v1.0.0", "main"});
    QTRY_VERIFY(visibleSentence().contains("same commit"));
}

void WindowStatesTest::showsTheSampleOnItsWorstChange()
{
    m_window->commands().action(ui::CommandId::OpenSample)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().standing(), 30'000);
    QCOMPARE(m_window->currentPage(), PageId::Compare);
    QStringList pills;
    for (const ui::StatusPill* pill :
        m_window->findChild<ui::StatusStrip*>()->findChildren<ui::StatusPill*>())
        pills << pill->text();
    QCOMPARE(pills.mid(0, 5), (QStringList {"3 breaking", "1 risky", "2 safe", "1 docs", "7 undecided"}));
    QVERIFY2(pills.back().startsWith("Sign-off 0 of 3"), qPrintable(pills.back()));
    const auto chosen = m_window->workspace().study()->change(m_window->workspace().selected());
    QVERIFY(chosen && chosen.finding->severity == core::Severity::Breaking);
    for (const PageId page : ui::AllPages) {
        m_window->showPage(page);
        test::picture(*m_window, QStringLiteral("sample-%1").arg(static_cast<int>(page)));
    }
}

void WindowStatesTest::goesBackToWhereOneWas()
{
    test::ScratchRepository repository;
    repository.write("shop.yaml", Shop);
    repository.commit("Begin");
    repository.tag("v1.0.0");
    open(repository.path());
    m_window->workspace().setPair({"v1.0.0", "main"});
    m_window->showPage(PageId::Packet);
    m_window->close();
    m_window = std::make_unique<ui::MainWindow>(std::nullopt);
    m_window->show();
    open(repository.path());
    QCOMPARE(m_window->currentPage(), PageId::Packet);
    QVERIFY((m_window->workspace().pair() == ui::Pair {"v1.0.0", "main"}));
}

void WindowStatesTest::tourVisitsEveryPane_data()
{
    QTest::addColumn<PageId>("page");
    for (const PageId page : ui::AllPages)
        QTest::newRow(std::to_string(static_cast<int>(page)).c_str()) << page;
}

void WindowStatesTest::tourVisitsEveryPane()
{
    QFETCH(PageId, page);
    test::ScratchRepository repository;
    repository.write("shop.yaml", Shop);
    repository.commit("Begin");
    repository.tag("v1.0.0");
    repository.write("shop.yaml", QString(Shop).replace("All of them", "All orders").toStdString());
    open(repository.path());
    QTRY_VERIFY(m_window->workspace().standing());
    m_window->showPage(page);
    // There is nothing to take the keys in a packet that is still being drawn up.
    ui::PacketDesk& packet = m_window->findChild<ui::PacketView*>()->desk();
    QTRY_VERIFY(packet.draft() && !packet.isDrafting());
    QList<QWidget*> panes {m_window->findChild<ui::ContextStrip*>(), m_window->findChild<ui::StatusStrip*>(),
        m_window->findChild<ui::Rail*>()};
    for (const ui::PageFrame* frame : m_window->findChildren<ui::PageFrame*>()) {
        if (frame->isVisible())
            panes << frame->visiblePanes();
    }
    panes.front()->setFocus();
    QSet<QWidget*> visited;
    for (qsizetype step = 0; step < panes.size() + 2; ++step) {
        for (QWidget* pane : panes) {
            if (pane->hasFocus() || pane->isAncestorOf(QApplication::focusWidget()))
                visited.insert(pane);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    }
    for (QWidget* pane : panes)
        QVERIFY2(visited.contains(pane), pane->metaObject()->className());
}

void WindowStatesTest::staysUsableInASmallWindow()
{
    m_window->commands().action(ui::CommandId::OpenSample)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().standing(), 30'000);
    for (const PageId page : ui::AllPages) {
        m_window->showPage(page);
        m_window->resize(m_window->minimumSize());
        QCoreApplication::processEvents();
        QCOMPARE(m_window->size(), m_window->minimumSize());
        test::picture(*m_window, QStringLiteral("small-%1").arg(static_cast<int>(page)));
    }
}

void WindowStatesTest::looksBackwardsAndSaysSo()
{
    m_window->commands().action(ui::CommandId::OpenSample)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().standing(), 30'000);
    m_window->workspace().setPair({"v2.3.0", "release-2.4.0"});
    QTRY_COMPARE_WITH_TIMEOUT(
        m_window->workspace().study()->asked.candidate, std::string("release-2.4.0"), 20'000);
    m_window->commands().action(ui::CommandId::SwapPair)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().study()->asked.candidate, std::string("v2.3.0"), 20'000);
    const auto strips = m_window->findChildren<ui::NoticeStrip*>();
    QVERIFY(std::ranges::any_of(strips, [](const ui::NoticeStrip* strip) {
        return strip->isVisible() && strip->message().contains("backwards");
    }));
    test::picture(*m_window, "backwards");
    m_window->commands().action(ui::CommandId::SwapPair)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::none_of(strips,
                                 [](const ui::NoticeStrip* strip) {
                                     return strip->isVisible() && strip->message().contains("backwards");
                                 }),
        20'000);
}

COUNTERSIGN_TEST(WindowStatesTest)
#include "window_states_test.moc"
