// SPDX-License-Identifier: Apache-2.0
// Of every action: a place in a menu, in the palette, and room for its words in any language.
#include "tests/support/test_program.h"
#include "tests/ui/longer_words.h"
#include "ui/main_window.h"
#include "ui/palette/command_palette.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

class EveryCommandTest : public QObject {
    Q_OBJECT
private slots:
    void hasAPlaceInAMenu();
    void isInThePalette();
    void theFirstPageHasRoomInAnyLanguage_data();
    void theFirstPageHasRoomInAnyLanguage();
};

void EveryCommandTest::hasAPlaceInAMenu()
{
    const ui::MainWindow window(std::nullopt);
    QSet<QAction*> inMenus;
    for (const QAction* menu : window.menuBar()->actions()) {
        for (QAction* action : menu->menu()->actions())
            inMenus << action;
    }
    QStringList idle;
    for (QAction* action : window.commands().actions()) {
        QVERIFY(inMenus.contains(action));
        if (!action->isVisible())
            idle << action->objectName();
    }
    if (!idle.empty())
        qInfo("nobody does: %s", qPrintable(idle.join(", ")));
}

void EveryCommandTest::isInThePalette()
{
    const ui::MainWindow window(std::nullopt);
    QStringList offered;
    for (const ui::PaletteEntry& entry : ui::commandEntries(window.commands()))
        offered << entry.text;
    for (const ui::Command& command : ui::allCommands()) {
        const QAction* action = window.commands().action(command.id);
        if (action->isEnabled() && command.id != ui::CommandId::Palette)
            QVERIFY2(offered.contains(ui::plainText(*action)), command.name);
    }
    QVERIFY(offered.size() > 12);
}

void EveryCommandTest::theFirstPageHasRoomInAnyLanguage_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("smallest") << QSize(720, 480);
    QTest::newRow("usual") << QSize(1280, 720);
}

void EveryCommandTest::theFirstPageHasRoomInAnyLanguage()
{
    QFETCH(QSize, size);
    const test::LongerWords words;
    ui::MainWindow window(std::nullopt);
    window.resize(size);
    window.show();
    QCoreApplication::processEvents();
    QCOMPARE(test::cutWords(window), QStringList());
}

COUNTERSIGN_TEST(EveryCommandTest)
#include "every_command_test.moc"
