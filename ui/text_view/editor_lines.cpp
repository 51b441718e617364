// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/editor_lines.h"

#include "ui/text_view/text_view.h"

#include <Qsci/qsciscintilla.h>

namespace ui {

TextLines linesOf(const TextView& view)
{
    using S = QsciScintillaBase;
    const QsciScintilla& editor = view.editor();
    const auto ask = [&editor](unsigned int message, std::uint32_t line = 0) {
        return editor.SendScintilla(message, static_cast<unsigned long>(line));
    };
    return {static_cast<std::uint32_t>(ask(S::SCI_GETLINECOUNT)),
        [ask, &editor](std::uint32_t line) {
            const long begin = ask(S::SCI_POSITIONFROMLINE, line);
            const long length = ask(S::SCI_GETLINEENDPOSITION, line) - begin;
            const void* bytes = editor.SendScintillaPtrResult(S::SCI_GETCHARACTERPOINTER);
            return std::string_view(
                static_cast<const char*>(bytes) + begin, static_cast<std::size_t>(length));
        },
        view.isInBrackets() ? TextStructure::Brackets : TextStructure::Indentation};
}

} // namespace ui
