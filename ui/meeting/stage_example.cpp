// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stage_example.h"

#include "ui/card/aligned_lines.h"
#include "ui/meeting/stage_words.h"

#include <algorithm>

namespace ui {

namespace {

StageSnippet sentenceAlone(const QString& sentence)
{
    StageSnippet snippet;
    snippet.rows.push_back({SnippetKind::Equal, {sentence}, {sentence}});
    snippet.behind = 1;
    return snippet;
}

bool differs(const WireExample& example)
{
    return std::ranges::any_of(
        example.rows, [](const ExampleRow& row) { return row.kind != core::RowKind::Equal; });
}

StageSnippet rowsOf(const WireExample& example)
{
    std::vector<std::string> before;
    std::vector<std::string> after;
    for (const ExampleRow& row : example.rows) {
        if (row.kind != core::RowKind::Added)
            before.push_back(row.baseline.toStdString());
        if (row.kind != core::RowKind::Removed)
            after.push_back(row.candidate.toStdString());
    }
    StageSnippet snippet;
    snippet.rows = alignedLines(before, after);
    snippet.behind = snippet.rows.size();
    return snippet;
}

const QString& lineOf(const SnippetRow& row)
{
    return row.kind == SnippetKind::Added ? row.candidate.text : row.baseline.text;
}

qsizetype depthOf(const SnippetRow& row)
{
    const QString& line = lineOf(row);
    return line.size() - QStringView(line).trimmed().size();
}

/// The rows of a member and what it holds; all rows where none of those that differ is of it.
void narrow(StageSnippet& snippet, const QString& member)
{
    const QString begin = QStringLiteral("\"%1\":").arg(member);
    const auto isOwn = [&](const SnippetRow& row) {
        return row.kind != SnippetKind::Equal && lineOf(row).trimmed().startsWith(begin);
    };
    auto& rows = snippet.rows;
    const auto first = std::ranges::find_if(rows, isOwn);
    if (first == rows.end())
        return;
    const auto behind = std::find_if(first + 1, rows.end(), [&](const SnippetRow& row) {
        return !isOwn(row) && (row.kind == SnippetKind::Equal || depthOf(row) <= depthOf(*first));
    });
    for (auto row = rows.begin(); row != rows.end(); ++row)
        row->isAside = row->kind != SnippetKind::Equal && (row < first || row >= behind);
    snippet.first = static_cast<std::size_t>(first - rows.begin());
    snippet.behind = static_cast<std::size_t>(behind - rows.begin());
}

} // namespace

StageExample stageExample(const WireExamples& examples, const QString& member)
{
    const auto found = std::ranges::find_if(examples.examples, differs);
    if (found != examples.examples.end()) {
        StageSnippet rows = rowsOf(*found);
        narrow(rows, member);
        return {found->title, std::move(rows)};
    }
    return {examples.line,
        sentenceAlone(examples.examples.empty() ? StageText::tr("Nothing of this change travels.")
                                                : StageText::tr("The examples are the same on both sides."))};
}

} // namespace ui
