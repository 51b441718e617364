// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/connector_strip.h"

#include "ui/text_view/side_pane.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {

constexpr int StripWidth = 24;
constexpr int StripHeight = 8; ///< between texts one above the other

Tone bandTone(core::RowKind kind)
{
    return kind == core::RowKind::Removed ? Tone::Removed : Tone::Added;
}

/// An s-curve from the left edge to the right one.
QPainterPath curve(double width, double left, double right)
{
    QPainterPath path({0, left});
    path.cubicTo(width / 2, left, width / 2, right, width, right);
    return path;
}

} // namespace

ConnectorStrip::ConnectorStrip(Qt::Orientation orientation, QSplitter* parent, std::function<Joined()> joined)
    : QSplitterHandle(orientation, parent)
    , m_joined(std::move(joined))
{
}

void ConnectorStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(palette().color(QPalette::Mid));
    const Joined joined = m_joined();
    if (orientation() == Qt::Vertical || !joined.alignment) {
        painter.drawLine(rect().topLeft(), rect().topRight());
        return;
    }
    painter.drawLine(rect().topLeft(), rect().bottomLeft());
    painter.drawLine(rect().topRight(), rect().bottomRight());
    painter.setRenderHint(QPainter::Antialiasing);
    if (joined.hasBands)
        paintBands(painter, joined);
    paintMoves(painter, joined);
}

void ConnectorStrip::paintBands(QPainter& painter, const Joined& joined) const
{
    const auto baselineTop = joined.baseline->lineAt(joined.baseline->top());
    const auto first = joined.alignment->rowOf(core::Side::Baseline, baselineTop);
    const auto blocks = joined.alignment->rows.blocks();
    auto block =
        std::ranges::lower_bound(blocks, first, {}, [](const auto& each) { return each.row + each.size; });
    for (; block != blocks.end(); ++block) {
        const double left = joined.baseline->yOf(block->baseline);
        const double right = joined.candidate->yOf(block->candidate);
        if (left > height() && right > height())
            return;
        if (block->kind == core::RowKind::Equal)
            continue;
        const double leftEnd =
            block->hasBaseline() ? joined.baseline->yOf(block->baseline + block->size) : left;
        const double rightEnd =
            block->hasCandidate() ? joined.candidate->yOf(block->candidate + block->size) : right;
        QPainterPath band = curve(width(), left, right);
        band.lineTo(width(), rightEnd);
        band.cubicTo(width() / 2.0, rightEnd, width() / 2.0, leftEnd, 0, leftEnd);
        band.closeSubpath();
        const ToneColours colours = coloursOf(bandTone(block->kind), palette());
        painter.fillPath(band, colours.ground);
        painter.strokePath(band, QPen(colours.glyph, 1));
    }
}

void ConnectorStrip::paintMoves(QPainter& painter, const Joined& joined) const
{
    const QColor colour = coloursOf(Tone::Moved, palette()).glyph;
    for (const core::Move& move : joined.alignment->rows.moves()) {
        const double left = joined.baseline->yOf(move.baseline.begin) + joined.baseline->rowHeight() / 2.0;
        const double right =
            joined.candidate->yOf(move.candidate.begin) + joined.candidate->rowHeight() / 2.0;
        const bool isSeen = (0 <= left && left <= height()) || (0 <= right && right <= height());
        if (isSeen)
            paintJoint(painter, left, right, colour);
    }
}

void ConnectorStrip::paintJoint(QPainter& painter, double left, double right, const QColor& colour) const
{
    painter.setPen(QPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve(width(), left, right));
    painter.setBrush(colour);
    constexpr double Arrow = 4;
    painter.drawPolygon(
        QPolygonF({QPointF(0, left), QPointF(Arrow, left - Arrow), QPointF(Arrow, left + Arrow)}));
    painter.drawPolygon(QPolygonF({QPointF(width(), right), QPointF(width() - Arrow, right - Arrow),
        QPointF(width() - Arrow, right + Arrow)}));
}

ConnectedSplitter::ConnectedSplitter(std::function<Joined()> joined, QWidget* parent)
    : QSplitter(parent)
    , m_joined(std::move(joined))
{
    setHandleWidth(StripWidth);
    setChildrenCollapsible(false);
}

void ConnectedSplitter::turn(Qt::Orientation orientation)
{
    setHandleWidth(orientation == Qt::Horizontal ? StripWidth : StripHeight);
    setOrientation(orientation);
}

void ConnectedSplitter::updateConnectors()
{
    if (QSplitterHandle* strip = handle(1))
        strip->update();
}

QSplitterHandle* ConnectedSplitter::createHandle()
{
    return new ConnectorStrip(orientation(), this, m_joined);
}

} // namespace ui
