// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: which keys QScintilla may keep.
#pragma once

class QsciScintilla;

namespace ui {

/// Gives the keys back that are commands of the window, or that do what nobody expects of a text.
void freeKeys(QsciScintilla& editor);

} // namespace ui
