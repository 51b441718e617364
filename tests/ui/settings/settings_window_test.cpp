// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/longer_words.h"
#include "ui/commands.h"
#include "ui/settings/settings_window.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

using ui::CommandId;

class SettingsWindowTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { QSettings().remove("window"); }
    void followsTheAppearance();
    void switchesLettersBothWays();
    void keepsOneWindowForEach();
    void isSearched();
    void hasRoomForLongerWords();

private:
    QCheckBox* box(const QString& name) const;

    QStringList m_given;
    std::unique_ptr<ui::Commands> m_commands;
    std::unique_ptr<ui::SettingsWindow> m_window;
};

void SettingsWindowTest::init()
{
    m_given.clear();
    m_window.reset();
    m_commands = std::make_unique<ui::Commands>();
    for (const CommandId id : {CommandId::SystemAppearance, CommandId::DarkAppearance, CommandId::LetterKeys,
             CommandId::KeyboardMap})
        m_commands->on(id, this, [this, id] { m_given << m_commands->action(id)->objectName(); });
    m_commands->action(CommandId::DarkAppearance)->setChecked(true);
    m_window = std::make_unique<ui::SettingsWindow>(*m_commands);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->show();
    QCoreApplication::processEvents();
    if (const QString pictures = qEnvironmentVariable("COUNTERSIGN_PICTURES"); !pictures.isEmpty())
        m_window->grab().save(pictures + "/settings.png");
}

QCheckBox* SettingsWindowTest::box(const QString& name) const
{
    const QList<QCheckBox*> all = m_window->findChildren<QCheckBox*>();
    const auto found = std::ranges::find(all, name, &QCheckBox::accessibleName);
    return found == all.end() ? nullptr : *found;
}

void SettingsWindowTest::followsTheAppearance()
{
    auto* choice = m_window->findChild<QComboBox*>();
    QCOMPARE(choice->currentText(), QStringLiteral("Dark Colours"));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    QCOMPARE(m_given, QStringList("system-appearance"));
}

void SettingsWindowTest::switchesLettersBothWays()
{
    QCheckBox* letters = box("Single-letter keys");
    QVERIFY(letters && !letters->isChecked());
    letters->click();
    QVERIFY(m_commands->action(CommandId::LetterKeys)->isChecked());
    m_commands->action(CommandId::LetterKeys)->trigger();
    QVERIFY(!letters->isChecked());
}

void SettingsWindowTest::keepsOneWindowForEach()
{
    QVERIFY(ui::opensEachOnce());
    box("One window for each repository")->click();
    QVERIFY(!ui::opensEachOnce());
}

void SettingsWindowTest::isSearched()
{
    auto* search = m_window->findChild<QLineEdit*>();
    search->setText("letter");
    QVERIFY(box("Single-letter keys")->isVisible());
    QVERIFY(!box("One window for each repository")->isVisible());
    search->clear();
    QVERIFY(box("One window for each repository")->isVisible());
}

void SettingsWindowTest::hasRoomForLongerWords()
{
    const test::LongerWords words;
    init();
    QCoreApplication::processEvents();
    QCOMPARE(test::cutWords(*m_window), QStringList());
}

COUNTERSIGN_TEST(SettingsWindowTest)
#include "settings_window_test.moc"
