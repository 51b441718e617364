// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/enter_key.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

class EnterKeyTest : public QObject {
    Q_OBJECT
private slots:
    void pressesTheButtonThatHasTheKeys_data();
    void pressesTheButtonThatHasTheKeys();
    void leavesEverythingElseAlone();
    void doesNotPressWhatIsHeldDownOrDisabled();
};

void EnterKeyTest::pressesTheButtonThatHasTheKeys_data()
{
    QTest::addColumn<std::shared_ptr<QAbstractButton>>("button");
    QTest::newRow("push button") << std::shared_ptr<QAbstractButton>(new QPushButton);
    QTest::newRow("tool button") << std::shared_ptr<QAbstractButton>(new QToolButton);
    QTest::newRow("check box") << std::shared_ptr<QAbstractButton>(new QCheckBox);
}

void EnterKeyTest::pressesTheButtonThatHasTheKeys()
{
    QFETCH(std::shared_ptr<QAbstractButton>, button);
    const ui::EnterKey enter(nullptr);
    const QSignalSpy pressed(button.get(), &QAbstractButton::clicked);
    QTest::keyClick(button.get(), Qt::Key_Return);
    QTest::keyClick(button.get(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(pressed.count(), 2);
    QTest::keyClick(button.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(pressed.count(), 2);
}

void EnterKeyTest::leavesEverythingElseAlone()
{
    const ui::EnterKey enter(nullptr);
    QLineEdit line;
    const QSignalSpy returned(&line, &QLineEdit::returnPressed);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(returned.count(), 1);
}

void EnterKeyTest::doesNotPressWhatIsHeldDownOrDisabled()
{
    const ui::EnterKey enter(nullptr);
    QPushButton button;
    const QSignalSpy pressed(&button, &QAbstractButton::clicked);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
    QCoreApplication::sendEvent(&button, &held);
    button.setEnabled(false);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(pressed.count(), 0);
}

COUNTERSIGN_TEST(EnterKeyTest)
#include "enter_key_test.moc"
