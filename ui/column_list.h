// SPDX-License-Identifier: GPL-3.0-or-later
// Rows in columns without headings: what one walks with the arrows and leaves with Tab.
#pragma once

#include <QTreeView>

namespace ui {

class ColumnList : public QTreeView {
    Q_OBJECT
public:
    explicit ColumnList(QWidget* parent = nullptr);

    /// One column takes what the others leave of the width, and those are as wide as what stands in them.
    void showColumns(QAbstractItemModel& model, int widest);
    /// Instead of what stands in it: that many letters wide.
    void setLetters(int column, int letters);
};

} // namespace ui
