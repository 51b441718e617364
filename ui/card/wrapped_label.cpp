// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/wrapped_label.h"

#include "ui/card/code_font.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace ui {

namespace {

struct MarkedText {
    QString plain;
    QList<QTextLayout::FormatRange> code;
};

/// Without the backticks of `code`; one without its pair stays.
MarkedText withoutBackticks(const QString& text, const QFont& mono)
{
    MarkedText marked;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = text.indexOf(QLatin1Char('`'), at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1Char('`'), open + 1);
        if (close < 0)
            break;
        marked.plain += text.mid(at, open - at);
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(marked.plain.size());
        range.length = static_cast<int>(close - open - 1);
        range.format.setFont(mono);
        marked.code.append(range);
        marked.plain += text.mid(open + 1, close - open - 1);
        at = close + 1;
    }
    marked.plain += text.mid(at);
    return marked;
}

struct LaidOut {
    qreal height = 0;
    bool isCut = false;
};

LaidOut layOut(QTextLayout& layout, qreal width, int mostLines)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    LaidOut result;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        if (mostLines > 0 && layout.lineCount() > mostLines) {
            result.isCut = true;
            break;
        }
        line.setLineWidth(width);
        line.setPosition({0, result.height});
        result.height += line.height();
    }
    layout.endLayout();
    return result;
}

} // namespace

WrappedLabel::WrappedLabel(QWidget* parent, Voice voice)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    // Only then does a label ask for a height that goes with its width.
    setWordWrap(true);
    setVoice(voice);
}

void WrappedLabel::say(const QString& words)
{
    if (words != text())
        setText(words);
    setVisible(!words.isEmpty());
}

void WrappedLabel::setVoice(Voice voice)
{
    m_voice = voice;
    QFont own = font();
    own.setBold(voice == Voice::Strong);
    setFont(own);
    setForegroundRole(voice == Voice::Quiet ? QPalette::PlaceholderText : QPalette::WindowText);
    updateGeometry();
}

void WrappedLabel::setMostLines(int lines)
{
    m_mostLines = lines;
    updateGeometry();
}

int WrappedLabel::heightForWidth(int width) const
{
    const MarkedText marked = withoutBackticks(text(), codeFont(font()));
    QTextLayout layout(marked.plain, font());
    layout.setFormats(marked.code);
    const QMargins margins = contentsMargins();
    const LaidOut laidOut = layOut(layout, width - margins.left() - margins.right(), m_mostLines);
    return qCeil(laidOut.height) + margins.top() + margins.bottom();
}

QSize WrappedLabel::sizeHint() const
{
    const int width = std::min(fontMetrics().horizontalAdvance(text()) + fontMetrics().averageCharWidth(),
        fontMetrics().averageCharWidth() * 48);
    return {width, heightForWidth(width)};
}

QSize WrappedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().height()};
}

void WrappedLabel::paintEvent(QPaintEvent* /*event*/)
{
    const MarkedText marked = withoutBackticks(text(), codeFont(font()));
    QTextLayout layout(marked.plain, font());
    layout.setFormats(marked.code);
    const QRect area = contentsRect();
    const bool isCut = layOut(layout, area.width(), m_mostLines).isCut;
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const int lines = std::min(layout.lineCount(), m_mostLines > 0 ? m_mostLines : layout.lineCount());
    for (int index = 0; index < lines; ++index) {
        const QTextLine line = layout.lineAt(index);
        const bool endsInDots = isCut && index + 1 == lines;
        if (!endsInDots) {
            line.draw(&painter, area.topLeft());
            continue;
        }
        const QString rest =
            fontMetrics().elidedText(marked.plain.mid(line.textStart()), Qt::ElideRight, area.width());
        painter.drawText(QPointF(area.left(), area.top() + line.y() + line.ascent()), rest);
    }
}

} // namespace ui
