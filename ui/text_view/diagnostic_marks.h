// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: what is wrong in a text, as a sign beside the line and a line below the words.
#pragma once

#include "core/document/diagnostic.h"

#include <QPalette>

#include <span>

class QsciScintilla;

namespace ui {

/// In place of those that were shown before; they move with the text until the next ones come.
void showDiagnosticMarks(
    QsciScintilla& editor, std::span<const core::Diagnostic> diagnostics, const QPalette& palette);

} // namespace ui
