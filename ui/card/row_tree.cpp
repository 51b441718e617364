// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/row_tree.h"

#include "ui/card/change_row_delegate.h"

#include <QKeyEvent>

namespace ui {

RowTree::RowTree(QWidget* parent)
    : QTreeView(parent)
    , m_delegate(new ChangeRowDelegate(this))
{
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(this, &QTreeView::collapsed, this,
        [this](const QModelIndex& index) { m_folded.insert(index.data().toString()); });
    connect(this, &QTreeView::expanded, this,
        [this](const QModelIndex& index) { m_folded.remove(index.data().toString()); });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!index.parent().isValid())
            setExpanded(index, !isExpanded(index));
    });
}

void RowTree::openHeadings()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex heading = model()->index(row, 0);
        setExpanded(heading, !m_folded.contains(heading.data().toString()));
    }
}

void RowTree::setDimmed(bool isDimmed)
{
    m_delegate->setDimmed(isDimmed);
    viewport()->update();
}

/// A heading is reached by Left, and by a click.
QModelIndex RowTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex there = QTreeView::moveCursor(action, modifiers);
    const bool isUp = action == MoveUp || action == MovePrevious;
    const bool isVertical = isUp || action == MoveDown || action == MoveNext;
    const bool isHeading = there.isValid() && !there.parent().isValid();
    if (!isVertical || !isHeading || !isExpanded(there))
        return there;
    const QModelIndex beyond = isUp ? indexAbove(there) : indexBelow(there);
    return beyond.isValid() ? beyond : currentIndex();
}

void RowTree::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    if (!text.isEmpty() && text.front().isLetterOrNumber())
        event->ignore();
    else
        QTreeView::keyPressEvent(event);
}

} // namespace ui
