// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/line_colours.h"

#include <QString>

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <algorithm>

namespace ui {

namespace {

/// A line as long as a small file is data, not something to be read; colouring it would hold up the window.
constexpr qsizetype LongestColouredLine = 20'000;

/// More levels than any contract has; closing fewer than were opened does no harm.
constexpr int JsonLevels = 64;

} // namespace

LineColours::LineColours(const KSyntaxHighlighting::Definition& definition)
{
    setDefinition(definition);
    // Outside of every object the JSON definition takes anything but a bracket for an error.
    if (definition.name() == QLatin1String("JSON"))
        m_inside = colour(QByteArray("{\"\":").repeated(JsonLevels) + '{', {});
}

KSyntaxHighlighting::State LineColours::colour(QByteArrayView line, const KSyntaxHighlighting::State& before)
{
    m_styles.assign(static_cast<std::size_t>(line.size()), KSyntaxHighlighting::Theme::Normal);
    if (line.size() > LongestColouredLine)
        return before;
    // As Latin-1 each byte is a character, so that offsets need no translation; what gives a language its
    // structure is ASCII anyway.
    return highlightLine(QString::fromLatin1(line), before);
}

void LineColours::applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format)
{
    std::fill_n(m_styles.begin() + offset, length, static_cast<char>(format.textStyle()));
}

} // namespace ui
