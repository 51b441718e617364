// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/drop_button.h"

#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace ui {

namespace {

constexpr int Gap = 6;
constexpr int Margin = 8;
constexpr int ArrowSize = 8;
constexpr int MostLetters = 26;
constexpr int LeastLetters = 7;
constexpr int LeastHeight = 28;

} // namespace

DropButton::DropButton(const QString& label, QWidget* parent)
    : QToolButton(parent)
    , m_label(label)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(label);
}

void DropButton::setValue(const QString& value)
{
    m_value = value;
    setAccessibleName(m_label.isEmpty() ? value : tr("%1: %2").arg(m_label, value));
    updateGeometry();
    update();
}

void DropButton::setStrong(bool isStrong)
{
    m_isStrong = isStrong;
    updateGeometry();
}

void DropButton::setOffer(QMenu* menu)
{
    connect(
        this, &QToolButton::clicked, menu, [this, menu] { menu->popup(mapToGlobal(QPoint(0, height()))); });
}

QFont DropButton::valueFont() const
{
    QFont weighted = font();
    weighted.setBold(m_isStrong);
    return weighted;
}

int DropButton::labelWidth() const
{
    return m_label.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_label) + Gap;
}

int DropButton::widthFor(const QString& value) const
{
    // One more: an advance is rounded down.
    return Margin + labelWidth() + QFontMetrics(valueFont()).horizontalAdvance(value) + 1 + Gap + ArrowSize
        + Margin;
}

QSize DropButton::sizeHint() const
{
    return {std::min(widthFor(m_value), widthFor(QString(MostLetters, 'n'))),
        std::max(LeastHeight, fontMetrics().height() + 10)};
}

QSize DropButton::minimumSizeHint() const
{
    const int least = widthFor(QString(LeastLetters, 'n')) - labelWidth();
    return {std::min(widthFor(m_value), least), sizeHint().height()};
}

void DropButton::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    QRect room = rect().adjusted(Margin, 0, -Margin - ArrowSize - Gap, 0);
    // Where there is no room for both, what is chosen says more than what it is chosen for.
    if (width() >= std::min(widthFor(m_value), widthFor(QString(LeastLetters, 'n')))) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(room, Qt::AlignVCenter, m_label);
        room.setLeft(room.left() + labelWidth());
    }
    painter.setFont(valueFont());
    painter.setPen(palette().color(QPalette::ButtonText));
    const QString shown = QFontMetrics(valueFont()).elidedText(m_value, Qt::ElideMiddle, room.width());
    painter.drawText(room, Qt::AlignVCenter, shown);

    option.rect = {
        rect().right() - Margin - ArrowSize, rect().center().y() - ArrowSize / 2 + 1, ArrowSize, ArrowSize};
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, option);
}

} // namespace ui
