// SPDX-License-Identifier: Apache-2.0
// The verb init.
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/wording.h"
#include "core/base/text.h"
#include "core/review/settings_proposal.h"

#include <filesystem>

namespace cli {

namespace {

namespace fs = std::filesystem;

/// Where the settings go; "-" for standard output.
std::string targetOf(const Arguments& arguments, const core::Repository& repository)
{
    if (arguments.has("--dry-run"))
        return "-";
    return arguments.has("--output") ? arguments.value("--output")
                                     : (repository.root() / core::SettingsPath).string();
}

core::Result<void> refuseToReplace(const std::string& target)
{
    std::error_code ignored;
    if (target == "-" || !fs::is_regular_file(target, ignored))
        return {};
    return core::fail(core::ErrorCode::AlreadyExists, inQuotes(target) + " exists already",
        "'countersign init --dry-run' shows what it would have held");
}

core::Result<void> makeFolderFor(const std::string& target)
{
    std::error_code error;
    if (fs::path(target).parent_path().filename() == fs::path(core::SettingsPath).parent_path())
        fs::create_directory(fs::path(target).parent_path(), error);
    if (error)
        return core::fail(core::ErrorCode::NotWritable,
            "cannot make the folder of " + inQuotes(target) + ": " + error.message());
    return {};
}

core::Result<core::SettingsProposal> propose(const core::Repository& repository, const Console& console)
{
    const Progress progress(console, "looking for contracts and consumers ...");
    return repository.revision({}).and_then(
        [&](const core::Revision& revision) { return core::proposeSettings(repository, revision); });
}

std::string doneText(const core::SettingsProposal& proposal, const std::string& target)
{
    return "Wrote " + core::escapedForTerminal(target) + ": "
        + counted(proposal.contracts.size(), "contract", "contracts") + ", "
        + counted(proposal.consumers.size(), "consumer", "consumers")
        + ".\nLook through it and commit it; it holds from when it is merged into the trusted branch.\n";
}

core::Result<void> writeSettings(const core::SettingsProposal& proposal, const std::string& target)
{
    return makeFolderFor(target)
        .and_then([&] { return writeOutput(target, core::settingsText(proposal)); })
        .and_then([&] {
            return target == "-" ? core::Result<void>() : writeOutput("-", doneText(proposal, target));
        });
}

core::Result<ExitCode> runInit(const Arguments& arguments, const Console& console)
{
    const std::string& folder = arguments.positional(0);
    const auto repository = core::Repository::open(folder.empty() ? "." : folder);
    if (!repository)
        return tl::unexpected(repository.error());
    const std::string target = targetOf(arguments, *repository);
    return refuseToReplace(target)
        .and_then([&] { return propose(*repository, console); })
        .and_then([&](const core::SettingsProposal& proposal) { return writeSettings(proposal, target); })
        .map([] { return ExitCode::Yes; });
}

constexpr Positional InitWords[] = {
    {.name = "REPO",
        .help = "a git repository or a folder; this one when it is not given",
        .kind = WordKind::Folder,
        .required = false},
};

constexpr Option InitOptions[] = {
    {.name = "--dry-run", .help = "print the settings and write nothing"},
    {.name = "--output",
        .shortName = "-o",
        .value = "FILE",
        .help = "write the settings to FILE ('-' for standard output) instead of the repository",
        .kind = WordKind::File},
};

constexpr Example InitExamples[] = {
    {"countersign init --dry-run", "What the settings of this repository could be."},
    {"countersign init", "Write them to .countersign/settings.yaml, to be looked through and committed."},
};

} // namespace

extern constexpr Verb InitVerb {
    .name = "init",
    .summary = "propose settings for a repository",
    .description =
        "Nobody needs settings to start. Once a team wants to name its contracts, owners and consumers, this "
        "writes a first .countersign/settings.yaml from what the repository holds: its contracts, the "
        "consumers "
        "whose manifests are in it, the shape that most error answers have, and whom CODEOWNERS and the last "
        "commits name. What only people can decide is commented out, with the reason beside it.\n"
        "\n"
        "Settings that exist are never replaced. Every key is described in settings.schema.json, which is "
        "installed with this program and which editors can use.",
    .positionals = InitWords,
    .options = InitOptions,
    .writesOutput = false,
    .exits = "0  the settings were written\n"
             "2  there are settings already, or the repository could not be read",
    .examples = InitExamples,
    .run = runInit,
};

} // namespace cli
