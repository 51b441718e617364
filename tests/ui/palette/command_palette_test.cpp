// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/commands.h"
#include "ui/palette/command_palette.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

class CommandPaletteTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void doesWhatIsTyped();
    void givesTheFocusBack();
    void walksWithArrows();
    void closesWhenTheFocusGoes();
    void saysWhenNothingIsCalledThat();
    void staysInsideOfASmallWindow();
    void holdsEveryCommandThatCanBeGiven();

private:
    QLineEdit* field() const { return m_palette->findChild<QLineEdit*>(); }
    void type(const QString& text) { QTest::keyClicks(field(), text); }

    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_before = nullptr;
    ui::CommandPalette* m_palette = nullptr;
    QStringList m_done;
};

void CommandPaletteTest::init()
{
    m_done.clear();
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_before = new QLineEdit(m_window.get());
    m_palette = new ui::CommandPalette(m_window.get());
    m_palette->addSource([this] {
        std::vector<ui::PaletteEntry> entries;
        for (const char* name : {"Alpha", "Beta", "Gamma"})
            entries.push_back({.text = name, .choose = [this, name] {
                                   m_done << name
                                          << (m_before->hasFocus() ? "focus is back" : "focus is lost");
                               }});
        return entries;
    });
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_before->setFocus();
}

void CommandPaletteTest::cleanup()
{
    m_window.reset();
}

void CommandPaletteTest::doesWhatIsTyped()
{
    m_palette->openWith({});
    QVERIFY(field()->hasFocus());
    type("bet");
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_done, QStringList({"Beta", "focus is back"}));
    QVERIFY(!m_palette->isVisible());
}

void CommandPaletteTest::givesTheFocusBack()
{
    m_palette->openWith(">");
    m_palette->openWith("@"); // asked for again while it is open
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(m_before->hasFocus());
    QVERIFY(!m_palette->isVisible() && m_done.empty());
}

void CommandPaletteTest::walksWithArrows()
{
    m_palette->openWith({});
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown})
        QTest::keyClick(field(), key);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_done.value(0), QStringLiteral("Gamma"));
}

void CommandPaletteTest::closesWhenTheFocusGoes()
{
    m_palette->openWith({});
    m_before->setFocus();
    QVERIFY(!m_palette->isVisible());
}

void CommandPaletteTest::saysWhenNothingIsCalledThat()
{
    m_palette->openWith({});
    type("zzz");
    QVERIFY(!m_palette->findChild<QListView*>()->isVisible());
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(m_done.empty() && m_palette->isVisible());
}

void CommandPaletteTest::staysInsideOfASmallWindow()
{
    m_window->resize(360, 200);
    m_palette->openWith({});
    QVERIFY(m_window->rect().contains(m_palette->geometry()));
    m_window->resize(300, 180);
    QVERIFY(m_window->rect().contains(m_palette->geometry()));
}

void CommandPaletteTest::holdsEveryCommandThatCanBeGiven()
{
    const ui::Commands commands;
    QVERIFY(ui::commandEntries(commands).empty());
    for (const ui::Command& command : ui::allCommands())
        commands.on(command.id, this, [] {});
    commands.action(ui::CommandId::Save)->setEnabled(false);
    const std::vector<ui::PaletteEntry> entries = ui::commandEntries(commands);
    // All but itself, and what cannot be done now.
    QCOMPARE(entries.size(), ui::allCommands().size() - 2);
    const auto next = std::ranges::find(entries, QStringLiteral("Next Change"), &ui::PaletteEntry::text);
    QVERIFY(next != entries.end());
    QCOMPARE(next->detail, QStringLiteral("Go"));
    QCOMPARE(next->keys, QStringLiteral("Alt+Down  N"));
}

COUNTERSIGN_TEST(CommandPaletteTest)
#include "command_palette_test.moc"
