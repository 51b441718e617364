// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/carets.h"

#include <Qsci/qsciscintilla.h>

#include <algorithm>
#include <iterator>
#include <string>

namespace ui {

namespace {

using S = QsciScintillaBase;

long ask(const QsciScintilla& editor, unsigned int message, long first = 0, long second = 0)
{
    return editor.SendScintilla(message, static_cast<unsigned long>(first), second);
}

long lineAt(const QsciScintilla& editor, long place)
{
    return ask(editor, S::SCI_LINEFROMPOSITION, place);
}

/// The spaces and tabs a line begins with, up to a place in it.
std::string indentationOf(const QsciScintilla& editor, long line, long place)
{
    const long begin = ask(editor, S::SCI_POSITIONFROMLINE, line);
    const long end = std::min(ask(editor, S::SCI_GETLINEINDENTPOSITION, line), place);
    std::string indentation;
    for (long each = begin; each < end; ++each)
        indentation += static_cast<char>(ask(editor, S::SCI_GETCHARAT, each));
    return indentation;
}

} // namespace

void allowManyCarets(QsciScintilla& editor)
{
    ask(editor, S::SCI_SETMULTIPLESELECTION, 1);
    ask(editor, S::SCI_SETADDITIONALSELECTIONTYPING, 1);
    ask(editor, S::SCI_SETMULTIPASTE, S::SC_MULTIPASTE_EACH);
}

bool hasManyCarets(const QsciScintilla& editor)
{
    return ask(editor, S::SCI_GETSELECTIONS) > 1;
}

void leaveOneCaret(QsciScintilla& editor)
{
    const long caret = ask(editor, S::SCI_GETCURRENTPOS);
    ask(editor, S::SCI_SETEMPTYSELECTION, caret);
}

std::vector<Selected> selections(const QsciScintilla& editor)
{
    std::vector<Selected> all;
    const long count = ask(editor, S::SCI_GETSELECTIONS);
    for (long each = 0; each < count; ++each)
        all.push_back(
            {ask(editor, S::SCI_GETSELECTIONNANCHOR, each), ask(editor, S::SCI_GETSELECTIONNCARET, each)});
    return all;
}

void select(QsciScintilla& editor, const std::vector<Selected>& wanted)
{
    ask(editor, S::SCI_SETSELECTION, wanted.front().caret, wanted.front().anchor);
    for (auto each = std::next(wanted.begin()); each != wanted.end(); ++each)
        ask(editor, S::SCI_ADDSELECTION, each->caret, each->anchor);
}

void addCaret(QsciScintilla& editor, CaretStep step)
{
    const std::vector<Selected> all = selections(editor);
    const auto [top, bottom] = std::ranges::minmax_element(all, {}, &Selected::caret);
    const bool isUp = step == CaretStep::Up;
    const long from = lineAt(editor, (isUp ? top : bottom)->caret);
    // What is folded away is passed over.
    const long row = ask(editor, S::SCI_VISIBLEFROMDOCLINE, from) + (isUp ? -1 : 1);
    const long line = row < 0 ? -1 : ask(editor, S::SCI_DOCLINEFROMVISIBLE, row);
    if (line < 0 || line == from || line >= ask(editor, S::SCI_GETLINECOUNT))
        return;
    const long column = ask(editor, S::SCI_GETCOLUMN, all.front().caret);
    const long place = ask(editor, S::SCI_FINDCOLUMN, line, column);
    ask(editor, S::SCI_ADDSELECTION, place, place);
    ask(editor, S::SCI_SCROLLCARET);
}

void selectNextMatch(QsciScintilla& editor)
{
    const long begin = ask(editor, S::SCI_GETSELECTIONSTART);
    const long end = ask(editor, S::SCI_GETSELECTIONEND);
    const bool isWord = begin == end || ask(editor, S::SCI_ISRANGEWORD, begin, end) != 0;
    ask(editor, S::SCI_SETSEARCHFLAGS, S::SCFIND_MATCHCASE | (isWord ? S::SCFIND_WHOLEWORD : 0));
    ask(editor, S::SCI_TARGETWHOLEDOCUMENT);
    ask(editor, S::SCI_MULTIPLESELECTADDNEXT);
    ask(editor, S::SCI_SCROLLCARET);
}

void breakLinesAtCarets(QsciScintilla& editor)
{
    // QScintilla would indent at one of them and forget the others.
    editor.setAutoIndent(false);
    ask(editor, S::SCI_NEWLINE);
    editor.setAutoIndent(true);
    std::vector<Selected> all = selections(editor);
    for (Selected& each : all) {
        const long line = lineAt(editor, each.caret);
        const std::string indentation = indentationOf(editor, line - 1, each.caret);
        if (indentation.empty())
            continue;
        const auto length = static_cast<long>(indentation.size());
        editor.SendScintilla(S::SCI_INSERTTEXT, static_cast<unsigned long>(each.caret), indentation.c_str());
        for (Selected& other : all) {
            if (other.caret >= each.caret && &other != &each)
                other = {other.anchor + length, other.caret + length};
        }
        each = {each.caret + length, each.caret + length};
    }
    select(editor, all);
}

} // namespace ui
