// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/diagnostic_marks.h"

#include "core/document/patch/text_patch.h"
#include "ui/text_view/editor_lines.h"
#include "ui/text_view/editor_silence.h"
#include "ui/theme.h"

#include <QPalette>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

using S = QsciScintillaBase;

constexpr int ProblemMargin = 2;
/// Unseen in the lines that have a sign: without it they would be looked for in every line there is.
constexpr int SignMarker = 20;

struct Mark {
    MarkWeight weight;
    const char* sign;
    Tone tone;
    int style; ///< of the sign
    int indicator; ///< below the words
    int shape; ///< of the indicator: no two look alike without colour either
};

/// What counts more has the higher style, and is what a line with both shows.
constexpr Mark Marks[] = {
    {MarkWeight::Note, "\u25CB", Tone::Docs, 204, 23, S::INDIC_COMPOSITIONTHIN},
    {MarkWeight::Warning, "\u25B2", Tone::Risky, 205, 24, S::INDIC_DOTS},
    {MarkWeight::Error, "\u2717", Tone::Failed, 206, 25, S::INDIC_SQUIGGLE},
};

MarkWeight weightOf(const core::Diagnostic& diagnostic)
{
    return diagnostic.level == core::DiagnosticLevel::Error ? MarkWeight::Error : MarkWeight::Warning;
}

const Mark& markOf(MarkWeight weight)
{
    return *std::ranges::find(Marks, weight, &Mark::weight);
}

/// Many edits at once are followed by what is found in the text they made.
constexpr std::size_t MostEditsFollowed = 16;

} // namespace

DiagnosticMarks::DiagnosticMarks(QsciScintilla& editor)
    : QObject(&editor)
    , m_editor(editor)
{
    editor.SendScintilla(
        S::SCI_SETMARGINTYPEN, static_cast<unsigned long>(ProblemMargin), long {S::SC_MARGIN_TEXT});
    editor.SendScintilla(
        S::SCI_MARKERDEFINE, static_cast<unsigned long>(SignMarker), long {S::SC_MARK_EMPTY});
    for (const Mark& mark : Marks)
        editor.SendScintilla(
            S::SCI_INDICSETSTYLE, static_cast<unsigned long>(mark.indicator), long {mark.shape});
    connect(&editor, &S::SCN_UPDATEUI, this, &DiagnosticMarks::drawOnScreen);
}

void DiagnosticMarks::setDiagnostics(std::span<const core::Diagnostic> diagnostics)
{
    if (diagnostics.empty() && m_diagnosed.empty())
        return;
    m_diagnosed.clear();
    for (const core::Diagnostic& each : diagnostics)
        m_diagnosed.push_back({each.range, weightOf(each)});
    drawAnew();
}

void DiagnosticMarks::setFound(std::vector<TextMark> found)
{
    if (found == m_found && !m_hasLostMarks)
        return;
    m_found = std::move(found);
    drawAnew();
}

/// Marks move with what is typed; those of what was taken away are gone, and undo does not bring them back.
void DiagnosticMarks::follow(const core::TextPatch& patch)
{
    const bool isFollowed = patch.edits().size() <= MostEditsFollowed;
    const auto takesAway = [](const core::TextEdit& edit) { return !edit.range.empty(); };
    m_hasLostMarks = m_hasLostMarks || !isFollowed || std::ranges::any_of(patch.edits(), takesAway);
    for (Placed& each : m_placed) {
        const bool hadWidth = !each.mark.range.empty();
        if (isFollowed)
            each.mark.range = patch.mapRange(each.mark.range);
        if (each.stage == Stage::Waiting && (!isFollowed || (hadWidth && each.mark.range.empty())))
            each.stage = Stage::Lost;
    }
}

void DiagnosticMarks::applyColours(const QPalette& palette)
{
    const auto tell = [this](unsigned int message, int number, const QColor& colour) {
        m_editor.SendScintilla(message, static_cast<unsigned long>(number), colour);
    };
    for (const Mark& mark : Marks) {
        const QColor glyph = coloursOf(mark.tone, palette).glyph;
        tell(S::SCI_STYLESETFORE, mark.style, glyph);
        tell(S::SCI_STYLESETBACK, mark.style, palette.color(QPalette::Window));
        tell(S::SCI_INDICSETFORE, mark.indicator, glyph);
    }
    fitMargin();
}

void DiagnosticMarks::clear()
{
    if (m_placed.empty())
        return;
    m_diagnosed.clear();
    m_found.clear();
    drawAnew();
}

void DiagnosticMarks::fitMargin()
{
    m_editor.setMarginWidth(ProblemMargin, m_placed.empty() ? QString() : QStringLiteral("\u25B2\u2009"));
}

void DiagnosticMarks::drawAnew()
{
    m_hasLostMarks = false;
    m_placed.clear();
    for (const std::vector<TextMark>* marks : {&m_diagnosed, &m_found})
        for (const TextMark& each : *marks)
            m_placed.push_back({each});
    fitMargin();
    const EditorSilence quiet(m_editor);
    clearSigns();
    for (const Mark& mark : Marks) {
        m_editor.SendScintilla(S::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(mark.indicator));
        m_editor.SendScintilla(S::SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(m_editor.length()));
    }
    drawOnScreen();
}

void DiagnosticMarks::clearSigns()
{
    const auto next = [this](long line) {
        return m_editor.SendScintilla(S::SCI_MARKERNEXT, static_cast<unsigned long>(line), 1L << SignMarker);
    };
    for (long line = next(0); line >= 0; line = next(line + 1))
        m_editor.SendScintilla(
            S::SCI_MARGINSETTEXT, static_cast<unsigned long>(line), static_cast<const char*>(nullptr));
    m_editor.markerDeleteAll(SignMarker);
}

void DiagnosticMarks::drawOnScreen()
{
    if (m_placed.empty())
        return;
    const core::ByteRange screen = bytesOnScreen(m_editor);
    for (Placed& each : m_placed) {
        const core::ByteRange& range = each.mark.range;
        if (each.stage == Stage::Waiting && range.begin <= screen.end && range.end >= screen.begin) {
            draw(each.mark);
            each.stage = Stage::Drawn;
        }
    }
}

/// A place of no width is shown at the byte it stands before, or the last one.
void DiagnosticMarks::draw(const TextMark& placed)
{
    const EditorSilence quiet(m_editor);
    const Mark& mark = markOf(placed.weight);
    const auto length = static_cast<std::uint32_t>(m_editor.length());
    const std::uint32_t begin = std::min(placed.range.begin, length);
    const std::uint32_t end = std::clamp(placed.range.end, begin, length);
    const auto line = static_cast<unsigned long>(
        m_editor.SendScintilla(S::SCI_LINEFROMPOSITION, static_cast<unsigned long>(begin)));
    const bool hasSign = m_editor.SendScintilla(S::SCI_MARGINGETTEXT, line, static_cast<void*>(nullptr)) > 0;
    if (!hasSign || m_editor.SendScintilla(S::SCI_MARGINGETSTYLE, line) < mark.style) {
        m_editor.SendScintilla(S::SCI_MARGINSETTEXT, line, mark.sign);
        m_editor.SendScintilla(S::SCI_MARGINSETSTYLE, line, mark.style);
        m_editor.SendScintilla(S::SCI_MARKERADD, line, long {SignMarker});
    }
    m_editor.SendScintilla(S::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(mark.indicator));
    m_editor.SendScintilla(S::SCI_INDICATORFILLRANGE, begin == end && begin > 0 ? begin - 1 : begin,
        std::max<long>(end - begin, 1));
}

} // namespace ui
