// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/side_overlay.h"

#include "ui/dimming.h"
#include "ui/text_view/editor_screen.h"
#include "ui/text_view/hatch.h"

#include <QPainter>
#include <Qsci/qsciscintilla.h>

namespace ui {

namespace {

constexpr int FrameWidth = 2;
constexpr int NumberBarWidth = 3;

} // namespace

SideOverlay::SideOverlay(QsciScintilla& editor)
    : QWidget(editor.viewport())
    , m_editor(editor)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void SideOverlay::setCurrent(std::optional<core::IndexRange> lines)
{
    m_current = lines;
    update();
}

void SideOverlay::setDimmed(bool isDimmed)
{
    m_isDimmed = isDimmed;
    update();
}

void SideOverlay::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintFillers(painter);
    if (m_toneOf)
        paintEdges(painter);
    paintCurrent(painter);
}

void SideOverlay::paintFillers(QPainter& painter) const
{
    const EditorScreen screen(m_editor);
    const int height = screen.rowHeight();
    const int left = textLeft();
    const int numbers = m_editor.marginWidth(0);
    for (const FillerOnScreen& filler : screen.fillers()) {
        if (filler.row.isBar)
            continue;
        const QRect row(left, filler.top, width() - left, height);
        // The sign of the line above would go on in its margin.
        painter.fillRect(numbers, filler.top, width() - numbers, height, palette().color(QPalette::Window));
        paintHatch(painter, row, palette().color(QPalette::Mid), {0, -screen.firstRow() * height});
        painter.fillRect(QRect(numbers - 2 * NumberBarWidth, filler.top, NumberBarWidth, height),
            palette().color(QPalette::Mid));
    }
}

/// The editor leaves its left padding out of a line's ground.
void SideOverlay::paintEdges(QPainter& painter) const
{
    const EditorScreen screen(m_editor);
    const int left = textLeft();
    const auto width = static_cast<int>(m_editor.SendScintilla(QsciScintillaBase::SCI_GETMARGINLEFT));
    for (const std::uint32_t line : screen.lines()) {
        const auto tone = m_toneOf(line);
        if (!tone)
            continue;
        const ToneColours own = coloursOf(*tone, palette());
        const ToneColours colours = m_isDimmed ? dimmed(own, palette()) : own;
        const QRect edge(left, screen.topOf(line), width, screen.rowHeight());
        painter.fillRect(edge, colours.ground);
        if (*tone == Tone::Removed)
            paintHatch(painter, edge, colours.glyph, {0, -screen.firstRow() * screen.rowHeight()});
    }
}

void SideOverlay::paintCurrent(QPainter& painter) const
{
    if (!m_current)
        return;
    const EditorScreen screen(m_editor);
    const int top = screen.topOf(m_current->begin);
    const int bottom = m_current->empty() ? top : screen.topOf(m_current->end - 1) + screen.rowHeight();
    painter.setPen(
        QPen(palette().color(m_isDimmed ? QPalette::PlaceholderText : QPalette::Highlight), FrameWidth));
    if (m_current->empty())
        painter.drawLine(0, top, width(), top);
    else
        painter.drawRect(
            QRect(QPoint(FrameWidth / 2, top), QPoint(width() - FrameWidth / 2 - 1, bottom - 1)));
}

int SideOverlay::textLeft() const
{
    int left = 0;
    for (int margin = 0; margin < m_editor.margins(); ++margin)
        left += m_editor.marginWidth(margin);
    return left;
}

} // namespace ui
