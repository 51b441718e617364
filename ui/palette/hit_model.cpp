// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/hit_model.h"

#include "ui/text.h"

namespace ui {

namespace {

QString placeOf(const TextHit& hit)
{
    return QStringLiteral("%1:%2").arg(toShown(hit.file)).arg(hit.line + 1);
}

} // namespace

void HitModel::show(TextHits hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

const TextHit* HitModel::hit(const QModelIndex& index) const
{
    return index.isValid() ? &m_hits.hits[static_cast<std::size_t>(index.row())] : nullptr;
}

int HitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.hits.size());
}

int HitModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HitModel::data(const QModelIndex& index, int role) const
{
    const TextHit* found = hit(index);
    if (!found)
        return {};
    if (role == Qt::AccessibleTextRole)
        return tr("%1 in %2").arg(found->text, placeOf(*found));
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == TextColumn ? found->text : placeOf(*found);
}

} // namespace ui
