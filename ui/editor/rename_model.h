// SPDX-License-Identifier: GPL-3.0-or-later
// What takes another name, a row for each place, each to be left out by its box.
#pragma once

#include "ui/models/new_names.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

class RenameModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Where, Line, Place, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// What was left out stays so while there are as many places.
    void setNames(std::vector<NewName> names);
    std::vector<NewName> ticked() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void tickedChanged();

private:
    QString where(const NewName& name) const;

    std::vector<NewName> m_names;
    std::vector<bool> m_isTicked;
};

} // namespace ui
