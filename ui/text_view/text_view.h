// SPDX-License-Identifier: GPL-3.0-or-later
// One text to read or to edit: line numbers, colours, zoom, search; quick however large it is.
#pragma once

#include "core/document/diagnostic.h"
#include "core/document/source_text.h"
#include "ui/text_view/text_mark.h"

#include <QWidget>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

class QsciScintilla;

namespace ui {

class DiagnosticMarks;
class EditedText;
class FindBar;
class Highlighter;
class TextFinder;
class TextFolds;
class TextLink;
class TypedEditor;
struct SoughtText;

class TextView : public QWidget {
    Q_OBJECT
public:
    explicit TextView(QWidget* parent = nullptr);
    ~TextView() override;

    /// Replaces what is shown; the caret goes to the top. Its name says how it is coloured.
    void setText(std::shared_ptr<const core::SourceText> text);
    /// The text as it was given; what is edited goes on from there.
    const core::SourceText& text() const { return *m_text; }
    /// Shows this text and lets people change it, until another one is set or this one goes.
    void edit(EditedText& text);
    /// Null: what is shown is there to be read.
    EditedText* edited() const { return m_edited; }
    /// As it is now.
    std::shared_ptr<const core::SourceText> frozen() const;
    /// What the view holds, byte for byte.
    std::string shownBytes() const;

    core::Position caret() const;
    /// The same in bytes.
    std::uint32_t caretOffset() const;
    void setCaret(core::Position position);
    /// The place in bytes.
    void setCaretAt(std::uint32_t offset);
    /// Where the caret went to the edge of what is shown, lines around it come into sight.
    void showAroundCaret();
    QString selectedText() const;
    /// The word at the caret, then the next place that says the same as well.
    void selectNextMatch();
    void addCaretAbove();
    void addCaretBelow();

    /// From now on, maps and lists can be folded away; what is being gone to unfolds.
    void allowFolding();
    /// What begins in the line of the caret, or holds it.
    void toggleFold();
    void foldAll();
    void unfoldAll();
    /// JSON, where brackets tell what belongs together; elsewhere indentation does.
    bool isInBrackets() const;
    /// The place in bytes can be seen when this returns.
    void reveal(std::uint32_t offset);

    int zoom() const;
    /// Points more or less than the font's own size.
    void setZoom(int points);
    void zoomBy(int points) { setZoom(zoom() + points); }

    /// The lines coloured so far: of a large text only those that were on the screen.
    std::uint32_t colouredLines() const;

    /// Whether screen readers hear nothing of the text, because it is large and they would make it slow.
    bool isSilent() const;
    void setReadsOutLargeTexts(bool reads);

    /// For the parts of this room that draw into it.
    QsciScintilla& editor() const;

    /// Of the text as it is now; they move with it until the next ones come.
    void setDiagnostics(std::span<const core::Diagnostic> diagnostics);
    /// The same of what is wrong with what the text says.
    void setFound(std::vector<TextMark> found);

    void openFindBar();
    /// Only a text that is edited can have its words replaced.
    void openReplaceBar();
    void findNext();
    void findPrevious();
    /// What is looked for; no words while nothing is.
    SoughtText sought() const;

signals:
    void caretMoved();
    void soughtChanged();
    /// The caret is at a match.
    void found();
    /// Another text was put in; what was drawn into the former one is gone.
    void replaced();
    /// Another text is edited in it now, or none.
    void editedChanged();
    /// Fonts and colours were set anew.
    void restyled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpEditor();
    void showHiddenCharacters();
    void load(std::shared_ptr<const core::SourceText> text);
    void applyStyle();
    /// What is selected, when it can be looked for.
    QString suggestion() const;
    void fitMargin();

    TypedEditor* m_editor;
    DiagnosticMarks* m_marks;
    FindBar* m_findBar;
    TextFinder* m_finder = nullptr;
    TextFolds* m_folds = nullptr; ///< null: nothing can be folded away
    std::shared_ptr<const core::SourceText> m_text;
    std::unique_ptr<Highlighter> m_highlighter;
    EditedText* m_edited = nullptr;
    bool m_readsOutLargeTexts = false;
    std::unique_ptr<TextLink> m_link;
};

} // namespace ui
