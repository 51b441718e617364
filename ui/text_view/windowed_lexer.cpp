// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/windowed_lexer.h"

#include "ui/text_view/editor_lines.h"
#include "ui/theme.h"

#include <QScopedValueRollback>
#include <Qsci/qsciscintilla.h>

#include <algorithm>

namespace ui {

using KSyntaxHighlighting::State;
using TextStyleNumber = KSyntaxHighlighting::Theme::TextStyle;

WindowedLexer::WindowedLexer(const KSyntaxHighlighting::Definition& definition,
    const KSyntaxHighlighting::Theme& theme, const TextStyle& style, QsciScintilla& editor)
    : m_editor(editor)
    , m_theme(theme)
    , m_style(style)
    , m_colours(definition)
{
    setDefaultFont(style.font);
    setDefaultPaper(style.ground);
    setDefaultColor(style.text);
    editor.setLexer(this);
    // Scrolling back to what a jump left out asks for no styling; Scintilla tells of it before it paints.
    connect(&editor, &QsciScintillaBase::SCN_UPDATEUI, this, &WindowedLexer::colourVisibleLines);
}

WindowedLexer::~WindowedLexer()
{
    m_editor.setLexer(nullptr);
}

QString WindowedLexer::description(int style) const
{
    return style <= TextStyleNumber::Others ? QString::number(style) : QString();
}

QColor WindowedLexer::defaultColor(int style) const
{
    const auto number = static_cast<TextStyleNumber>(style);
    if (style > TextStyleNumber::Others || number == TextStyleNumber::Normal)
        return m_style.text;
    const QRgb colour = m_theme.textColor(number);
    return colour == 0 ? m_style.text : readableOn(m_style.ground, QColor::fromRgb(colour));
}

QColor WindowedLexer::defaultPaper(int /*style*/) const
{
    return m_style.ground;
}

QFont WindowedLexer::defaultFont(int style) const
{
    QFont font = m_style.font;
    if (style <= TextStyleNumber::Others) {
        font.setBold(m_theme.isBold(static_cast<TextStyleNumber>(style)));
        font.setItalic(m_theme.isItalic(static_cast<TextStyleNumber>(style)));
    }
    return font;
}

void WindowedLexer::styleText(int /*begin*/, int end)
{
    colourVisibleLines();
    // What lies out of sight waits until it is seen: colouring a file of 12 MB takes seconds.
    startStyling(std::max(end, static_cast<int>(ask(QsciScintillaBase::SCI_GETENDSTYLED))));
}

void WindowedLexer::forgetFrom(std::uint32_t offset)
{
    m_styled.forgetFrom(static_cast<std::uint32_t>(ask(QsciScintillaBase::SCI_LINEFROMPOSITION, offset)));
}

void WindowedLexer::colourVisibleLines()
{
    if (m_isColouring)
        return;
    const QScopedValueRollback guard(m_isColouring, true);
    const long top = ask(QsciScintillaBase::SCI_GETFIRSTVISIBLELINE);
    const long onScreen = ask(QsciScintillaBase::SCI_LINESONSCREEN);
    const auto visible = [this](long line) {
        return static_cast<std::uint32_t>(
            ask(QsciScintillaBase::SCI_DOCLINEFROMVISIBLE, static_cast<unsigned long>(line)));
    };
    const auto lineCount = static_cast<std::uint32_t>(ask(QsciScintillaBase::SCI_GETLINECOUNT));
    const std::uint32_t last = std::min(visible(top + onScreen + 1), lineCount - 1);
    // Between two lines on the screen there may be thousands that are folded away.
    for (std::uint32_t line = visible(top); line <= last; ++line) {
        if (!m_styled.isStyled(line) && ask(QsciScintillaBase::SCI_GETLINEVISIBLE, line) != 0)
            colourLines(
                m_styled.beginFor(line, [this](std::uint32_t each) { return indentation(each); }), line);
    }
}

void WindowedLexer::colourLines(std::uint32_t first, std::uint32_t last)
{
    const long styledUpTo = ask(QsciScintillaBase::SCI_GETENDSTYLED);
    if (m_stateBehind.size() <= last)
        m_stateBehind.resize(last + 1);
    for (std::uint32_t line = first; line <= last; ++line)
        colourLine(line);
    if (styledUpTo > ask(QsciScintillaBase::SCI_GETENDSTYLED))
        startStyling(static_cast<int>(styledUpTo));
}

void WindowedLexer::colourLine(std::uint32_t line)
{
    const QByteArrayView bytes = lineBytes(line);
    State before = line == 0 ? State() : m_colours.insideState();
    if (line > 0 && m_styled.isStyled(line - 1))
        before = m_stateBehind[line - 1];
    m_stateBehind[line] = m_colours.colour(bytes, before);
    startStyling(static_cast<int>(ask(QsciScintillaBase::SCI_POSITIONFROMLINE, line)));
    m_editor.SendScintilla(QsciScintillaBase::SCI_SETSTYLINGEX, static_cast<unsigned long>(bytes.size()),
        m_colours.styles().data());
    m_styled.mark(line);
}

std::optional<std::uint32_t> WindowedLexer::indentation(std::uint32_t line) const
{
    const QByteArrayView bytes = lineBytes(line);
    const auto first = std::ranges::find_if(bytes, [](char c) { return c != ' ' && c != '\t'; });
    if (first == bytes.end() || *first == '#')
        return {};
    return static_cast<std::uint32_t>(first - bytes.begin());
}

QByteArrayView WindowedLexer::lineBytes(std::uint32_t line) const
{
    const std::string_view bytes = lineOf(m_editor, line);
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

long WindowedLexer::ask(unsigned int message, unsigned long argument) const
{
    return m_editor.SendScintilla(message, argument);
}

} // namespace ui
