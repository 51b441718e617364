// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_map_model.h"

#include "ui/theme.h"

#include <QApplication>
#include <QFont>

namespace ui {

KeyMapModel::KeyMapModel(const Commands& commands, QObject* parent)
    : QAbstractTableModel(parent)
    , m_commands(commands)
{
    connect(&commands, &Commands::keysChanged, this,
        [this] { emit dataChanged(index(0, CommandColumn), index(rowCount() - 1, KeysColumn)); });
}

CommandId KeyMapModel::commandAt(int row)
{
    return allCommands()[static_cast<std::size_t>(row)].id;
}

int KeyMapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allCommands().size());
}

int KeyMapModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : KeysColumn + 1;
}

QVariant KeyMapModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command& command = allCommands()[static_cast<std::size_t>(index.row())];
    const bool isConflict = index.column() == KeysColumn && !m_commands.conflicts(command.id).empty();
    if (role == Qt::ForegroundRole && isConflict)
        return coloursOf(Tone::Failed, QApplication::palette()).glyph;
    if (role == Qt::FontRole && index.column() == KeysColumn && m_commands.hasOwnKeys(command.id)) {
        QFont bold = QApplication::font();
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case CommandColumn:
        return plainText(*m_commands.action(command.id));
    case MenuColumn:
        return menuTitle(command.menu).remove(QLatin1Char('&'));
    default: {
        const QString keys = keysText(m_commands.keys(command.id));
        return isConflict ? tr("▲ %1 (twice)").arg(keys) : keys;
    }
    }
}

QVariant KeyMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == CommandColumn ? tr("Command") : section == MenuColumn ? tr("Menu") : tr("Keys");
}

} // namespace ui
