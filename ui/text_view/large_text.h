// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: keeps QScintilla fast in texts of many megabytes.
#pragma once

#include <string_view>

class QsciScintilla;

namespace ui {

constexpr std::size_t LargeText = 1U << 20U;

/// Replaces the whole text and leaves the editor read-only, without a way back.
void loadText(QsciScintilla& editor, std::string_view bytes);

/// A silent editor describes itself to assistive technology as a plain widget and tells only of changes to
/// come: QScintilla counts all characters up to the caret on each change and each repaint, for screen readers
/// that are not there.
void setSilent(QsciScintilla& editor, bool isSilent);
bool isSilent(const QsciScintilla& editor);

} // namespace ui
