// SPDX-License-Identifier: Apache-2.0
// The verb diff.
#include "app/cli/arguments.h"
#include "app/cli/diff_run.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"

namespace cli {

namespace {

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
        return compareAsAsked({arguments.positional(0), arguments.positional(1)}, arguments, console);
    }();
    if (!report)
        return tl::unexpected(report.error());
    return answerDiff(*report, arguments, console).map([&] { return report->exitCode(); });
}

constexpr std::string_view DiffFormats[] = {"text", "json", "markdown", "sarif", "junit", "github"};
constexpr std::string_view ProfileChoices[] = {"wire", "source", "strict", "graphql-inspector", "graphql-js",
    "buf-file", "buf-package", "buf-wire-json", "buf-wire", "buf-csr"};
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
        .help = "what counts: on the wire (the default), also in generated code, Risky as Breaking, or what "
                "another tool would say",
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
