// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: puts fillers, bars and folds between the lines of an editor. Only what is not
// there yet is touched, for each line that is hidden or shown costs time.
#pragma once

#include "ui/text_view/side_fillers.h"

class QsciScintilla;

namespace ui {

class EditorFillers {
public:
    static constexpr int Style = 210; ///< of the rows; nobody else uses it in these editors

    explicit EditorFillers(QsciScintilla& editor);

    void set(const SideFillers& fillers);
    /// Of lines that set() would hide, hides so many at most; whether none is left.
    bool hideSome(std::span<const core::IndexRange> wanted, std::uint32_t most);
    /// Another text was put in: nothing stands between its lines.
    void forget();
    /// Lines may have come or gone; those that stayed took along what stands below them.
    void noteMoved() { m_isKnown = false; }

private:
    void hide(core::IndexRange lines);
    SideFillers known() const;
    SideFillers readBack() const;
    void replaceRows(const std::vector<LineFillers>& before, const std::vector<LineFillers>& wanted);
    void clearRows(std::uint32_t line);
    void writeRows(const LineFillers& rows);
    long tell(unsigned int message, unsigned long argument = 0, long value = 0) const;

    QsciScintilla& m_editor;
    SideFillers m_set;
    int m_lineCount; ///< when they were set
    bool m_isKnown = true; ///< that they are where they were set
};

} // namespace ui
