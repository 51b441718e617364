// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the outline: its name, quietly what it is, and at the right how often it is used and what changed.
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class OutlineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ui
