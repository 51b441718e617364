// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/link_button.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace ui {

namespace {

constexpr int SmallestTarget = 24;
constexpr int SidePadding = 0;

} // namespace

LinkButton::LinkButton(const QString& words, QWidget* parent)
    : QPushButton(words, parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAutoDefault(false);
}

void LinkButton::setShortens(bool shortens)
{
    m_shortens = shortens;
    updateGeometry();
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * SidePadding + 2,
        std::max(SmallestTarget, fontMetrics().height() + 4)};
}

QSize LinkButton::minimumSizeHint() const
{
    if (!m_shortens)
        return sizeHint();
    const int few = fontMetrics().averageCharWidth() * 8;
    return {std::max(SmallestTarget, std::min(sizeHint().width(), few)), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QFont own = font();
    own.setUnderline(isUnderlined());
    painter.setFont(own);
    painter.setPen(isEnabled() ? palette().color(QPalette::Link)
                               : palette().color(QPalette::Disabled, QPalette::ButtonText));
    const QRect area = rect().adjusted(SidePadding, 0, -SidePadding, 0);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, area.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void LinkButton::enterEvent(QEnterEvent* event)
{
    m_isUnderMouse = true;
    update();
    QPushButton::enterEvent(event);
}

void LinkButton::leaveEvent(QEvent* event)
{
    m_isUnderMouse = false;
    update();
    QPushButton::leaveEvent(event);
}

} // namespace ui
