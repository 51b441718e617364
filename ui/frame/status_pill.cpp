// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/status_pill.h"

#include <QPainter>
#include <QStyleOption>

namespace ui {

namespace {

constexpr int SideRoom = 8;
constexpr int SignRoom = 4;
constexpr int LeastHeight = 24;

} // namespace

StatusPill::StatusPill(const QString& filter, QWidget* parent)
    : QToolButton(parent)
    , m_filter(filter)
{
    setCheckable(!filter.isEmpty());
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
}

void StatusPill::show(const QString& sign, std::optional<Tone> tone, const QString& text, bool isQuiet)
{
    m_sign = sign;
    m_tone = tone;
    m_isQuiet = isQuiet;
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int sign = m_sign.isEmpty() ? 0 : metrics.horizontalAdvance(m_sign) + SignRoom;
    return {
        sign + metrics.horizontalAdvance(text()) + 2 * SideRoom, std::max(LeastHeight, metrics.height() + 6)};
}

QSize StatusPill::minimumSizeHint() const
{
    return sizeHint().boundedTo({3 * LeastHeight, QWIDGETSIZE_MAX});
}

void StatusPill::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    const QRectF outline = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    if (isChecked() || underMouse() || isDown())
        painter.setBrush(colours.color(isChecked() ? QPalette::Base : QPalette::Button));
    const bool isMarked = isChecked() || hasFocus();
    painter.setPen(isMarked ? QPen(colours.color(QPalette::Highlight), hasFocus() ? 2 : 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(outline, 4, 4);

    QRect room = rect().adjusted(SideRoom, 0, -SideRoom, 0);
    if (!m_sign.isEmpty()) {
        painter.setPen(m_isQuiet || !m_tone ? colours.color(QPalette::PlaceholderText)
                                            : coloursOf(*m_tone, colours).glyph);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, m_sign);
        room.setLeft(room.left() + fontMetrics().horizontalAdvance(m_sign) + SignRoom);
    }
    painter.setPen(colours.color(m_isQuiet ? QPalette::PlaceholderText : QPalette::WindowText));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 1));
}

} // namespace ui
