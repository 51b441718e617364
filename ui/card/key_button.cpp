// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/key_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int SmallestHeight = 28;
constexpr qreal SmallShare = 0.85;

} // namespace

KeyButton::KeyButton(const QString& words, const QString& key, QWidget* parent)
    : QPushButton(words, parent)
    , m_key(key)
{
    setCheckable(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyButton::setHindrance(const QString& why)
{
    m_hindrance = why;
    setEnabled(why.isEmpty());
    setAccessibleDescription(why);
    setToolTip(why.toHtmlEscaped());
    updateGeometry();
    update();
}

void KeyButton::setChosen(bool isChosen)
{
    setChecked(isChosen);
    updateGeometry();
}

QString KeyButton::words() const
{
    return isChecked() ? QStringLiteral("✓ ") + text() : text();
}

QFont KeyButton::smallFont() const
{
    QFont small = font();
    if (small.pixelSize() > 0)
        small.setPixelSize(qRound(small.pixelSize() * SmallShare));
    else
        small.setPointSizeF(small.pointSizeF() * SmallShare);
    return small;
}

int KeyButton::padding() const
{
    return fontMetrics().height() / 2;
}

QRect KeyButton::keyCap(const QRect& area) const
{
    const QFontMetrics metrics(smallFont());
    const int side = std::max(metrics.horizontalAdvance(m_key) + padding(), metrics.height() + 2);
    QRect cap(0, 0, side, metrics.height() + 2);
    cap.moveCenter(area.center());
    cap.moveRight(area.right() - padding());
    return cap;
}

/// Measuring words is dear, and a window asks hundreds of times before its first picture.
QSize KeyButton::sizeHint() const
{
    Wording wording {text(), !m_hindrance.isEmpty(), font()};
    if (m_size.isNull() || !(wording == m_wording)) {
        m_size = measured(wording);
        m_wording = std::move(wording);
    }
    return m_size;
}

QSize KeyButton::measured(const Wording& wording) const
{
    const int cap = keyCap({}).width() + padding();
    const int mark = fontMetrics().horizontalAdvance(QStringLiteral("✓ "));
    const int lines = fontMetrics().height() + (wording.isHindered ? QFontMetrics(smallFont()).height() : 0);
    return {fontMetrics().horizontalAdvance(wording.text) + mark + cap + 2 * padding(),
        std::max(SmallestHeight, lines + padding() + 2)};
}

QSize KeyButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, sizeHint().height()};
}

void KeyButton::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QRect cap = keyCap(rect());
    QRect area = rect().adjusted(padding(), padding() / 2, -padding(), -padding() / 2);
    area.setRight(cap.left() - padding() / 2);
    painter.setPen(palette().color(group, QPalette::ButtonText));
    const auto place =
        static_cast<int>(Qt::AlignLeft | (m_hindrance.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop));
    painter.drawText(area, place, fontMetrics().elidedText(words(), Qt::ElideRight, area.width()));
    painter.setFont(smallFont());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    if (!m_hindrance.isEmpty())
        painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom,
            painter.fontMetrics().elidedText(m_hindrance, Qt::ElideRight, area.width()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawText(cap, Qt::AlignCenter, m_key);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace ui
