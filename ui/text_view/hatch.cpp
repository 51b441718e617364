// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/hatch.h"

namespace ui {

namespace {

constexpr int Distance = 8;

} // namespace

void paintHatch(QPainter& painter, const QRect& area, const QColor& colour, const QPoint& origin)
{
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    const int shift =
        ((area.left() - origin.x() + area.bottom() - origin.y()) % Distance + Distance) % Distance;
    for (int x = area.left() - shift; x <= area.right() + area.height(); x += Distance)
        painter.drawLine(x - area.height(), area.bottom(), x, area.bottom() - area.height());
    painter.restore();
}

} // namespace ui
