// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/card_snippet.h"

#include "core/compat/finding_maker.h"
#include "core/document/document.h"
#include "core/document/value_printer.h"
#include "ui/card/aligned_lines.h"

#include <algorithm>
#include <optional>

namespace ui {

namespace {

constexpr std::uint32_t MostLines = 400;
constexpr std::uint32_t LargestExcerpt = 1U << 16U;
constexpr std::size_t LongestLine = 400;
/// A longer single line is JSON that no person wrote.
constexpr std::size_t LongestWritten = 120;

struct Excerpt {
    std::vector<std::string> lines;
    std::size_t leftOut = 0;
};

std::string_view withoutLineEnd(std::string_view line)
{
    while (line.ends_with('\n') || line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(withoutLineEnd(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// Takes away at most `indent` blanks: the first line begins where the change does, the others further left
/// only by mistake.
void dedent(std::string& line, std::size_t indent)
{
    line.erase(0, std::min({indent, line.find_first_not_of(' '), line.size()}));
}

/// `"status": {"type": "string"}` over several lines; nothing where it is no JSON.
std::optional<std::vector<std::string>> prettyJson(std::string_view entry)
{
    const bool isEntry = entry.starts_with('"');
    const std::string json = isEntry ? "{" + std::string(entry) + "}" : std::string(entry);
    const core::Document document =
        core::readDocument(core::SourceText::make(json), {.syntax = core::Syntax::Json});
    const core::PrintedValue printed = core::printJson(document);
    if (!document.isWhole() || printed.json.empty())
        return std::nullopt;
    std::vector<std::string> lines = linesOf(printed.json);
    if (!isEntry || lines.size() < 3)
        return lines;
    lines.erase(lines.begin());
    lines.pop_back();
    std::ranges::for_each(lines, [](std::string& line) { dedent(line, 2); });
    return lines;
}

std::string cut(std::string line)
{
    if (line.size() <= LongestLine)
        return line;
    std::size_t end = LongestLine;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
        --end;
    return line.substr(0, end) + "…";
}

Excerpt excerptOf(const core::SourceText& text, const core::TextPlace& place)
{
    const std::uint32_t lastLine = std::min(place.end.line, place.begin.line + MostLines - 1);
    const std::uint32_t begin = text.offset(place.begin);
    const std::uint32_t end =
        std::min({text.offset(place.end), text.offset({lastLine + 1, 0}), begin + LargestExcerpt});
    const std::string_view slice = text.slice({begin, std::max(begin, end)});
    std::vector<std::string> lines = linesOf(slice);
    if (lines.size() == 1 && lines.front().size() > LongestWritten)
        lines = prettyJson(slice).value_or(lines);
    else
        for (std::size_t row = 1; row < lines.size(); ++row)
            dedent(lines[row], place.begin.byte);
    Excerpt excerpt;
    std::ranges::transform(lines, std::back_inserter(excerpt.lines), cut);
    excerpt.leftOut = place.end.line - lastLine;
    return excerpt;
}

Excerpt excerptOf(const SnippetSource& source)
{
    if (source.text)
        return excerptOf(*source.text, source.place);
    return {source.words.empty() ? std::vector<std::string> {} : std::vector {cut(source.words)}, 0};
}

/// The list of what is required that names the field: the field itself says nothing of it.
core::Node requiredList(const core::Element* field, const core::FacetValue* required)
{
    if (required && required->node.parent().isSequence())
        return required->node.parent();
    const core::Element* object = field ? field->parent : nullptr;
    const core::Node list = object ? object->node["required"] : core::Node();
    return list.isSequence() ? list : core::Node();
}

SnippetSource listSource(const core::Contract* contract, const core::Node& list)
{
    if (!contract || !list)
        return {};
    return {list.tree().sharedSource(), core::placeOfNode(*contract, list), {}};
}

/// Nothing where the change is no other one, or is written at the field itself.
std::optional<CardSnippet> requiredSnippet(const ChangeRef& ref)
{
    const auto* comparison = ref ? ref.contract->comparison.get() : nullptr;
    if (!comparison || ref.finding->change >= comparison->changes.size())
        return std::nullopt;
    const core::Change& change = comparison->changes[ref.finding->change];
    if (change.facet != core::Facet::Required || change.kind != core::ElementKind::Field)
        return std::nullopt;
    const core::Node before = requiredList(change.baseline, change.before);
    const core::Node after = requiredList(change.candidate, change.after);
    if (!before && !after)
        return std::nullopt;
    return snippetOf(
        listSource(ref.contract->baseline(), before), listSource(ref.contract->candidate(), after));
}

SnippetSource sourceOf(const Study& study, core::Side side, const core::Finding& finding)
{
    const bool isBaseline = side == core::Side::Baseline;
    const std::optional<core::TextPlace>& place = isBaseline ? finding.baseline : finding.candidate;
    SnippetSource source;
    if (place)
        source = {study.text(side, place->file), *place, {}};
    // What stands on one side only has no value to be told of the other.
    if (place || (!finding.baseline && !finding.candidate))
        source.words = isBaseline ? finding.before : finding.after;
    return source;
}

/// Which rows are worth their room: those that differ, and two around them.
std::vector<bool> worthShowing(const CardSnippet& snippet)
{
    constexpr std::size_t Around = 2;
    std::vector<bool> shown(snippet.rows.size(), false);
    for (std::size_t row = 0; row < shown.size(); ++row) {
        if (snippet.rows[row].kind == SnippetKind::Equal || snippet.rows[row].isAside)
            continue;
        const std::size_t begin = row - std::min(row, Around);
        std::fill_n(shown.begin() + static_cast<std::ptrdiff_t>(begin),
            std::min(row + Around + 1, shown.size()) - begin, true);
    }
    return shown;
}

} // namespace

CardSnippet snippetOf(const SnippetSource& baselineSource, const SnippetSource& candidateSource)
{
    const Excerpt before = excerptOf(baselineSource);
    const Excerpt after = excerptOf(candidateSource);
    return {alignedLines(before.lines, after.lines), std::max(before.leftOut, after.leftOut)};
}

CardSnippet snippetOf(const Study& study, const core::Finding& finding)
{
    if (const auto lists = requiredSnippet(study.change(finding.place)))
        return *lists;
    return snippetOf(
        sourceOf(study, core::Side::Baseline, finding), sourceOf(study, core::Side::Candidate, finding));
}

FoldedSnippet folded(const CardSnippet& snippet, std::size_t most)
{
    const std::vector<bool> shown =
        snippet.rows.size() <= most ? std::vector<bool>(snippet.rows.size(), true) : worthShowing(snippet);
    FoldedSnippet result;
    std::size_t hidden = 0;
    for (std::size_t row = 0; row < shown.size(); ++row) {
        if (shown[row] && result.rows.size() < most) {
            result.rows.push_back({row, hidden});
            hidden = 0;
        } else
            ++hidden;
    }
    result.foldedAtEnd = hidden + snippet.leftOut;
    return result;
}

} // namespace ui
