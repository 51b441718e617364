// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: what of an editor is on the screen, and where.
#pragma once

#include "ui/text_view/side_fillers.h"

#include <cstdint>
#include <vector>

class QsciScintilla;

namespace ui {

/// A row below a line, by its distance from the top of the editor.
struct FillerOnScreen {
    int top = 0;
    FillerRow row = {};
};

class EditorScreen {
public:
    explicit EditorScreen(const QsciScintilla& editor)
        : m_editor(editor)
    {
    }

    int rowHeight() const;
    /// Whole rows that fit.
    int rowsOnScreen() const;
    /// Rows above the top edge: lines and fillers, without what is hidden.
    int firstRow() const;
    void setFirstRow(int row) const;

    /// The row of a line; of a hidden one the row where it would be.
    int rowOf(std::uint32_t line) const;
    std::uint32_t lineAt(int row) const;
    /// From the top edge of the editor.
    int topOf(std::uint32_t line) const { return (rowOf(line) - firstRow()) * rowHeight(); }
    /// Those that are at least partly to be seen, ascending.
    std::vector<std::uint32_t> lines() const;
    std::vector<FillerOnScreen> fillers() const;

private:
    long ask(unsigned int message, unsigned long argument = 0) const;
    void addFillers(std::uint32_t line, std::vector<FillerOnScreen>& fillers) const;

    const QsciScintilla& m_editor;
};

} // namespace ui
