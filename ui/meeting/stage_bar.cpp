// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stage_bar.h"

#include "ui/elided_label.h"
#include "ui/meeting/desk_clock.h"
#include "ui/severity.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ui {

namespace {

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString leftWords(std::int64_t left)
{
    constexpr std::int64_t Minute = 60;
    if (left < 0)
        return StageBar::tr("%n min over", nullptr, static_cast<int>((-left + Minute - 1) / Minute));
    return StageBar::tr("%n min left", nullptr, static_cast<int>((left + Minute - 1) / Minute));
}

} // namespace

StageBar::StageBar(QWidget* parent)
    : QWidget(parent)
    , m_badge(plainLabel(this))
    , m_position(plainLabel(this))
    , m_whereabouts(new ElidedLabel({}, Qt::ElideMiddle, this))
    , m_elapsed(plainLabel(this))
    , m_left(plainLabel(this))
{
    for (QLabel* quiet : {m_position, static_cast<QLabel*>(m_whereabouts), m_elapsed, m_left})
        quiet->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_badge);
    row->addWidget(m_position);
    row->addWidget(m_whereabouts, 1);
    row->addWidget(m_elapsed);
    row->addWidget(m_left);
    m_badge->setForegroundRole(QPalette::WindowText);
    m_elapsed->setAutoFillBackground(true);
    hideClock();
}

void StageBar::setLook(const StageLayout& layout)
{
    QFont words = font();
    words.setPixelSize(std::max(1, layout.textPixels));
    for (QLabel* each : {m_badge, m_position, static_cast<QLabel*>(m_whereabouts), m_elapsed, m_left})
        each->setFont(words);
    const int side = layout.textPixels / 3;
    m_elapsed->setContentsMargins(side, 0, side, 0);
    this->layout()->setSpacing(layout.textPixels);
}

void StageBar::showContent(const StageContent& content)
{
    m_severity = content.severity;
    m_hasItem = content.face != StageFace::Summary;
    m_badge->setText(content.badge);
    m_badge->setVisible(!content.badge.isEmpty());
    m_position->setText(content.position);
    m_position->setVisible(!content.position.isEmpty());
    m_whereabouts->setText(content.whereabouts);
    applyColours();
}

void StageBar::showClock(const MeetingClock& clock)
{
    m_isOver = clock.isOver();
    const QString elapsed = clockText(clock.onItem);
    m_elapsed->setText(m_isOver ? tr("%1 · over its time").arg(elapsed) : elapsed);
    m_left->setText(leftWords(clock.left));
    m_elapsed->setVisible(m_hasItem);
    m_left->show();
    applyColours();
}

void StageBar::hideClock()
{
    m_elapsed->hide();
    m_left->hide();
}

void StageBar::applyColours()
{
    QPalette badge = palette();
    badge.setColor(QPalette::WindowText, coloursOf(toneOf(m_severity), palette()).glyph);
    m_badge->setPalette(badge);
    QPalette clock = m_isOver ? paletteOn(Tone::Stale, palette()) : palette();
    if (m_isOver)
        clock.setColor(QPalette::PlaceholderText, clock.color(QPalette::WindowText));
    m_elapsed->setPalette(clock);
}

void StageBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

} // namespace ui
