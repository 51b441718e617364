// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lint_problems.h"

#include "core/document/patch/text_patch.h"
#include "core/lint/diagnostic_fix.h"
#include "core/lint/lint_fix.h"
#include "ui/workspace/shortest_edit.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace ui {

namespace {

constexpr std::string_view NotUnderstood = "not-understood";

ProblemLevel problemLevel(const core::Finding& finding)
{
    switch (core::levelOf(finding)) {
    case core::LintLevel::Error:
        return ProblemLevel::Error;
    case core::LintLevel::Warning:
        return ProblemLevel::Warning;
    case core::LintLevel::Info:
        break;
    }
    return ProblemLevel::Note;
}

/// The key of what is meant, or its first line: nobody wants to see a whole operation underlined.
core::ByteRange marked(const core::Node& node)
{
    if (node.hasKey())
        return node.keyRange();
    const core::SourceText& text = node.tree().source();
    const core::ByteRange range = node.range();
    const std::uint32_t line = text.position(range.begin).line;
    const auto end = text.lineBegin(line) + static_cast<std::uint32_t>(text.line(line).size());
    return {range.begin, std::clamp(range.end, range.begin, std::max(end, range.begin))};
}

/// One look at both texts, however many problems there are.
void moveAlong(std::vector<Problem>& problems, const core::ContractFile& file, std::string_view now)
{
    const auto edit = shortestEdit(file.document.tree.source().bytes(), now);
    if (!edit)
        return;
    const auto patch = core::TextPatch::make({*edit});
    const auto linesBehind = [](std::string_view text) {
        return static_cast<std::int64_t>(std::ranges::count(text, '\n'));
    };
    const std::int64_t lines =
        linesBehind(edit->replacement) - linesBehind(file.document.tree.source().slice(edit->range));
    for (Problem& problem : problems) {
        if (problem.path != file.path)
            continue;
        if (problem.range.begin >= edit->range.end)
            problem.place.line = static_cast<std::uint32_t>(problem.place.line + lines);
        problem.range = patch->mapRange(problem.range);
    }
}

class ProblemRows {
public:
    explicit ProblemRows(const LintReading& reading)
        : m_reading(reading)
    {
    }

    std::vector<Problem> take() { return std::move(m_problems); }

    void add(const ContractLint& lint)
    {
        for (const core::LintFinding& found : *lint.findings)
            add(lint, found);
        for (const core::Gap& gap : lint.symbols->read->notUnderstood)
            add(lint, gap);
    }

private:
    void add(const ContractLint& lint, const core::LintFinding& found)
    {
        const core::Finding& finding = found.finding;
        const core::ContractFile* file =
            finding.candidate ? lookedAt(lint, finding.candidate->file) : nullptr;
        const core::Node node = file ? file->document.tree.find(finding.pointer) : core::Node();
        if (node)
            add(*file, node,
                {.level = problemLevel(finding),
                    .code = finding.rule,
                    .message = finding.message,
                    .why = finding.why,
                    .hint = finding.recipe,
                    .contract = lint.symbols->contract,
                    .key = finding.place,
                    .isFromBefore = found.since == core::Since::PreExisting,
                    .mayBeFixed = core::findLintFixer(finding.rule) != nullptr});
    }

    void add(const ContractLint& lint, const core::Gap& gap)
    {
        const core::ContractFile* file = lookedAt(lint, gap.file);
        if (!file)
            return;
        const core::Tree& tree = file->document.tree;
        const core::Node node = tree.nodeAt(tree.source().offset(gap.begin));
        if (node)
            add(*file, node,
                {.level = ProblemLevel::Warning,
                    .code = std::string(NotUnderstood),
                    .message = node.hasKey() ? std::string(node.key()) + ": " + gap.why : gap.why,
                    .why = "What is not understood is not compared: nobody knows whether it breaks anything.",
                    .contract = lint.symbols->contract,
                    .isFromBefore = lint.before && lint.before->gaps.contains(gapWords(gap)),
                    .mayBeFixed = node.hasKey()});
    }

    const core::ContractFile* lookedAt(const ContractLint& lint, const std::string& path) const
    {
        return m_reading.sources.files.contains(path) ? lint.symbols->file(path) : nullptr;
    }

    void add(const core::ContractFile& file, const core::Node& node, Problem problem)
    {
        const core::ByteRange range = marked(node);
        if (!m_known.emplace(file.path, range.begin, problem.code, problem.message).second)
            return;
        problem.path = file.path;
        problem.place = file.document.tree.source().position(range.begin);
        problem.range = range;
        m_problems.push_back(std::move(problem));
    }

    const LintReading& m_reading;
    std::vector<Problem> m_problems;
    std::set<std::tuple<std::string, std::uint32_t, std::string, std::string>> m_known;
};

} // namespace

std::vector<Problem> problemsOf(const std::vector<std::shared_ptr<const OpenFile>>& files)
{
    std::vector<Problem> problems;
    for (const auto& file : files)
        for (const core::Diagnostic& each : file->diagnostics.value_or(std::vector<core::Diagnostic>()))
            problems.push_back({.path = file->path,
                .place = file->text->position(each.range.begin),
                .range = each.range,
                .level =
                    each.level == core::DiagnosticLevel::Error ? ProblemLevel::Error : ProblemLevel::Warning,
                .code = std::string(each.code),
                .message = each.message,
                .hint = each.hint,
                .mayBeFixed = core::mayBeFixed(each.code)});
    return problems;
}

std::vector<Problem> problemsOf(const LintReading& reading)
{
    ProblemRows rows(reading);
    for (const ContractLint& each : reading.contracts)
        rows.add(each);
    return rows.take();
}

std::vector<Problem> movedProblems(const LintReading& reading, const BytesNow& now)
{
    std::vector<Problem> problems = reading.problems;
    for (const std::string& path : reading.sources.files)
        for (const ContractLint& each : reading.contracts)
            if (const core::ContractFile* file = each.symbols->file(path)) {
                moveAlong(problems, *file, now(path, file->document.tree.source().bytes()));
                break;
            }
    return problems;
}

} // namespace ui
