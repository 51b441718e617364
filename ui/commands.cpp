// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include <QActionGroup>
#include <QIcon>
#include <QMenu>
#include <QMenuBar>

namespace ui {

namespace {

constexpr MenuId Menus[] = {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Go, MenuId::Compare,
    MenuId::Review, MenuId::Packet, MenuId::Tools, MenuId::Help};

QString menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return Commands::tr("&File");
    case MenuId::Edit:
        return Commands::tr("&Edit");
    case MenuId::View:
        return Commands::tr("&View");
    case MenuId::Go:
        return Commands::tr("&Go");
    case MenuId::Compare:
        return Commands::tr("&Compare");
    case MenuId::Review:
        return Commands::tr("&Review");
    case MenuId::Packet:
        return Commands::tr("&Packet");
    case MenuId::Tools:
        return Commands::tr("&Tools");
    case MenuId::Help:
        return Commands::tr("&Help");
    }
    return {};
}

QAction::MenuRole roleOf(CommandId id)
{
    // Nobody is to be moved to another menu because of what a translation happens to say.
    switch (id) {
    case CommandId::Quit:
        return QAction::QuitRole;
    case CommandId::About:
        return QAction::AboutRole;
    case CommandId::Settings:
        return QAction::PreferencesRole;
    default:
        return QAction::NoRole;
    }
}

} // namespace

Commands::Commands(QObject* parent)
    : QObject(parent)
{
    QActionGroup* choices = nullptr;
    const Command* before = nullptr;
    for (const Command& command : allCommands()) {
        QAction* action = makeAction(command);
        const bool continues = before && before->kind == CommandKind::Choice && !command.beginsGroup;
        before = &command;
        if (command.kind != CommandKind::Choice)
            continue;
        if (!continues)
            choices = new QActionGroup(this);
        choices->addAction(action);
    }
}

QAction* Commands::makeAction(const Command& command)
{
    auto* action = new QAction(tr(command.text), this);
    action->setObjectName(QLatin1String(command.name));
    action->setCheckable(command.kind != CommandKind::Deed);
    action->setShortcuts(keysOf(command));
    if (*command.icon != '\0')
        action->setIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(command.icon))));
    action->setMenuRole(roleOf(command.id));
    action->setVisible(false);
    m_actions[static_cast<std::size_t>(command.id)] = action;
    return action;
}

QList<QAction*> Commands::actions() const
{
    return {m_actions.begin(), m_actions.end()};
}

void Commands::fillMenus(QMenuBar& menuBar) const
{
    for (const MenuId id : Menus) {
        QMenu* menu = menuBar.addMenu(menuTitle(id));
        for (const Command& command : allCommands()) {
            if (command.menu != id)
                continue;
            if (command.beginsGroup)
                menu->addSeparator();
            menu->addAction(action(command.id));
        }
    }
}

} // namespace ui
