// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/row_drawing.h"

#include <QApplication>
#include <QPainter>

namespace ui {

RowDrawing::RowDrawing(QPainter& painter, const QStyleOptionViewItem& option)
    : m_painter(painter)
    , m_option(option)
    , m_room(option.rect.adjusted(Grid / 2, 0, -Grid, 0))
{
    m_option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &m_option, &painter, option.widget);
    m_painter.save();
}

RowDrawing::~RowDrawing()
{
    m_painter.restore();
}

void RowDrawing::drawRight(const QString& text, const QFont& font, const QColor& ink)
{
    if (text.isEmpty())
        return;
    draw(text, font, ink, Qt::AlignRight, Qt::ElideRight);
    m_room.setRight(m_room.right() - QFontMetrics(font).horizontalAdvance(text) - Grid / 2);
}

void RowDrawing::drawLeft(const QString& text, const QFont& font, const QColor& ink)
{
    drawLeft(text, font, ink, Qt::ElideRight);
}

void RowDrawing::drawLeft(
    const QString& text, const QFont& font, const QColor& ink, Qt::TextElideMode elision)
{
    if (text.isEmpty())
        return;
    draw(text, font, ink, Qt::AlignLeft, elision);
    m_room.setLeft(m_room.left() + QFontMetrics(font).horizontalAdvance(text) + Grid);
}

QColor RowDrawing::ink(const QColor& usual) const
{
    return m_option.state.testFlag(QStyle::State_Selected) ? m_option.palette.color(QPalette::HighlightedText)
                                                           : usual;
}

void RowDrawing::draw(
    const QString& text, const QFont& font, const QColor& ink, Qt::Alignment side, Qt::TextElideMode elision)
{
    if (m_room.width() <= 0)
        return;
    m_painter.setFont(font);
    m_painter.setPen(ink);
    m_painter.drawText(m_room, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, elision, m_room.width()));
}

} // namespace ui
