// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/editor_lines.h"

#include "ui/text_view/text_view.h"

#include <Qsci/qsciscintilla.h>

#include <algorithm>

namespace ui {

std::string_view lineOf(const QsciScintillaBase& editor, std::uint32_t line)
{
    using S = QsciScintillaBase;
    const long begin = editor.SendScintilla(S::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
    const long end = editor.SendScintilla(S::SCI_GETLINEENDPOSITION, static_cast<unsigned long>(line));
    // A pointer to the whole text would move all of it behind the place of the last key, and the next key
    // would move it back: megabytes, twice for each.
    const long bytes =
        editor.SendScintilla(S::SCI_GETRANGEPOINTER, static_cast<unsigned long>(begin), end - begin);
    // NOLINTNEXTLINE(performance-no-int-to-ptr)
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(end - begin)};
}

TextLines linesOf(const TextView& view)
{
    const QsciScintilla& editor = view.editor();
    return {static_cast<std::uint32_t>(editor.SendScintilla(QsciScintillaBase::SCI_GETLINECOUNT)),
        [&editor](std::uint32_t line) { return lineOf(editor, line); },
        view.isInBrackets() ? TextStructure::Brackets : TextStructure::Indentation};
}

core::ByteRange bytesOnScreen(const QsciScintillaBase& editor)
{
    using S = QsciScintillaBase;
    const auto ask = [&editor](unsigned int message, long argument) {
        return editor.SendScintilla(message, static_cast<unsigned long>(argument));
    };
    const long top = ask(S::SCI_GETFIRSTVISIBLELINE, 0);
    const long bottom = top + ask(S::SCI_LINESONSCREEN, 0) + 1;
    const long lastLine = std::min(ask(S::SCI_DOCLINEFROMVISIBLE, bottom), ask(S::SCI_GETLINECOUNT, 0) - 1);
    return {static_cast<std::uint32_t>(ask(S::SCI_POSITIONFROMLINE, ask(S::SCI_DOCLINEFROMVISIBLE, top))),
        static_cast<std::uint32_t>(ask(S::SCI_GETLINEENDPOSITION, lastLine))};
}

} // namespace ui
