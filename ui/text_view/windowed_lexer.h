// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: colours only the lines on the screen, however far they are from the top.
#pragma once

#include "ui/text_view/line_colours.h"
#include "ui/text_view/styled_lines.h"
#include "ui/text_view/text_style.h"

#include <Qsci/qscilexercustom.h>

#include <KSyntaxHighlighting/Theme>

#include <vector>

namespace ui {

class WindowedLexer : public QsciLexerCustom {
    Q_OBJECT
public:
    WindowedLexer(const KSyntaxHighlighting::Definition& definition, const KSyntaxHighlighting::Theme& theme,
        const TextStyle& style, QsciScintilla& editor);
    ~WindowedLexer() override;

    std::uint32_t colouredLines() const { return m_styled.count(); }
    /// The text is about to change from this byte on: its lines are coloured anew when they are seen.
    void forgetFrom(std::uint32_t offset);

    const char* language() const override { return "KSyntaxHighlighting"; }
    QString description(int style) const override;
    QColor defaultColor(int style) const override;
    QColor defaultPaper(int style) const override;
    QFont defaultFont(int style) const override;
    void styleText(int begin, int end) override;

private:
    void colourVisibleLines();
    void colourLines(std::uint32_t first, std::uint32_t last);
    void colourLine(std::uint32_t line);
    std::optional<std::uint32_t> indentation(std::uint32_t line) const;
    QByteArrayView lineBytes(std::uint32_t line) const;
    long ask(unsigned int message, unsigned long argument = 0) const;

    QsciScintilla& m_editor;
    KSyntaxHighlighting::Theme m_theme;
    TextStyle m_style;
    LineColours m_colours;
    StyledLines m_styled;
    std::vector<KSyntaxHighlighting::State> m_stateBehind; ///< a line; known for styled ones
    bool m_isColouring = false;
};

} // namespace ui
