// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/code_column.h"

#include "ui/theme.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <optional>

namespace ui {

namespace {

constexpr int HangingColumns = 4;
/// Of the height of a line; whole steps fill it, so that rows below each other go on.
constexpr qreal HatchStep = 0.25;
constexpr qreal HatchWidth = 0.03;

std::optional<Tone> toneOf(CodeRow::Kind kind)
{
    if (kind == CodeRow::Kind::Removed)
        return Tone::Removed;
    if (kind == CodeRow::Kind::Added)
        return Tone::Added;
    return std::nullopt;
}

QString signOf(CodeRow::Kind kind)
{
    if (kind == CodeRow::Kind::Removed)
        return QStringLiteral("−");
    if (kind == CodeRow::Kind::Added)
        return QStringLiteral("+");
    return {};
}

/// What goes on in the next line stands further right than what the line itself begins with.
qreal hangingIndent(const QString& text, const QFontMetricsF& metrics, qreal width)
{
    const auto own = std::find_if_not(text.begin(), text.end(), [](QChar each) { return each.isSpace(); });
    const qreal indent = metrics.averageCharWidth() * static_cast<qreal>(own - text.begin() + HangingColumns);
    return indent < width / 2 ? indent : 0;
}

qreal layOut(QTextLayout& layout, const CodeLook& look, qreal width)
{
    const QFontMetricsF metrics(look.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const qreal hanging = hangingIndent(layout.text(), metrics, width);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const qreal indent = height > 0 ? hanging : 0;
        line.setLineWidth(std::max(width - indent, metrics.averageCharWidth()));
        const qreal lineHeight = look.lineHeight > 0 ? look.lineHeight : line.height();
        line.setPosition({indent, height + (lineHeight - line.height()) / 2});
        height += lineHeight;
    }
    layout.endLayout();
    return std::max(height, look.lineHeight > 0 ? look.lineHeight : metrics.height());
}

QList<QTextLayout::FormatRange> formatsOf(const CodeRow& row, const QPalette& palette)
{
    QList<QTextLayout::FormatRange> formats;
    const Tone tone = row.kind == CodeRow::Kind::Removed ? Tone::RemovedWord : Tone::AddedWord;
    const ToneColours colours = coloursOf(tone, palette);
    for (const auto& [begin, length] : row.changed) {
        QTextLayout::FormatRange range;
        range.start = begin;
        range.length = length;
        range.format.setBackground(colours.ground);
        range.format.setForeground(colours.text);
        formats.append(range);
    }
    return formats;
}

/// Drawn in shares of the lines where those are: a pattern has the same few pixels on the largest of screens.
void hatch(QPainter& painter, const QRectF& area, const QColor& colour, qreal lineHeight)
{
    if (lineHeight <= 0)
        return painter.fillRect(area, QBrush(colour, Qt::BDiagPattern));
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, std::max(1.0, lineHeight * HatchWidth)));
    const QPointF up(area.height(), -area.height());
    for (QPointF foot(area.left() - area.height(), area.bottom()); foot.x() < area.right();
         foot.rx() += lineHeight * HatchStep)
        painter.drawLine(foot, foot + up);
    painter.restore();
}

} // namespace

CodeColumn::CodeColumn(std::vector<CodeRow> rows, const QFont& font)
    : CodeColumn(std::move(rows), CodeLook {font})
{
}

CodeColumn::CodeColumn(std::vector<CodeRow> rows, CodeLook look)
    : m_rows(std::move(rows))
    , m_look(std::move(look))
{
}

qreal CodeColumn::column() const
{
    return QFontMetricsF(m_look.font).horizontalAdvance(QLatin1Char('+'));
}

qreal CodeColumn::gutter() const
{
    return column() * m_look.gutterColumns;
}

qreal CodeColumn::margin() const
{
    return m_look.lineHeight > 0 ? 0 : 1;
}

std::vector<qreal> CodeColumn::heights(qreal width) const
{
    std::vector<qreal> heights;
    heights.reserve(m_rows.size());
    for (const CodeRow& row : m_rows) {
        QTextLayout layout(row.text, m_look.font);
        heights.push_back(layOut(layout, m_look, width - gutter()) + 2 * margin());
    }
    return heights;
}

void CodeColumn::draw(
    QPainter& painter, const QRectF& area, const std::vector<qreal>& heights, const QPalette& palette) const
{
    qreal top = area.top();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        drawRow(painter, {area.left(), top, area.width(), heights[row]}, m_rows[row], palette);
        top += heights[row];
    }
}

void CodeColumn::drawSign(
    QPainter& painter, const QRectF& area, CodeRow::Kind kind, const QPalette& palette) const
{
    const QColor glyph = coloursOf(*toneOf(kind), palette).glyph;
    if (kind == CodeRow::Kind::Removed && (m_look.isHatched || isHighContrast(palette)))
        hatch(painter, {area.left(), area.top(), column() / 2, area.height()}, glyph, m_look.lineHeight);
    const qreal lineHeight = m_look.lineHeight > 0 ? m_look.lineHeight : QFontMetricsF(m_look.font).height();
    painter.setFont(m_look.font);
    painter.setPen(glyph);
    // A sign is told from the dash of a list where the gutter has room for a blank.
    const qreal behind = column() * (m_look.gutterColumns > 2 ? 1 : 0.5);
    painter.drawText(QRectF(area.left(), area.top() + margin(), gutter() - behind, lineHeight),
        Qt::AlignRight | Qt::AlignVCenter, signOf(kind));
}

void CodeColumn::drawRow(
    QPainter& painter, const QRectF& area, const CodeRow& row, const QPalette& palette) const
{
    if (row.kind == CodeRow::Kind::Gap)
        hatch(painter, area, palette.color(QPalette::Mid), m_look.lineHeight);
    if (row.isAside)
        painter.fillRect(QRectF(area.left(), area.top(), column() / 4, area.height()),
            palette.color(QPalette::PlaceholderText));
    if (row.kind == CodeRow::Kind::Gap)
        return;
    QColor pen = palette.color(row.kind == CodeRow::Kind::Note ? QPalette::PlaceholderText : QPalette::Text);
    if (const auto tone = toneOf(row.kind)) {
        const ToneColours colours = coloursOf(*tone, palette);
        painter.fillRect(area, colours.ground);
        drawSign(painter, area, row.kind, palette);
        pen = colours.text;
    }
    QTextLayout layout(row.text, m_look.font);
    layout.setFormats(formatsOf(row, palette));
    layOut(layout, m_look, area.width() - gutter());
    painter.setPen(pen);
    layout.draw(&painter, {area.left() + gutter(), area.top() + margin()});
}

} // namespace ui
