// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: finding words in an editor.
#pragma once

#include "core/document/source_text.h"
#include "ui/text_view/find_direction.h"

#include <QString>

#include <optional>
#include <vector>

class QsciScintilla;

namespace ui {

struct SoughtText {
    QString words;
    bool isCaseSensitive = false;
};

/// Selects the nearest match, past the end from the other end; false when there is none. `fromHere`: what is
/// selected may be found again.
bool findNearest(QsciScintilla& editor, const SoughtText& sought, FindDirection direction, bool fromHere);

/// Every match, none of which overlaps another.
std::vector<core::ByteRange> findAll(QsciScintilla& editor, const SoughtText& sought);

/// What is selected, when it is a match.
std::optional<core::ByteRange> selectedMatch(QsciScintilla& editor, const SoughtText& sought);

} // namespace ui
