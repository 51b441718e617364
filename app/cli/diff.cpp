// SPDX-License-Identifier: Apache-2.0
// The verb diff.
#include "app/cli/arguments.h"
#include "app/cli/chance.h"
#include "app/cli/folder_sides.h"
#include "app/cli/input.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/parallel.h"
#include "app/cli/wording.h"
#include "core/base/date.h"
#include "core/base/text.h"
#include "core/compat/ignore_file.h"
#include "core/compat/ruleset.h"

#include <chrono>

namespace cli {

namespace {

struct BothSides {
    DiffSide baseline;
    DiffSide candidate;
};

core::Result<BothSides> openSides(const Arguments& arguments)
{
    const std::string& first = arguments.positional(0);
    const std::string& second = arguments.positional(1);
    if (first == "-" && second == "-")
        return core::fail(core::ErrorCode::BadInput, "both sides cannot come from standard input",
            "name one of them as a file or as REV:PATH");
    const std::string& named = arguments.value("--repo");
    const std::string repository = named.empty() ? "." : named;
    auto baseline = DiffSide::open(first, repository);
    if (!baseline)
        return tl::unexpected(baseline.error());
    auto candidate = DiffSide::open(second, repository);
    if (!candidate)
        return tl::unexpected(candidate.error());
    return BothSides {std::move(*baseline), std::move(*candidate)};
}

/// The day against which sunset dates are held: asked for, else when the candidate was committed, else today.
core::Result<std::chrono::year_month_day> asOfDate(const Arguments& arguments, const DiffSide& candidate)
{
    const std::string& asked = arguments.value("--as-of");
    if (asked.empty())
        return candidate.date().value_or(std::chrono::year_month_day(
            std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())));
    const auto date = core::dateFromIso(asked);
    if (!date)
        return core::fail(core::ErrorCode::BadInput, "--as-of cannot be " + inQuotes(asked),
            "write a day of the calendar as YYYY-MM-DD");
    return *date;
}

/// Lines of the file that hide nothing are told beside the answer.
core::Result<std::vector<core::Suppression>> suppressions(const Arguments& arguments, const Console& console)
{
    const std::string& file = arguments.value("--import-ignore");
    if (file.empty())
        return std::vector<core::Suppression>();
    return readInput(file, core::ReadLimits().bytes)
        .and_then([&](const std::shared_ptr<const core::SourceText>& text) {
            return core::importIgnores(text->bytes(), file);
        })
        .map([&](core::ImportedIgnores&& imported) {
            for (const std::string& warning : imported.warnings)
                console.tell(
                    console.errPaint().yellow("warning:") + " " + core::escapedForTerminal(warning) + "\n");
            return std::move(imported.suppressions);
        });
}

core::Result<core::ComparisonOptions> optionsOf(
    const Arguments& arguments, const DiffSide& candidate, const Console& console)
{
    core::ComparisonOptions options;
    const auto date = asOfDate(arguments, candidate);
    if (!date)
        return tl::unexpected(date.error());
    options.judging.asOf = *date;
    if (const auto profile = core::profileFromName(arguments.value("--profile")))
        options.judging.profile = *profile;
    options.judging.findWitnesses = !arguments.has("--no-witness");
    options.isByReference = arguments.has("--reference");
    options.seed = unpredictableSeed();
    options.runAll = runInParallel;
    return suppressions(arguments, console).map([&](std::vector<core::Suppression>&& imported) {
        options.judging.suppressions = std::move(imported);
        return std::move(options);
    });
}

core::ContractPlace placeOfFile(const DiffSide& side, const core::ContractSource& source)
{
    if (side.kind() == SideKind::Nothing)
        return {};
    return {&source, side.entry(), side.name()};
}

core::Result<void> compareFileSides(
    const BothSides& sides, const core::ComparisonOptions& options, DiffReport& report)
{
    const core::ContractSource before = sourceOf(sides.baseline);
    const core::ContractSource after = sourceOf(sides.candidate);
    return core::compareContract(
        placeOfFile(sides.baseline, before), placeOfFile(sides.candidate, after), options)
        .map([&](const core::ComparedContract& compared) {
            report.contracts.push_back(reported(compared, before, after));
        });
}

core::Result<void> compareSides(
    const BothSides& sides, const core::ComparisonOptions& options, DiffReport& report)
{
    const SideKind before = sides.baseline.kind();
    const SideKind after = sides.candidate.kind();
    if (before == SideKind::Nothing && after == SideKind::Nothing)
        return core::fail(core::ErrorCode::BadInput, "there is nothing on either side");
    report.isPair = before != SideKind::Folder && after != SideKind::Folder;
    if (report.isPair)
        return compareFileSides(sides, options, report);
    if (before == after)
        return compareFolderSides(sides.baseline, sides.candidate, options, report);
    return core::fail(core::ErrorCode::BadInput, "a folder can only be compared with a folder",
        "name the contract in it, or two folders");
}

core::Result<DiffReport> makeReport(const Arguments& arguments, const Console& console)
{
    const auto sides = openSides(arguments);
    if (!sides)
        return tl::unexpected(sides.error());
    return optionsOf(arguments, sides->candidate, console)
        .and_then([&](const core::ComparisonOptions& options) {
            DiffReport report;
            report.baseline = sides->baseline.name();
            report.candidate = sides->candidate.name();
            report.profile = options.judging.profile;
            report.asOf = options.judging.asOf;
            report.failsOn =
                arguments.value("--fail-on") == "risky" ? core::Severity::Risky : core::Severity::Breaking;
            report.isVerbose = arguments.has("--verbose");
            report.tool = {COUNTERSIGN_VERSION, core::rulesetName()};
            return compareSides(*sides, options, report).map([&] { return std::move(report); });
        });
}

core::Result<void> answerDiff(const DiffReport& report, const Arguments& arguments, const Console& console)
{
    const bool isShown = arguments.output() == "-";
    switch (arguments.format()) {
    case Format::Json:
        return answerJson(arguments, console, diffReportJson(report));
    case Format::Sarif:
        return answerJson(arguments, console, diffSarif(report));
    case Format::Markdown:
        return writeOutput(arguments.output(), diffMarkdown(report));
    case Format::Junit:
        return writeOutput(arguments.output(), diffJunit(report));
    case Format::Github:
        return writeOutput(arguments.output(), diffGithub(report));
    case Format::Text:
        break;
    }
    const Paint paint = isShown ? console.outPaint() : Paint();
    return writeOutput(arguments.output(), diffText(report, paint, console.outWidth()));
}

core::Result<ExitCode> runDiff(const Arguments& arguments, const Console& console)
{
    const auto report = [&] {
        const Progress progress(console, "comparing ...");
        return makeReport(arguments, console);
    }();
    if (!report)
        return tl::unexpected(report.error());
    return answerDiff(*report, arguments, console).map([&] { return report->exitCode(); });
}

constexpr std::string_view DiffFormats[] = {"text", "json", "markdown", "sarif", "junit", "github"};
constexpr std::string_view ProfileChoices[] = {"wire", "source", "strict"};
constexpr std::string_view FailOnChoices[] = {"breaking", "risky"};

constexpr Positional DiffWords[] = {
    {.name = "BASELINE",
        .help = "what consumers rely on: a file, a folder, REV:PATH, or '-' for standard input",
        .kind = WordKind::File},
    {.name = "CANDIDATE", .help = "what is proposed, named in the same ways", .kind = WordKind::File},
};

constexpr Option DiffOptions[] = {
    {.name = "--repo",
        .value = "DIR",
        .help = "a folder of the repository that REV:PATH is looked up in; this one when it is not given",
        .kind = WordKind::Folder},
    {.name = "--profile",
        .value = "NAME",
        .help = "what counts: on the wire (the default), also in generated code, or Risky as Breaking",
        .choices = ProfileChoices},
    {.name = "--fail-on",
        .value = "SEVERITY",
        .help = "from which severity on the exit code is 1",
        .choices = FailOnChoices},
    {.name = "--as-of",
        .value = "DATE",
        .help = "judge sunset dates as of this day (YYYY-MM-DD), not as of the candidate's commit or today"},
    {.name = "--import-ignore",
        .value = "FILE",
        .help = "findings to leave out or to weigh differently, from oasdiff's ignore or severity file",
        .kind = WordKind::File},
    {.name = "--verbose", .help = "list every change and every place, however many there are"},
    {.name = "--no-witness", .help = "do not look for values that prove what breaks"},
    {.name = "--reference",
        .help = "read with the reference libraries alone and pass nothing over: slower, the same answer"},
};

constexpr Example DiffExamples[] = {
    {"countersign diff v2.3.0:openapi/checkout.yaml openapi/checkout.yaml",
        "What the working tree changes since 2.3.0."},
    {"countersign diff main:api.yaml HEAD:api.yaml --format markdown -o comment.md",
        "A comment for a pull request."},
    {"countersign diff v2.3.0: release-2.4.0: --repo ../specs", "All contracts of two revisions."},
    {"git difftool -x 'countersign diff' v2.3.0 -- openapi/checkout.yaml",
        "As git's difftool; for contracts of several files, REV:PATH finds the others."},
};

} // namespace

extern constexpr Verb DiffVerb {
    .name = "diff",
    .summary = "say what a contract changes and whom that breaks",
    .description =
        "Compares two versions of a contract, or all contracts of two folders, by their meaning: the order "
        "of keys, formatting and how a contract is cut into files do not count. Each change is one finding "
        "with its severity (Breaking, Risky, Safe, Docs), every place where it is felt, the reason, the safe "
        "way to do it, and where a payload can prove it, that payload.\n"
        "\n"
        "Files a contract refers to come from its own side: the folder or repository of the file, or the "
        "same revision. Nothing is fetched. /dev/null stands for a contract that does not exist.\n"
        "\n"
        "The last lines say how much was compared, and what was not read, not understood or not judged.",
    .positionals = DiffWords,
    .options = DiffOptions,
    .formats = DiffFormats,
    .exits = "0  everything was read and judged, and nothing breaks\n"
             "1  something breaks, whatever else was not read\n"
             "2  something was not read, not understood or not judged, or the command line makes no sense",
    .examples = DiffExamples,
    .run = runDiff,
};

} // namespace cli
