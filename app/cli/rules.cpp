// SPDX-License-Identifier: Apache-2.0
// The verb rules.
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/rule_coverage.h"
#include "app/cli/rules_report.h"
#include "app/cli/wording.h"

namespace cli {

namespace {

/// One in so many cells is proved: all of them would take longer than anybody waits for a listing.
constexpr std::size_t ProvedOfCells = 37;

core::Error unknownRule(std::string_view id)
{
    std::vector<std::string_view> ids;
    for (const core::Rule* rule : core::allRules())
        ids.push_back(rule->id);
    for (const core::LintRule* rule : core::lintRules())
        ids.push_back(rule->id);
    const std::string hint = didYouMean(id, ids);
    return {core::ErrorCode::NotFound, "there is no rule " + inQuotes(id),
        hint.empty() ? "'countersign rules' lists them all" : hint};
}

std::string rulesMarkdown(std::string_view id)
{
    if (id.empty())
        return ruleListMarkdown();
    const core::LintRule* lintRule = core::findLintRule(id);
    return lintRule ? lintRuleMarkdown(*lintRule, 1) : ruleMarkdown(factsOf(*core::findRule(id)), 1);
}

std::string rulesText(std::string_view id, const Paint& paint, std::size_t width)
{
    if (id.empty())
        return ruleListText(paint);
    const core::LintRule* lintRule = core::findLintRule(id);
    return lintRule ? lintRuleText(*lintRule, paint, width)
                    : ruleText(factsOf(*core::findRule(id)), paint, width);
}

/// `id` is that of a rule, or empty.
core::Result<void> answerRules(std::string_view id, const Arguments& arguments, const Console& console)
{
    if (arguments.format() == Format::Json)
        return answerJson(arguments, console, rulesJson(id));
    if (arguments.format() == Format::Markdown)
        return writeOutput(arguments.output(), rulesMarkdown(id));
    const Paint paint = arguments.output() == "-" ? console.outPaint() : Paint();
    return writeOutput(arguments.output(), rulesText(id, paint, console.outWidth()));
}

core::Result<ExitCode> answerCoverage(const Arguments& arguments, const Console& console)
{
    const auto cells = [&] {
        const Progress progress(console, "judging every keyword at every place ...");
        return core::coverageTable();
    }();
    const core::ProofShare proof = core::proofShare(ProvedOfCells);
    const auto answer = [&] {
        if (arguments.format() == Format::Json)
            return answerJson(arguments, console, coverageJson(cells, proof));
        const bool isMarkdown = arguments.format() == Format::Markdown;
        return writeOutput(
            arguments.output(), isMarkdown ? coverageMarkdown(cells, proof) : coverageText(cells, proof));
    }();
    return answer.map([&] { return hasHole(cells) ? ExitCode::No : ExitCode::Yes; });
}

core::Result<ExitCode> answerPages(const Arguments& arguments)
{
    const std::string& folder = arguments.value("--pages");
    return writeRulePages(folder)
        .and_then([&](std::size_t pages) {
            return writeOutput(arguments.output(),
                counted(pages, "page", "pages") + " written to " + inQuotes(folder) + "\n");
        })
        .map([] { return ExitCode::Yes; });
}

core::Result<ExitCode> runRules(const Arguments& arguments, const Console& console)
{
    const std::string& id = arguments.positional(0);
    const bool asksForMore = arguments.has("--pages") || arguments.has("--coverage");
    if ((!id.empty() && asksForMore) || (arguments.has("--pages") && arguments.has("--coverage")))
        return core::fail(core::ErrorCode::BadInput, "ID, --coverage and --pages exclude each other",
            "ask for one of them at a time");
    if (arguments.has("--coverage"))
        return answerCoverage(arguments, console);
    if (arguments.has("--pages"))
        return answerPages(arguments);
    if (!id.empty() && core::findRule(id) == nullptr && core::findLintRule(id) == nullptr)
        return tl::unexpected(unknownRule(id));
    return answerRules(id, arguments, console).map([] { return ExitCode::Yes; });
}

constexpr std::string_view RulesFormats[] = {"text", "json", "markdown"};

constexpr Positional RulesWords[] = {
    {.name = "ID",
        .help = "a rule to explain, as 'countersign diff' or 'countersign lint' names it; all are listed "
                "without one",
        .required = false},
};

constexpr Option RulesOptions[] = {
    {.name = "--coverage", .help = "print what every change of every keyword at every place is judged to be"},
    {.name = "--pages",
        .value = "DIR",
        .help = "write the reference into DIR: a page for each rule, and README.md with all of them",
        .kind = WordKind::Folder},
};

constexpr Example RulesExamples[] = {
    {"countersign rules", "All rules by theme."},
    {"countersign rules response-values-added", "What it means, whom it breaks, what to do instead."},
    {"countersign rules --pages rules", "The rule reference, to publish with your guidelines."},
};

} // namespace

extern constexpr Verb RulesVerb {
    .name = "rules",
    .summary = "list the rules that changes and contracts are judged by, or explain one",
    .description =
        "Every change that 'countersign diff' finds has exactly one rule, whose id never changes: what "
        "happened, why it matters, what to do instead, an example, and what other tools call it.\n"
        "\n"
        "How severe a change is follows from what it does to the values on the wire and which way they "
        "travel; the severities shown are what the example of the rule is judged to be.\n"
        "\n"
        "Rules of 'countersign lint' are about one contract by itself and stand behind the others.",
    .positionals = RulesWords,
    .options = RulesOptions,
    .formats = RulesFormats,
    .exits = "0  the rules were listed, or the one was explained\n"
             "1  with --coverage: a change of some keyword is not judged as the law has it\n"
             "2  there is no such rule, or the answer could not be written",
    .examples = RulesExamples,
    .run = runRules,
};

} // namespace cli
