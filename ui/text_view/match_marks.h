// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: boxes around what was found, drawn only where they are on the screen.
#pragma once

#include "core/document/source_text.h"

#include <QObject>

#include <optional>
#include <vector>

class QPalette;
class QsciScintilla;

namespace ui {

class MatchMarks : public QObject {
    Q_OBJECT
public:
    explicit MatchMarks(QsciScintilla& editor);

    /// Ascending; what was shown goes.
    void show(std::vector<core::ByteRange> matches);
    /// The part of the text that is searched; nothing: all of it is.
    void showScope(std::optional<core::ByteRange> scope);
    void applyColours(const QPalette& palette);

private:
    void drawOnScreen();
    void fill(int indicator, core::ByteRange range);
    void clear(int indicator);

    QsciScintilla& m_editor;
    std::vector<core::ByteRange> m_matches;
    core::ByteRange m_drawn; ///< where they are drawn already
};

} // namespace ui
