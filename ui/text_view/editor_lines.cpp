// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/editor_lines.h"

#include "ui/text_view/text_view.h"

#include <Qsci/qsciscintilla.h>

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

} // namespace ui
