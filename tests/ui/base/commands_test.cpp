// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/commands.h"

#include <QAction>
#include <QActionGroup>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QSignalSpy>

#include <algorithm>

class CommandsTest : public QObject {
    Q_OBJECT
private slots:
    void isComplete_data();
    void isComplete();
    void everyIdHasOneEntry();
    void namesAreTheirOwn();
    void offersOnlyWhatSomebodyDoes();
    void noKeyTwice();
    void menusHoldEachOnce();
    void noMnemonicTwice();
    void oneAppearanceIsChosen();
    void lettersAreNoShortcutsOfTheWindow();
    void keysAreChangedAndRemembered();
    void conflictsAreNamed();
};

void CommandsTest::isComplete_data()
{
    QTest::addColumn<int>("entry");
    for (const ui::Command& command : ui::allCommands())
        QTest::newRow(command.text) << static_cast<int>(&command - ui::allCommands().data());
}

void CommandsTest::isComplete()
{
    QFETCH(int, entry);
    const ui::Command& command = ui::allCommands()[static_cast<std::size_t>(entry)];
    const ui::Commands commands;
    const QAction* action = commands.action(command.id);
    QVERIFY(action && !action->text().isEmpty());
    QVERIFY2(action->text().contains('&'), "it cannot be reached by a letter in its menu");
    QCOMPARE(commands.keys(command.id), ui::keysOf(command));
    QVERIFY(*command.keys == '\0' || !action->shortcuts().isEmpty());
    QVERIFY(!commands.keys(command.id).contains(QKeySequence()));
    QCOMPARE(action->isCheckable(), command.kind != ui::CommandKind::Deed);
    if (*command.icon != '\0')
        QVERIFY(!action->icon().pixmap(16).isNull());
}

void CommandsTest::everyIdHasOneEntry()
{
    QSet<int> ids;
    for (const ui::Command& command : ui::allCommands())
        ids.insert(static_cast<int>(command.id));
    QCOMPARE(ids.size(), static_cast<qsizetype>(ui::allCommands().size()));
    QVERIFY(!ui::Commands().actions().contains(nullptr));
}

void CommandsTest::namesAreTheirOwn()
{
    QSet<QString> names;
    for (const ui::Command& command : ui::allCommands()) {
        names.insert(command.name);
        QCOMPARE(ui::commandOf(command.id).name, command.name);
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(ui::allCommands().size()));
}

void CommandsTest::offersOnlyWhatSomebodyDoes()
{
    const ui::Commands commands;
    QVERIFY(std::ranges::none_of(commands.actions(), &QAction::isVisible));
    int given = 0;
    commands.on(ui::CommandId::Reload, this, [&given] { ++given; });
    const QAction* reload = commands.action(ui::CommandId::Reload);
    QVERIFY(reload->isVisible() && reload->isEnabled());
    commands.action(ui::CommandId::Reload)->trigger();
    commands.action(ui::CommandId::Save)->trigger();
    QCOMPARE(given, 1);
}

void CommandsTest::noKeyTwice()
{
    QSet<QKeySequence> seen;
    for (const ui::Command& command : ui::allCommands()) {
        const QList<QKeySequence> keys = ui::keysOf(command);
        for (const QKeySequence& key : QSet<QKeySequence>(keys.begin(), keys.end())) {
            QVERIFY2(!seen.contains(key), qPrintable(key.toString()));
            QVERIFY2(!key.toString().contains("Ctrl+Alt"), "AltGr types letters with it");
            seen.insert(key);
        }
    }
    QVERIFY(seen.size() > 40);
}

void CommandsTest::menusHoldEachOnce()
{
    const ui::Commands commands;
    QMenuBar bar;
    commands.fillMenus(bar);
    QList<QAction*> held;
    for (const QAction* menu : bar.actions()) {
        for (QAction* action : menu->menu()->actions()) {
            if (!action->isSeparator())
                held.append(action);
        }
    }
    QCOMPARE(bar.actions().size(), 9);
    QCOMPARE(held, commands.actions());
}

void CommandsTest::noMnemonicTwice()
{
    const ui::Commands commands;
    QMenuBar bar;
    commands.fillMenus(bar);
    QList<QList<QAction*>> menus {bar.actions()};
    for (const QAction* menu : bar.actions())
        menus.append(menu->menu()->actions());
    for (const QList<QAction*>& menu : menus) {
        QSet<QKeySequence> seen;
        for (const QAction* action : menu) {
            const QKeySequence letter = QKeySequence::mnemonic(action->text());
            QVERIFY2(letter.isEmpty() || !seen.contains(letter), qPrintable(action->text()));
            seen.insert(letter);
        }
    }
}

void CommandsTest::oneAppearanceIsChosen()
{
    const ui::Commands commands;
    for (const auto id : {ui::CommandId::LightAppearance, ui::CommandId::DarkAppearance})
        commands.on(id, this, [] {});
    commands.action(ui::CommandId::DarkAppearance)->trigger();
    commands.action(ui::CommandId::LightAppearance)->trigger();
    QVERIFY(commands.action(ui::CommandId::LightAppearance)->isChecked());
    QVERIFY(!commands.action(ui::CommandId::DarkAppearance)->isChecked());
}

void CommandsTest::lettersAreNoShortcutsOfTheWindow()
{
    const ui::Commands commands;
    const QAction* accept = commands.action(ui::CommandId::Accept);
    QCOMPARE(accept->shortcut(), QKeySequence("A"));
    QCOMPARE(accept->shortcutContext(), Qt::WidgetShortcut);
    const QAction* next = commands.action(ui::CommandId::NextChange);
    QCOMPARE(next->shortcuts(), QList<QKeySequence>({QKeySequence("Alt+Down")}));
    QCOMPARE(next->shortcutContext(), Qt::WindowShortcut);
    QVERIFY(commands.keys(ui::CommandId::NextChange).contains(QKeySequence("N")));
}

void CommandsTest::keysAreChangedAndRemembered()
{
    const QList<QKeySequence> own {QKeySequence("Ctrl+G"), QKeySequence("G")};
    ui::Commands commands;
    QSignalSpy changed(&commands, &ui::Commands::keysChanged);
    commands.setKeys(ui::CommandId::GoTo, own);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(commands.action(ui::CommandId::GoTo)->shortcuts(), own.mid(0, 1));
    QCOMPARE(ui::Commands().keys(ui::CommandId::GoTo), own);
    commands.setKeys(ui::CommandId::GoTo, {});
    QVERIFY(ui::Commands().keys(ui::CommandId::GoTo).empty());
    commands.setKeys(ui::CommandId::GoTo, ui::keysOf(ui::commandOf(ui::CommandId::GoTo)));
    QVERIFY(!commands.hasOwnKeys(ui::CommandId::GoTo));
}

void CommandsTest::conflictsAreNamed()
{
    ui::Commands commands;
    QVERIFY(commands.conflicts(ui::CommandId::GoTo).empty());
    commands.setKeys(ui::CommandId::GoTo, {QKeySequence("Ctrl+B")});
    QCOMPARE(commands.conflicts(ui::CommandId::GoTo), std::vector {ui::CommandId::ShowNavigator});
    QCOMPARE(commands.conflicts(ui::CommandId::ShowNavigator), std::vector {ui::CommandId::GoTo});
    commands.setKeys(ui::CommandId::GoTo, ui::keysOf(ui::commandOf(ui::CommandId::GoTo)));
}

COUNTERSIGN_TEST(CommandsTest)
#include "commands_test.moc"
