// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the palette: sign, name with its matched letters bold, where it is, and its key.
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ui
