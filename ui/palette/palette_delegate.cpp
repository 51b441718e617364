// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_delegate.h"

#include "ui/palette/palette_model.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int Padding = 8;
constexpr int SignWidth = 24;
constexpr int RowPadding = 12;

void drawLine(
    QPainter& painter, const QRect& room, const QString& text, const QFont& font, const QList<int>& bold)
{
    QTextLayout layout(text, font);
    QList<QTextLayout::FormatRange> formats;
    for (const int place : bold) {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::Bold);
        if (place < text.size())
            formats.append({place, 1, strong});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (line.isValid())
        layout.draw(&painter, room.topLeft() + QPointF(0, (room.height() - line.height()) / 2));
}

void drawSign(
    QPainter& painter, const QRect& room, const QModelIndex& index, const QStyleOptionViewItem& option)
{
    const bool isChosen = option.state & QStyle::State_Selected;
    if (const QVariant tone = index.data(PaletteModel::ToneRole); tone.isValid()) {
        painter.setPen(isChosen ? option.palette.color(QPalette::HighlightedText)
                                : coloursOf(static_cast<Tone>(tone.toInt()), option.palette).glyph);
        painter.drawText(room, Qt::AlignCenter, index.data(PaletteModel::GlyphRole).toString());
        return;
    }
    const int side = option.fontMetrics.height();
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(&painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, {side, side}, room));
}

} // namespace

void PaletteDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen)
        painter->fillRect(option.rect, option.palette.highlight());
    const QColor text = option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isChosen ? text : option.palette.color(QPalette::PlaceholderText);
    const QFontMetrics& metrics = option.fontMetrics;

    QRect room = option.rect.adjusted(Padding, 0, -Padding, 0);
    drawSign(*painter, {room.left(), room.top(), SignWidth, room.height()}, index, option);
    room.setLeft(room.left() + SignWidth + Padding);

    const QString keys = index.data(PaletteModel::KeysRole).toString();
    painter->setPen(quiet);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, keys);
    room.setRight(room.right() - (keys.isEmpty() ? 0 : metrics.horizontalAdvance(keys) + 2 * Padding));

    const QString shown = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->setPen(text);
    drawLine(*painter, room, shown, option.font, index.data(PaletteModel::LettersRole).value<QList<int>>());
    room.setLeft(room.left() + metrics.horizontalAdvance(shown) + 2 * Padding);
    if (room.width() > 4 * metrics.averageCharWidth()) {
        painter->setPen(quiet);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(
                index.data(PaletteModel::DetailRole).toString(), Qt::ElideMiddle, room.width()));
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, option.fontMetrics.height() + RowPadding};
}

} // namespace ui
