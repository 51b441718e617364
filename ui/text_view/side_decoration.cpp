// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/side_decoration.h"

#include "core/document/diff/word_diff.h"
#include "ui/dimming.h"
#include "ui/text_view/editor_fillers.h"
#include "ui/text_view/editor_screen.h"
#include "ui/text_view/editor_silence.h"

#include <QFont>
#include <Qsci/qsciscintilla.h>

#include <algorithm>
#include <array>

namespace ui {

namespace {

using Sci = QsciScintillaBase;

/// Numbers that nobody else uses in these editors.
constexpr int SignMargin = 3;
constexpr int FirstMark = 14;
constexpr int FirstSignStyle = 200;
constexpr int WordIndicator = 26;
constexpr int InkIndicator = 27; ///< a text colour that can be read on the ground of a changed line

struct Drawing {
    LineChange change;
    const char* sign;
    Tone tone;
    Tone word;
};

/// By side: a line that was changed is on the old side one that went, on the new side one that came.
constexpr std::array BaselineDrawings {
    Drawing {LineChange::Removed, "−", Tone::Removed, Tone::RemovedWord},
    Drawing {LineChange::Changed, "~", Tone::Removed, Tone::RemovedWord},
    Drawing {LineChange::Moved, "↔", Tone::Moved, Tone::MovedWord},
};
constexpr std::array CandidateDrawings {
    Drawing {LineChange::Added, "+", Tone::Added, Tone::AddedWord},
    Drawing {LineChange::Changed, "~", Tone::Added, Tone::AddedWord},
    Drawing {LineChange::Moved, "↔", Tone::Moved, Tone::MovedWord},
};

const std::array<Drawing, 3>& drawingsOf(core::Side side)
{
    return side == core::Side::Baseline ? BaselineDrawings : CandidateDrawings;
}

long colourNumber(const QColor& colour)
{
    return colour.red() | colour.green() << 8 | colour.blue() << 16;
}

std::uint32_t indentationOf(std::string_view line)
{
    return static_cast<std::uint32_t>(std::min(line.find_first_not_of(" \t"), line.size()));
}

} // namespace

SideDecoration::SideDecoration(QsciScintilla& editor, core::Side side)
    : m_editor(editor)
    , m_side(side)
{
    defineMarks();
}

void SideDecoration::defineMarks()
{
    tell(Sci::SCI_SETEXTRAASCENT, 1);
    tell(Sci::SCI_SETEXTRADESCENT, 2);
    tell(Sci::SCI_SETMARGINTYPEN, SignMargin, Sci::SC_MARGIN_TEXT);
    tell(Sci::SCI_SETMARGINSENSITIVEN, SignMargin, 0);
    for (unsigned long each = 0; each < 3; ++each)
        tell(Sci::SCI_MARKERDEFINE, FirstMark + each, Sci::SC_MARK_BACKGROUND);
    tell(Sci::SCI_INDICSETSTYLE, WordIndicator, Sci::INDIC_STRAIGHTBOX);
    tell(Sci::SCI_INDICSETUNDER, WordIndicator, 1);
    tell(Sci::SCI_INDICSETALPHA, WordIndicator, 255);
    tell(Sci::SCI_INDICSETOUTLINEALPHA, WordIndicator, 255);
    tell(Sci::SCI_INDICSETSTYLE, InkIndicator, Sci::INDIC_TEXTFORE);
}

void SideDecoration::applyColours(const QPalette& palette)
{
    const auto& drawings = drawingsOf(m_side);
    const QFont font = m_editor.font();
    for (std::size_t each = 0; each < drawings.size(); ++each) {
        const ToneColours colours = markColours(drawings[each].tone, palette);
        tell(Sci::SCI_MARKERSETBACK, FirstMark + each, colourNumber(colours.ground));
        tell(Sci::SCI_STYLESETBACK, FirstSignStyle + each, colourNumber(colours.ground));
        tell(Sci::SCI_STYLESETFORE, FirstSignStyle + each, colourNumber(colours.text));
        m_editor.SendScintilla(
            Sci::SCI_STYLESETFONT, FirstSignStyle + each, font.family().toUtf8().constData());
        tell(Sci::SCI_STYLESETSIZE, FirstSignStyle + each, font.pointSize());
    }
    const QColor ground = palette.color(QPalette::Base);
    tell(Sci::SCI_STYLESETBACK, EditorFillers::Style, colourNumber(ground));
    tell(Sci::SCI_STYLESETFORE, EditorFillers::Style, colourNumber(ground));
    const ToneColours word = markColours(drawings.front().word, palette);
    tell(Sci::SCI_INDICSETFORE, WordIndicator, colourNumber(word.ground));
    tell(Sci::SCI_INDICSETFORE, InkIndicator, colourNumber(word.text));
    const long width = m_editor.SendScintilla(Sci::SCI_TEXTWIDTH, Sci::STYLE_LINENUMBER, "+~");
    tell(Sci::SCI_SETMARGINWIDTHN, SignMargin, width);
}

ToneColours SideDecoration::markColours(Tone tone, const QPalette& palette) const
{
    const ToneColours colours = coloursOf(tone, palette);
    return m_isDimmed ? dimmed(colours, palette) : colours;
}

void SideDecoration::setAlignment(std::shared_ptr<const Alignment> alignment)
{
    m_alignment = std::move(alignment);
    clear();
    m_drawn.assign(m_alignment->side(m_side).lineCount(), false);
}

/// Only lines that were drawn cost anything: the others may be hundreds of thousands.
void SideDecoration::clear()
{
    const EditorSilence silence(m_editor);
    constexpr long AllMarks = 0b111L << FirstMark;
    for (long line = tell(Sci::SCI_MARKERNEXT, 0, AllMarks); line >= 0;
         line = tell(Sci::SCI_MARKERNEXT, static_cast<unsigned long>(line) + 1, AllMarks)) {
        const auto drawn = static_cast<unsigned long>(line);
        // The marks of lines that are gone lie one upon the other, and are taken away one by one.
        for (int each = FirstMark; each < FirstMark + 3; ++each)
            while ((tell(Sci::SCI_MARKERGET, drawn) & 1L << each) != 0)
                tell(Sci::SCI_MARKERDELETE, drawn, each);
        tell(Sci::SCI_MARGINSETTEXT, drawn);
    }
    for (const int indicator : {WordIndicator, InkIndicator}) {
        tell(Sci::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
        tell(Sci::SCI_INDICATORCLEARRANGE, 0, m_editor.length());
    }
}

void SideDecoration::drawVisibleLines()
{
    if (!m_alignment || !m_alignment->side(m_side).text)
        return;
    const EditorSilence silence(m_editor);
    for (const std::uint32_t line : EditorScreen(m_editor).lines()) {
        if (line < m_drawn.size() && !m_drawn[line])
            drawLine(line);
    }
}

std::optional<Tone> SideDecoration::toneOf(std::uint32_t line) const
{
    const unsigned marks = m_editor.markersAtLine(static_cast<int>(line)) >> FirstMark;
    const auto& drawings = drawingsOf(m_side);
    for (std::size_t each = 0; each < drawings.size(); ++each) {
        if ((marks >> each & 1U) != 0)
            return drawings[each].tone;
    }
    return {};
}

void SideDecoration::drawLine(std::uint32_t line)
{
    m_drawn[line] = true;
    const std::uint32_t row = m_alignment->rowOf(m_side, line);
    const LineChange change = changeOf(*m_alignment, m_side, line);
    const auto& drawings = drawingsOf(m_side);
    for (std::size_t each = 0; each < drawings.size(); ++each) {
        if (drawings[each].change != change)
            continue;
        tell(Sci::SCI_MARKERADD, line, FirstMark + static_cast<int>(each));
        m_editor.SendScintilla(Sci::SCI_MARGINSETTEXT, line, drawings[each].sign);
        tell(Sci::SCI_MARGINSETSTYLE, line, FirstSignStyle + static_cast<int>(each));
        const core::SourceText& text = *m_alignment->side(m_side).shown();
        tell(Sci::SCI_SETINDICATORCURRENT, InkIndicator);
        tell(Sci::SCI_INDICATORFILLRANGE, text.lineBegin(line), static_cast<long>(text.line(line).size()));
    }
    if (change == LineChange::Changed)
        drawWords(line, row);
}

void SideDecoration::drawWords(std::uint32_t line, std::uint32_t row)
{
    const auto lineText = [&](core::Side side) {
        return m_alignment->side(side).shown()->line(*m_alignment->lineOf(side, row));
    };
    const std::string_view before = lineText(core::Side::Baseline);
    const std::string_view after = lineText(core::Side::Candidate);
    const core::WordDiff words = core::diffWords(before, after);
    const bool isIndented =
        m_alignment->indentation == Indentation::Counts && indentationOf(before) != indentationOf(after);
    const std::uint32_t first =
        isIndented ? 0 : indentationOf(m_side == core::Side::Baseline ? before : after);
    const std::uint32_t begin = m_alignment->side(m_side).shown()->lineBegin(line);
    tell(Sci::SCI_SETINDICATORCURRENT, WordIndicator);
    for (const core::ByteRange& word : m_side == core::Side::Baseline ? words.baseline : words.candidate) {
        const std::uint32_t from = std::max(word.begin, first);
        if (from < word.end)
            tell(Sci::SCI_INDICATORFILLRANGE, begin + from, word.end - from);
    }
}

long SideDecoration::tell(unsigned int message, unsigned long argument, long value)
{
    return m_editor.SendScintilla(message, argument, value);
}

} // namespace ui
