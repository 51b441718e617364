// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stage_snippet.h"

#include "ui/card/aligned_lines.h"
#include "ui/meeting/change_lines.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace ui {

namespace {

constexpr std::uint32_t LinesAround = 60;
constexpr std::uint32_t MostOwnLines = 400;
constexpr std::size_t LongestStageLine = 4000;
/// A change that begins behind so much else stands in a line that no person wrote.
constexpr std::uint32_t DenseColumn = 160;

std::size_t indentOf(std::string_view line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

/// Lines of one side, as far left as those of the other side.
struct SideExcerpt {
    const ChangeLines& lines;
    std::size_t indent = 0;

    std::vector<std::string> of(LineSpan span) const
    {
        std::vector<std::string> texts;
        for (std::uint32_t line = span.begin; lines.text && line < span.end; ++line)
            texts.push_back(text(line));
        return texts;
    }

    std::vector<std::string> before() const
    {
        const std::uint32_t begin = lines.around.begin;
        return of({begin - std::min(begin, LinesAround), begin});
    }

    std::vector<std::string> beforeOwn() const { return of({lines.around.begin, lines.own.begin}); }
    std::vector<std::string> own() const { return of(lines.own); }
    std::vector<std::string> behindOwn() const { return of({lines.own.end, lines.around.end}); }

    std::vector<std::string> behind() const
    {
        const std::uint32_t end = lines.around.end;
        const std::uint32_t last = lines.text ? lines.text->lineCount() : end;
        return of({end, std::max(end, std::min(end + LinesAround, last))});
    }

private:
    std::string text(std::uint32_t line) const
    {
        std::string text(lines.text->line(line));
        text.erase(0, std::min(indent, indentOf(text)));
        if (text.size() <= LongestStageLine)
            return text;
        std::size_t end = LongestStageLine;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            --end;
        return text.substr(0, end) + " …";
    }
};

std::size_t firstIndent(const ChangeLines& lines)
{
    const bool hasLine = lines.text && lines.around.begin < lines.text->lineCount();
    return hasLine ? indentOf(lines.text->line(lines.around.begin)) : 0;
}

bool isDense(const ChangeLines& lines)
{
    return lines.text && lines.own.size() > 0 && lines.column > DenseColumn;
}

void addAside(StageSnippet& snippet, std::vector<SnippetRow> rows)
{
    for (SnippetRow& row : rows) {
        row.isAside = row.kind != SnippetKind::Equal;
        snippet.rows.push_back(std::move(row));
    }
}

/// Its own lines stand beside each other and nothing else beside them, however much it resembles them.
void addOwn(StageSnippet& snippet, std::vector<SnippetRow> rows)
{
    snippet.first = snippet.rows.size();
    snippet.rows.insert(
        snippet.rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    snippet.behind = snippet.rows.size();
}

/// More of it is not read by anybody; how much that is, is said.
std::size_t shortenOwn(ChangeLines& lines)
{
    const std::uint32_t all = lines.own.size();
    if (lines.around.size() <= MostOwnLines || all <= MostOwnLines)
        return 0;
    lines.own.end = lines.own.begin + MostOwnLines;
    lines.around = lines.own;
    return all - MostOwnLines;
}

StageSnippet withoutSurroundings(const Study& study, const core::Finding& finding)
{
    CardSnippet card = snippetOf(study, finding);
    const std::size_t count = card.rows.size();
    return {std::move(card.rows), 0, count, card.leftOut};
}

} // namespace

StageSnippet stageSnippet(const Study& study, const ChangeRef& ref)
{
    const auto& comparison = ref.contract->comparison;
    if (!comparison || ref.finding->change >= comparison->changes.size())
        return withoutSurroundings(study, *ref.finding);
    ChangeInTexts texts = changeInTexts(*comparison, comparison->changes[ref.finding->change]);
    if ((!texts.baseline.text && !texts.candidate.text) || isDense(texts.baseline)
        || isDense(texts.candidate))
        return withoutSurroundings(study, *ref.finding);
    StageSnippet snippet;
    snippet.leftOut = std::max(shortenOwn(texts.baseline), shortenOwn(texts.candidate));
    const std::size_t before = firstIndent(texts.baseline);
    const std::size_t after = firstIndent(texts.candidate);
    const SideExcerpt baseline {texts.baseline, before - std::min(before, after)};
    const SideExcerpt candidate {texts.candidate, after - std::min(before, after)};
    addAside(snippet, alignedLines(baseline.before(), candidate.before()));
    addAside(snippet, alignedLines(baseline.beforeOwn(), candidate.beforeOwn()));
    addOwn(snippet, alignedLines(baseline.own(), candidate.own()));
    addAside(snippet, alignedLines(baseline.behindOwn(), candidate.behindOwn()));
    addAside(snippet, alignedLines(baseline.behind(), candidate.behind()));
    return snippet;
}

} // namespace ui
