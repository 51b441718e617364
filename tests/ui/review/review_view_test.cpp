// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/sample_workspace.h"
#include "ui/card/row_tree.h"
#include "ui/review/agenda.h"
#include "ui/review/journal_view.h"
#include "ui/review/review_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

class ReviewViewTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_sample = std::make_unique<test::SampleWorkspace>(); }
    void init();
    void cleanup();
    void cleanupTestCase() { m_sample.reset(); }
    void aChangeIsDecidedOnItsCard();
    void theAgendaFollowsTheWorkspaceAndLeadsIt();
    void goesToWhatIsLeft();
    void aCommentOnTheReviewIsAnsweredInPlace();
    void onesOwnCommentCanBeTakenBack();
    void whenAllIsDecidedThePacketIsNext();
    void theJournalShowsWhatWasSaid();
    void everythingHasAName();

private:
    ui::Workspace& workspace() { return m_sample->workspace(); }
    ui::Agenda& agenda() { return *m_view->agenda(); }
    QStringList texts() const;
    QPushButton* button(const QString& text) const;
    void chooseComment();

    std::unique_ptr<test::SampleWorkspace> m_sample;
    std::unique_ptr<QWidget> m_window;
    ui::ReviewView* m_view = nullptr;
    QWidget* m_card = nullptr;
};

void ReviewViewTest::init()
{
    workspace().select({});
    m_window = std::make_unique<QWidget>();
    m_card = new QWidget;
    m_view = new ui::ReviewView(workspace(), m_card, m_window.get());
    m_view->agenda()->setParent(m_window.get());
    m_view->agenda()->show();
    m_window->show();
}

void ReviewViewTest::cleanup()
{
    m_window.reset();
    QUndoStack& said = workspace().statements().stack();
    while (said.canUndo())
        said.undo();
    const std::vector<core::JournalEntry> left = workspace().standing()->review.comments;
    for (const core::JournalEntry& comment : left)
        workspace().statements().withdraw(comment.uuid);
}

QStringList ReviewViewTest::texts() const
{
    QStringList texts;
    for (const QLabel* label : m_window->findChildren<QLabel*>())
        if (label->isVisible())
            texts << label->text();
    return texts;
}

QPushButton* ReviewViewTest::button(const QString& text) const
{
    for (auto* each : m_window->findChildren<QPushButton*>())
        if (each->isVisible() && each->text() == text)
            return each;
    return nullptr;
}

void ReviewViewTest::aChangeIsDecidedOnItsCard()
{
    workspace().select(m_sample->placeOf("error-envelope-left"));
    QVERIFY(m_card->isVisible());
}

void ReviewViewTest::theAgendaFollowsTheWorkspaceAndLeadsIt()
{
    auto* const tree = agenda().findChild<ui::RowTree*>();
    workspace().select(m_sample->placeOf("path-added"));
    QCOMPARE(agenda().chosen()->key(), m_sample->placeOf("path-added"));
    QTest::keyClick(tree, Qt::Key_Up);
    QCOMPARE(workspace().selected(), agenda().chosen()->key());
    QVERIFY(workspace().selected() != m_sample->placeOf("path-added"));
}

void ReviewViewTest::goesToWhatIsLeft()
{
    agenda().chooseNextOpen();
    const std::string first = workspace().selected();
    QCOMPARE(workspace().study()->change(first).finding->severity, core::Severity::Breaking);
    workspace().statements().decide({first}, {.verdict = "reject", .reason = "no"});
    QCOMPARE(agenda().chosen()->key(), first);
    agenda().chooseNextOpen();
    QVERIFY(workspace().selected() != first);
}

void ReviewViewTest::chooseComment()
{
    workspace().statements().comment({}, "discussing", "When do we ship?", {});
    auto* const tree = agenda().findChild<ui::RowTree*>();
    for (int row = 0; row < tree->model()->rowCount(); ++row) {
        const QModelIndex heading = tree->model()->index(row, 0);
        if (heading.data().toString() == "To answer")
            tree->setCurrentIndex(tree->model()->index(0, 0, heading));
    }
}

void ReviewViewTest::aCommentOnTheReviewIsAnsweredInPlace()
{
    chooseComment();
    QVERIFY2(texts().contains("When do we ship?"), qPrintable(texts().join('\n')));
    QVERIFY(!button("Answer and settle")->isEnabled());
    auto* const field = m_window->findChild<QLineEdit*>();
    QTest::keyClicks(field, "In March");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(workspace().standing()->review.settledComments.size(), std::size_t {1});
}

void ReviewViewTest::onesOwnCommentCanBeTakenBack()
{
    chooseComment();
    QTest::mouseClick(button("Take it back"), Qt::LeftButton);
    QCOMPARE(workspace().standing()->openComments(), std::size_t {0});
}

void ReviewViewTest::whenAllIsDecidedThePacketIsNext()
{
    std::vector<std::string> places;
    for (const ui::ChangeRef& change : workspace().study()->changes())
        places.push_back(change.finding->place);
    workspace().statements().decide(places, {.verdict = "reject", .reason = "no"});
    QVERIFY2(texts().contains("All 7 change(s) decided"), qPrintable(texts().join('\n')));
    QSignalSpy wanted(m_view, &ui::ReviewView::packetWanted);
    QTest::mouseClick(button("Go to the packet"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void ReviewViewTest::theJournalShowsWhatWasSaid()
{
    ui::JournalView journal(workspace());
    workspace().statements().decide(
        {m_sample->placeOf("path-added")}, {.verdict = "accept", .reason = "new"});
    const QModelIndex newest = journal.model()->index(0, ui::JournalModel::WhatColumn);
    QCOMPARE(newest.data().toString(), "Accepted, GET /orders/{id}/challenge: new");
    emit journal.activated(newest);
    QCOMPARE(workspace().selected(), m_sample->placeOf("path-added"));
}

void ReviewViewTest::everythingHasAName()
{
    chooseComment();
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible() || widget->focusProxy())
            continue;
        const auto* pushed = qobject_cast<const QPushButton*>(widget);
        QVERIFY2(!(pushed ? pushed->text() : widget->accessibleName()).isEmpty(),
            widget->metaObject()->className());
    }
}

COUNTERSIGN_TEST(ReviewViewTest)
#include "review_view_test.moc"
