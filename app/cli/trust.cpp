// SPDX-License-Identifier: Apache-2.0
// The verb trust: whom a repository believes, and what the person at the machine accepted of that.
#include "app/cli/arguments.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/trust_report.h"
#include "app/cli/wording.h"
#include "core/packet/trust/pin_keeping.h"

namespace cli {

namespace {

namespace fs = std::filesystem;

core::Result<core::Repository> repositoryOf(const Arguments& arguments)
{
    const std::string& named = arguments.value("--repo");
    return core::Repository::open(named.empty() ? "." : named);
}

core::Result<core::TrustStanding> standingOf(const Arguments& arguments)
{
    const auto repository = repositoryOf(arguments);
    if (!repository)
        return tl::unexpected(repository.error());
    return machine::pinsFile()
        .and_then([](const fs::path& file) { return core::readPins(file); })
        .and_then([&](const std::vector<core::TrustPin>& pins) {
            return core::trustStanding(*repository, arguments.value("--trusted-ref"), pins);
        });
}

ExitCode exitOf(const core::TrustStanding& standing)
{
    return standing.state == core::Acceptance::Accepted ? ExitCode::Yes : ExitCode::No;
}

core::Result<ExitCode> answer(
    const core::TrustStanding& standing, const Arguments& arguments, const Console& console)
{
    const Paint paint = arguments.output() == "-" ? console.outPaint() : Paint();
    const auto written = arguments.format() == Format::Json
        ? answerJson(arguments, console, trustJson(standing))
        : writeOutput(arguments.output(), trustText(standing, paint));
    return written.map([&] { return exitOf(standing); });
}

core::Result<ExitCode> runTrust(const Arguments& arguments, const Console& console)
{
    return standingOf(arguments).and_then(
        [&](const core::TrustStanding& standing) { return answer(standing, arguments, console); });
}

core::Error anotherFile(const core::TrustStanding& standing)
{
    return {core::ErrorCode::BadInput,
        "what " + standing.trusted.revision.name + " believes now is not what you looked at: its SHA-256 is "
            + standing.signersSha256,
        "look again with `countersign trust`"};
}

core::Result<ExitCode> runTrustPin(const Arguments& arguments, const Console& console)
{
    auto standing = standingOf(arguments);
    if (!standing)
        return tl::unexpected(standing.error());
    if (!arguments.has("--yes"))
        return answer(*standing, arguments, console);
    if (arguments.value("--yes") != standing->signersSha256)
        return tl::unexpected(anotherFile(*standing));
    core::accept(*standing, arguments.value("--trusted-ref"), machine::secondsNow());
    return machine::pinsFile()
        .and_then([&](const fs::path& file) { return core::keepPin(file, *standing->pin); })
        .and_then([&] { return answer(*standing, arguments, console); });
}

core::Result<ExitCode> runTrustForget(const Arguments& arguments, const Console&)
{
    const auto repository = repositoryOf(arguments);
    if (!repository)
        return tl::unexpected(repository.error());
    const auto firstCommit = repository->firstCommit();
    if (!firstCommit)
        return tl::unexpected(firstCommit.error());
    return machine::pinsFile()
        .and_then([&](const fs::path& file) { return core::forgetPin(file, *firstCommit); })
        .and_then([&](bool wasThere) {
            return writeOutput(arguments.output(),
                wasThere ? "Forgotten: nobody of this repository is believed until you pin it again.\n"
                         : "There was nothing to forget: this repository is not pinned.\n");
        })
        .map([] { return ExitCode::Yes; });
}

constexpr std::string_view TrustFormats[] = {"text", "json"};

constexpr Option RepoOption {.name = "--repo",
    .value = "DIR",
    .help = "a folder of the repository; this one when it is not given",
    .kind = WordKind::Folder};

constexpr Option TrustOptions[] = {
    RepoOption,
    {.name = "--trusted-ref",
        .value = "REV",
        .help = "look at this revision; else what was pinned, else the remote's default branch"},
};

constexpr Option TrustPinOptions[] = {
    RepoOption,
    {.name = "--trusted-ref",
        .value = "REV",
        .help = "trust this revision from now on, instead of the remote's default branch"},
    {.name = "--yes",
        .value = "SHA256",
        .help = "accept the allowed_signers that has this SHA-256, as 'countersign trust' prints it"},
};

constexpr Option TrustForgetOptions[] = {RepoOption};

constexpr Example TrustExamples[] = {
    {"countersign trust", "Whom this repository believes, and whether you accepted that."},
    {"countersign trust pin", "Show what there is to accept, and the command that does it."},
    {"countersign trust forget", "Believe nobody of this repository any more."},
};

constexpr Example TrustPinExamples[] = {
    {"countersign trust pin", "Show what there is to accept, and the command that does it."},
    {"countersign trust pin --trusted-ref origin/release",
        "The same, of another branch than the default one."},
};

constexpr Example TrustForgetExamples[] = {
    {"countersign trust forget", "Believe nobody of this repository any more."},
};

constexpr Verb TrustPinVerb {
    .name = "trust pin",
    .summary = "accept whom a repository believes",
    .description =
        "Shows the people and the fingerprints of their keys. Compare these with the people themselves, by "
        "telephone or across the table; then the command that is printed accepts exactly what you saw. It is "
        "kept in pins.json in your configuration folder, by the repository's first commit, and counts for "
        "all of its clones.\n"
        "\n"
        "When somebody whom it names changes the file and signs that commit, or the merge that brings it, "
        "the "
        "change is believed. Any other change asks again.",
    .options = TrustPinOptions,
    .formats = TrustFormats,
    .exits = "0  it was accepted, or had been before\n"
             "1  it is not accepted yet\n"
             "2  it cannot be told whom the repository believes, or it is not what --yes says",
    .examples = TrustPinExamples,
    .run = runTrustPin,
};

constexpr Verb TrustForgetVerb {
    .name = "trust forget",
    .summary = "take back what was accepted of a repository",
    .description =
        "From then on its packets cannot be checked, until 'countersign trust pin' accepts it again.",
    .options = TrustForgetOptions,
    .exits = "0  nothing of the repository is accepted any more\n"
             "2  it cannot be told which repository this is, or the pins cannot be written",
    .examples = TrustForgetExamples,
    .run = runTrustForget,
};

constexpr const Verb* TrustSubVerbs[] = {&TrustPinVerb, &TrustForgetVerb};

} // namespace

extern constexpr Verb TrustVerb {
    .name = "trust",
    .summary = "show whom a repository believes, and accept it",
    .description =
        "Signatures are worth what the people are worth who made them. A repository says in "
        ".countersign/allowed_signers whose keys may sign what; this shows it as it stands on the trusted "
        "branch, and whether you have accepted it. Until then no packet of the repository can be checked.\n"
        "\n"
        "The branch under review is never asked. In a pipeline, --trust SHA256 of check and verify stands "
        "for "
        "what a person would have accepted.",
    .options = TrustOptions,
    .formats = TrustFormats,
    .exits = "0  you accepted whom the repository believes\n"
             "1  you have not, or it changed since\n"
             "2  it cannot be told whom the repository believes",
    .examples = TrustExamples,
    .subVerbs = TrustSubVerbs,
    .run = runTrust,
};

} // namespace cli
