// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: what is drawn into the editor of one side: grounds, signs and words of changed
// lines, room for fillers and bars. The text stays as it is.
#pragma once

#include "ui/text_view/alignment.h"
#include "ui/text_view/side_fillers.h"
#include "ui/theme.h"

#include <QPalette>

#include <optional>
#include <vector>

class QsciScintilla;

namespace ui {

class SideDecoration {
public:
    SideDecoration(QsciScintilla& editor, core::Side side);

    void applyColours(const QPalette& palette);
    /// What is drawn may not hold any more; as of the next applyColours().
    void setDimmed(bool isDimmed) { m_isDimmed = isDimmed; }
    /// Everything that was drawn goes. Lines are drawn when they are seen: a text has many.
    void setAlignment(std::shared_ptr<const Alignment> alignment);
    void drawVisibleLines();
    /// Of a line that was drawn; nothing for one that is the same on both sides.
    std::optional<Tone> toneOf(std::uint32_t line) const;
    /// The lines are not those of the alignment any more: what is drawn stays, nothing more is.
    void pause() { m_alignment.reset(); }

private:
    ToneColours markColours(Tone tone, const QPalette& palette) const;
    void clear();
    void drawLine(std::uint32_t line);
    void drawWords(std::uint32_t line, std::uint32_t row);
    void defineMarks();
    long tell(unsigned int message, unsigned long argument = 0, long value = 0);

    QsciScintilla& m_editor;
    core::Side m_side;
    std::shared_ptr<const Alignment> m_alignment;
    std::vector<bool> m_drawn; ///< by line
    bool m_isDimmed = false;
};

} // namespace ui
