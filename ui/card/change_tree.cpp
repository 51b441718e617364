// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/change_tree.h"

#include "ui/models/change_model.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

ChangeTree::ChangeTree(ChangeModel& changes, QWidget* parent)
    : RowTree(parent)
    , m_changes(changes)
{
    setAccessibleName(tr("Changes"));
    setModel(&changes);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(this, &QAbstractItemView::doubleClicked, this, &ChangeTree::open);
    connect(&changes, &QAbstractItemModel::modelAboutToBeReset, this, &ChangeTree::rememberChoice);
    connect(&changes, &QAbstractItemModel::modelReset, this, &ChangeTree::restoreChoice);
}

std::string ChangeTree::chosen() const
{
    return currentIndex().data(ChangeModel::PlaceRole).toByteArray().toStdString();
}

std::vector<const ChangeRow*> ChangeTree::selectedRows() const
{
    std::vector<const ChangeRow*> rows;
    for (const QModelIndex& index : m_changes.changeIndexes())
        if (selectionModel()->isSelected(index))
            rows.push_back(m_changes.rowAt(index));
    return rows;
}

std::vector<std::string> ChangeTree::selectedPlaces() const
{
    std::vector<std::string> places;
    for (const ChangeRow* row : selectedRows())
        places.push_back(row->change.finding->place);
    return places;
}

void ChangeTree::goTo(const QModelIndex& index)
{
    setExpanded(index.parent(), true);
    setCurrentIndex(index);
    scrollTo(index);
}

void ChangeTree::choose(std::string_view place)
{
    if (chosen() == place)
        return;
    const QScopedValueRollback<bool> silence(m_isRestoring, true);
    if (const QModelIndex index = m_changes.indexOf(place); index.isValid())
        goTo(index);
    else
        setCurrentIndex({});
}

void ChangeTree::chooseNext(int step)
{
    const std::vector<QModelIndex> all = m_changes.changeIndexes();
    const auto current = std::ranges::find(all, currentIndex());
    if (all.empty())
        return;
    if (current == all.end())
        return goTo(step > 0 ? all.front() : all.back());
    const auto place = static_cast<int>(current - all.begin()) + step;
    if (place >= 0 && place < static_cast<int>(all.size()))
        goTo(all[static_cast<std::size_t>(place)]);
}

/// All but the chosen one, beginning beside it.
std::vector<QModelIndex> ChangeTree::orderFrom(int step) const
{
    std::vector<QModelIndex> all = m_changes.changeIndexes();
    if (step < 0)
        std::ranges::reverse(all);
    const auto current = std::ranges::find(all, currentIndex());
    if (current == all.end())
        return all;
    std::rotate(all.begin(), current + 1, all.end());
    all.pop_back();
    return all;
}

void ChangeTree::rememberChoice()
{
    m_chosen = chosen();
    m_selected = selectedPlaces();
}

void ChangeTree::restoreChoice()
{
    const QScopedValueRollback<bool> silence(m_isRestoring, true);
    openHeadings();
    for (const std::string& place : m_selected)
        if (const QModelIndex index = m_changes.indexOf(place); index.isValid())
            selectionModel()->select(index, QItemSelectionModel::Select);
    if (const QModelIndex index = m_changes.indexOf(m_chosen); index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select);
        scrollTo(index);
    }
    emit selectedChanged();
}

void ChangeTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowTree::currentChanged(current, previous);
    if (m_isRestoring)
        return;
    if (const ChangeRow* row = m_changes.rowAt(current))
        emit changeChosen(row->change.finding->place);
}

void ChangeTree::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    RowTree::selectionChanged(selected, deselected);
    emit selectedChanged();
}

void ChangeTree::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !open(currentIndex()))
        RowTree::keyPressEvent(event);
}

/// To walk past something is not to go there.
bool ChangeTree::open(const QModelIndex& index)
{
    if (const BlindSpot* spot = m_changes.blindSpotAt(index))
        emit blindSpotChosen(spot->gap->file, static_cast<int>(spot->gap->begin.line));
    else if (const ChangeRow* row = m_changes.rowAt(index))
        emit changeActivated(row->change.finding->place);
    else
        return false;
    return true;
}

} // namespace ui
