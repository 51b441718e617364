// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/editor_screen.h"

#include <Qsci/qsciscintilla.h>

#include <algorithm>
#include <string>

namespace ui {

int EditorScreen::rowHeight() const
{
    return std::max(1, static_cast<int>(ask(QsciScintillaBase::SCI_TEXTHEIGHT)));
}

int EditorScreen::rowsOnScreen() const
{
    return std::max(1, static_cast<int>(ask(QsciScintillaBase::SCI_LINESONSCREEN)));
}

int EditorScreen::firstRow() const
{
    return static_cast<int>(ask(QsciScintillaBase::SCI_GETFIRSTVISIBLELINE));
}

void EditorScreen::setFirstRow(int row) const
{
    ask(QsciScintillaBase::SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(std::max(row, 0)));
}

int EditorScreen::rowOf(std::uint32_t line) const
{
    return static_cast<int>(ask(QsciScintillaBase::SCI_VISIBLEFROMDOCLINE, line));
}

std::uint32_t EditorScreen::lineAt(int row) const
{
    return static_cast<std::uint32_t>(
        ask(QsciScintillaBase::SCI_DOCLINEFROMVISIBLE, static_cast<unsigned long>(std::max(row, 0))));
}

std::vector<std::uint32_t> EditorScreen::lines() const
{
    std::vector<std::uint32_t> lines;
    const int first = firstRow();
    for (int row = first; row <= first + rowsOnScreen(); ++row) {
        const std::uint32_t line = lineAt(row);
        if (lines.empty() || lines.back() != line)
            lines.push_back(line);
    }
    return lines;
}

std::vector<FillerOnScreen> EditorScreen::fillers() const
{
    std::vector<FillerOnScreen> fillers;
    for (const std::uint32_t line : lines())
        addFillers(line, fillers);
    return fillers;
}

void EditorScreen::addFillers(std::uint32_t line, std::vector<FillerOnScreen>& fillers) const
{
    if (ask(QsciScintillaBase::SCI_ANNOTATIONGETLINES, line) == 0)
        return;
    std::string text(static_cast<std::size_t>(ask(QsciScintillaBase::SCI_ANNOTATIONGETTEXT, line)), '\0');
    m_editor.SendScintilla(QsciScintillaBase::SCI_ANNOTATIONGETTEXT, line, text.data());
    int top = topOf(line);
    for (const FillerRow& row : readFillers(text)) {
        top += rowHeight();
        fillers.push_back({top, row});
    }
}

long EditorScreen::ask(unsigned int message, unsigned long argument) const
{
    return m_editor.SendScintilla(message, argument);
}

} // namespace ui
