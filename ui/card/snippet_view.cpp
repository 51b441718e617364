// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/snippet_view.h"

#include "ui/card/code_font.h"
#include "ui/card/snippet_rows.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr qreal BlockGap = 8;
/// In characters: below it a column of its own would wrap more than it shows.
constexpr int NarrowestSide = 30;

std::vector<qreal> tallest(std::vector<qreal> one, const std::vector<qreal>& other)
{
    std::ranges::transform(one, other, one.begin(), [](qreal a, qreal b) { return std::max(a, b); });
    return one;
}

qreal sum(const std::vector<qreal>& heights)
{
    qreal total = 0;
    for (const qreal height : heights)
        total += height;
    return total;
}

QString linesOf(const std::vector<CodeRow>& rows)
{
    QStringList lines;
    for (const CodeRow& row : rows)
        if (!row.text.isEmpty())
            lines.append(row.text.trimmed());
    return lines.join(QStringLiteral(", "));
}

} // namespace

SnippetView::SnippetView(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SnippetView::showSnippet(const CardContent& content, bool isWhole)
{
    m_snippet = content.snippet;
    m_folded = isWhole ? unfolded(m_snippet) : folded(m_snippet);
    m_wire = content.wire;
    m_baseline = content.baselineName;
    m_candidate = content.candidateName;
    setAccessibleName(asText());
    setVisible(!m_snippet.rows.empty() || !m_wire.empty());
    updateGeometry();
    update();
}

QString SnippetView::asText() const
{
    QStringList words;
    const auto add = [&](const QString& heading, const std::vector<CodeRow>& rows) {
        if (const QString lines = linesOf(rows); !lines.isEmpty())
            words.append(heading + QStringLiteral(": ") + lines);
    };
    add(tr("Baseline %1").arg(m_baseline), sideRows(m_snippet, m_folded, SnippetSide::Baseline));
    add(tr("Candidate %1").arg(m_candidate), sideRows(m_snippet, m_folded, SnippetSide::Candidate));
    add(tr("On the wire"), wireRows());
    return words.join(QStringLiteral(". "));
}

bool SnippetView::hasBothSides() const
{
    const auto has = [&](SnippetKind absent) {
        return std::ranges::any_of(m_snippet.rows, [&](const SnippetRow& row) { return row.kind != absent; });
    };
    return has(SnippetKind::Added) && has(SnippetKind::Removed);
}

qreal SnippetView::headingHeight() const
{
    return QFontMetricsF(font()).height() + 4;
}

QString SnippetView::unifiedHeading() const
{
    if (hasBothSides())
        return tr("− Baseline %1   + Candidate %2").arg(m_baseline, m_candidate);
    const bool isGone = !m_snippet.rows.empty() && m_snippet.rows.front().kind == SnippetKind::Removed;
    return isGone ? tr("Baseline %1").arg(m_baseline) : tr("Candidate %1").arg(m_candidate);
}

std::vector<CodeRow> SnippetView::wireRows() const
{
    std::vector<CodeRow> rows;
    if (!m_wire.before.isEmpty())
        rows.push_back({CodeRow::Kind::Removed, m_wire.before, {}});
    if (!m_wire.after.isEmpty())
        rows.push_back({CodeRow::Kind::Added, m_wire.after, {}});
    return rows;
}

void SnippetView::addBelow(
    Arrangement& arrangement, const QString& heading, CodeColumn column, qreal width) const
{
    std::vector<qreal> heights = column.heights(width);
    const qreal top = arrangement.height + (arrangement.height > 0 ? BlockGap : 0) + headingHeight();
    const QRectF area(0, top, width, sum(heights));
    arrangement.height = area.bottom();
    arrangement.blocks.push_back({heading, std::move(column), area, std::move(heights)});
}

void SnippetView::addSides(Arrangement& arrangement, qreal width) const
{
    const qreal half = (width - BlockGap) / 2;
    CodeColumn before(sideRows(m_snippet, m_folded, SnippetSide::Baseline), codeFont(font()));
    CodeColumn after(sideRows(m_snippet, m_folded, SnippetSide::Candidate), codeFont(font()));
    const std::vector<qreal> heights = tallest(before.heights(half), after.heights(half));
    const QRectF area(0, headingHeight(), half, sum(heights));
    arrangement.height = area.bottom();
    arrangement.blocks.push_back({tr("Baseline %1").arg(m_baseline), std::move(before), area, heights});
    arrangement.blocks.push_back({tr("Candidate %1").arg(m_candidate), std::move(after),
        area.translated(half + BlockGap, 0), heights});
}

void SnippetView::addUnified(Arrangement& arrangement, qreal width) const
{
    addBelow(
        arrangement, unifiedHeading(), CodeColumn(unifiedRows(m_snippet, m_folded), codeFont(font())), width);
}

void SnippetView::addWire(Arrangement& arrangement, qreal width) const
{
    if (!m_wire.empty())
        addBelow(arrangement, tr("On the wire"), CodeColumn(wireRows(), codeFont(font())), width);
}

SnippetView::Arrangement SnippetView::arrange(qreal width) const
{
    Arrangement arrangement;
    const qreal side = QFontMetricsF(codeFont(font())).horizontalAdvance(QLatin1Char('x')) * NarrowestSide;
    if (hasBothSides() && width >= 2 * side + BlockGap)
        addSides(arrangement, width);
    else if (!m_snippet.rows.empty())
        addUnified(arrangement, width);
    addWire(arrangement, width);
    return arrangement;
}

int SnippetView::heightForWidth(int width) const
{
    return qCeil(arrange(width).height) + 1;
}

QSize SnippetView::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

QSize SnippetView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

void SnippetView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    for (const Block& block : arrange(width()).blocks) {
        const QRectF heading(
            block.area.left(), block.area.top() - headingHeight(), block.area.width(), headingHeight());
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(heading, Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(block.heading, Qt::ElideRight, qFloor(heading.width())));
        painter.fillRect(block.area, palette().color(QPalette::Base));
        painter.save();
        painter.setClipRect(block.area);
        block.column.draw(painter, block.area, block.heights, palette());
        painter.restore();
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(block.area.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void SnippetView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace ui
