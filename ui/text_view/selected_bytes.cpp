// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/selected_bytes.h"

#include "ui/text_view/text_view.h"

#include <Qsci/qsciscintilla.h>

namespace ui {

core::ByteRange selectedBytes(const TextView& view)
{
    const QsciScintilla& editor = view.editor();
    return {static_cast<std::uint32_t>(editor.SendScintilla(QsciScintillaBase::SCI_GETSELECTIONSTART)),
        static_cast<std::uint32_t>(editor.SendScintilla(QsciScintillaBase::SCI_GETSELECTIONEND))};
}

QRect lineInWindow(const TextView& view, std::uint32_t offset)
{
    const QsciScintilla& editor = view.editor();
    const QWidget& text = *editor.viewport();
    const auto ask = [&](unsigned int message, long place) {
        return static_cast<int>(editor.SendScintilla(message, 0UL, place));
    };
    const QPoint begin(ask(QsciScintillaBase::SCI_POINTXFROMPOSITION, offset),
        ask(QsciScintillaBase::SCI_POINTYFROMPOSITION, offset));
    const QRect place(begin, QSize(1, ask(QsciScintillaBase::SCI_TEXTHEIGHT, 0)));
    if (!text.rect().intersects(place))
        return {};
    return {text.mapTo(text.window(), begin), place.size()};
}

} // namespace ui
