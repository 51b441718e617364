// SPDX-License-Identifier: GPL-3.0-or-later
// What of an edited text is folded away: maps and lists by their structure, with signs in the margin.
#pragma once

#include "ui/text_view/text_structure.h"

#include <QObject>

#include <cstdint>
#include <vector>

class QsciScintilla;

namespace core {
class TextPatch;
}

namespace ui {

class TextView;

/// Scintilla holds what is folded, by marks that move with what is typed: a line with the mark of a fold is
/// the last one to be seen before hidden ones. Signs are drawn only for the lines on the screen.
class TextFolds : public QObject {
    Q_OBJECT
public:
    explicit TextFolds(TextView& view);

    /// What begins in the line, or else the innermost that holds it.
    void toggle(std::uint32_t line);
    void foldAll();
    void unfoldAll();
    /// The line can be seen when this returns.
    void reveal(std::uint32_t line);

    /// Around an edit from elsewhere that replaces many lines at once, which would unfold them.
    void remember();
    void restore(const core::TextPatch& patch);

private:
    void setUpMargin();
    void applyColours();
    void follow();
    void markLinesOnScreen();
    void mark(std::uint32_t line);
    void setMark(std::uint32_t line, int marker, bool isOn);
    void fold(const FoldSpan& span);
    void unfold(std::uint32_t head);
    void foldAgain();
    void forgetMarks();
    void foldMarked(std::uint32_t from, std::uint32_t end);
    bool isFolded(std::uint32_t line) const;
    bool isShown(std::uint32_t line) const;
    TextLines lines() const;
    std::uint32_t lineCount() const;
    std::uint32_t nextShown(std::uint32_t line) const;
    long ask(unsigned int message, long first = 0, long second = 0) const;

    TextView& m_view;
    QsciScintilla& m_editor;
    std::vector<std::uint32_t> m_remembered; ///< where the heads of folds begin, in bytes
};

} // namespace ui
