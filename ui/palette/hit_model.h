// SPDX-License-Identifier: GPL-3.0-or-later
// What a search found: the files, and below each of them its lines, to be ticked where they may be replaced.
#pragma once

#include "ui/palette/text_search.h"
#include "ui/text_view/edited_texts.h"

#include <QAbstractItemModel>

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace ui {

class HitModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { TextColumn, AfterColumn, PlaceColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    /// What was not ticked stays so while the same is sought.
    void show(TextHits hits);
    const TextHits& hits() const { return m_hits; }
    /// Null: the row stands for nothing, or a file.
    const TextHit* hit(const QModelIndex& index) const;
    /// Null: the row stands for nothing.
    const FileHits* file(const QModelIndex& index) const;
    /// Of this line, or else of the next one that was found; of the first one where there is none.
    QModelIndex nearest(const std::string& file, std::uint32_t line) const;

    /// What is ticked, for each file.
    std::vector<TextStep> steps() const;
    struct Ticked {
        int matches = 0;
        int files = 0;
    };
    Ticked ticked() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void tickedChanged();

private:
    bool mayReplace() const { return m_hits.replacement.has_value(); }
    bool isTicked(const FileHits& file, const TextHit& hit) const;
    void tick(const FileHits& file, const TextHit& hit, bool isTicked);
    Qt::CheckState stateOf(const QModelIndex& index) const;
    QString shown(const QModelIndex& index) const;
    QString spoken(const QModelIndex& index) const;

    TextHits m_hits;
    std::set<std::pair<std::string, std::uint32_t>> m_leftOut; ///< lines that are not ticked
};

} // namespace ui
