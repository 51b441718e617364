// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/completion_delegate.h"

#include "ui/editor/row_drawing.h"
#include "ui/models/completion_model.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int SmallestRow = 28;

} // namespace

int CompletionDelegate::rowHeight(const QFontMetrics& metrics)
{
    return std::max(SmallestRow, metrics.height() + RowDrawing::Grid);
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto widthOf = [&](const QVariant& text) {
        const int width = option.fontMetrics.horizontalAdvance(text.toString());
        return width > 0 ? width + 2 * RowDrawing::Grid : 0;
    };
    const int width = widthOf(index.data()) + widthOf(index.data(CompletionModel::AboutRole))
        + widthOf(index.data(CompletionModel::UsesRole));
    return {width + 2 * RowDrawing::Grid, rowHeight(option.fontMetrics)};
}

/// Of a way to a file its end tells most.
void CompletionDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    RowDrawing row(*painter, option);
    row.drawRight(index.data(CompletionModel::UsesRole).toString(), option.font, row.quiet());
    row.drawLeft(index.data().toString(), option.font, row.text(), Qt::ElideMiddle);
    row.drawLeft(index.data(CompletionModel::AboutRole).toString(), option.font, row.quiet(), Qt::ElideRight);
}

} // namespace ui
