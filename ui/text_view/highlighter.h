// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: who colours the text. Exactly one of highlighter_*.cpp is built.
#pragma once

#include "core/document/source_text.h"
#include "ui/text_view/text_style.h"

#include <QtGlobal>

#include <cstdint>
#include <memory>

class QsciScintilla;

namespace ui {

/// Colours the text of one editor for as long as it lives; it goes before the editor does.
class Highlighter {
public:
    virtual ~Highlighter() = default;
    /// The lines coloured so far: of a large text only those that were needed.
    virtual std::uint32_t colouredLines() const = 0;
    /// The text is about to change from this byte on.
    virtual void forgetFrom(std::uint32_t offset) = 0;

protected:
    Highlighter() = default;
    Q_DISABLE_COPY_MOVE(Highlighter)
};

/// Nothing when nobody knows the language of the text. Wants an empty editor: a lexer that comes after a
/// large text would colour all of it at once.
std::unique_ptr<Highlighter> makeHighlighter(
    QsciScintilla& editor, const core::SourceText& text, const TextStyle& style);

} // namespace ui
