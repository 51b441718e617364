// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/snippet_rows.h"

#include "ui/card/card_parts.h"

namespace ui {

namespace {

CodeRow foldNote(std::size_t lines)
{
    return {CodeRow::Kind::Note,
        QStringLiteral("⋯ ") + CardText::tr("%n more line(s)", nullptr, static_cast<int>(lines)), {}};
}

CodeRow rowOn(SnippetSide side, const SnippetRow& row)
{
    const bool isBaseline = side == SnippetSide::Baseline;
    const SnippetLine& line = isBaseline ? row.baseline : row.candidate;
    const SnippetKind absent = isBaseline ? SnippetKind::Added : SnippetKind::Removed;
    if (row.kind == absent)
        return {CodeRow::Kind::Gap, {}, {}, row.isAside};
    if (row.kind == SnippetKind::Equal || row.isAside)
        return {CodeRow::Kind::Plain, line.text, {}, row.isAside};
    return {isBaseline ? CodeRow::Kind::Removed : CodeRow::Kind::Added, line.text, line.changed};
}

/// Rows that differ one after the other, told apart into what goes and what comes.
class DifferenceRun {
public:
    void add(const SnippetRow& row)
    {
        if (row.kind != SnippetKind::Added)
            m_going.push_back(rowOn(SnippetSide::Baseline, row));
        if (row.kind != SnippetKind::Removed)
            m_coming.push_back(rowOn(SnippetSide::Candidate, row));
    }

    void endInto(std::vector<CodeRow>& rows)
    {
        rows.insert(rows.end(), m_going.begin(), m_going.end());
        rows.insert(rows.end(), m_coming.begin(), m_coming.end());
        m_going.clear();
        m_coming.clear();
    }

private:
    std::vector<CodeRow> m_going;
    std::vector<CodeRow> m_coming;
};

} // namespace

std::vector<CodeRow> sideRows(const CardSnippet& snippet, const FoldedSnippet& folded, SnippetSide side)
{
    std::vector<CodeRow> rows;
    for (const FoldedRow& each : folded.rows) {
        if (each.foldedBefore > 0)
            rows.push_back(foldNote(each.foldedBefore));
        rows.push_back(rowOn(side, snippet.rows[each.row]));
    }
    if (folded.foldedAtEnd > 0)
        rows.push_back(foldNote(folded.foldedAtEnd));
    return rows;
}

std::vector<CodeRow> unifiedRows(const CardSnippet& snippet, const FoldedSnippet& folded)
{
    std::vector<CodeRow> rows;
    DifferenceRun run;
    for (const FoldedRow& each : folded.rows) {
        const SnippetRow& row = snippet.rows[each.row];
        if (each.foldedBefore > 0 || row.kind == SnippetKind::Equal)
            run.endInto(rows);
        if (each.foldedBefore > 0)
            rows.push_back(foldNote(each.foldedBefore));
        if (row.kind == SnippetKind::Equal)
            rows.push_back(rowOn(SnippetSide::Candidate, row));
        else
            run.add(row);
    }
    run.endInto(rows);
    if (folded.foldedAtEnd > 0)
        rows.push_back(foldNote(folded.foldedAtEnd));
    return rows;
}

FoldedSnippet unfolded(const CardSnippet& snippet)
{
    FoldedSnippet all;
    for (std::size_t row = 0; row < snippet.rows.size(); ++row)
        all.rows.push_back({row, 0});
    all.foldedAtEnd = snippet.leftOut;
    return all;
}

} // namespace ui
