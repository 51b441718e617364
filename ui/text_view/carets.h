// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: several carets in one text, at all of which the same is typed.
#pragma once

#include <cstdint>
#include <vector>

class QsciScintilla;

namespace ui {

enum class CaretStep : std::uint8_t { Up, Down };

/// What is selected, in the order in which it was; the caret stands at its end.
struct Selected {
    long anchor = 0;
    long caret = 0;
};

void allowManyCarets(QsciScintilla& editor);
bool hasManyCarets(const QsciScintilla& editor);
/// The one that was added last.
void leaveOneCaret(QsciScintilla& editor);

std::vector<Selected> selections(const QsciScintilla& editor);
/// At least one.
void select(QsciScintilla& editor, const std::vector<Selected>& wanted);

/// In the line above the topmost caret, or below the lowest, in the column of the first one.
void addCaret(QsciScintilla& editor, CaretStep step);
/// The word at the caret; once there is one, the next place that says the same, too.
void selectNextMatch(QsciScintilla& editor);
/// At every caret, indented like the line it was in.
void breakLinesAtCarets(QsciScintilla& editor);

} // namespace ui
