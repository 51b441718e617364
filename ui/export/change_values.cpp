// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/change_values.h"

#include "core/document/diff/line_diff.h"
#include "core/document/diff/side_rows.h"
#include "core/document/diff/word_diff.h"
#include "core/document/document.h"
#include "core/document/value_printer.h"
#include "ui/export/printed_words.h"

#include <algorithm>
#include <span>

namespace ui {
namespace {

constexpr std::uint32_t ContextLines = 3; ///< around what differs
constexpr std::uint32_t ShortestFold = 3; ///< fewer lines are shown rather than counted
constexpr std::uint32_t MostRows = 60;
constexpr double SideGap = 60;
constexpr double GutterWidth = 130;

using Texts = std::shared_ptr<const core::SourceText>;

/// One side of a row: the glyph in its gutter, the line with its changed words, the ground of both.
struct Side {
    QString glyph = {};
    Prose line = {};
    Ink ground = Ink::Ground;
    Pattern edge = Pattern::Plain;
    bool isChanged = false;
};

/// The line in one piece for each word that differs and each stretch that does not.
Prose markedWords(std::string_view line, std::span<const core::ByteRange> words, Ink ink)
{
    Prose prose;
    std::uint32_t at = 0;
    for (const core::ByteRange& each : words) {
        prose.add(printed(line.substr(at, each.begin - at)), TextRole::Mono);
        prose.addOn(ink, printed(line.substr(each.begin, each.size())), TextRole::Mono);
        at = each.end;
    }
    return prose.add(printed(line.substr(at)), TextRole::Mono);
}

Side removedSide(Prose line)
{
    return {QStringLiteral("−"), std::move(line), Ink::Removed, Pattern::Hatch, true};
}

Side addedSide(Prose line)
{
    return {QStringLiteral("+"), std::move(line), Ink::Added, Pattern::Plain, true};
}

class ValueRows {
public:
    ValueRows(PageWriter& page, const Phrases& words)
        : m_page(page)
        , m_words(words)
        , m_width((page.width() - SideGap) / 2)
    {
    }

    void title(const QString& baseline, const QString& candidate)
    {
        m_page.row({.cells = {{Prose(baseline, TextRole::SmallStrong), 0, m_width},
                        {Prose(candidate, TextRole::SmallStrong), m_width + SideGap, m_width}},
            .below = 15,
            .staysWithNext = true});
    }

    void side(const Side& baseline, const Side& candidate)
    {
        Row row;
        add(row, baseline, 0);
        add(row, candidate, m_width + SideGap);
        m_page.row(row);
    }

    void fold(int lines)
    {
        note(QStringLiteral("⋯ ") + m_words.translate("Packet", "%n lines are the same", nullptr, lines));
    }

    void rest(int lines) { note(QStringLiteral("⋯ ") + moreLines(lines, m_words)); }

private:
    void add(Row& row, const Side& side, double left) const
    {
        Cell glyph {Prose(side.glyph, TextRole::Mono), left, GutterWidth, Qt::AlignLeft, side.ground};
        if (side.isChanged)
            glyph.edge = side.edge;
        row.cells.push_back(std::move(glyph));
        row.cells.push_back(
            {side.line, left + GutterWidth, m_width - GutterWidth, Qt::AlignLeft, side.ground});
    }

    void note(const QString& text)
    {
        m_page.row({.cells = {{Prose(text, TextRole::Small), GutterWidth, m_page.width() - GutterWidth}},
            .above = 12,
            .below = 12});
    }

    PageWriter& m_page;
    const Phrases& m_words;
    double m_width;
};

Side equalSide(std::string_view line)
{
    return {.line = Prose(printed(line), TextRole::Mono)};
}

/// Where only the other side has a line.
Side emptySide()
{
    return {};
}

void writeRow(
    ValueRows& rows, const core::SideRow& row, const core::SourceText& before, const core::SourceText& after)
{
    switch (row.kind) {
    case core::RowKind::Equal:
        rows.side(equalSide(before.line(*row.baseline)), equalSide(after.line(*row.candidate)));
        break;
    case core::RowKind::Removed:
        rows.side(removedSide(Prose(printed(before.line(*row.baseline)), TextRole::Mono)), emptySide());
        break;
    case core::RowKind::Added:
        rows.side(emptySide(), addedSide(Prose(printed(after.line(*row.candidate)), TextRole::Mono)));
        break;
    case core::RowKind::Changed: {
        const std::string_view old = before.line(*row.baseline);
        const std::string_view now = after.line(*row.candidate);
        const core::WordDiff words = core::diffWords(old, now);
        rows.side(removedSide(markedWords(old, words.baseline, Ink::RemovedWord)),
            addedSide(markedWords(now, words.candidate, Ink::AddedWord)));
        break;
    }
    }
}

/// The first and the last line of a run of equal ones that is long enough to be counted instead.
core::IndexRange foldIn(const core::RowBlock& block, bool isFirst, bool isLast)
{
    if (block.kind != core::RowKind::Equal)
        return {};
    const std::uint32_t before = isFirst ? 0 : std::min(ContextLines, block.size);
    const std::uint32_t behind = isLast ? 0 : std::min(ContextLines, block.size - before);
    const core::IndexRange fold {block.row + before, block.row + block.size - behind};
    return fold.end > fold.begin && fold.size() >= ShortestFold ? fold : core::IndexRange {};
}

void writeRows(ValueRows& rows, const core::SourceText& before, const core::SourceText& after)
{
    const auto hunks = core::diffLines(before, after, core::LineEquality::IgnoreTrailingSpace);
    const core::SideRows aligned = core::SideRows::align(before, after, hunks);
    std::uint32_t written = 0;
    for (const core::RowBlock& block : aligned.blocks()) {
        const std::uint32_t end = block.row + block.size;
        const core::IndexRange fold = foldIn(block, block.row == 0, end == aligned.rowCount());
        for (std::uint32_t row = block.row; row < end; ++row) {
            if (written == MostRows) {
                rows.rest(static_cast<int>(aligned.rowCount() - row));
                return;
            }
            if (!fold.empty() && row == fold.begin)
                rows.fold(static_cast<int>(fold.size()));
            if (fold.contains(row))
                continue;
            writeRow(rows, aligned.row(row), before, after);
            ++written;
        }
    }
}

/// What is there only on one side; the other says so.
void writeOneSide(ValueRows& rows, const core::SourceText& text, bool isBaseline, const Phrases& words)
{
    const Side absent {.line = Prose(words.translate("Packet", "not there"), TextRole::Small)};
    for (std::uint32_t line = 0; line < text.lineCount(); ++line) {
        if (line == MostRows) {
            rows.rest(static_cast<int>(text.lineCount() - line));
            return;
        }
        const Prose shown(printed(text.line(line)), TextRole::Mono);
        const Side other = line == 0 ? absent : emptySide();
        rows.side(isBaseline ? removedSide(shown) : other, isBaseline ? other : addedSide(shown));
    }
}

} // namespace

QString moreLines(int count, const Phrases& words)
{
    return words.translate("Packet", "%n more lines stand in packet.json, which is attached", nullptr, count);
}

std::string spreadOut(const std::string& json)
{
    const core::Document document =
        core::readDocument(core::SourceText::make(json), {.syntax = core::Syntax::Json});
    const core::PrintedValue value = document.isWhole() ? core::printJson(document) : core::PrintedValue {};
    if (value.json.empty() || !value.diagnostics.empty())
        return json;
    return value.json.ends_with('\n') ? value.json.substr(0, value.json.size() - 1) : value.json;
}

void writeChangedValue(PageWriter& page, const ChangedValue& value, const Phrases& words)
{
    if (value.before.empty() && value.after.empty())
        return;
    const Texts before = core::SourceText::make(spreadOut(value.before));
    const Texts after = core::SourceText::make(spreadOut(value.after));
    ValueRows rows(page, words);
    rows.title(value.baselineTitle, value.candidateTitle);
    if (value.before.empty() || value.after.empty())
        writeOneSide(rows, value.after.empty() ? *before : *after, value.after.empty(), words);
    else
        writeRows(rows, *before, *after);
    page.gap(70);
}

} // namespace ui
