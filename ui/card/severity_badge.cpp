// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/severity_badge.h"

#include "ui/severity.h"

#include <QPainter>

namespace ui {

SeverityBadge::SeverityBadge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SeverityBadge::setSeverity(core::Severity severity)
{
    m_severity = severity;
    setAccessibleName(severityWord(severity));
    updateGeometry();
    update();
}

QString SeverityBadge::words() const
{
    return severityGlyph(m_severity) + QLatin1Char(' ') + severityWord(m_severity);
}

QSize SeverityBadge::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(words()) + 16, fontMetrics().height() + 4};
}

void SeverityBadge::paintEvent(QPaintEvent* /*event*/)
{
    const ToneColours colours = coloursOf(toneOf(m_severity), palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours.ground);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(rect(), 4, 4);
    painter.setPen(colours.text);
    painter.drawText(rect(), Qt::AlignCenter, words());
}

} // namespace ui
