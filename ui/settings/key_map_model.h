// SPDX-License-Identifier: GPL-3.0-or-later
// Every command with its menu and its keys, as a table.
#pragma once

#include "ui/commands.h"

#include <QAbstractTableModel>

namespace ui {

class KeyMapModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { CommandColumn, MenuColumn, KeysColumn };

    explicit KeyMapModel(const Commands& commands, QObject* parent = nullptr);

    static CommandId commandAt(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Commands& m_commands;
};

} // namespace ui
