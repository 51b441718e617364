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

} // namespace

StageExample stageExample(const WireExamples& examples)
{
    const auto found = std::ranges::find_if(examples.examples, differs);
    if (found != examples.examples.end())
        return {found->title, rowsOf(*found)};
    return {examples.line,
        sentenceAlone(examples.examples.empty() ? StageText::tr("Nothing of this change travels.")
                                                : StageText::tr("The examples are the same on both sides."))};
}

} // namespace ui
