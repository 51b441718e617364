// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stage_code.h"

#include "ui/card/code_font.h"

#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr qreal StageGutterColumns = 3;

/// A title, and a little room below it.
constexpr qreal TitleRows = 1.2;
/// Of the title between two sides below each other: whole rows, so that none is cut where the screen ends.
constexpr int TitleRowsBetween = 2;

qreal sumOf(const std::vector<qreal>& heights)
{
    return std::accumulate(heights.begin(), heights.end(), qreal {0});
}

bool isOwnRow(const CodeRow& row)
{
    return row.kind == CodeRow::Kind::Removed || row.kind == CodeRow::Kind::Added;
}

/// From the top of the pane down to the first row that the change is about.
qreal depthOfChange(const std::vector<CodeRow>& rows, const std::vector<qreal>& heights)
{
    const auto first = std::ranges::find_if(rows, isOwnRow);
    return std::accumulate(heights.begin(), heights.begin() + (first - rows.begin()), qreal {0});
}

QString spokenRows(const std::vector<CodeRow>& rows)
{
    QStringList lines;
    for (const CodeRow& row : rows) {
        const QString text = row.text.trimmed();
        if (row.kind == CodeRow::Kind::Removed)
            lines << StageCode::tr("removed %1").arg(text);
        else if (row.kind == CodeRow::Kind::Added)
            lines << StageCode::tr("added %1").arg(text);
        else if (!text.isEmpty())
            lines << text;
    }
    return lines.join(QStringLiteral(", "));
}

} // namespace

StageCode::StageCode(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

CodeLook StageCode::look() const
{
    QFont mono = codeFont(font());
    mono.setPixelSize(std::max(1, m_layout.codePixels));
    // What goes must be told from what comes through any beamer, so it is hatched in all themes.
    return {mono, m_layout.rowHeight, StageGutterColumns, true};
}

void StageCode::setLook(const StageLayout& layout)
{
    m_layout = layout;
    arrange();
}

void StageCode::showSides(const QString& baseline, const QString& candidate, const StageSides& sides)
{
    m_sides = sides;
    m_baseline.title = baseline;
    m_candidate.title = candidate;
    m_firstRow = 0;
    setAccessibleName(asText());
    arrange();
    bringChangeIntoView();
}

QString StageCode::asText() const
{
    return tr("%1: %2. %3: %4.")
        .arg(
            m_baseline.title, spokenRows(m_sides.baseline), m_candidate.title, spokenRows(m_sides.candidate));
}

QSize StageCode::minimumSizeHint() const
{
    return {0, qRound(m_layout.rowHeight * 3)};
}

qreal StageCode::titleHeight() const
{
    return m_layout.rowHeight * TitleRows;
}

int StageCode::visibleRows() const
{
    return m_layout.rowHeight > 0 ? qFloor((height() - titleHeight() + 0.5) / m_layout.rowHeight) : 0;
}

int StageCode::freeHeight() const
{
    return std::max(0, qFloor(height() - m_height));
}

void StageCode::arrange()
{
    if (m_layout.rowHeight <= 0)
        return;
    m_baseline.column = CodeColumn(m_sides.baseline, look());
    m_candidate.column = CodeColumn(m_sides.candidate, look());
    if (m_layout.isStacked)
        arrangeStacked();
    else
        arrangeBeside();
    scrollBy(0);
    update();
}

void StageCode::arrangeBeside()
{
    const qreal half = (width() - m_layout.gap) / 2.0;
    m_baseline.heights = m_baseline.column.heights(half);
    const std::vector<qreal> other = m_candidate.column.heights(half);
    std::ranges::transform(m_baseline.heights, other, m_baseline.heights.begin(),
        [](qreal one, qreal two) { return std::max(one, two); });
    m_candidate.heights = m_baseline.heights;
    const qreal rows = sumOf(m_baseline.heights);
    m_baseline.area = {0, titleHeight(), half, rows};
    m_candidate.area = m_baseline.area.translated(half + m_layout.gap, 0);
    m_height = titleHeight() + rows;
}

void StageCode::arrangeStacked()
{
    const qreal whole = width();
    m_baseline.heights = m_baseline.column.heights(whole);
    m_candidate.heights = m_candidate.column.heights(whole);
    m_baseline.area = {0, titleHeight(), whole, sumOf(m_baseline.heights)};
    const qreal below = m_baseline.area.bottom() + TitleRowsBetween * m_layout.rowHeight;
    m_candidate.area = {0, below, whole, sumOf(m_candidate.heights)};
    m_height = m_candidate.area.bottom();
}

/// By whole rows, so that none is cut.
void StageCode::scrollBy(int rows)
{
    if (m_layout.rowHeight <= 0)
        return;
    m_firstRow = std::clamp(m_firstRow + rows, 0, std::max(0, rowsIn(m_height) - visibleRows()));
    update();
}

int StageCode::rowsIn(qreal height) const
{
    return qCeil((height - titleHeight()) / m_layout.rowHeight - 0.01);
}

/// With a third of the room above it, where not all has room.
void StageCode::bringChangeIntoView()
{
    m_firstRow = 0;
    if (m_layout.rowHeight <= 0)
        return;
    const qreal before = depthOfChange(m_sides.baseline, m_baseline.heights);
    const qreal after = depthOfChange(m_sides.candidate, m_candidate.heights);
    const qreal depth = m_layout.isStacked ? before : std::min(before, after);
    if (depth > height() * 2.0 / 3)
        scrollBy(qFloor((depth - height() / 3.0) / m_layout.rowHeight));
}

int StageCode::rowsBelow() const
{
    return m_layout.rowHeight > 0 ? rowsIn(m_height) - m_firstRow - visibleRows() : 0;
}

void StageCode::paintTitle(QPainter& painter, const Pane& pane, qreal top, const QString& aside) const
{
    const QRectF title(pane.area.left(), top, pane.area.width(), m_layout.rowHeight);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(title, Qt::AlignRight | Qt::AlignVCenter, aside);
    const qreal room = title.width() - painter.fontMetrics().horizontalAdvance(aside + QLatin1Char(' '));
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(pane.title, Qt::ElideRight, qFloor(room)));
}

/// The titles stay where they are: the room knows at any time which side it looks at.
void StageCode::paintTitles(QPainter& painter) const
{
    const QString rest = rowsBelow() > 0 ? tr("%n more below ↓", nullptr, rowsBelow()) : QString();
    if (m_layout.isStacked) {
        const bool isBehind = m_candidate.area.top() - m_layout.rowHeight - top() < titleHeight();
        paintTitle(painter, isBehind ? m_candidate : m_baseline, 0, rest);
        return;
    }
    paintTitle(painter, m_baseline, 0, {});
    paintTitle(painter, m_candidate, 0, rest);
}

void StageCode::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_layout.rowHeight <= 0 || m_baseline.title.isEmpty())
        return;
    paintTitles(painter);
    painter.setClipRect(QRectF(0, titleHeight(), width(), visibleRows() * m_layout.rowHeight));
    painter.translate(0, -top());
    for (const Pane* pane : {&m_baseline, &m_candidate})
        pane->column.draw(painter, pane->area, pane->heights, palette());
    if (m_layout.isStacked)
        paintTitle(painter, m_candidate, m_candidate.area.top() - m_layout.rowHeight, {});
}

void StageCode::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
    bringChangeIntoView();
}

void StageCode::wheelEvent(QWheelEvent* event)
{
    scrollBy(event->angleDelta().y() > 0 ? -1 : 1);
}

} // namespace ui
