// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: keeps QScintilla fast in texts of many megabytes.
#pragma once

#include <string_view>

class QsciScintilla;

namespace ui {

constexpr std::size_t LargeText = 1U << 20U;

/// Replaces the whole text of a read-only editor, without a way back. An editor with a large text describes
/// itself to assistive technology as a plain widget, because QScintilla would count all characters up to the
/// caret on each repaint.
void loadText(QsciScintilla& editor, std::string_view bytes);

} // namespace ui
