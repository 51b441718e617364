// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/diagnostic_marks.h"

#include "ui/theme.h"

#include <Qsci/qsciscintilla.h>

#include <algorithm>

namespace ui {

namespace {

using S = QsciScintillaBase;

constexpr int ProblemMargin = 2;

struct Mark {
    MarkWeight weight;
    const char* sign;
    Tone tone;
    int style; ///< of the sign
    int indicator; ///< below the words
    int shape; ///< of the indicator: no two look alike without colour either
};

/// What counts more comes last, and is what a line with both shows.
constexpr Mark Marks[] = {
    {MarkWeight::Note, "\u25CB", Tone::Docs, 204, 23, S::INDIC_COMPOSITIONTHIN},
    {MarkWeight::Warning, "\u25B2", Tone::Risky, 205, 24, S::INDIC_DOTS},
    {MarkWeight::Error, "\u2717", Tone::Failed, 206, 25, S::INDIC_SQUIGGLE},
};

MarkWeight weightOf(const core::Diagnostic& diagnostic)
{
    return diagnostic.level == core::DiagnosticLevel::Error ? MarkWeight::Error : MarkWeight::Warning;
}

unsigned long colourNumber(const QColor& colour)
{
    return static_cast<unsigned long>(colour.red() | colour.green() << 8 | colour.blue() << 16);
}

void setUp(QsciScintilla& editor, const Mark& mark, const QPalette& palette)
{
    const auto tell = [&editor](unsigned int message, int number, unsigned long value) {
        editor.SendScintilla(message, static_cast<unsigned long>(number), static_cast<long>(value));
    };
    const unsigned long glyph = colourNumber(coloursOf(mark.tone, palette).glyph);
    tell(S::SCI_STYLESETFORE, mark.style, glyph);
    tell(S::SCI_STYLESETBACK, mark.style, colourNumber(palette.color(QPalette::Window)));
    tell(S::SCI_INDICSETSTYLE, mark.indicator, static_cast<unsigned long>(mark.shape));
    tell(S::SCI_INDICSETFORE, mark.indicator, glyph);
    tell(S::SCI_SETINDICATORCURRENT, mark.indicator, 0);
    tell(S::SCI_INDICATORCLEARRANGE, 0, static_cast<unsigned long>(editor.length()));
}

/// A place of no width is shown at the byte it stands before, or the last one.
void show(QsciScintilla& editor, const Mark& mark, core::ByteRange range)
{
    const auto length = static_cast<std::uint32_t>(editor.length());
    const std::uint32_t begin = std::min(range.begin, length);
    const std::uint32_t end = std::clamp(range.end, begin, length);
    const auto line = static_cast<unsigned long>(
        editor.SendScintilla(S::SCI_LINEFROMPOSITION, static_cast<unsigned long>(begin)));
    editor.SendScintilla(S::SCI_MARGINSETTEXT, line, mark.sign);
    editor.SendScintilla(S::SCI_MARGINSETSTYLE, line, mark.style);
    editor.SendScintilla(S::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(mark.indicator));
    editor.SendScintilla(S::SCI_INDICATORFILLRANGE, begin == end && begin > 0 ? begin - 1 : begin,
        std::max<long>(end - begin, 1));
}

} // namespace

void showDiagnosticMarks(QsciScintilla& editor, std::span<const core::Diagnostic> diagnostics,
    std::span<const TextMark> found, const QPalette& palette)
{
    editor.SendScintilla(S::SCI_MARGINTEXTCLEARALL);
    editor.SendScintilla(
        S::SCI_SETMARGINTYPEN, static_cast<unsigned long>(ProblemMargin), long {S::SC_MARGIN_TEXT});
    editor.setMarginWidth(
        ProblemMargin, diagnostics.empty() && found.empty() ? QString() : QStringLiteral("\u25B2\u2009"));
    for (const Mark& mark : Marks) {
        setUp(editor, mark, palette);
        for (const core::Diagnostic& diagnostic : diagnostics)
            if (weightOf(diagnostic) == mark.weight)
                show(editor, mark, diagnostic.range);
        for (const TextMark& each : found)
            if (each.weight == mark.weight)
                show(editor, mark, each.range);
    }
}

} // namespace ui
