// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/outline_delegate.h"

#include "ui/editor/row_drawing.h"
#include "ui/models/outline_model.h"
#include "ui/severity.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int SmallestOutlineRow = 24;

core::Severity severityOfBadge(const QString& badge)
{
    constexpr core::Severity All[] = {
        core::Severity::Docs, core::Severity::Safe, core::Severity::Risky, core::Severity::Breaking};
    const auto* const found =
        std::ranges::find_if(All, [&](core::Severity each) { return badge.startsWith(severityGlyph(each)); });
    return found == std::end(All) ? core::Severity::Docs : *found;
}

void drawBadges(RowDrawing& row, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QStringList badges =
        index.data(OutlineModel::BadgesRole).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (auto badge = badges.rbegin(); badge != badges.rend(); ++badge)
        row.drawRight(
            *badge, option.font, row.ink(coloursOf(toneOf(severityOfBadge(*badge)), option.palette).glyph));
}

} // namespace

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(SmallestOutlineRow, option.fontMetrics.height() + RowDrawing::Grid)};
}

void OutlineDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    RowDrawing row(*painter, option);
    QFont name = option.font;
    name.setBold(index.data(OutlineModel::HeadingRole).toBool());
    drawBadges(row, option, index);
    row.drawRight(index.data(OutlineModel::UsesRole).toString(), option.font, row.quiet());
    row.drawLeft(index.data().toString(), name, row.text());
    row.drawLeft(index.data(OutlineModel::AboutRole).toString(), option.font, row.quiet());
}

} // namespace ui
