// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include <QAction>
#include <QActionGroup>
#include <QIcon>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <vector>

namespace ui {

namespace {

constexpr Command Table[] = {
    {
        .id = CommandId::OpenRepository,
        .menu = MenuId::File,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "&Open Repository…"),
        .standardKey = QKeySequence::Open,
        .icon = "open",
    },
    {
        .id = CommandId::OpenSample,
        .menu = MenuId::File,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "Open the &Sample"),
    },
    {
        .id = CommandId::Reload,
        .menu = MenuId::File,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "&Reload"),
        .keys = "Ctrl+Shift+R",
        .icon = "reload",
        .beginsGroup = true,
    },
    {
        .id = CommandId::Quit,
        .menu = MenuId::File,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "&Quit"),
        .keys = "Ctrl+Q",
        .beginsGroup = true,
    },
    {
        .id = CommandId::CopyPath,
        .menu = MenuId::Edit,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "&Copy Path of File"),
        .keys = "Ctrl+Shift+C",
    },
    {
        .id = CommandId::Find,
        .menu = MenuId::Edit,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "&Find…"),
        .standardKey = QKeySequence::Find,
        .icon = "find",
        .beginsGroup = true,
    },
    {
        .id = CommandId::FindNext,
        .menu = MenuId::Edit,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "Find &Next"),
        .keys = "F3",
    },
    {
        .id = CommandId::FindPrevious,
        .menu = MenuId::Edit,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "Find &Previous"),
        .keys = "Shift+F3",
    },
    {
        .id = CommandId::ZoomIn,
        .menu = MenuId::View,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "Zoom &In"),
        .standardKey = QKeySequence::ZoomIn,
    },
    {
        .id = CommandId::ZoomOut,
        .menu = MenuId::View,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "Zoom &Out"),
        .standardKey = QKeySequence::ZoomOut,
    },
    {
        .id = CommandId::ResetZoom,
        .menu = MenuId::View,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "&Reset Zoom"),
        .keys = "Ctrl+0",
    },
    {
        .id = CommandId::ShowEdit,
        .menu = MenuId::View,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "&Edit"),
        .keys = "Ctrl+1",
        .icon = "edit",
        .beginsGroup = true,
        .isChoice = true,
    },
    {
        .id = CommandId::ShowCompare,
        .menu = MenuId::View,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "&Compare"),
        .keys = "Ctrl+2",
        .icon = "compare",
        .isChoice = true,
    },
    {
        .id = CommandId::ShowReview,
        .menu = MenuId::View,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "Re&view"),
        .keys = "Ctrl+3",
        .icon = "review",
        .isChoice = true,
    },
    {
        .id = CommandId::ShowPacket,
        .menu = MenuId::View,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "Pac&ket"),
        .keys = "Ctrl+4",
        .icon = "packet",
        .isChoice = true,
    },
    {
        .id = CommandId::ShowNavigator,
        .menu = MenuId::View,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "Navi&gator"),
        .keys = "Ctrl+B",
        .beginsGroup = true,
        .isSwitch = true,
    },
    {
        .id = CommandId::ShowInspector,
        .menu = MenuId::View,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "Inspec&tor"),
        .keys = "Ctrl+I",
        .isSwitch = true,
    },
    {
        .id = CommandId::ShowDrawer,
        .menu = MenuId::View,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "Dra&wer"),
        .keys = "Ctrl+J",
        .isSwitch = true,
    },
    {
        .id = CommandId::SystemAppearance,
        .menu = MenuId::View,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "Colours of the &System"),
        .beginsGroup = true,
        .isChoice = true,
    },
    {
        .id = CommandId::LightAppearance,
        .menu = MenuId::View,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "&Light Colours"),
        .isChoice = true,
    },
    {
        .id = CommandId::DarkAppearance,
        .menu = MenuId::View,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "&Dark Colours"),
        .isChoice = true,
    },
    {
        .id = CommandId::NextPane,
        .menu = MenuId::View,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "&Next Pane"),
        .keys = "F6",
        .beginsGroup = true,
    },
    {
        .id = CommandId::PreviousPane,
        .menu = MenuId::View,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "&Previous Pane"),
        .keys = "Shift+F6",
    },
    {
        .id = CommandId::About,
        .menu = MenuId::Help,
        .text = QT_TRANSLATE_NOOP("ui::Commands", "&About Countersign"),
    },
};

QString menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return Commands::tr("&File");
    case MenuId::Edit:
        return Commands::tr("&Edit");
    case MenuId::View:
        return Commands::tr("&View");
    case MenuId::Help:
        return Commands::tr("&Help");
    }
    return {};
}

} // namespace

std::span<const Command> allCommands()
{
    return Table;
}

QList<QKeySequence> keysOf(const Command& command)
{
    QList<QKeySequence> keys;
    if (command.standardKey != QKeySequence::UnknownKey)
        keys = QKeySequence::keyBindings(command.standardKey);
    if (*command.keys != '\0')
        keys.append(QKeySequence::fromString(QLatin1String(command.keys), QKeySequence::PortableText));
    // Without Shift the plus key of most keyboards gives "=".
    if (command.standardKey == QKeySequence::ZoomIn)
        keys.append(QKeySequence(Qt::CTRL | Qt::Key_Equal));
    return keys;
}

Commands::Commands(QObject* parent)
    : QObject(parent)
{
    QActionGroup* choices = nullptr;
    for (const Command& command : Table) {
        QAction* action = makeAction(command);
        action->setCheckable(command.isSwitch || command.isChoice);
        if (!command.isChoice)
            continue;
        if (!choices || command.beginsGroup)
            choices = new QActionGroup(this);
        choices->addAction(action);
    }
}

QAction* Commands::makeAction(const Command& command)
{
    auto* action = new QAction(tr(command.text), this);
    action->setShortcuts(keysOf(command));
    if (*command.icon != '\0')
        action->setIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(command.icon))));
    // Nobody is to be moved to another menu because of what a translation happens to say.
    action->setMenuRole(command.id == CommandId::Quit ? QAction::QuitRole
            : command.id == CommandId::About          ? QAction::AboutRole
                                                      : QAction::NoRole);
    m_actions[static_cast<std::size_t>(command.id)] = action;
    return action;
}

QAction* Commands::action(CommandId id) const
{
    return m_actions[static_cast<std::size_t>(id)];
}

QList<QAction*> Commands::actions() const
{
    return {m_actions.begin(), m_actions.end()};
}

void Commands::fillMenus(QMenuBar& menuBar) const
{
    for (const MenuId id : {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Help}) {
        QMenu* menu = menuBar.addMenu(menuTitle(id));
        for (const Command& command : Table) {
            if (command.menu != id)
                continue;
            if (command.beginsGroup)
                menu->addSeparator();
            menu->addAction(action(command.id));
        }
    }
}

} // namespace ui
