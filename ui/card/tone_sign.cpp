// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/tone_sign.h"

#include <QPainter>

namespace ui {

ToneSign::ToneSign(const QString& sign, const QString& words, std::optional<Tone> tone, QWidget* parent)
    : QLabel(sign, parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setAccessibleName(words);
    setToolTip(words.toHtmlEscaped());
    setFixedWidth(fontMetrics().height());
}

void ToneSign::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(m_tone ? coloursOf(*m_tone, palette()).glyph : palette().color(QPalette::PlaceholderText));
    painter.drawText(contentsRect(), Qt::AlignTop | Qt::AlignHCenter, text());
}

} // namespace ui
