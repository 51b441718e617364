// SPDX-License-Identifier: Apache-2.0
// Everything in the window can be reached without a mouse, and says its name.
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/contract_list.h"
#include "ui/editor/editor_view.h"
#include "ui/frame/context_strip.h"
#include "ui/frame/rail.h"
#include "ui/frame/status_strip.h"
#include "ui/main_window.h"
#include "ui/text_view/text_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QScrollBar>
#include <QSet>
#include <Qsci/qsciscintilla.h>

namespace {

QString namesOf(const QList<QWidget*>& widgets)
{
    QStringList names;
    for (const QWidget* widget : widgets)
        names << widget->accessibleName() + " (" + widget->metaObject()->className() + ')';
    return names.join(", ");
}

} // namespace

class KeyboardTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void tabVisitsEverything_data();
    void tabVisitsEverything();
    void tabFollowsTheEye();
    void tabAndPanesComeRound_data();
    void tabAndPanesComeRound();
    void panesAreToured();
    void everythingHasAName();

private:
    void openRepository();
    /// What Tab visits, until it comes round.
    QList<QWidget*> tabTour() const;
    QList<QWidget*> panes() const;
    /// The one a widget stands in; null: none of them.
    QWidget* paneOf(QWidget* widget) const;

    test::ScratchRepository m_repository;
    std::unique_ptr<ui::MainWindow> m_window;
};

void KeyboardTest::initTestCase()
{
    m_repository.write("a.yaml", "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\na: 1\na: 2\n");
    m_repository.commit("Begin");
    m_repository.tag("v1.0.0");
}

void KeyboardTest::init()
{
    m_window = std::make_unique<ui::MainWindow>(ui::SamplePlace {});
    m_window->resize(1280, 720);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
}

void KeyboardTest::openRepository()
{
    m_window->open(m_repository.path());
    QTRY_VERIFY(m_window->workspace().standing());
    m_window->showPage(ui::PageId::Edit);
    QTRY_VERIFY(m_window->workspace().file());
}

QList<QWidget*> KeyboardTest::tabTour() const
{
    QList<QWidget*> tour;
    while (QApplication::focusWidget() && !tour.contains(QApplication::focusWidget())) {
        tour << QApplication::focusWidget();
        // Where text is written, Tab writes; Ctrl+Tab leads on from there.
        const bool writes = qobject_cast<QsciScintilla*>(QApplication::focusWidget());
        QTest::keyClick(
            QApplication::focusWidget(), Qt::Key_Tab, writes ? Qt::ControlModifier : Qt::NoModifier);
    }
    return tour;
}

QList<QWidget*> KeyboardTest::panes() const
{
    return {m_window->findChild<ui::ContextStrip*>(), m_window->findChild<ui::StatusStrip*>(),
        m_window->findChild<ui::Rail*>(), m_window->findChild<ui::ContractList*>(),
        m_window->findChild<ui::EditorView*>()};
}

QWidget* KeyboardTest::paneOf(QWidget* widget) const
{
    for (QWidget* pane : panes()) {
        if (pane == widget || pane->isAncestorOf(widget))
            return pane;
    }
    return nullptr;
}

void KeyboardTest::tabVisitsEverything_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("welcome") << false;
    QTest::newRow("repository") << true;
}

void KeyboardTest::tabVisitsEverything()
{
    QFETCH(bool, isOpen);
    if (isOpen) {
        openRepository();
        panes().front()->setFocus();
    }
    const QList<QWidget*> tour = tabTour();
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool wantsKeys = widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
        if (wantsKeys && widget->isVisible() && widget->isEnabled())
            QVERIFY2(
                tour.contains(widget), qPrintable(namesOf({widget}) + " is not on the way " + namesOf(tour)));
    }
    QVERIFY(tour.size() >= (isOpen ? 4 : 2));
}

void KeyboardTest::tabFollowsTheEye()
{
    openRepository();
    panes().front()->setFocus();
    QList<QWidget*> visited;
    for (QWidget* widget : tabTour()) {
        QWidget* pane = paneOf(widget);
        if (pane && (visited.isEmpty() || visited.back() != pane))
            visited << pane;
    }
    QCOMPARE(visited, panes());
}

void KeyboardTest::tabAndPanesComeRound_data()
{
    QTest::addColumn<ui::PageId>("page");
    QTest::newRow("Edit") << ui::PageId::Edit;
    QTest::newRow("Compare") << ui::PageId::Compare;
    QTest::newRow("Review") << ui::PageId::Review;
    QTest::newRow("Packet") << ui::PageId::Packet;
}

void KeyboardTest::tabAndPanesComeRound()
{
    QFETCH(ui::PageId, page);
    openRepository();
    m_window->showPage(page);
    QCoreApplication::processEvents();
    QWidget* const context = panes().front();
    context->setFocus();
    QWidget* const first = QApplication::focusWidget();
    const QList<QWidget*> tour = tabTour();
    QVERIFY2(QApplication::focusWidget() == first,
        qPrintable(namesOf({QApplication::focusWidget()}) + " after " + namesOf(tour)));
    for (const QWidget* strip : {panes()[0], panes()[1], panes()[2]})
        QVERIFY2(std::ranges::any_of(tour, [&](const QWidget* each) { return strip->isAncestorOf(each); }),
            qPrintable(namesOf(tour)));
    // Each pane once, and then the first again.
    QAction* const next = m_window->commands().action(ui::CommandId::NextPane);
    QSet<QWidget*> visited;
    for (context->setFocus(); !visited.contains(QApplication::focusWidget()); next->trigger())
        visited.insert(QApplication::focusWidget());
    QVERIFY2(context->isAncestorOf(QApplication::focusWidget()),
        qPrintable(namesOf({QApplication::focusWidget()})));
    QVERIFY(visited.size() >= 5);
}

void KeyboardTest::panesAreToured()
{
    openRepository();
    panes().front()->setFocus();
    for (const qsizetype next : {1, 2, 3, 4}) {
        m_window->commands().action(ui::CommandId::NextPane)->trigger();
        QCOMPARE(paneOf(QApplication::focusWidget()), panes()[next]);
    }
    for (const qsizetype next : {3, 2, 1, 0}) {
        m_window->commands().action(ui::CommandId::PreviousPane)->trigger();
        QCOMPARE(paneOf(QApplication::focusWidget()), panes()[next]);
    }
}

void KeyboardTest::everythingHasAName()
{
    openRepository();
    m_window->findChild<ui::EditorView*>()->view()->openFindBar();
    int named = 0;
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool takesKeys = widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
        if (!takesKeys || !widget->isVisible() || widget->window() != m_window.get())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString name =
            widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        ++named;
    }
    QVERIFY(named >= 10);
}

COUNTERSIGN_TEST(KeyboardTest)
#include "keyboard_test.moc"
