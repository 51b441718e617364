// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: the lines of a text as they are now, where they lie.
#pragma once

#include "core/document/source_text.h"
#include "ui/text_view/text_structure.h"

class QsciScintillaBase;

namespace ui {

class TextView;

/// Without its end. Good until the text changes or another line is asked for.
std::string_view lineOf(const QsciScintillaBase& editor, std::uint32_t line);
/// The same of each line.
TextLines linesOf(const TextView& view);
/// From the first line on the screen to the end of the last, with what is folded away between them.
core::ByteRange bytesOnScreen(const QsciScintillaBase& editor);

} // namespace ui
