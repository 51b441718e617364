// SPDX-License-Identifier: Apache-2.0
// The verb impact.
#include "app/cli/arguments.h"
#include "app/cli/impact_input.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "core/compat/ruleset.h"

namespace cli {

namespace {

core::Result<ImpactReport> makeImpactReport(const Arguments& arguments)
{
    const bool hasPacts = arguments.has("--pact");
    const bool hasFiles = hasPacts || arguments.has("--operations");
    const std::string option = hasPacts ? "--pact" : "--operations";
    if (hasFiles && arguments.positionals().size() != 2)
        return core::fail(core::ErrorCode::BadInput, option + " needs two contracts to be held against",
            "countersign impact BASELINE CANDIDATE " + option + " FILE");
    if (!hasFiles && !arguments.positionals().empty())
        return core::fail(core::ErrorCode::BadInput, "two contracts alone have no consumers",
            "name their pacts with --pact, their GraphQL documents with --operations, or revisions with "
            "--baseline and --candidate");
    return (hasFiles ? impactOnFiles(arguments) : impactInRepository(arguments))
        .map([](ImpactReport&& report) {
            report.tool = {COUNTERSIGN_VERSION, core::rulesetName()};
            return std::move(report);
        });
}

core::Result<void> answerImpact(
    const ImpactReport& report, const Arguments& arguments, const Console& console)
{
    if (arguments.format() == Format::Json)
        return answerJson(arguments, console, impactReportJson(report));
    if (arguments.format() == Format::Markdown)
        return writeOutput(arguments.output(), impactMarkdown(report));
    const Paint paint = arguments.output() == "-" ? console.outPaint() : Paint();
    return writeOutput(arguments.output(), impactText(report, paint, console.outWidth()));
}

core::Result<ExitCode> runImpact(const Arguments& arguments, const Console& console)
{
    const auto report = [&] {
        const Progress progress(console, "comparing ...");
        return makeImpactReport(arguments);
    }();
    if (!report)
        return tl::unexpected(report.error());
    return answerImpact(*report, arguments, console).map([&] { return report->exitCode(); });
}

constexpr std::string_view ImpactFormats[] = {"text", "json", "markdown"};

constexpr Positional ImpactWords[] = {
    {.name = "BASELINE",
        .help = "with --pact or --operations: the contract that consumers rely on, a file or REV:PATH; of a "
                "GraphQL schema of many files its folder",
        .kind = WordKind::File,
        .required = false},
    {.name = "CANDIDATE",
        .help = "with --pact or --operations: the contract that is proposed",
        .kind = WordKind::File,
        .required = false},
};

constexpr Option ImpactOptions[] = {
    {.name = "--repo",
        .value = "DIR",
        .help = "a folder of the repository; this one when it is not given",
        .kind = WordKind::Folder},
    {.name = "--baseline",
        .value = "REV",
        .help = "what consumers rely on; else the newest version tag before the candidate"},
    {.name = "--candidate", .value = "REV", .help = "what is proposed; else the working tree"},
    {.name = "--trusted-ref",
        .value = "REV",
        .help = "whose list of consumers counts; else the remote's default branch as last fetched"},
    {.name = "--pact",
        .value = "FILE",
        .help = "a consumer's pact, held against two contracts; may be given several times",
        .kind = WordKind::File,
        .isRepeatable = true},
    {.name = "--operations",
        .value = "FILE",
        .help = "GraphQL operations of one consumer, held against two schemas; may be given several times",
        .kind = WordKind::File,
        .isRepeatable = true},
};

constexpr Example ImpactExamples[] = {
    {"countersign impact --baseline v2.3.0 --candidate release-2.4.0",
        "Which of the consumers in the settings a release branch hits."},
    {"countersign impact old.yaml new.yaml --pact pacts/web.json", "One pact against two contracts."},
    {"countersign impact old.graphql new.graphql --operations src/orders.graphql",
        "One consumer's operations against two schemas."},
};

} // namespace

extern constexpr Verb ImpactVerb {
    .name = "impact",
    .summary = "say which consumers a candidate hits, by what they recorded to use",
    .description =
        "Holds what consumers recorded in their pacts (versions 1 to 4), or ask for in their GraphQL "
        "operations, against baseline and candidate. For "
        "each finding and consumer the answer is affected, with the interaction and the place in it; "
        "unaffected by its recorded use; broken before, when the recording did not fit the baseline either; "
        "or unknown, when nothing is recorded that could tell.\n"
        "\n"
        "A request must be all that the contract asks for. Of a response a consumer may leave out anything, "
        "and read nothing that the contract does not promise. Operations of GraphQL say to the field what "
        "is used.\n"
        "\n"
        "The consumers are those of .countersign/settings.yaml at the trusted ref, or those whose files are "
        "named with --pact or --operations. One that is pinned to another version than the baseline is held "
        "to that: a place that the "
        "candidate leaves as it was there does not hit it, and what broke in between is told.\n"
        "\n"
        "SARIF, JUnit and annotations come from 'check': the findings are the same, and whom they hit is "
        "told "
        "in its text, Markdown and JSON.",
    .positionals = ImpactWords,
    .options = ImpactOptions,
    .formats = ImpactFormats,
    .exits =
        "0  nothing that breaks hits anybody\n"
        "1  something that breaks hits a consumer, whatever else is not known\n"
        "2  of some consumer it is not known, something was not read, or the command line makes no sense",
    .examples = ImpactExamples,
    .run = runImpact,
};

} // namespace cli
