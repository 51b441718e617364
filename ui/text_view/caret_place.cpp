// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/caret_place.h"

#include "ui/text_view/text_view.h"

#include <Qsci/qsciscintilla.h>

namespace ui {

using S = QsciScintillaBase;

QRect placeInWindow(const TextView& view, std::uint32_t offset)
{
    const QsciScintilla& editor = view.editor();
    const QWidget& text = *editor.viewport();
    const auto ask = [&](unsigned int message, unsigned long first, long second) {
        return static_cast<int>(editor.SendScintilla(message, first, second));
    };
    const QPoint begin(ask(S::SCI_POINTXFROMPOSITION, 0, static_cast<long>(offset)),
        ask(S::SCI_POINTYFROMPOSITION, 0, static_cast<long>(offset)));
    const int height = ask(S::SCI_TEXTHEIGHT, 0, 0);
    const QRect place(begin, QSize(1, height));
    if (!text.rect().intersects(place))
        return {};
    return {text.mapTo(text.window(), begin), place.size()};
}

core::ByteRange selectedBytes(const TextView& view)
{
    return {static_cast<std::uint32_t>(view.editor().SendScintilla(S::SCI_GETSELECTIONSTART)),
        static_cast<std::uint32_t>(view.editor().SendScintilla(S::SCI_GETSELECTIONEND))};
}

bool hasPlainCaret(const TextView& view)
{
    return view.editor().SendScintilla(S::SCI_GETSELECTIONS) == 1 && !view.editor().hasSelectedText();
}

} // namespace ui
