// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: what is wrong in a text, as a sign beside the line and a line below the words;
// drawn only once it is on the screen, since of a large text there can be tens of thousands.
#pragma once

#include "core/document/diagnostic.h"
#include "ui/text_view/text_mark.h"

#include <QObject>

#include <cstdint>
#include <span>
#include <vector>

class QPalette;
class QsciScintilla;

namespace core {
class TextPatch;
}

namespace ui {

class DiagnosticMarks : public QObject {
    Q_OBJECT
public:
    /// Goes with the editor.
    explicit DiagnosticMarks(QsciScintilla& editor);

    /// In place of those that were shown before; they move with the text until the next ones come.
    void setDiagnostics(std::span<const core::Diagnostic> diagnostics);
    /// What was told before and has only moved since stays where it is.
    void setFound(std::vector<TextMark> found);
    void follow(const core::TextPatch& patch);
    void applyColours(const QPalette& palette);
    /// Another text was put in.
    void clear();

private:
    enum class Stage : std::uint8_t { Waiting, Drawn, Lost };
    struct Placed {
        TextMark mark;
        Stage stage = Stage::Waiting;
    };

    void fitMargin();
    void drawAnew();
    void clearSigns();
    void drawOnScreen();
    void draw(const TextMark& mark);

    QsciScintilla& m_editor;
    std::vector<TextMark> m_diagnosed; ///< as told
    std::vector<TextMark> m_found; ///< as told
    std::vector<Placed> m_placed; ///< both, as they are now
    bool m_hasLostMarks = false; ///< since they were shown
};

} // namespace ui
