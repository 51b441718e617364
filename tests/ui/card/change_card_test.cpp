// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"
#include "tests/ui/card/long_words.h"
#include "tests/ui/card/opened_sample.h"
#include "tests/ui/card/studied_sample.h"
#include "ui/card/card_head.h"
#include "ui/card/card_markdown.h"
#include "ui/card/card_view.h"
#include "ui/card/comments_part.h"
#include "ui/card/day_edit.h"
#include "ui/card/decision_part.h"
#include "ui/card/key_button.h"
#include "ui/card/recipe_part.h"
#include "ui/card/review_end.h"
#include "ui/card/state_stripe.h"
#include "ui/text.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

class ChangeCardTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_sample.reset(); }
    void saysWhatToDoWhileNothingIsChosen();
    void followsTheChosenChange();
    void acceptOnABreakingChangeIsOffAndSaysWhy();
    void pressingAgainUndoes();
    void aPlanIsAskedForInTheCard();
    void aPlanWithoutWordsIsRefusedInWords();
    void deferringAsksWhoAndUntilWhen();
    void escapeGivesTheFormUp();
    void aStaleDecisionIsKept();
    void commentsAreSaidWithTheStanceOfTheirFirstWords();
    void aCommentIsWrittenAboveItsButtons();
    void aDraftStaysWithItsChange();
    void settlingAnswersAComment();
    void theSafeStepIsWrittenAndUndoneToTheByte();
    void theLastDecisionLeadsToThePacket();
    void aDecisionThatIsBegunIsTheOnlyOneLit();
    void copiesALinkAndALine();
    void everyButtonIsReachedByTab();
    void nothingIsWiderThanTheCard_data();
    void nothingIsWiderThanTheCard();
    void longWordsStayWithinTheCard();

private:
    void fitsAt(int width);
    ui::CardView& view() { return m_sample->card().view(); }
    const ui::CardContent& content() { return *m_sample->card().content(); }
    ui::KeyButton* button(const QString& text);
    QLineEdit* field(const QString& label);

    std::unique_ptr<test::OpenedSample> m_sample;
};

void ChangeCardTest::init()
{
    m_sample = std::make_unique<test::OpenedSample>(std::string());
    m_sample->card().resize(380, 700);
    m_sample->card().show();
    m_sample->select(test::StatusPath);
}

ui::KeyButton* ChangeCardTest::button(const QString& text)
{
    for (auto* each : view().findChildren<ui::KeyButton*>())
        if (each->text() == text)
            return each;
    qFatal("no button %s", qPrintable(text));
}

QLineEdit* ChangeCardTest::field(const QString& label)
{
    for (auto* each : view().findChildren<QLabel*>()) {
        if (each->text() != label || !each->buddy())
            continue;
        auto* box = qobject_cast<QComboBox*>(each->buddy());
        return box ? box->lineEdit() : qobject_cast<QLineEdit*>(each->buddy());
    }
    qFatal("no field %s", qPrintable(label));
}

void ChangeCardTest::saysWhatToDoWhileNothingIsChosen()
{
    m_sample->workspace().select({});
    QVERIFY(!m_sample->card().content());
    QCOMPARE(m_sample->card().currentWidget()->findChild<QLabel*>()->text(),
        "Choose a change to see what it means.");
}

void ChangeCardTest::followsTheChosenChange()
{
    QVERIFY(content().position.startsWith("1 of 7")); // perhaps "so far": packets are still being counted
    QVERIFY(view().accessibleName().startsWith("status may be \"pending_payment\""));
    m_sample->select(test::DeliveryPath);
    QVERIFY(content().position.startsWith("4 of 7"));
    QVERIFY(view().accessibleName().startsWith("estimated_delivery is no longer sent. Risky. 4 of 7"));
    QVERIFY(view().accessibleName().endsWith(". Undecided"));
}

void ChangeCardTest::acceptOnABreakingChangeIsOffAndSaysWhy()
{
    QVERIFY(!button("Accept")->isEnabled());
    QCOMPARE(button("Accept")->accessibleDescription(), "needs a migration plan");
    m_sample->card().decide("accept");
    QCOMPARE(content().state, ui::CardState::Undecided);
    m_sample->select(test::DeliveryPath);
    QVERIFY(button("Accept")->isEnabled());
}

void ChangeCardTest::pressingAgainUndoes()
{
    QTest::mouseClick(button("Reject"), Qt::LeftButton);
    QCOMPARE(content().state, ui::CardState::Decided);
    QVERIFY(button("Reject")->isChecked());
    QTest::mouseClick(button("Reject"), Qt::LeftButton);
    QCOMPARE(content().state, ui::CardState::Undecided);
    QVERIFY(!button("Reject")->isChecked());
}

void ChangeCardTest::aPlanIsAskedForInTheCard()
{
    QTest::mouseClick(button("Accept with plan"), Qt::LeftButton);
    QCOMPARE(content().state, ui::CardState::Undecided);
    QTRY_VERIFY(field("Plan")->hasFocus());
    QTest::keyClicks(field("Plan"), "https://wiki.example/3ds");
    field("Owner")->setText("marta@sample.invalid");
    QTest::keyClicks(field("Not before"), "2027-02-01");
    QTest::keyClick(field("Not before"), Qt::Key_Return);
    QCOMPARE(content().state, ui::CardState::Decided);
    QCOMPARE(content().decision.verdict, "accept-with-plan");
    QCOMPARE(content().decision.plan->link, "https://wiki.example/3ds");
    QCOMPARE(content().decision.plan->owner, "marta@sample.invalid");
    QCOMPARE(content().decision.plan->notBefore, "2027-02-01");
}

void ChangeCardTest::aPlanWithoutWordsIsRefusedInWords()
{
    m_sample->card().decide("accept-with-plan");
    QTest::keyClick(field("Plan"), Qt::Key_Return);
    QCOMPARE(content().state, ui::CardState::Undecided);
    QTest::keyClicks(field("Plan"), "consumers first");
    QTest::keyClicks(field("Not before"), "1st of May");
    QTest::keyClick(field("Plan"), Qt::Key_Return);
    QCOMPARE(content().state, ui::CardState::Undecided);
}

void ChangeCardTest::deferringAsksWhoAndUntilWhen()
{
    m_sample->card().decide("defer");
    field("Who clears it up")->setText("marta@sample.invalid");
    QTest::keyClicks(field("Until"), "2026-12-01");
    QTest::keyClick(field("Until"), Qt::Key_Return);
    QCOMPARE(content().decision.verdict, "defer");
    QCOMPARE(content().decision.due, "2026-12-01");
    QVERIFY(content().decision.reason.contains("marta@sample.invalid"));
}

void ChangeCardTest::escapeGivesTheFormUp()
{
    m_sample->card().decide("accept-with-plan");
    QVERIFY(field("Plan")->isVisible());
    QTest::keyClick(field("Plan"), Qt::Key_Escape);
    QVERIFY(!field("Plan")->isVisible());
    QCOMPARE(content().state, ui::CardState::Undecided);
}

void ChangeCardTest::aStaleDecisionIsKept()
{
    m_sample->select(test::DeliveryPath);
    m_sample->card().decide("accept");
    auto study = std::make_shared<ui::Study>(*m_sample->workspace().study());
    for (core::Finding& finding : study->check.contracts.front().diff.judgement.findings)
        if (finding.path == test::DeliveryPath)
            finding.facts = "other";
    m_sample->workspace().statements().setStudy(study);
    QCOMPARE(content().state, ui::CardState::Stale);
    QVERIFY(view().findChild<ui::StateStripe*>()->isVisible());
    m_sample->card().keepDecision();
    QCOMPARE(content().state, ui::CardState::Decided);
    QVERIFY(!view().findChild<ui::StateStripe*>()->isVisible());
}

void ChangeCardTest::commentsAreSaidWithTheStanceOfTheirFirstWords()
{
    auto* text = view().comments().findChild<QPlainTextEdit*>();
    QTest::keyClicks(text, "hold on, what about v1?");
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(content().comments.size(), std::size_t {1});
    QCOMPARE(content().comments.front().stance, "blocking");
    QVERIFY(content().comments.front().isMine);
    QVERIFY(text->toPlainText().isEmpty());
}

void ChangeCardTest::aCommentIsWrittenAboveItsButtons()
{
    m_sample->card().resize(480, 620);
    QVERIFY(QTest::qWaitForWindowActive(&m_sample->card()));
    m_sample->card().beginComment();
    const auto* scroll = view().findChild<QScrollArea*>();
    for (const auto* each : view().comments().findChildren<QPushButton*>()) {
        const auto bottom = [&] { return each->mapTo(scroll->viewport(), each->rect().bottomLeft()).y(); };
        QTRY_VERIFY2(!each->isVisible() || bottom() < scroll->viewport()->height(), qPrintable(each->text()));
    }
}

void ChangeCardTest::aDraftStaysWithItsChange()
{
    auto* text = view().comments().findChild<QPlainTextEdit*>();
    text->setPlainText("half a thought");
    m_sample->select(test::DeliveryPath);
    QVERIFY(text->toPlainText().isEmpty());
    m_sample->select(test::StatusPath);
    QCOMPARE(text->toPlainText(), "half a thought");
}

void ChangeCardTest::settlingAnswersAComment()
{
    m_sample->workspace().statements().comment(content().place, "blocking", "why?", {});
    QCOMPARE(content().openComments(), std::size_t {1});
    QCoreApplication::processEvents(); // the comment appears with the next round of events
    for (auto* each : view().comments().findChildren<QPushButton*>())
        if (each->text() == "Settle" && each->isVisible()) {
            each->click();
            break;
        }
    QCOMPARE(content().openComments(), std::size_t {0});
    QCOMPARE(std::ranges::count(content().comments, true, &ui::CardRemark::isSettled), 1);
}

// ux.md 6, check 3: bytes outside of the patch stay as they are, and one undo restores the file.
void ChangeCardTest::theSafeStepIsWrittenAndUndoneToTheByte()
{
    m_sample->select(test::DeliveryPath);
    const std::string file = "openapi/schemas/order.yaml";
    const auto before = m_sample->workspace().study()->text(core::Side::Candidate, file);
    m_sample->card().applyRecipe();
    ui::EditedText* edited = m_sample->texts().find(file);
    QVERIFY(edited);
    const std::string after(edited->bytes());
    QVERIFY(after != before->bytes());
    const std::size_t added = after.find("estimated_delivery");
    QVERIFY(added != std::string::npos);
    QVERIFY(after.find("deprecated: true", added) != std::string::npos);
    for (std::uint32_t line = 0; line < before->lineCount(); ++line)
        QVERIFY(after.find(before->line(line)) != std::string::npos);
    QVERIFY(test::readFile(m_sample->path() / file) == before->bytes());
    QTRY_VERIFY_WITH_TIMEOUT(content().severity != core::Severity::Risky || content().place.empty(), 30'000);
    edited->steps().undo();
    QVERIFY(edited->bytes() == before->bytes());
}

void ChangeCardTest::theLastDecisionLeadsToThePacket()
{
    auto* end = view().findChild<ui::ReviewEnd*>();
    std::vector<std::string> places;
    for (const ui::ChangeRef& each : m_sample->workspace().study()->changes())
        places.push_back(each.finding->place);
    m_sample->workspace().statements().decide({places.begin() + 1, places.end()}, {.verdict = "reject"});
    QVERIFY(!end->isVisible());
    m_sample->workspace().statements().decide({places.front()}, {.verdict = "reject"});
    QVERIFY(end->isVisible());
    QSignalSpy wanted(&m_sample->card(), &ui::ChangeCard::fieldWanted);
    QApplication::setActiveWindow(&m_sample->card());
    m_sample->card().offerPacket();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    m_sample->workspace().statements().stack().undo();
    QVERIFY(!end->isVisible());
}

void ChangeCardTest::aDecisionThatIsBegunIsTheOnlyOneLit()
{
    m_sample->select(test::DeliveryPath);
    m_sample->card().decide("accept");
    QVERIFY(button("Accept")->isChecked());
    button("Accept with plan")->click();
    QVERIFY(button("Accept with plan")->isChecked());
    QVERIFY(!button("Accept")->isChecked());
    QTest::keyClick(field("Plan"), Qt::Key_Escape);
    QVERIFY(button("Accept")->isChecked());
    QVERIFY(!button("Accept with plan")->isChecked());
}

void ChangeCardTest::copiesALinkAndALine()
{
    m_sample->card().copyLink();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.startsWith("change:" + ui::toQString(content().place)));
    QVERIFY(copied.contains("■ Breaking: status may be"));
}

void ChangeCardTest::everyButtonIsReachedByTab()
{
    QApplication::setActiveWindow(&m_sample->card());
    QSet<QWidget*> reached;
    QWidget* at = &view();
    while (!reached.contains(at = at->nextInFocusChain()))
        reached.insert(at);
    for (auto* each : view().findChildren<QAbstractButton*>())
        if (each->isVisibleTo(&view())) {
            QVERIFY2((each->focusPolicy() & Qt::TabFocus) != 0, qPrintable(each->text()));
            QVERIFY(reached.contains(each));
            QVERIFY2(!each->text().isEmpty() || !each->accessibleName().isEmpty(),
                each->metaObject()->className());
        }
}

void ChangeCardTest::nothingIsWiderThanTheCard_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {380, 480, 560, 640, 720})
        QTest::addRow("%d", width) << width;
}

void ChangeCardTest::nothingIsWiderThanTheCard()
{
    QFETCH(int, width);
    fitsAt(width);
}

void ChangeCardTest::longWordsStayWithinTheCard()
{
    const test::LongWords longWords;
    m_sample = std::make_unique<test::OpenedSample>(std::string());
    m_sample->card().show();
    fitsAt(380);
}

void ChangeCardTest::fitsAt(int width)
{
    m_sample->card().resize(width, 900);
    QTest::qWait(1);
    QCOMPARE(m_sample->card().width(), width);
    const auto* scroll = view().findChild<QScrollArea*>();
    for (const ui::ChangeRef& change : m_sample->workspace().study()->changes()) {
        m_sample->workspace().select(change.finding->place);
        m_sample->card().toggleSites();
        QTRY_VERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), change.finding->path.c_str());
    }
}

COUNTERSIGN_TEST(ChangeCardTest)
#include "change_card_test.moc"
