// SPDX-License-Identifier: GPL-3.0-or-later
// The places where one change is felt.
#pragma once

#include "ui/card/card_content.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <vector>

namespace ui {

class SiteModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : std::uint8_t { Operation, Place, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSites(std::vector<CardSite> sites);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CardSite> m_sites;
};

} // namespace ui
