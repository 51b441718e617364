// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/toast.h"

#include <QPushButton>
#include <QSignalSpy>

class ToastTest : public QObject {
    Q_OBJECT
private slots:
    void saysAndOffersTheWayBack();
    void offersNothingWhereThereIsNoWayBack();
    void leavesTheButtonsBelowItFree();
    void staysInsideOfTheWindow_data();
    void staysInsideOfTheWindow();
};

void ToastTest::saysAndOffersTheWayBack()
{
    QWidget window;
    window.resize(800, 600);
    ui::Toast toast(&window);
    window.show();
    QVERIFY(!toast.isVisible());
    QSignalSpy asked(&toast, &ui::Toast::undoAsked);
    toast.say("Accepted, 4 left", true);
    QVERIFY(toast.isVisible());
    QCOMPARE(toast.accessibleName(), QStringLiteral("Accepted, 4 left"));
    toast.findChild<QPushButton*>()->click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(!toast.isVisible());
}

void ToastTest::offersNothingWhereThereIsNoWayBack()
{
    QWidget window;
    ui::Toast toast(&window);
    window.show();
    toast.say("Saved", false);
    QVERIFY(!toast.findChild<QPushButton*>()->isVisible());
}

void ToastTest::leavesTheButtonsBelowItFree()
{
    QWidget window;
    window.resize(800, 600);
    QPushButton lower("Print…", &window);
    lower.setGeometry(680, 560, 100, 30);
    QPushButton upper("Save…", &window);
    upper.setGeometry(680, 520, 100, 30);
    ui::Toast toast(&window);
    window.show();
    toast.say("Accepted, 4 left", true);
    QVERIFY(window.rect().contains(toast.geometry()));
    QVERIFY(!toast.geometry().intersects(lower.geometry()));
    QVERIFY(!toast.geometry().intersects(upper.geometry()));
    lower.hide();
    upper.hide();
    toast.say("Accepted, 3 left", true);
    QVERIFY(toast.geometry().bottom() > 560);
}

void ToastTest::staysInsideOfTheWindow_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("short") << QStringLiteral("Saved");
    QTest::newRow("long")
        << QStringLiteral("Accepted with a plan that somebody has to carry out. ").repeated(6);
}

void ToastTest::staysInsideOfTheWindow()
{
    QFETCH(QString, sentence);
    QWidget window;
    window.resize(500, 400);
    ui::Toast toast(&window);
    window.show();
    toast.say(sentence, true);
    QVERIFY(window.rect().contains(toast.geometry()));
    window.resize(360, 300);
    QVERIFY(window.rect().contains(toast.geometry()));
    QVERIFY(toast.height() >= toast.heightForWidth(toast.width()));
}

COUNTERSIGN_TEST(ToastTest)
#include "toast_test.moc"
