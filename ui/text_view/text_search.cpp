// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/text_search.h"

#include <Qsci/qsciscintilla.h>

namespace ui {

bool findNearest(QsciScintilla& editor, const SoughtText& sought, FindDirection direction, bool fromHere)
{
    int beginLine = 0;
    int beginColumn = 0;
    int endLine = 0;
    int endColumn = 0;
    editor.getSelection(&beginLine, &beginColumn, &endLine, &endColumn);
    const bool startAtSelection = beginLine >= 0 && (fromHere || direction == FindDirection::Backward);
    if (!startAtSelection)
        editor.getCursorPosition(&beginLine, &beginColumn);
    return editor.findFirst(sought.words, false, sought.isCaseSensitive, false, true,
        direction == FindDirection::Forward, beginLine, beginColumn);
}

std::vector<core::ByteRange> findAll(QsciScintilla& editor, const SoughtText& sought)
{
    using S = QsciScintillaBase;
    const QByteArray words = sought.words.toUtf8();
    std::vector<core::ByteRange> matches;
    editor.SendScintilla(
        S::SCI_SETSEARCHFLAGS, static_cast<unsigned long>(sought.isCaseSensitive ? S::SCFIND_MATCHCASE : 0));
    for (long from = 0; !words.isEmpty();) {
        editor.SendScintilla(S::SCI_SETTARGETRANGE, static_cast<unsigned long>(from), long {editor.length()});
        const long begin = editor.SendScintilla(
            S::SCI_SEARCHINTARGET, static_cast<uintptr_t>(words.size()), words.constData());
        if (begin < 0)
            break;
        from = editor.SendScintilla(S::SCI_GETTARGETEND);
        matches.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(from)});
    }
    return matches;
}

std::optional<core::ByteRange> selectedMatch(QsciScintilla& editor, const SoughtText& sought)
{
    const Qt::CaseSensitivity sensitivity = sought.isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    if (sought.words.isEmpty() || editor.selectedText().compare(sought.words, sensitivity) != 0)
        return {};
    const auto place = [&editor](unsigned int message) {
        return static_cast<std::uint32_t>(editor.SendScintilla(message));
    };
    return core::ByteRange {
        place(QsciScintillaBase::SCI_GETSELECTIONSTART), place(QsciScintillaBase::SCI_GETSELECTIONEND)};
}

} // namespace ui
