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
    giveNamesRoom();
    shareWidth();
    if (!chosen.isEmpty())
        setCurrentIndex(m_contracts.indexOf(chosen));
}

void ContractList::choose(const std::string& path)
{
    setCurrentIndex(m_contracts.indexOf(QByteArray::fromStdString(path)));
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

/// Where nothing stands beside a name.
void ContractList::giveNamesRoom()
{
    for (int row = 0; row < m_contracts.rowCount(); ++row) {
        const QModelIndex group = m_contracts.index(row, ContractModel::NameColumn);
        for (int part = 0; part < m_contracts.rowCount(group); ++part)
            setFirstColumnSpanned(part, group,
                m_contracts.index(part, ContractModel::LanguageColumn, group).data().toString().isEmpty());
    }
}

/// Names come first: what the languages need, but no more than their share.
void ContractList::shareWidth()
{
    const int width = viewport()->width();
    const int language = std::min(sizeHintForColumn(ContractModel::LanguageColumn), width * 2 / 5);
    setColumnWidth(ContractModel::NameColumn, width - language);
    setColumnWidth(ContractModel::LanguageColumn, language);
}

/// Whoever only comes by has chosen no file; a tree would choose its first row.
void ContractList::focusInEvent(QFocusEvent* event)
{
    if (currentIndex().isValid())
        QTreeView::focusInEvent(event);
    else
        QWidget::focusInEvent(event);
}

void ContractList::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
    // A drawer that opens below does not hide which file is in front.
    scrollTo(currentIndex());
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
