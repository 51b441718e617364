// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contract_list.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

namespace {

/// Contracts whose parts are shown from the start; more would hide each other.
constexpr int MostExpanded = 12;

class RoomyRows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + 8, std::max(size.height(), option.fontMetrics.height() + 10)};
    }
};

} // namespace

ContractList::ContractList(QWidget* parent)
    : QTreeView(parent)
{
    setAccessibleName(tr("Contracts"));
    setModel(&m_contracts);
    setItemDelegate(new RoomyRows(this));
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideMiddle);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
}

void ContractList::setDiscovery(std::shared_ptr<const core::Discovery> discovery)
{
    const QByteArray chosen = currentIndex().data(ContractModel::PathRole).toByteArray();
    m_contracts.setDiscovery(std::move(discovery));
    if (m_contracts.rowCount() <= MostExpanded)
        expandAll();
    shareWidth();
    const QModelIndex again = chosen.isEmpty() ? QModelIndex() : m_contracts.indexOf(chosen);
    setCurrentIndex(again.isValid() ? again : m_contracts.index(0, ContractModel::NameColumn));
}

void ContractList::follow(const std::string& path)
{
    const QByteArray wanted = QByteArray::fromStdString(path);
    const QModelIndex row = m_contracts.indexOf(wanted);
    if (!row.isValid()
        || currentIndex().siblingAtColumn(0).data(ContractModel::PathRole).toByteArray() == wanted)
        return;
    m_isFollowing = true;
    setCurrentIndex(row);
    m_isFollowing = false;
}

QString ContractList::aboutChosen() const
{
    return currentIndex()
        .siblingAtColumn(ContractModel::NameColumn)
        .data(ContractModel::AboutRole)
        .toString();
}

/// Names come first: what the languages need, but no more than their share.
void ContractList::shareWidth()
{
    const int width = viewport()->width();
    const int language = std::min(sizeHintForColumn(ContractModel::LanguageColumn), width * 2 / 5);
    setColumnWidth(ContractModel::NameColumn, width - language);
    setColumnWidth(ContractModel::LanguageColumn, language);
}

void ContractList::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
}

void ContractList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (!current.isValid() || m_isFollowing)
        return;
    const QByteArray path = current.data(ContractModel::PathRole).toByteArray();
    if (path.isEmpty())
        emit absentChosen(current.siblingAtColumn(ContractModel::NameColumn).data().toString());
    else
        emit fileChosen(path.toStdString());
}

} // namespace ui
