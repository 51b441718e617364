// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/editor_fillers.h"

#include "ui/text_view/editor_silence.h"

#include <algorithm>

namespace ui {

using Scintilla = QsciScintillaBase;

EditorFillers::EditorFillers(QsciScintilla& editor)
    : m_editor(editor)
    , m_lineCount(editor.lines())
{
    tell(Scintilla::SCI_ANNOTATIONSETVISIBLE, Scintilla::ANNOTATION_STANDARD);
}

void EditorFillers::forget()
{
    m_set = {};
    m_lineCount = m_editor.lines();
    m_isKnown = true;
}

/// Room is made for all rows at once when they are shown again, not at each of them.
void EditorFillers::set(const SideFillers& fillers)
{
    const SideFillers before = known();
    m_set = fillers;
    m_lineCount = m_editor.lines();
    m_isKnown = true;
    if (before.hidden == fillers.hidden && before.below == fillers.below)
        return;
    const EditorSilence silence(m_editor);
    tell(Scintilla::SCI_ANNOTATIONSETVISIBLE, Scintilla::ANNOTATION_HIDDEN);
    for (const core::IndexRange& lines : rangesWithout(before.hidden, fillers.hidden))
        tell(Scintilla::SCI_SHOWLINES, lines.begin, lines.end - 1);
    for (const core::IndexRange& lines : rangesWithout(fillers.hidden, before.hidden))
        tell(Scintilla::SCI_HIDELINES, lines.begin, lines.end - 1);
    replaceRows(before.below, fillers.below);
    tell(Scintilla::SCI_ANNOTATIONSETVISIBLE, Scintilla::ANNOTATION_STANDARD);
}

bool EditorFillers::hideSome(std::span<const core::IndexRange> wanted, std::uint32_t most)
{
    m_set = known();
    m_lineCount = m_editor.lines();
    m_isKnown = true;
    const EditorSilence silence(m_editor);
    const std::vector<core::IndexRange> left = rangesWithout(wanted, m_set.hidden);
    auto lines = left.begin();
    for (; lines != left.end() && lines->size() <= most; ++lines) {
        hide(*lines);
        most -= lines->size();
    }
    const bool isAll = lines == left.end();
    if (!isAll && most > 0)
        hide({lines->begin, lines->begin + most});
    std::ranges::sort(m_set.hidden, {}, &core::IndexRange::begin);
    return isAll;
}

void EditorFillers::hide(core::IndexRange lines)
{
    tell(Scintilla::SCI_HIDELINES, lines.begin, lines.end - 1);
    m_set.hidden.push_back(lines);
}

SideFillers EditorFillers::known() const
{
    return m_isKnown && m_lineCount == m_editor.lines() ? m_set : readBack();
}

SideFillers EditorFillers::readBack() const
{
    SideFillers found;
    for (std::uint32_t line = 0; line < static_cast<std::uint32_t>(m_editor.lines()); ++line) {
        if (tell(Scintilla::SCI_GETLINEVISIBLE, line) == 0) {
            if (found.hidden.empty() || found.hidden.back().end != line)
                found.hidden.push_back({line, line});
            ++found.hidden.back().end;
        }
        if (tell(Scintilla::SCI_ANNOTATIONGETLINES, line) == 0)
            continue;
        std::string rows(static_cast<std::size_t>(tell(Scintilla::SCI_ANNOTATIONGETTEXT, line)), '\0');
        m_editor.SendScintilla(Scintilla::SCI_ANNOTATIONGETTEXT, line, rows.data());
        found.below.push_back({line, std::move(rows)});
    }
    return found;
}

void EditorFillers::replaceRows(
    const std::vector<LineFillers>& before, const std::vector<LineFillers>& wanted)
{
    auto former = before.begin();
    for (const LineFillers& rows : wanted) {
        for (; former != before.end() && former->line < rows.line; ++former)
            clearRows(former->line);
        const bool isSameLine = former != before.end() && former->line == rows.line;
        if (!isSameLine || former->rows != rows.rows)
            writeRows(rows);
        if (isSameLine)
            ++former;
    }
    for (; former != before.end(); ++former)
        clearRows(former->line);
}

void EditorFillers::clearRows(std::uint32_t line)
{
    tell(Scintilla::SCI_ANNOTATIONSETTEXT, line);
}

void EditorFillers::writeRows(const LineFillers& rows)
{
    m_editor.SendScintilla(Scintilla::SCI_ANNOTATIONSETTEXT, rows.line, rows.rows.c_str());
    tell(Scintilla::SCI_ANNOTATIONSETSTYLE, rows.line, Style);
}

long EditorFillers::tell(unsigned int message, unsigned long argument, long value) const
{
    return m_editor.SendScintilla(message, argument, value);
}

} // namespace ui
