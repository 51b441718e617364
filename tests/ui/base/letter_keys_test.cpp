// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/letter_keys.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QVBoxLayout>

Q_DECLARE_METATYPE(Qt::KeyboardModifiers)

namespace {

/// A key as X11 tells it.
QKeyEvent pressOf(int key, quint32 scanCode, Qt::KeyboardModifiers modifiers)
{
    return {QEvent::KeyPress, key, modifiers, scanCode, 0, 0};
}

} // namespace

class LetterKeysTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void meansTheSameOnEveryKeyboard_data();
    void meansTheSameOnEveryKeyboard();
    void countsOnlyWhereNothingIsWritten();
    void isSwitchedOff();
    void leavesDisabledCommandsAlone();
    void doesNotRepeat();
    void followsChangedKeys();

private:
    void press(QWidget& widget, int key);

    std::unique_ptr<ui::Commands> m_commands;
    std::unique_ptr<QWidget> m_window;
    QListWidget* m_list = nullptr;
    int m_accepted = 0;
};

void LetterKeysTest::init()
{
    m_accepted = 0;
    m_commands = std::make_unique<ui::Commands>();
    m_window = std::make_unique<QWidget>();
    m_list = new QListWidget;
    m_list->addItems({"alpha", "beta"});
    (new QVBoxLayout(m_window.get()))->addWidget(m_list);
    new ui::LetterKeys(*m_commands, m_window.get());
    m_commands->on(ui::CommandId::Accept, m_window.get(), [this] { ++m_accepted; });
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
}

void LetterKeysTest::cleanup()
{
    m_window.reset();
    m_commands.reset();
    QSettings().remove("keys");
}

void LetterKeysTest::press(QWidget& widget, int key)
{
    widget.setFocus();
    QTest::keyClick(&widget, static_cast<Qt::Key>(key));
}

void LetterKeysTest::meansTheSameOnEveryKeyboard_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<quint32>("scanCode");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("meant");
    const Qt::KeyboardModifiers none;
    const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
    QTest::newRow("US A") << int(Qt::Key_A) << 38U << none << "A";
    QTest::newRow("US Shift+A") << int(Qt::Key_A) << 38U << shift << "Shift+A";
    QTest::newRow("AZERTY A, where QWERTY has Q") << int(Qt::Key_A) << 24U << none << "A";
    QTest::newRow("Ukrainian Ф at the place of A") << 0x0424 << 38U << none << "A";
    QTest::newRow("Ukrainian І at the place of S") << 0x0406 << 39U << none << "S";
    QTest::newRow("Ukrainian Shift+Г at the place of U") << 0x0413 << 30U << shift << "Shift+U";
    QTest::newRow("Ukrainian Ф, place unknown") << 0x0424 << 0U << none << "A";
    QTest::newRow("Russian Ы, place unknown") << 0x042B << 0U << none << "S";
    QTest::newRow("Greek Α at the place of A") << 0x0391 << 38U << none << "A";
    QTest::newRow("Ctrl+A is no letter")
        << int(Qt::Key_A) << 38U << Qt::KeyboardModifiers(Qt::ControlModifier) << "";
    QTest::newRow("AltGr writes") << int(Qt::Key_A) << 38U
                                  << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::AltModifier) << "";
    QTest::newRow("an arrow") << int(Qt::Key_Down) << 38U << none << "";
    QTest::newRow("a digit") << int(Qt::Key_1) << 24U << none << "";
    QTest::newRow("a French é on the digits") << 0x00C9 << 11U << none << "";
}

void LetterKeysTest::meansTheSameOnEveryKeyboard()
{
    QFETCH(int, key);
    QFETCH(quint32, scanCode);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, meant);
    QCOMPARE(ui::meantLetter(pressOf(key, scanCode, modifiers)), QKeySequence(meant));
}

void LetterKeysTest::countsOnlyWhereNothingIsWritten()
{
    press(*m_list, Qt::Key_A);
    QCOMPARE(m_accepted, 1);
    auto* line = new QLineEdit;
    auto* text = new QPlainTextEdit;
    auto* choice = new QComboBox;
    for (QWidget* each :
        {static_cast<QWidget*>(line), static_cast<QWidget*>(text), static_cast<QWidget*>(choice)}) {
        m_window->layout()->addWidget(each);
        each->show();
        press(*each, Qt::Key_A);
        QCOMPARE(m_accepted, 1);
    }
    QCOMPARE(line->text(), QStringLiteral("a"));
    text->setReadOnly(true);
    press(*text, Qt::Key_A);
    QCOMPARE(m_accepted, 2);
}

void LetterKeysTest::isSwitchedOff()
{
    QAction* letters = m_commands->action(ui::CommandId::LetterKeys);
    QVERIFY(letters->isChecked());
    letters->trigger();
    press(*m_list, Qt::Key_A);
    QCOMPARE(m_accepted, 0);
    QVERIFY(!QSettings().value("keys/letters").toBool());
    letters->trigger();
    press(*m_list, Qt::Key_A);
    QCOMPARE(m_accepted, 1);
}

void LetterKeysTest::leavesDisabledCommandsAlone()
{
    m_commands->action(ui::CommandId::Accept)->setEnabled(false);
    m_list->setCurrentRow(1);
    press(*m_list, Qt::Key_A);
    QCOMPARE(m_accepted, 0);
    QCOMPARE(m_list->currentItem()->text(), QStringLiteral("alpha"));
}

void LetterKeysTest::doesNotRepeat()
{
    m_list->setFocus();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"), true);
    QCoreApplication::sendEvent(m_list, &held);
    QCOMPARE(m_accepted, 0);
}

void LetterKeysTest::followsChangedKeys()
{
    m_commands->setKeys(ui::CommandId::Accept, {QKeySequence("Y")});
    press(*m_list, Qt::Key_A);
    QCOMPARE(m_accepted, 0);
    press(*m_list, Qt::Key_Y);
    QCOMPARE(m_accepted, 1);
}

COUNTERSIGN_TEST(LetterKeysTest)
#include "letter_keys_test.moc"
