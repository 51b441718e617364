// SPDX-License-Identifier: GPL-3.0-or-later
// The row of a problem: what is wrong and by which rule, and below it why that matters.
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class ProblemDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintMessage(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFix(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace ui
