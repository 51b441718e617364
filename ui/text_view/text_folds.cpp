// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/text_folds.h"

#include "core/document/patch/text_patch.h"
#include "ui/text_view/editor_lines.h"
#include "ui/text_view/editor_silence.h"
#include "ui/text_view/text_style.h"
#include "ui/text_view/text_view.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

using S = QsciScintillaBase;

/// Numbers that nobody else uses in these editors.
constexpr int FoldMargin = 4;
constexpr int OpenMark = 22;
constexpr int FoldedMark = 23;
constexpr int FoldedLineMark = 24; ///< a line below the words: something lies under them
constexpr int MarginWidth = 20;
constexpr unsigned long SignMask = 1UL << OpenMark | 1UL << FoldedMark;

} // namespace

TextFolds::TextFolds(TextView& view)
    : QObject(&view)
    , m_view(view)
    , m_editor(view.editor())
{
    setUpMargin();
    connect(&view, &TextView::restyled, this, [this] {
        applyColours();
        // A new highlighter unfolds what was folded.
        foldAgain();
    });
    connect(&view, &TextView::replaced, this, &TextFolds::forgetMarks);
    connect(&m_editor, &S::SCN_UPDATEUI, this, &TextFolds::follow);
    connect(&m_editor, &QsciScintilla::marginClicked, this, [this](int margin, int line) {
        if (margin == FoldMargin && beginsSpan(lines(), static_cast<std::uint32_t>(line)))
            toggle(static_cast<std::uint32_t>(line));
    });
}

void TextFolds::setUpMargin()
{
    ask(S::SCI_SETMARGINTYPEN, FoldMargin, S::SC_MARGIN_SYMBOL);
    ask(S::SCI_SETMARGINMASKN, FoldMargin, static_cast<long>(SignMask));
    ask(S::SCI_SETMARGINWIDTHN, FoldMargin, MarginWidth);
    ask(S::SCI_SETMARGINSENSITIVEN, FoldMargin, 1);
    ask(S::SCI_SETMARGINCURSORN, FoldMargin, S::SC_CURSORARROW);
    ask(S::SCI_MARKERDEFINE, OpenMark, S::SC_MARK_ARROWDOWN);
    ask(S::SCI_MARKERDEFINE, FoldedMark, S::SC_MARK_ARROW);
    ask(S::SCI_MARKERDEFINE, FoldedLineMark, S::SC_MARK_UNDERLINE);
    applyColours();
}

void TextFolds::applyColours()
{
    const TextStyle style = textStyleFor(m_view.palette());
    const auto colour = [this](unsigned int message, int marker, const QColor& wanted) {
        m_editor.SendScintilla(message, static_cast<unsigned long>(marker), wanted);
    };
    for (const int marker : {OpenMark, FoldedMark}) {
        colour(S::SCI_MARKERSETFORE, marker, style.marginText);
        colour(S::SCI_MARKERSETBACK, marker, marker == OpenMark ? style.margin : style.marginText);
    }
    colour(S::SCI_MARKERSETBACK, FoldedLineMark, m_view.palette().color(QPalette::Mid));
}

long TextFolds::ask(unsigned int message, long first, long second) const
{
    return m_editor.SendScintilla(message, static_cast<unsigned long>(first), second);
}

std::uint32_t TextFolds::lineCount() const
{
    return static_cast<std::uint32_t>(ask(S::SCI_GETLINECOUNT));
}

TextLines TextFolds::lines() const
{
    return linesOf(m_view);
}

bool TextFolds::isFolded(std::uint32_t line) const
{
    return (ask(S::SCI_MARKERGET, line) & (1L << FoldedMark)) != 0;
}

bool TextFolds::isShown(std::uint32_t line) const
{
    return ask(S::SCI_GETLINEVISIBLE, line) != 0;
}

/// The number of lines, where all that follow are hidden.
std::uint32_t TextFolds::nextShown(std::uint32_t line) const
{
    const long next = ask(S::SCI_DOCLINEFROMVISIBLE, ask(S::SCI_VISIBLEFROMDOCLINE, line) + 1);
    const auto found = static_cast<std::uint32_t>(next);
    return found <= line || !isShown(found) ? lineCount() : found;
}

void TextFolds::toggle(std::uint32_t line)
{
    if (isFolded(line))
        return unfold(line);
    if (const auto span = spanAround(lines(), line))
        fold(*span);
}

void TextFolds::fold(const FoldSpan& span)
{
    const EditorSilence quiet(m_editor);
    const auto caretLine =
        static_cast<std::uint32_t>(ask(S::SCI_LINEFROMPOSITION, static_cast<long>(m_view.caretOffset())));
    // The caret must not be where nobody sees it.
    if (span.head < caretLine && caretLine <= span.last)
        ask(S::SCI_GOTOPOS, ask(S::SCI_GETLINEENDPOSITION, span.head));
    ask(S::SCI_HIDELINES, span.head + 1, span.last);
    mark(span.head);
}

void TextFolds::unfold(std::uint32_t head)
{
    const EditorSilence quiet(m_editor);
    const std::uint32_t end = nextShown(head);
    if (end > head + 1)
        ask(S::SCI_SHOWLINES, head + 1, end - 1);
    mark(head);
    foldMarked(head + 1, end);
}

/// What was folded in what is unfolded now stays so.
void TextFolds::foldMarked(std::uint32_t from, std::uint32_t end)
{
    const TextLines text = lines();
    for (long next = from; next < static_cast<long>(end);) {
        next = ask(S::SCI_MARKERNEXT, next, 1L << FoldedMark);
        if (next < 0 || next >= static_cast<long>(end))
            return;
        const auto span = spanAt(text, static_cast<std::uint32_t>(next));
        if (span)
            ask(S::SCI_HIDELINES, span->head + 1, span->last);
        next = span ? span->last + 1 : next + 1;
    }
}

void TextFolds::foldAgain()
{
    const EditorSilence quiet(m_editor);
    foldMarked(0, lineCount());
}

void TextFolds::foldAll()
{
    {
        const EditorSilence quiet(m_editor);
        std::uint32_t shownFrom = 0;
        for (const FoldSpan& span : allSpans(lines())) {
            setMark(span.head, FoldedMark, true);
            setMark(span.head, FoldedLineMark, true);
            if (span.head < shownFrom)
                continue;
            ask(S::SCI_HIDELINES, span.head + 1, span.last);
            shownFrom = span.last + 1;
        }
    }
    const auto caretLine =
        static_cast<std::uint32_t>(ask(S::SCI_LINEFROMPOSITION, static_cast<long>(m_view.caretOffset())));
    if (!isShown(caretLine)) {
        const long row = ask(S::SCI_VISIBLEFROMDOCLINE, caretLine);
        ask(S::SCI_GOTOPOS, ask(S::SCI_GETLINEENDPOSITION, ask(S::SCI_DOCLINEFROMVISIBLE, row - 1)));
    }
    ask(S::SCI_SCROLLCARET);
    markLinesOnScreen();
}

void TextFolds::unfoldAll()
{
    const EditorSilence quiet(m_editor);
    ask(S::SCI_SHOWLINES, 0, lineCount() - 1);
    forgetMarks();
    markLinesOnScreen();
    ask(S::SCI_SCROLLCARET);
}

void TextFolds::reveal(std::uint32_t line)
{
    while (!isShown(line)) {
        const long row = ask(S::SCI_VISIBLEFROMDOCLINE, line);
        const auto head = static_cast<std::uint32_t>(ask(S::SCI_DOCLINEFROMVISIBLE, std::max(row - 1, 0L)));
        const std::uint32_t shown = nextShown(head);
        unfold(head);
        // Nothing came into sight: the line in front of what is hidden was edited away.
        if (nextShown(head) == shown)
            ask(S::SCI_SHOWLINES, line, line);
    }
}

void TextFolds::follow()
{
    const auto caretLine =
        static_cast<std::uint32_t>(ask(S::SCI_LINEFROMPOSITION, static_cast<long>(m_view.caretOffset())));
    if (!isShown(caretLine))
        reveal(caretLine);
    markLinesOnScreen();
}

void TextFolds::markLinesOnScreen()
{
    const EditorSilence quiet(m_editor);
    const long top = ask(S::SCI_GETFIRSTVISIBLELINE);
    const long bottom = top + ask(S::SCI_LINESONSCREEN) + 1;
    const TextLines text = lines();
    long before = -1;
    for (long row = top; row <= bottom; ++row) {
        const long line = ask(S::SCI_DOCLINEFROMVISIBLE, row);
        if (line == before || line >= static_cast<long>(text.count))
            return;
        before = line;
        mark(static_cast<std::uint32_t>(line));
        const auto at = static_cast<std::uint32_t>(line);
        setMark(at, OpenMark, !isFolded(at) && beginsSpan(text, at));
    }
}

/// What is to be seen decides: a head that was edited away leaves its sign to the line above.
void TextFolds::mark(std::uint32_t line)
{
    const bool hidesNext = line + 1 < lineCount() && !isShown(line + 1);
    setMark(line, FoldedMark, hidesNext);
    setMark(line, FoldedLineMark, hidesNext);
    if (hidesNext)
        setMark(line, OpenMark, false);
}

void TextFolds::setMark(std::uint32_t line, int marker, bool isOn)
{
    const auto isThere = [&] { return (ask(S::SCI_MARKERGET, line) & (1L << marker)) != 0; };
    if (isOn && !isThere())
        ask(S::SCI_MARKERADD, line, marker);
    // The marks of lines that are gone lie one upon the other, and are taken away one by one.
    while (!isOn && isThere())
        ask(S::SCI_MARKERDELETE, line, marker);
}

void TextFolds::remember()
{
    m_remembered.clear();
    for (long line = 0; (line = ask(S::SCI_MARKERNEXT, line, 1L << FoldedMark)) >= 0; ++line)
        m_remembered.push_back(static_cast<std::uint32_t>(ask(S::SCI_GETLINEINDENTPOSITION, line)));
}

/// The marks of what was replaced have run together in one line.
void TextFolds::restore(const core::TextPatch& patch)
{
    if (m_remembered.empty())
        return;
    const EditorSilence quiet(m_editor);
    forgetMarks();
    ask(S::SCI_SHOWLINES, 0, lineCount() - 1);
    auto edit = patch.edits().begin();
    std::uint32_t shift = 0; // wraps below zero and back again
    for (const std::uint32_t head : std::exchange(m_remembered, {})) {
        for (; edit != patch.edits().end() && edit->range.end <= head; ++edit)
            shift += static_cast<std::uint32_t>(edit->replacement.size()) - edit->range.size();
        const bool isInside = edit != patch.edits().end() && edit->range.begin <= head;
        const long now = (isInside ? edit->range.begin : head) + shift;
        setMark(static_cast<std::uint32_t>(ask(S::SCI_LINEFROMPOSITION, now)), FoldedMark, true);
    }
    foldMarked(0, lineCount());
}

void TextFolds::forgetMarks()
{
    for (const int marker : {OpenMark, FoldedMark, FoldedLineMark})
        ask(S::SCI_MARKERDELETEALL, marker);
}

} // namespace ui
