// SPDX-License-Identifier: GPL-3.0-or-later
// Where something is used, a row for each place: in what, the line, and where that is.
#pragma once

#include "ui/models/usages.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

class UsageModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Where, Line, Place, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setUsages(std::vector<Usage> usages);
    /// Null past the last row.
    const Usage* usage(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Usage> m_usages;
};

/// "POST /orders", "Schema Cart": what a place is a part of; else the key it stands under.
QString whereIs(const ContractSymbols& symbols, const core::Node& node);
/// "openapi/checkout.yaml, line 52"
QString shownPlace(const std::string& file, std::uint32_t line);
/// The line of a place, without what it is indented by.
QString shownLine(const core::Node& node);

} // namespace ui
