// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that people said in a review, the newest first.
#pragma once

#include "ui/workspace/standing.h"

#include <QAbstractTableModel>

#include <memory>

namespace ui {

class JournalModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, ColumnCount };
    enum Role {
        UuidRole = Qt::UserRole, ///< QByteArray
        PlaceRole, ///< QByteArray: of the finding it is about; empty: of the whole review
        IsOwnRole, ///< bool: of the person here
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const Standing> standing);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const core::JournalEntry& entryAt(int row) const;
    QString whatOf(const core::JournalEntry& entry) const;
    QString meetingMarkOf(const core::JournalEntry& entry) const;
    QString placeOf(const core::JournalEntry& entry) const;

    std::shared_ptr<const Standing> m_standing;
};

} // namespace ui
