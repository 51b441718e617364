// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/column_list.h"

#include <QHeaderView>

namespace ui {

ColumnList::ColumnList(QWidget* parent)
    : QTreeView(parent)
{
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setTabKeyNavigation(false);
}

void ColumnList::showColumns(QAbstractItemModel& model, int widest)
{
    setModel(&model);
    header()->setStretchLastSection(false);
    for (int column = 0; column < model.columnCount(); ++column)
        header()->setSectionResizeMode(
            column, column == widest ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void ColumnList::setLetters(int column, int letters)
{
    header()->setSectionResizeMode(column, QHeaderView::Interactive);
    header()->resizeSection(column, fontMetrics().averageCharWidth() * letters);
}

} // namespace ui
