// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include <QActionGroup>
#include <QIcon>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

#include <algorithm>

namespace ui {

namespace {

constexpr MenuId Menus[] = {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Go, MenuId::Compare,
    MenuId::Review, MenuId::Packet, MenuId::Tools, MenuId::Help};

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

QString settingOf(CommandId id)
{
    return QStringLiteral("keys/") + QLatin1String(commandOf(id).name);
}

QList<QKeySequence> rememberedKeys(const Command& command)
{
    const QVariant own = QSettings().value(settingOf(command.id));
    if (!own.isValid())
        return keysOf(command);
    QList<QKeySequence> keys = QKeySequence::listFromString(own.toString());
    keys.removeAll(QKeySequence());
    return keys;
}

} // namespace

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

bool isLetter(const QKeySequence& key)
{
    if (key.count() != 1 || key[0].keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier))
        return false;
    return key[0].key() > Qt::Key_Space && key[0].key() < Qt::Key_Escape;
}

QString keysText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral("  "));
}

QString plainText(const QAction& action)
{
    QString text = action.text();
    if (const qsizetype mark = text.indexOf('&'); mark >= 0)
        text.remove(mark, 1);
    if (text.endsWith(QStringLiteral("…")))
        text.chop(1);
    return text;
}

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
    if (*command.icon != '\0')
        action->setIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(command.icon))));
    action->setMenuRole(roleOf(command.id));
    action->setVisible(false);
    m_actions[static_cast<std::size_t>(command.id)] = action;
    applyKeys(command.id, rememberedKeys(command));
    return action;
}

QList<QKeySequence> Commands::keys(CommandId id) const
{
    return m_keys[static_cast<std::size_t>(id)];
}

void Commands::setKeys(CommandId id, const QList<QKeySequence>& keys)
{
    if (keys == keysOf(commandOf(id)))
        QSettings().remove(settingOf(id));
    else
        QSettings().setValue(settingOf(id), QKeySequence::listToString(keys));
    applyKeys(id, keys);
    emit keysChanged();
}

bool Commands::hasOwnKeys(CommandId id) const
{
    return keys(id) != keysOf(commandOf(id));
}

std::vector<CommandId> Commands::conflicts(CommandId id) const
{
    const QList<QKeySequence> own = keys(id);
    std::vector<CommandId> found;
    for (const Command& other : allCommands()) {
        const QList<QKeySequence> others = other.id == id ? QList<QKeySequence>() : keys(other.id);
        if (std::ranges::any_of(others, [&](const QKeySequence& key) { return own.contains(key); }))
            found.push_back(other.id);
    }
    return found;
}

/// A letter alone is only shown in the menu: as a shortcut of the window it would be taken from every text
/// field.
void Commands::applyKeys(CommandId id, const QList<QKeySequence>& keys)
{
    m_keys[static_cast<std::size_t>(id)] = keys;
    QList<QKeySequence> shown = keys;
    const bool onlyLetters = !shown.empty() && std::ranges::all_of(shown, isLetter);
    if (!onlyLetters)
        shown.removeIf(isLetter);
    action(id)->setShortcutContext(onlyLetters ? Qt::WidgetShortcut : Qt::WindowShortcut);
    action(id)->setShortcuts(shown);
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
