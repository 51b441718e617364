// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/match_marks.h"

#include "ui/text_view/editor_lines.h"
#include "ui/text_view/editor_silence.h"
#include "ui/theme.h"

#include <QPalette>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

using S = QsciScintillaBase;

/// Numbers that nobody else uses in these editors.
constexpr int ScopeIndicator = 28;
constexpr int MatchIndicator = 29;
constexpr int GroundStrength = 70;
constexpr int ScopeStrength = 28;

} // namespace

MatchMarks::MatchMarks(QsciScintilla& editor)
    : m_editor(editor)
{
    const auto tell = [&editor](unsigned int message, int indicator, int value) {
        editor.SendScintilla(message, static_cast<unsigned long>(indicator), long {value});
    };
    for (const int indicator : {ScopeIndicator, MatchIndicator}) {
        tell(S::SCI_INDICSETUNDER, indicator, 1);
        tell(S::SCI_INDICSETSTYLE, indicator, S::INDIC_STRAIGHTBOX);
    }
    tell(S::SCI_INDICSETALPHA, MatchIndicator, GroundStrength);
    tell(S::SCI_INDICSETOUTLINEALPHA, MatchIndicator, 255);
    tell(S::SCI_INDICSETALPHA, ScopeIndicator, ScopeStrength);
    tell(S::SCI_INDICSETOUTLINEALPHA, ScopeIndicator, 0);
    applyColours(editor.palette());
    connect(&editor, &S::SCN_UPDATEUI, this, &MatchMarks::drawOnScreen);
}

void MatchMarks::applyColours(const QPalette& palette)
{
    m_editor.SendScintilla(S::SCI_INDICSETFORE, static_cast<unsigned long>(MatchIndicator),
        coloursOf(Tone::Stale, palette).glyph);
    m_editor.SendScintilla(
        S::SCI_INDICSETFORE, static_cast<unsigned long>(ScopeIndicator), palette.color(QPalette::Highlight));
}

void MatchMarks::show(std::vector<core::ByteRange> matches)
{
    if (matches.empty() && m_matches.empty())
        return;
    m_matches = std::move(matches);
    m_drawn = {};
    clear(MatchIndicator);
    drawOnScreen();
}

void MatchMarks::showScope(std::optional<core::ByteRange> scope)
{
    clear(ScopeIndicator);
    if (scope)
        fill(ScopeIndicator, *scope);
}

void MatchMarks::drawOnScreen()
{
    const core::ByteRange screen = m_matches.empty() ? core::ByteRange() : bytesOnScreen(m_editor);
    if (screen == m_drawn)
        return;
    m_drawn = screen;
    const auto first = std::ranges::lower_bound(m_matches, screen.begin, {}, &core::ByteRange::begin);
    for (auto match = first; match != m_matches.end() && match->begin < screen.end; ++match)
        fill(MatchIndicator, *match);
}

void MatchMarks::fill(int indicator, core::ByteRange range)
{
    const EditorSilence quiet(m_editor);
    m_editor.SendScintilla(S::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
    m_editor.SendScintilla(
        S::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(range.begin), static_cast<long>(range.size()));
}

void MatchMarks::clear(int indicator)
{
    const EditorSilence quiet(m_editor);
    m_editor.SendScintilla(S::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
    m_editor.SendScintilla(S::SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(m_editor.length()));
}

} // namespace ui
