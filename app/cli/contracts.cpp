// SPDX-License-Identifier: Apache-2.0
// The verb contracts.
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/contracts_report.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"

namespace cli {

namespace {

core::Result<ContractsReport> look(const Arguments& arguments)
{
    const std::string& folder = arguments.positional(0);
    const auto repository = core::Repository::open(folder.empty() ? "." : folder);
    if (!repository)
        return tl::unexpected(repository.error());
    const auto revision = repository->revision(arguments.value("--at"));
    if (!revision)
        return tl::unexpected(revision.error());
    return core::discoverContracts(*repository, *revision).map([&](core::Discovery&& found) {
        return ContractsReport {*revision, std::move(found)};
    });
}

core::Result<void> answer(const ContractsReport& report, const Arguments& arguments, const Console& console)
{
    if (arguments.format() == Format::Json)
        return answerJson(arguments, console, contractsJson(report));
    const Paint paint = arguments.output() == "-" ? console.outPaint() : Paint();
    const bool isMarkdown = arguments.format() == Format::Markdown;
    return writeOutput(
        arguments.output(), isMarkdown ? contractsMarkdown(report) : contractsText(report, paint));
}

core::Result<ExitCode> runContracts(const Arguments& arguments, const Console& console)
{
    const auto report = [&] {
        const Progress progress(console, "looking for contracts ...");
        return look(arguments);
    }();
    if (!report)
        return tl::unexpected(report.error());
    return answer(*report, arguments, console).map([&] {
        return report->isWhole() ? ExitCode::Yes : ExitCode::Unknown;
    });
}

constexpr std::string_view ContractsFormats[] = {"text", "json", "markdown"};

constexpr Positional ContractsWords[] = {
    {.name = "REPO",
        .help = "a git repository or a folder; this one when it is not given",
        .kind = WordKind::Folder,
        .required = false},
};

constexpr Option ContractsOptions[] = {
    {.name = "--at", .value = "REV", .help = "look at a tag, branch or commit instead of the working tree"},
};

constexpr Example ContractsExamples[] = {
    {"countersign contracts", "What this repository holds."},
    {"countersign contracts ../specs --at v2.3.0 --format json",
        "What another one held when 2.3.0 was released."},
};

} // namespace

extern constexpr Verb ContractsVerb {
    .name = "contracts",
    .summary = "list the contracts of a repository",
    .description =
        "Contracts are found by what is in the files, whatever they are called: OpenAPI 2.0 to 3.2, AsyncAPI "
        "2 and 3, GraphQL schemas, Protocol Buffers and JSON Schema. Each is listed with its entry file, the "
        "fragments it refers to, and why it was taken for a contract.\n"
        "\n"
        "Finding none is a plain answer. A file that could not be read or understood, or a reference that "
        "leads "
        "nowhere or to another host (nothing is ever fetched), is not: something may have been missed.",
    .positionals = ContractsWords,
    .options = ContractsOptions,
    .formats = ContractsFormats,
    .exits = "0  every file was looked at; there may be no contract among them\n"
             "2  a file was skipped or not understood, a reference could not be followed, or the repository "
             "could not be read",
    .examples = ContractsExamples,
    .run = runContracts,
};

} // namespace cli
