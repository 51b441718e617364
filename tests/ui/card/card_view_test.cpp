// SPDX-License-Identifier: Apache-2.0
// The card without a workspace: contents in, wishes out.
#include "tests/support/test_program.h"
#include "tests/ui/card/studied_sample.h"
#include "ui/card/card_view.h"
#include "ui/card/comments_part.h"
#include "ui/card/day_edit.h"
#include "ui/card/decision_part.h"
#include "ui/card/key_button.h"
#include "ui/card/recipe_part.h"
#include "ui/card/state_stripe.h"

#include <QAccessible>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

class CardViewTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void nobodyDecidesWhereThatCannotBe();
    void whatIsOverHasNoDecisions();
    void conflictsAreToldAboveAll();
    void whatIsFixedShowsWhatIsLeft();
    void aChosenStanceStays();
    void aDiscussingAnswerSettlesNothing();
    void aDoneAnswerSettles();
    void nothingIsSaidWithoutWords();
    void theSafeStepNeedsADay();
    void noRecipeNoSection();
    void unansweredQuestionsLeadToThePacket();
    void unknownConsumersCanBeAsked();
    void everyFieldHasAName();

private:
    ui::CardContent content(
        std::string_view path = test::StatusPath, const std::vector<core::JournalEntry>& entries = {}) const
    {
        return *ui::cardContent(*m_sample.study(), m_sample.standing(entries), m_sample.placeOf(path));
    }
    void show(const ui::CardContent& content)
    {
        m_view->showContent(content, {"marta"}, {});
        QCoreApplication::processEvents(); // rows appear with the next round of events
    }
    template <class T>
    T* part() const
    {
        return m_view->findChild<T*>();
    }
    QPushButton* press(const QString& words);
    /// The comment, not a question of the packet.
    void answer();

    const test::StudiedSample m_sample;
    std::unique_ptr<ui::CardView> m_view;
};

void CardViewTest::init()
{
    m_view = std::make_unique<ui::CardView>();
    m_view->resize(400, 800);
    m_view->show();
}

QPushButton* CardViewTest::press(const QString& words)
{
    for (auto* each : m_view->findChildren<QPushButton*>())
        if (each->text() == words && each->isVisibleTo(m_view.get())) {
            each->click();
            return each;
        }
    return nullptr;
}

void CardViewTest::answer()
{
    for (auto* each : part<ui::CommentsPart>()->findChildren<QPushButton*>())
        if (each->text() == "Answer")
            each->click();
}

void CardViewTest::nobodyDecidesWhereThatCannotBe()
{
    ui::CardContent card = content();
    card.decision.whyNobody = "git does not know who you are";
    show(card);
    for (const auto* each : m_view->findChildren<ui::KeyButton*>())
        QVERIFY(!each->isEnabled());
    QSignalSpy decided(part<ui::DecisionPart>(), &ui::DecisionPart::decided);
    m_view->decisions().choose("reject");
    QVERIFY(decided.isEmpty());
}

void CardViewTest::whatIsOverHasNoDecisions()
{
    ui::CardContent card = content();
    card.state = ui::CardState::Ignored;
    card.stateSentence = "Ignored by the policy";
    card.decision.isOver = true;
    show(card);
    QVERIFY(part<ui::StateStripe>()->isVisible());
    for (const auto* each : m_view->findChildren<ui::KeyButton*>())
        QVERIFY(!each->isVisible());
}

void CardViewTest::conflictsAreToldAboveAll()
{
    show(content(test::DeliveryPath,
        {m_sample.decided(test::Olena, "accept", test::DeliveryPath),
            m_sample.decided(test::Marta, "reject", test::DeliveryPath)}));
    QVERIFY(part<ui::StateStripe>()->isVisible());
    QVERIFY(!part<ui::StateStripe>()->accessibleName().isEmpty());
    QVERIFY(press("Decide again"));
    QVERIFY(!press("Keep"));
}

void CardViewTest::whatIsFixedShowsWhatIsLeft()
{
    core::JournalEntry entry = m_sample.decided(test::Olena, "reject", test::StatusPath);
    entry.place = "gone";
    show(*ui::cardContent(*m_sample.study(), m_sample.standing({entry}), "gone"));
    QVERIFY(m_view->accessibleName().contains("No longer present"));
    QVERIFY(!part<ui::RecipePart>()->isVisible());
}

void CardViewTest::aChosenStanceStays()
{
    show(content());
    auto* stance = part<ui::CommentsPart>()->findChild<QComboBox*>();
    auto* text = part<ui::CommentsPart>()->findChild<QPlainTextEdit*>();
    text->setPlainText("hold on");
    QCOMPARE(stance->currentData().toString(), "blocking");
    stance->setCurrentIndex(stance->findData("fyi"));
    emit stance->activated(stance->currentIndex());
    text->setPlainText("done");
    QCOMPARE(stance->currentData().toString(), "fyi");
}

void CardViewTest::aDiscussingAnswerSettlesNothing()
{
    show(content(test::StatusPath, {m_sample.said(test::Marta, "blocking", "why?", test::StatusPath)}));
    QSignalSpy commented(part<ui::CommentsPart>(), &ui::CommentsPart::commented);
    answer();
    part<ui::CommentsPart>()->findChild<QPlainTextEdit*>()->setPlainText("because");
    QVERIFY(press("Comment"));
    QCOMPARE(commented.size(), 1);
    QVERIFY(commented.first().at(2).value<std::vector<std::string>>().empty());
}

void CardViewTest::aDoneAnswerSettles()
{
    const core::JournalEntry question = m_sample.said(test::Marta, "blocking", "why?", test::StatusPath);
    show(content(test::StatusPath, {question}));
    QSignalSpy commented(part<ui::CommentsPart>(), &ui::CommentsPart::commented);
    answer();
    part<ui::CommentsPart>()->findChild<QPlainTextEdit*>()->setPlainText("done, in 2.4.1");
    QVERIFY(press("Comment"));
    QCOMPARE(commented.first().at(2).value<std::vector<std::string>>(), std::vector {question.uuid});
}

void CardViewTest::nothingIsSaidWithoutWords()
{
    show(content());
    QSignalSpy commented(part<ui::CommentsPart>(), &ui::CommentsPart::commented);
    auto* text = part<ui::CommentsPart>()->findChild<QPlainTextEdit*>();
    text->setPlainText("  \n");
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(commented.isEmpty());
}

void CardViewTest::theSafeStepNeedsADay()
{
    ui::CardContent card = content(test::DeliveryPath);
    card.recipe.canApply = true;
    show(card);
    QSignalSpy wanted(part<ui::RecipePart>(), &ui::RecipePart::applyWanted);
    part<ui::RecipePart>()->findChild<ui::DayEdit*>()->setText("soon");
    m_view->recipe().apply();
    QVERIFY(wanted.isEmpty());
    part<ui::RecipePart>()->findChild<ui::DayEdit*>()->setText("2027-02-01");
    m_view->recipe().apply();
    QCOMPARE(wanted.size(), 1);
}

void CardViewTest::noRecipeNoSection()
{
    show(content("GET /orders/{id}/challenge"));
    QVERIFY(!part<ui::RecipePart>()->isVisible());
    QSignalSpy wanted(part<ui::RecipePart>(), &ui::RecipePart::applyWanted);
    m_view->recipe().apply();
    QVERIFY(wanted.isEmpty());
}

void CardViewTest::unansweredQuestionsLeadToThePacket()
{
    show(content());
    QSignalSpy wanted(m_view.get(), &ui::CardView::fieldWanted);
    QVERIFY(press("Answer"));
    QCOMPARE(wanted.first().first().value<std::string>(), std::string("boundary.retryBehaviour"));
}

void CardViewTest::unknownConsumersCanBeAsked()
{
    show(content());
    QSignalSpy wanted(m_view.get(), &ui::CardView::questionWanted);
    QVERIFY(press("Ask…"));
    QCOMPARE(wanted.first().first().toInt(), 2);
}

void CardViewTest::everyFieldHasAName()
{
    show(content());
    for (auto* each : m_view->findChildren<QWidget*>()) {
        if ((each->focusPolicy() & Qt::TabFocus) == 0 || !each->isVisible())
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(each);
        if (qobject_cast<QLineEdit*>(each) && qobject_cast<QComboBox*>(each->parentWidget()))
            continue; // the box around it is what has the name
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), each->metaObject()->className());
    }
}

COUNTERSIGN_TEST(CardViewTest)
#include "card_view_test.moc"
