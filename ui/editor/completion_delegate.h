// SPDX-License-Identifier: GPL-3.0-or-later
// A row of what may be written: name, what it is, how often it is used.
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class CompletionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int rowHeight(const QFontMetrics& metrics);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ui
