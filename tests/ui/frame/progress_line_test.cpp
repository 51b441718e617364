// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/frame/notice_stack.h"
#include "ui/frame/progress_line.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

class ProgressLineTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsQuicklyDoneIsNeverMentioned();
    void longWorkIsNamedCountedAndCancelled();
    void newsOfATopicReplacesTheOld();
    void noticesOfferWhatToDo();
};

void ProgressLineTest::whatIsQuicklyDoneIsNeverMentioned()
{
    ui::ProgressLine line;
    line.setProgress({"Comparing"});
    QVERIFY(line.isHidden());
    line.setProgress({});
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY(since.elapsed() > 200);
    QVERIFY(line.isHidden());
}

void ProgressLineTest::longWorkIsNamedCountedAndCancelled()
{
    ui::ProgressLine line;
    QSignalSpy cancelled(&line, &ui::ProgressLine::cancelled);
    line.setProgress({"Comparing schemas", 63, 112});
    QTRY_VERIFY(line.isVisible());
    auto* cancel = line.findChild<QPushButton*>();
    QVERIFY(!cancel->isVisible());
    QTRY_VERIFY(cancel->isVisible());
    QCOMPARE(line.findChild<QLabel*>()->text(), QStringLiteral("Comparing schemas 63 of 112"));
    QCOMPARE(line.findChild<QProgressBar*>()->value(), 63);
    cancel->click();
    QCOMPARE(cancelled.size(), 1);
    line.setProgress({});
    QVERIFY(line.isHidden());
}

void ProgressLineTest::newsOfATopicReplacesTheOld()
{
    ui::NoticeStack stack;
    stack.show();
    stack.tell(ui::NoticeTopic::Failure, {.message = "First"});
    stack.tell(ui::NoticeTopic::Failure, {.message = "Second"});
    stack.tell(ui::NoticeTopic::Direction, {.message = "Backwards"});
    QStringList messages;
    for (const ui::NoticeStrip* strip : stack.findChildren<ui::NoticeStrip*>()) {
        if (strip->isVisible())
            messages << strip->message();
    }
    QCOMPARE(messages, (QStringList {"Second", "Backwards"}));
    stack.clear(ui::NoticeTopic::Failure);
    QVERIFY(!stack.findChildren<ui::NoticeStrip*>().front()->isVisible());
}

void ProgressLineTest::noticesOfferWhatToDo()
{
    ui::NoticeStack stack;
    QAction again("Look &Again");
    QAction hidden("Nobody can");
    hidden.setVisible(false);
    QSignalSpy triggered(&again, &QAction::triggered);
    stack.tell(
        ui::NoticeTopic::Comparison, {.message = "Old", .actions = {&again, &hidden}, .canDismiss = false});
    QStringList texts;
    for (QPushButton* button : stack.findChildren<QPushButton*>()) {
        if (button->isHidden())
            continue;
        texts << button->text();
        button->click();
    }
    QCOMPARE(texts, QStringList {"Look &Again"});
    QCOMPARE(triggered.size(), 1);
}

COUNTERSIGN_TEST(ProgressLineTest)
#include "progress_line_test.moc"
