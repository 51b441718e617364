// SPDX-License-Identifier: GPL-3.0-or-later
// What the text view is made of, for the About dialog.
#pragma once

#include <QString>

namespace ui {

/// "KSyntaxHighlighting 5.116.0", or that QScintilla's own lexers stand in for it.
QString highlighterName();

/// "QScintilla 2.13.3"
QString editorName();

} // namespace ui
