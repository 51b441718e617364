// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/journal_view.h"

#include "ui/workspace/workspace.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

namespace ui {

JournalView::JournalView(Workspace& workspace, QWidget* parent)
    : ColumnList(parent)
    , m_workspace(workspace)
{
    setAccessibleName(tr("Journal"));
    setAccessibleDescription(tr("Everything that people said in this review, the newest first."));
    setModel(&m_entries);
    setHeaderHidden(false);
    header()->setSectionsMovable(false);
    connect(this, &QTreeView::activated, this, &JournalView::goTo);
    const auto refresh = [this] {
        m_entries.show(m_workspace.standing());
        shareWidth();
    };
    connect(&workspace, &Workspace::standingChanged, this, refresh);
    refresh();
}

void JournalView::goTo(const QModelIndex& index)
{
    const std::string place = index.data(JournalModel::PlaceRole).toByteArray().toStdString();
    if (m_workspace.study() && m_workspace.study()->change(place))
        m_workspace.select(place);
}

void JournalView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    QMenu menu(this);
    QAction* show = menu.addAction(tr("Show the change"));
    show->setEnabled(!index.data(JournalModel::PlaceRole).toByteArray().isEmpty());
    QAction* withdraw = menu.addAction(tr("Take it back"));
    withdraw->setEnabled(index.data(JournalModel::IsOwnRole).toBool());
    const std::string uuid = index.data(JournalModel::UuidRole).toByteArray().toStdString();
    const QAction* chosen = menu.exec(event->globalPos());
    if (chosen == show)
        goTo(index);
    else if (chosen == withdraw)
        m_workspace.statements().withdraw(uuid);
}

void JournalView::resizeEvent(QResizeEvent* event)
{
    ColumnList::resizeEvent(event);
    shareWidth();
}

/// Times and names as wide as they are, the words get the rest.
void JournalView::shareWidth()
{
    for (const int column : {int {JournalModel::WhenColumn}, int {JournalModel::WhoColumn}})
        setColumnWidth(column, std::min(sizeHintForColumn(column) + 16, viewport()->width() / 3));
}

} // namespace ui
