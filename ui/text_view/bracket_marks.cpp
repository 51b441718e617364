// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/bracket_marks.h"

#include "ui/text_view/editor_lines.h"
#include "ui/text_view/text_view.h"

#include <QPalette>
#include <Qsci/qsciscintilla.h>

namespace ui {

namespace {

using S = QsciScintillaBase;

/// A number that nobody else uses in these editors.
constexpr int PairIndicator = 30;

} // namespace

BracketMarks::BracketMarks(TextView& view)
    : QObject(&view)
    , m_view(view)
{
    QsciScintilla& editor = view.editor();
    editor.SendScintilla(
        S::SCI_INDICSETSTYLE, static_cast<unsigned long>(PairIndicator), long {S::INDIC_STRAIGHTBOX});
    editor.SendScintilla(S::SCI_INDICSETALPHA, static_cast<unsigned long>(PairIndicator), 40L);
    editor.SendScintilla(S::SCI_INDICSETOUTLINEALPHA, static_cast<unsigned long>(PairIndicator), 255L);
    editor.SendScintilla(S::SCI_BRACEHIGHLIGHTINDICATOR, 1UL, long {PairIndicator});
    applyColours();
    connect(&view, &TextView::restyled, this, &BracketMarks::applyColours);
    connect(&editor, &S::SCN_UPDATEUI, this, &BracketMarks::follow);
}

void BracketMarks::applyColours()
{
    m_view.editor().SendScintilla(S::SCI_INDICSETFORE, static_cast<unsigned long>(PairIndicator),
        m_view.palette().color(QPalette::Highlight));
}

/// The sign behind the caret counts before the one in front of it.
void BracketMarks::follow(int updated)
{
    // Scrolling leaves the pair where it is.
    if ((updated & (S::SC_UPDATE_CONTENT | S::SC_UPDATE_SELECTION)) == 0)
        return;
    const auto caret = static_cast<long>(m_view.caretOffset());
    const bool isShown = showPartnerOf(caret) || (caret > 0 && showPartnerOf(caret - 1));
    if (!isShown && m_shownFor >= 0)
        m_view.editor().SendScintilla(S::SCI_BRACEHIGHLIGHT, ~0UL, -1L);
    m_shownFor = isShown ? caret : -1;
}

bool BracketMarks::showPartnerOf(long place)
{
    QsciScintilla& editor = m_view.editor();
    const auto sign =
        static_cast<char>(editor.SendScintilla(S::SCI_GETCHARAT, static_cast<unsigned long>(place)));
    if (sign == 0 || std::string_view("{}[]\"'").find(sign) == std::string_view::npos)
        return false;
    const long line = editor.SendScintilla(S::SCI_LINEFROMPOSITION, static_cast<unsigned long>(place));
    const long begin = editor.SendScintilla(S::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
    const auto partner = partnerOf(
        linesOf(m_view), {static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(place - begin)});
    if (!partner)
        return false;
    const long other =
        editor.SendScintilla(S::SCI_POSITIONFROMLINE, static_cast<unsigned long>(partner->line))
        + partner->byte;
    editor.SendScintilla(S::SCI_BRACEHIGHLIGHT, static_cast<unsigned long>(place), other);
    return true;
}

} // namespace ui
