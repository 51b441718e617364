// SPDX-License-Identifier: GPL-3.0-or-later
// What a search found, a row for each line.
#pragma once

#include "ui/palette/text_search.h"

#include <QAbstractTableModel>

namespace ui {

class HitModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TextColumn, PlaceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(TextHits hits);
    const TextHits& hits() const { return m_hits; }
    /// Null: the row has none.
    const TextHit* hit(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    TextHits m_hits;
};

} // namespace ui
