// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/change_row_delegate.h"

#include "ui/models/change_model.h"
#include "ui/severity.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace ui {

/// The colours of one row.
struct ChangeRowDelegate::Inks {
    QColor text;
    QColor quiet;
    QColor mark;
    QColor warning;
};

namespace {

using RowKind = ChangeModel::RowKind;

constexpr int Grid = 8;

RowKind kindOf(const QModelIndex& index)
{
    return static_cast<RowKind>(index.data(ChangeModel::KindRole).toInt());
}

Tone toneAt(const QModelIndex& index)
{
    const QVariant severity = index.data(ChangeModel::SeverityRole);
    return severity.isValid() ? toneOf(static_cast<core::Severity>(severity.toInt())) : Tone::Failed;
}

QString signOf(const QModelIndex& index)
{
    return index.data(ChangeModel::SignRole).toString();
}

QFont smaller(QFont font)
{
    font.setPointSizeF(std::max(font.pointSizeF() * 0.9, 7.0));
    return font;
}

QFont bold(QFont font, bool isBold = true)
{
    font.setBold(isBold);
    return font;
}

int markWidth(const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("■")) + Grid;
}

bool isOpen(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    return !tree || tree->isExpanded(index);
}

void drawText(QPainter& painter, const QRect& room, const QFont& font, const QColor& ink, const QString& text,
    Qt::Alignment side = Qt::AlignLeft, Qt::TextElideMode elide = Qt::ElideRight)
{
    painter.setFont(font);
    painter.setPen(ink);
    const QString fitting = QFontMetrics(font).elidedText(text, elide, room.width());
    painter.drawText(room, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, fitting);
}

void drawGround(QPainter& painter, QStyleOptionViewItem option)
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    option.text.clear();
    option.icon = {};
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

} // namespace

ChangeRowDelegate::ChangeRowDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
    , m_comment(QStringLiteral(":/icons/comment.svg"))
{
}

ChangeRowDelegate::Inks ChangeRowDelegate::inksFor(
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    const QColor quiet = palette.color(QPalette::PlaceholderText);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const QColor text = palette.color(QPalette::HighlightedText);
        return {text, text, text, text};
    }
    const QColor mark = coloursOf(toneAt(index), palette).glyph;
    const QColor text = palette.color(QPalette::Text);
    const bool isQuiet = m_isDimmed || kindOf(index) == RowKind::Ignored;
    return {isQuiet ? quiet : text, quiet, isQuiet ? quiet : mark, coloursOf(Tone::Stale, palette).glyph};
}

QSize ChangeRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = QFontMetrics(option.font).height();
    if (kindOf(index) == RowKind::Group)
        return {Grid, line + Grid + Grid / 2};
    return {Grid, line + QFontMetrics(smaller(option.font)).height() + Grid + 2};
}

void ChangeRowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    drawGround(*painter, option);
    if (kindOf(index) == RowKind::Group)
        paintHeading(*painter, option, index);
    else
        paintRow(*painter, option, index);
    painter->restore();
}

void ChangeRowDelegate::paintHeading(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Inks inks = inksFor(option, index);
    const QFontMetrics metrics(option.font);
    QRect room = option.rect.adjusted(Grid, 0, -Grid, 0);
    const QString count = index.data(ChangeModel::AboutRole).toString();
    drawText(painter, room, option.font, inks.quiet, count, Qt::AlignRight);
    room.setRight(room.right() - metrics.horizontalAdvance(count) - Grid);
    const QString arrow = isOpen(option, index) ? QStringLiteral("▾") : QStringLiteral("▸");
    drawText(painter, room, option.font, inks.quiet, arrow);
    room.setLeft(room.left() + metrics.horizontalAdvance(arrow) + Grid / 2);
    if (const QString mark = signOf(index); !mark.isEmpty()) {
        drawText(painter, room, option.font, inks.mark, mark);
        room.setLeft(room.left() + markWidth(metrics));
    }
    drawText(painter, room, bold(option.font), inks.text, index.data().toString());
}

void ChangeRowDelegate::paintRow(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Inks inks = inksFor(option, index);
    const QFont font = bold(option.font, index.data(ChangeModel::WaitsRole).toBool());
    const QFontMetrics metrics(font);
    const QRect room = option.rect.adjusted(Grid * 2, Grid / 2, -Grid, -Grid / 2);
    QRect first(room.left(), room.top(), room.width(), metrics.height());
    drawText(painter, first, option.font, inks.mark, signOf(index));
    first.setLeft(first.left() + markWidth(metrics));
    drawText(painter, first, font, inks.text, index.data().toString());
    const QRect second(first.left(), first.bottom() + 2, first.width(), room.bottom() - first.bottom() - 1);
    paintAbout(painter, second, smaller(option.font), inks, index);
}

void ChangeRowDelegate::paintAbout(
    QPainter& painter, const QRect& line, const QFont& font, const Inks& inks, const QModelIndex& index) const
{
    const QFontMetrics metrics(font);
    QRect room = line;
    const auto drawRight = [&](const QString& text, const QColor& ink) {
        drawText(painter, room, font, ink, text, Qt::AlignRight);
        if (!text.isEmpty())
            room.setRight(room.right() - metrics.horizontalAdvance(text) - Grid);
    };
    const QString decision = index.data(ChangeModel::DecisionRole).toString();
    drawRight(decision, decision.startsWith(u'⚠') ? inks.warning : inks.quiet);
    drawRight(index.data(ChangeModel::MoreRole).toString(), inks.quiet);
    if (const int comments = index.data(ChangeModel::CommentsRole).toInt(); comments > 0) {
        const QString count = QString::number(comments);
        drawText(painter, room, font, inks.quiet, count, Qt::AlignRight);
        room.setRight(room.right() - metrics.horizontalAdvance(count) - 2);
        const int size = metrics.height();
        m_comment.paint(&painter, QRect(room.right() - size, room.top(), size, size));
        room.setRight(room.right() - size - Grid);
    }
    drawText(painter, room, font, inks.quiet, index.data(ChangeModel::AboutRole).toString(), Qt::AlignLeft,
        Qt::ElideMiddle);
}

} // namespace ui
