// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/site_model.h"

#include <utility>

namespace ui {

void SiteModel::setSites(std::vector<CardSite> sites)
{
    beginResetModel();
    m_sites = std::move(sites);
    endResetModel();
}

int SiteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sites.size());
}

int SiteModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SiteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CardSite& site = m_sites[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return index.column() == Operation ? site.operation : site.place;
    if (role == Qt::ToolTipRole)
        return QString(site.operation + QStringLiteral(" › ") + site.place).toHtmlEscaped();
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2").arg(site.operation, site.place);
    return {};
}

QVariant SiteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Operation ? tr("Operation") : tr("Where in it");
}

} // namespace ui
