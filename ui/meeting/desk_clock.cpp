// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/desk_clock.h"

#include "ui/card/wrapped_label.h"
#include "ui/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>

#include <cstdlib>

namespace ui {

namespace {

constexpr qreal ClockScale = 2.4;

QLabel* clockLabel(QWidget* parent, Qt::Alignment alignment)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(alignment);
    return label;
}

QString minutesText(std::int64_t seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString clockText(std::int64_t seconds)
{
    const std::int64_t all = std::abs(seconds);
    const QString sign = seconds < 0 ? QStringLiteral("−") : QString();
    if (all < 3600)
        return sign + minutesText(all);
    return QStringLiteral("%1%2:%3")
        .arg(sign)
        .arg(all / 3600)
        .arg(minutesText(all % 3600), 5, QLatin1Char('0'));
}

QString durationText(std::int64_t seconds)
{
    constexpr std::int64_t Minute = 60;
    return seconds < Minute
        ? DeskClock::tr("less than a minute")
        : DeskClock::tr("%n min", nullptr, static_cast<int>((seconds + Minute / 2) / Minute));
}

DeskClock::DeskClock(QWidget* parent)
    : QFrame(parent)
    , m_item(clockLabel(this, Qt::AlignLeft | Qt::AlignBottom))
    , m_share(clockLabel(this, Qt::AlignLeft | Qt::AlignTop))
    , m_left(clockLabel(this, Qt::AlignRight | Qt::AlignTop))
    , m_offer(new WrappedLabel(this))
{
    QFont large = m_item->font();
    large.setPointSizeF(large.pointSizeF() * ClockScale);
    m_item->setFont(large);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_item, 0, 0, 1, 2);
    grid->addWidget(m_share, 1, 0);
    grid->addWidget(m_left, 1, 1);
    grid->addWidget(m_offer, 2, 0, 1, 2);
    setAutoFillBackground(true);
    m_offer->say({});
}

void DeskClock::showClock(const MeetingClock& clock)
{
    m_item->setText(clockText(clock.onItem));
    m_share->setText(
        clock.share > 0 ? tr("of %1 on this change").arg(clockText(clock.share)) : tr("on this change"));
    m_left->setText(clock.left < 0 ? tr("%1 over").arg(clockText(-clock.left))
                                   : tr("%1 left").arg(clockText(clock.left)));
    m_offer->say(
        clock.isOver() ? tr("⚠ Over its share. Park it with K, and it returns at the end.") : QString());
    setAccessibleName(tr("%1 on this change, %2").arg(m_item->text(), m_left->text()));
    if (clock.isOver() == m_isOver)
        return;
    m_isOver = clock.isOver();
    applyColours();
}

void DeskClock::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColours();
}

void DeskClock::applyColours()
{
    setPalette(m_isOver ? paletteOn(Tone::Stale, QApplication::palette()) : QApplication::palette());
}

} // namespace ui
