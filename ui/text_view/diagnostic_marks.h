// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: what is wrong in a text, as a sign beside the line and a line below the words.
#pragma once

#include "core/document/diagnostic.h"
#include "ui/text_view/text_mark.h"

#include <QPalette>

#include <span>

class QsciScintilla;

namespace ui {

/// In place of those that were shown before; they move with the text until the next ones come.
void showDiagnosticMarks(QsciScintilla& editor, std::span<const core::Diagnostic> diagnostics,
    std::span<const TextMark> found, const QPalette& palette);

} // namespace ui
