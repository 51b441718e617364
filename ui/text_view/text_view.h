// SPDX-License-Identifier: GPL-3.0-or-later
// One text to read: line numbers, colours, zoom, search; quick however large it is.
#pragma once

#include "core/document/source_text.h"
#include "ui/text_view/find_direction.h"

#include <QWidget>

#include <cstdint>
#include <memory>

class QsciScintilla;

namespace ui {

class FindBar;
class Highlighter;

class TextView : public QWidget {
    Q_OBJECT
public:
    explicit TextView(QWidget* parent = nullptr);
    ~TextView() override;

    /// Replaces what is shown; the caret goes to the top. Its name says how it is coloured.
    void setText(std::shared_ptr<const core::SourceText> text);
    const core::SourceText& text() const { return *m_text; }
    /// What the view holds, byte for byte.
    std::string shownBytes() const;

    core::Position caret() const;
    void setCaret(core::Position position);
    QString selectedText() const;

    int zoom() const;
    /// Points more or less than the font's own size.
    void setZoom(int points);
    void zoomBy(int points) { setZoom(zoom() + points); }

    /// The lines coloured so far: of a large text only those that were on the screen.
    std::uint32_t colouredLines() const;

    /// For the parts of this room that draw into it.
    QsciScintilla& editor() const { return *m_editor; }

    void openFindBar();
    void findNext();
    void findPrevious();

signals:
    void caretMoved();
    /// Fonts and colours were set anew.
    void restyled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpEditor();
    void showHiddenCharacters();
    void applyStyle();
    void find(FindDirection direction, bool fromHere);
    void fitMargin();

    QsciScintilla* m_editor;
    FindBar* m_findBar;
    std::shared_ptr<const core::SourceText> m_text;
    std::unique_ptr<Highlighter> m_highlighter;
};

} // namespace ui
