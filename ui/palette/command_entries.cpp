// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"
#include "ui/palette/command_palette.h"

namespace ui {

std::vector<PaletteEntry> commandEntries(const Commands& commands)
{
    std::vector<PaletteEntry> entries;
    for (const Command& command : allCommands()) {
        QAction* action = commands.action(command.id);
        if (!action->isVisible() || !action->isEnabled() || command.id == CommandId::Palette)
            continue;
        entries.push_back({.kind = PaletteKind::Command,
            .text = plainText(*action),
            .detail = menuTitle(command.menu).remove(QLatin1Char('&')),
            .keys = keysText(commands.keys(command.id)),
            .icon = action->icon(),
            .choose = [action] { action->trigger(); }});
    }
    return entries;
}

} // namespace ui
