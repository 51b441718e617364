// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/sample_workspace.h"
#include "ui/card/key_button.h"
#include "ui/meeting/meeting_run.h"
#include "ui/meeting/stage_code.h"
#include "ui/meeting/stage_view.h"
#include "ui/meeting/stage_window.h"
#include "ui/toast.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>

class StageWindowTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aClickerLeadsOnAndBack();
    void blankIsTrulyBlack();
    void escapeLeavesAndTheMeetingGoesOn();
    void spaceShowsMoreAndThenTheFewAgain();
    void theSizeOfCodeIsRememberedForItsScreen();
    void theWireIsAnotherLens();
    void onTheWireOnlyTheCurrentChangeIsHighlighted();
    void whatIsToldHidesNoButtonAndNoLine();
    void aFormHasItsPlaceForItself();
    void aKeyDecidesAndUndoTakesItBack();
    void lettersDoNothingWhileAPlanIsWritten();
    void lettersWorkOnACyrillicKeyboard();
    void otherKeysSayWhatTheyWant();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    ui::MeetingRun& run() { return *m_run; }
    ui::StageView& view() { return m_stage->view(); }

    std::unique_ptr<test::SampleWorkspace> m_sample;
    std::unique_ptr<ui::MeetingRun> m_run;
    std::unique_ptr<ui::StageWindow> m_stage;
};

void StageWindowTest::init()
{
    m_sample = std::make_unique<test::SampleWorkspace>(ui::Pair {"v2.3.0", "release-2.4.0"});
    m_run = std::make_unique<ui::MeetingRun>(m_sample->workspace());
    m_run->start({});
    QVERIFY(m_run->isRunning());
    m_stage = std::make_unique<ui::StageWindow>(*m_run, m_sample->workspace());
    m_stage->resize(1280, 720);
    m_stage->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_stage.get()));
}

void StageWindowTest::cleanup()
{
    m_stage.reset();
    m_run.reset();
    m_sample.reset();
    QSettings().remove("stage");
}

void StageWindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_stage.get(), key, modifiers);
}

void StageWindowTest::aClickerLeadsOnAndBack()
{
    const std::string first = run().state()->place;
    press(Qt::Key_PageDown);
    const std::string second = run().state()->place;
    QVERIFY(second != first);
    press(Qt::Key_PageUp);
    QCOMPARE(run().state()->place, first);
}

void StageWindowTest::blankIsTrulyBlack()
{
    press(Qt::Key_B);
    QVERIFY(run().isBlank());
    const QImage picture = m_stage->grab().toImage();
    for (int y = 0; y < picture.height(); y += 7)
        for (int x = 0; x < picture.width(); x += 7)
            QCOMPARE(picture.pixelColor(x, y), QColor(Qt::black));
    const std::string place = run().state()->place;
    press(Qt::Key_PageDown); // brings the Stage back, and leads nowhere
    QVERIFY(!run().isBlank());
    QVERIFY(view().isVisible());
    QCOMPARE(run().state()->place, place);
}

void StageWindowTest::escapeLeavesAndTheMeetingGoesOn()
{
    QSignalSpy left(m_stage.get(), &ui::StageWindow::left);
    press(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QVERIFY(run().isRunning());
}

void StageWindowTest::spaceShowsMoreAndThenTheFewAgain()
{
    const QString few = view().code().accessibleName();
    press(Qt::Key_Space);
    const QString more = view().code().accessibleName();
    QVERIFY(more.size() > few.size());
    for (int times = 0; times < 5 && view().code().accessibleName() != few; ++times)
        press(Qt::Key_Space);
    QCOMPARE(view().code().accessibleName(), few);
}

void StageWindowTest::theSizeOfCodeIsRememberedForItsScreen()
{
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view().rows(), 16);
    ui::StageWindow another(run(), m_sample->workspace());
    another.show();
    QCOMPARE(another.view().rows(), 16);
    press(Qt::Key_Minus, Qt::ControlModifier);
    press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(view().rows(), 24);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view().rows(), ui::StageRows);
}

void StageWindowTest::theWireIsAnotherLens()
{
    const QString text = view().code().accessibleName();
    press(Qt::Key_T);
    QCOMPARE(view().lens(), ui::StageLens::Wire);
    QTRY_VERIFY(view().code().accessibleName().contains("\"pending_payment\""));
    press(Qt::Key_T);
    QCOMPARE(view().code().accessibleName(), text);
}

/// The examples are of the whole response, and other changes are felt in it.
void StageWindowTest::onTheWireOnlyTheCurrentChangeIsHighlighted()
{
    press(Qt::Key_T);
    QTRY_VERIFY(view().code().accessibleName().contains("removed \"status\": \"pending\""));
    QVERIFY2(!view().code().accessibleName().contains("removed \"estimated_delivery\""),
        qPrintable(view().code().accessibleName()));
}

void StageWindowTest::whatIsToldHidesNoButtonAndNoLine()
{
    press(Qt::Key_R);
    const auto* toast = m_stage->findChild<ui::Toast*>();
    QTRY_VERIFY(toast->isVisible());
    QVERIFY2(toast->sentence().startsWith("Rejected."), qPrintable(toast->sentence()));
    QVERIFY(toast->font().pixelSize() >= view().layoutNow().textPixels);
    QVERIFY(toast->palette().color(QPalette::Window) != view().palette().color(QPalette::Base));
    QCOMPARE(toast->backgroundRole(), QPalette::Window);
    for (const auto* each : m_stage->findChildren<ui::KeyButton*>())
        QVERIFY(!each->isVisible()
            || !QRect(each->mapTo(&view(), QPoint()), each->size()).intersects(toast->geometry()));
    const int lines = view().code().height() - view().code().freeHeight();
    QVERIFY(toast->geometry().top() >= view().code().geometry().top() + lines);
}

void StageWindowTest::aFormHasItsPlaceForItself()
{
    press(Qt::Key_R);
    const auto* toast = m_stage->findChild<ui::Toast*>();
    QTRY_VERIFY(toast->isVisible());
    press(Qt::Key_W);
    QVERIFY(view().isAsking());
    QVERIFY(!toast->isVisible());
}

void StageWindowTest::aKeyDecidesAndUndoTakesItBack()
{
    const std::string place = run().state()->place;
    const auto verdict = [&] {
        const core::ReviewedFinding* reviewed = m_sample->workspace().standing()->of(place);
        const core::JournalEntry* decision = reviewed->decision();
        return decision ? decision->verdict : std::string();
    };
    press(Qt::Key_R);
    QTRY_COMPARE(verdict(), "reject");
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(verdict(), "");
    QCOMPARE(run().state()->place, place);
}

void StageWindowTest::lettersDoNothingWhileAPlanIsWritten()
{
    const std::string place = run().state()->place;
    press(Qt::Key_W);
    QVERIFY(view().isAsking());
    for (const Qt::Key key : {Qt::Key_R, Qt::Key_B, Qt::Key_PageDown})
        press(key);
    QVERIFY(!run().isBlank());
    QCOMPARE(run().state()->place, place);
    press(Qt::Key_Escape);
    QVERIFY(!view().isAsking());
    QVERIFY(m_stage->isVisible());
}

void StageWindowTest::lettersWorkOnACyrillicKeyboard()
{
    QKeyEvent key(QEvent::KeyPress, 0x418, Qt::NoModifier, 56, 0, 0, QStringLiteral("и"));
    QCOMPARE(ui::stageDeed(key), ui::StageDeed::Blank);
}

void StageWindowTest::otherKeysSayWhatTheyWant()
{
    QSignalSpy swap(m_stage.get(), &ui::StageWindow::swapWanted);
    QSignalSpy packet(m_stage.get(), &ui::StageWindow::packetWanted);
    press(Qt::Key_X);
    QCOMPARE(swap.size(), 1);
    press(Qt::Key_Return);
    QCOMPARE(packet.size(), 0);
    run().show(run().state()->agenda.size());
    QVERIFY(run().state()->isAtSummary());
    press(Qt::Key_Return);
    QCOMPARE(packet.size(), 1);
}

COUNTERSIGN_TEST(StageWindowTest)
#include "stage_window_test.moc"
