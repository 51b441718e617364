// SPDX-License-Identifier: Apache-2.0
// The verb check.
#include "app/cli/arguments.h"
#include "app/cli/check_options.h"
#include "app/cli/check_report.h"
#include "app/cli/given_day.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/trust_options.h"
#include "core/compat/ruleset.h"
#include "core/review/check_json.h"

namespace cli {

namespace {

core::Result<core::CheckOptions> checkOptionsOf(const Arguments& arguments)
{
    const auto asOf = givenDay(arguments, "--as-of");
    if (!asOf)
        return tl::unexpected(asOf.error());
    core::CheckOptions options = checkOptionsFrom(arguments);
    options.asOf = *asOf;
    options.failsOn =
        arguments.value("--fail-on") == "risky" ? core::Severity::Risky : core::Severity::Breaking;
    options.findWitnesses = !arguments.has("--no-witness");
    return options;
}

core::Result<CheckReport> makeCheckReport(const Arguments& arguments)
{
    const std::string& named = arguments.value("--repo");
    const auto options = checkOptionsOf(arguments);
    if (!options)
        return tl::unexpected(options.error());
    const auto sources = trustSources(arguments);
    if (!sources)
        return tl::unexpected(sources.error());
    return core::Repository::open(named.empty() ? "." : named)
        .and_then([&](const core::Repository& repository) {
            return core::checkWithPackets(repository, *options, *sources, verifyingNow());
        })
        .map([&](core::GatedCheck&& gated) {
            return checkReport(
                std::move(gated), {COUNTERSIGN_VERSION, core::rulesetName()}, arguments.has("--verbose"));
        });
}

core::Result<void> answerCheck(const CheckReport& report, const Arguments& arguments, const Console& console)
{
    switch (arguments.format()) {
    case Format::Json:
        return answerJson(arguments, console, core::checkJson(report.check, report.findings.tool));
    case Format::Sarif:
        return answerJson(arguments, console, diffSarif(report.findings));
    case Format::Markdown:
        return writeOutput(arguments.output(), checkMarkdown(report));
    case Format::Junit:
        return writeOutput(arguments.output(), diffJunit(report.findings));
    case Format::Github:
        return writeOutput(arguments.output(), diffGithub(report.findings));
    case Format::Text:
        break;
    }
    const Paint paint = arguments.output() == "-" ? console.outPaint() : Paint();
    return writeOutput(arguments.output(), checkText(report, paint, console.outWidth()));
}

core::Result<ExitCode> runCheck(const Arguments& arguments, const Console& console)
{
    const auto report = [&] {
        const Progress progress(console, "checking ...");
        return makeCheckReport(arguments);
    }();
    if (!report)
        return tl::unexpected(report.error());
    return answerCheck(*report, arguments, console).map([&] { return report->findings.exitCode(); });
}

constexpr std::string_view CheckFormats[] = {"text", "json", "markdown", "sarif", "junit", "github"};
constexpr std::string_view CheckFailOnChoices[] = {"breaking", "risky"};

constexpr Option CheckOptionList[] = {
    {.name = "--repo",
        .value = "DIR",
        .help = "a folder of the repository; this one when it is not given",
        .kind = WordKind::Folder},
    {.name = "--baseline",
        .value = "REV",
        .help = "what consumers rely on; else the newest version tag before the candidate"},
    {.name = "--candidate", .value = "REV", .help = "what is proposed; else the working tree"},
    TrustedRefOption,
    TrustOption,
    AllowedSignersOption,
    RevokedOption,
    {.name = "--fail-on",
        .value = "SEVERITY",
        .help = "from which severity on the exit code is 1",
        .choices = CheckFailOnChoices},
    {.name = "--as-of",
        .value = "DATE",
        .help =
            "judge sunset dates and expiries as of this day (YYYY-MM-DD), not as of the candidate's commit"},
    {.name = "--verbose", .help = "list every change and every place, however many there are"},
    {.name = "--no-witness", .help = "do not look for values that prove what breaks"},
};

constexpr Example CheckExamples[] = {
    {"countersign check", "What the working tree changes since the last version, and what that means."},
    {"countersign check --baseline v2.3.0 --candidate release-2.4.0", "A release branch."},
    {"countersign check --candidate HEAD --format github", "The gate of a pull request in a workflow."},
    {"countersign check --format markdown -o comment.md", "A comment for a pull request."},
};

} // namespace

extern constexpr Verb CheckVerb {
    .name = "check",
    .summary = "say whether a candidate may pass, whom it hits and who must sign",
    .description =
        "Compares all contracts of two revisions, and tells what that means here: what breaks, which "
        "consumers it hits by what they recorded, who must sign and why, which acceptance criteria and "
        "interaction states change or are missing, and which version number it deserves.\n"
        "\n"
        "Roles, consumers, profile and suppressions come from .countersign/settings.yaml of the trusted ref, "
        "never from the candidate: what a branch changes in its own policy is listed, and what it weakens "
        "makes the answer unknown. Decisions that were written down in reviews are shown and not counted: "
        "what "
        "breaks is accepted, and what is not known acknowledged, by a valid packet for these very contracts "
        "('countersign verify').\n"
        "\n"
        "Product owns acceptance criteria, and words that are marked as behaviour: those beside "
        "'x-behaviour: true', and those under a heading 'Behaviour' in a description.",
    .options = CheckOptionList,
    .formats = CheckFormats,
    .exits = "0  everything was read, understood and judged (or acknowledged in a valid packet), and nothing "
             "breaks "
             "that none accepts with a plan\n"
             "1  something breaks, whatever else was not read\n"
             "2  something was not read, not understood or not judged, or the policy is weakened, and no "
             "valid packet "
             "acknowledges it; or the command line makes no sense",
    .examples = CheckExamples,
    .run = runCheck,
};

} // namespace cli
