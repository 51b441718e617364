// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/drop_area.h"

#include <QPainter>

namespace ui {

namespace {

constexpr qreal CornerRadius = 6;

} // namespace

void DropArea::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1, Qt::DashLine));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), CornerRadius, CornerRadius);
}

} // namespace ui
