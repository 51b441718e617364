// SPDX-License-Identifier: Apache-2.0
// What is written on a card and not said yet.
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"
#include "tests/ui/card/opened_sample.h"
#include "tests/ui/card/studied_sample.h"
#include "ui/card/card_view.h"
#include "ui/card/comments_part.h"
#include "ui/card/decision_part.h"
#include "ui/card/meaning_part.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

class DraftsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aCommentIsOnTheDiskWithinTwoSeconds();
    void everythingBegunStandsThereAgain();
    void whatIsBegunOnOneCardGoesOnOnAnother();
    void whatIsSaidIsGone();
    void whatIsGivenUpIsGone();
    void aFieldThatTakesTheKeysIsSeen();
    void controlEnterSaysTheCommentWhateverTheWindowMeansByIt();

private:
    /// The same repository in the next run of the program.
    void openAnotherCard();
    QByteArray onTheDisk() const;
    ui::CardView& view() { return m_again ? m_again->view() : m_sample->card().view(); }
    QPlainTextEdit* comment() { return view().comments().findChild<QPlainTextEdit*>(); }
    QLineEdit* reason() { return view().meaning().findChild<QLineEdit*>(); }
    /// Null while nobody asked for one yet.
    QLineEdit* plan();

    std::unique_ptr<test::OpenedSample> m_sample;
    std::unique_ptr<ui::Drafts> m_read;
    std::unique_ptr<ui::ChangeCard> m_again;
};

void DraftsTest::init()
{
    m_sample = std::make_unique<test::OpenedSample>(std::string());
    m_sample->card().resize(380, 500);
    m_sample->card().show();
    m_sample->select(test::StatusPath);
}

void DraftsTest::cleanup()
{
    m_again.reset();
    m_read.reset();
    m_sample.reset();
}

void DraftsTest::openAnotherCard()
{
    m_read = std::make_unique<ui::Drafts>(m_sample->workspace());
    m_again = std::make_unique<ui::ChangeCard>(m_sample->workspace(), m_sample->texts());
    m_again->setDrafts(*m_read);
    m_again->resize(380, 500);
    m_again->show();
}

QByteArray DraftsTest::onTheDisk() const
{
    QByteArray all;
    std::error_code none;
    const auto folder = m_sample->workspace().surroundings().stateFolder / "drafts";
    // What is still being written stands beside its place, under a longer name: nobody would read it again.
    for (const auto& file : std::filesystem::directory_iterator(folder, none))
        if (file.path().extension() == ".json")
            all += QByteArray::fromStdString(test::readFile(file.path()));
    return all;
}

QLineEdit* DraftsTest::plan()
{
    for (const auto* label : view().decisions().findChildren<QLabel*>())
        if (label->text() == "Plan")
            return qobject_cast<QLineEdit*>(label->buddy());
    return nullptr;
}

void DraftsTest::aCommentIsOnTheDiskWithinTwoSeconds()
{
    QTest::keyClicks(comment(), "half a thought");
    QTRY_VERIFY_WITH_TIMEOUT(onTheDisk().contains("half a thought"), 2'000);
}

void DraftsTest::everythingBegunStandsThereAgain()
{
    m_sample->select(test::DeliveryPath);
    QTest::keyClicks(comment(), "why now?");
    m_sample->card().beginMark();
    QTest::keyClicks(reason(), "the unit");
    m_sample->select(test::StatusPath);
    m_sample->card().decide("accept-with-plan");
    QTest::keyClicks(plan(), "consumers first");
    QTRY_VERIFY(onTheDisk().contains("consumers first"));
    openAnotherCard();
    QTRY_VERIFY(plan() && plan()->isVisible());
    QCOMPARE(plan()->text(), "consumers first");
    m_sample->select(test::DeliveryPath);
    QTRY_COMPARE(comment()->toPlainText(), "why now?");
    QVERIFY(reason()->isVisible());
    QCOMPARE(reason()->text(), "the unit");
    QVERIFY(!plan()->isVisible());
}

void DraftsTest::whatIsBegunOnOneCardGoesOnOnAnother()
{
    ui::ChangeCard other(m_sample->workspace(), m_sample->texts());
    other.setDrafts(m_sample->drafts());
    QTest::keyClicks(comment(), "half a thought");
    other.show();
    QCOMPARE(other.view().comments().findChild<QPlainTextEdit*>()->toPlainText(), "half a thought");
}

void DraftsTest::whatIsSaidIsGone()
{
    QTest::keyClicks(comment(), "half a thought");
    m_sample->card().decide("accept-with-plan");
    QTest::keyClicks(plan(), "consumers first");
    QTRY_VERIFY(onTheDisk().contains("consumers first"));
    QTest::keyClick(plan(), Qt::Key_Return);
    QTest::keyClick(comment(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_sample->card().content()->comments.size(), std::size_t {1});
    QVERIFY(m_sample->drafts().at(m_sample->card().content()->place) == ui::CardDraft {});
    QTRY_VERIFY(onTheDisk().isEmpty());
}

void DraftsTest::whatIsGivenUpIsGone()
{
    m_sample->card().decide("accept-with-plan");
    QTest::keyClicks(plan(), "consumers first");
    QTest::keyClick(plan(), Qt::Key_Escape);
    QTest::keyClicks(comment(), "no");
    QTest::keyClick(comment(), Qt::Key_Backspace);
    QTest::keyClick(comment(), Qt::Key_Backspace);
    QTRY_VERIFY(onTheDisk().isEmpty());
    openAnotherCard();
    QCoreApplication::processEvents();
    QVERIFY(!plan());
}

void DraftsTest::aFieldThatTakesTheKeysIsSeen()
{
    QApplication::setActiveWindow(&m_sample->card());
    auto* scroll = view().findChild<QScrollArea*>();
    const auto isSeen = [&](QWidget* field) {
        const QRect room(field->mapTo(scroll->viewport(), QPoint()), field->size());
        return scroll->viewport()->rect().contains(room);
    };
    QVERIFY(!isSeen(comment()));
    m_sample->card().beginComment();
    QTRY_VERIFY(isSeen(comment()));
}

void DraftsTest::controlEnterSaysTheCommentWhateverTheWindowMeansByIt()
{
    QAction sign;
    sign.setShortcut(QKeySequence("Ctrl+Return"));
    bool isSigning = false;
    connect(&sign, &QAction::triggered, this, [&] { isSigning = true; });
    m_sample->card().addAction(&sign);
    QApplication::setActiveWindow(&m_sample->card());
    m_sample->card().beginComment();
    QTest::keyClicks(comment(), "so be it");
    QTest::keyClick(comment(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_sample->card().content()->comments.size(), std::size_t {1});
    QVERIFY(!isSigning);
}

COUNTERSIGN_TEST(DraftsTest)
#include "drafts_test.moc"
