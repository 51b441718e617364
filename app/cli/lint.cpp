// SPDX-License-Identifier: Apache-2.0
// The verb lint.
#include "app/cli/arguments.h"
#include "app/cli/diagnostics_text.h"
#include "app/cli/given_day.h"
#include "app/cli/json_answer.h"
#include "app/cli/lint_sides.h"
#include "app/cli/output.h"
#include "app/cli/wording.h"
#include "app/machine/chance.h"
#include "core/compat/ruleset.h"
#include "core/compat/settings_judging.h"

namespace cli {

namespace {

void applyPolicy(const core::SettingsFile& policy, const Console& console, LintWish& wish)
{
    console.tell(
        diagnosticsText(policy.document.tree.source(), policy.settings.diagnostics, console.errPaint()));
    wish.options.envelope = policy.settings.envelope;
    wish.suppressions = core::suppressionsOf(policy.settings);
}

core::Result<LintWish> lintWish(const Arguments& arguments, const Console& console)
{
    const auto date = givenDay(arguments, "--as-of");
    if (!date)
        return tl::unexpected(date.error());
    const std::string& target = arguments.positional(0);
    const std::string& repository = arguments.value("--repo");
    LintWish wish {.target = target.empty() ? "." : target,
        .baseline = arguments.value("--baseline"),
        .repository = repository.empty() ? "." : repository,
        .seed = machine::unpredictableSeed()};
    wish.options.asOf = date->value_or(today());
    const auto policy = policyOver(wish);
    if (!policy)
        return tl::unexpected(policy.error());
    if (*policy)
        applyPolicy(**policy, console, wish);
    return wish;
}

core::Result<LintReport> makeLintReport(const Arguments& arguments, const LintWish& wish)
{
    LintReport report {
        .target = wish.target, .baseline = wish.baseline, .asOf = wish.options.asOf, .contracts = {}};
    report.isVerbose = arguments.has("--verbose");
    report.tool = {COUNTERSIGN_VERSION, core::rulesetName()};
    return lintSides(wish, report).map([&] { return std::move(report); });
}

core::Result<void> answerLint(const LintReport& report, const Arguments& arguments, const Console& console)
{
    switch (arguments.format()) {
    case Format::Json:
        return answerJson(arguments, console, lintJson(report));
    case Format::Sarif:
        return answerJson(arguments, console, diffSarif(lintAsDiff(report)));
    case Format::Markdown:
        return writeOutput(arguments.output(), lintMarkdown(report));
    case Format::Junit:
        return writeOutput(arguments.output(), diffJunit(lintAsDiff(report)));
    case Format::Github:
        return writeOutput(arguments.output(), diffGithub(lintAsDiff(report)));
    case Format::Text:
        break;
    }
    const Paint paint = arguments.output() == "-" ? console.outPaint() : Paint();
    return writeOutput(arguments.output(), lintText(report, paint, console.outWidth()));
}

core::Result<ExitCode> runLint(const Arguments& arguments, const Console& console)
{
    const auto wish = lintWish(arguments, console);
    if (!wish)
        return tl::unexpected(wish.error());
    const auto report = [&] {
        const Progress progress(console, "reading ...");
        return makeLintReport(arguments, *wish);
    }();
    if (!report)
        return tl::unexpected(report.error());
    return answerLint(*report, arguments, console).map([&] { return report->exitCode(); });
}

constexpr std::string_view LintFormats[] = {"text", "json", "markdown", "sarif", "junit", "github"};

constexpr Positional LintWords[] = {
    {.name = "TARGET",
        .help = "a contract, or a folder or repository with all of its contracts; this one when it is not "
                "given",
        .kind = WordKind::File,
        .required = false},
};

constexpr Option LintOptionList[] = {
    {.name = "--baseline",
        .value = "REV",
        .help = "tell what is new, what was there before and what is fixed against this revision"},
    {.name = "--repo",
        .value = "DIR",
        .help = "a folder of the repository that REV:PATH is looked up in; this one when it is not given",
        .kind = WordKind::Folder},
    {.name = "--as-of",
        .value = "DATE",
        .help = "hold sunset dates against this day (YYYY-MM-DD), not against today"},
    {.name = "--verbose", .help = "list remarks and what was there before, too, each with its reason"},
};

constexpr Example LintExamples[] = {
    {"countersign lint openapi/checkout.yaml", "What is wrong with one contract."},
    {"countersign lint --baseline v2.3.0", "What the working tree makes worse, in all contracts."},
    {"countersign lint --baseline main --format github", "Annotations on a pull request."},
};

} // namespace

extern constexpr Verb LintVerb {
    .name = "lint",
    .summary = "say what is wrong with a contract by itself",
    .description =
        "Holds each contract against rules about paths, versions, access, answers, errors, paging, "
        "descriptions and examples; 'countersign rules ID' explains one. Against a baseline each finding is "
        "new, pre-existing or fixed, and only what is new fails: a line that moved makes nothing new.\n"
        "\n"
        "Errors are held to the one envelope that .countersign/settings.yaml of the trusted ref declares. "
        "Where none is declared, the shape that most errors have is proposed, and nothing fails for it. What "
        "its suppressions name is told apart and does not fail, until they end.\n"
        "\n"
        "In JSON an error counts as breaking, a warning as risky and a remark as docs, so that a finding has "
        "one shape everywhere; 'level' and 'since' stand beside it.",
    .positionals = LintWords,
    .options = LintOptionList,
    .formats = LintFormats,
    .exits = "0  everything was read, and no error was found, or none that is new\n"
             "1  there is an error; with a baseline: a new one\n"
             "2  something was not read or not understood, or the command line makes no sense",
    .examples = LintExamples,
    .run = runLint,
};

} // namespace cli
