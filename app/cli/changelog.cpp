// SPDX-License-Identifier: Apache-2.0
// The verb changelog.
#include "app/cli/arguments.h"
#include "app/cli/changelog_report.h"
#include "app/cli/diff_run.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "core/compat/settings_judging.h"
#include "core/contract/settings_file.h"

#include <filesystem>

namespace cli {

namespace {

bool standsOnDisk(const std::string& word)
{
    std::error_code unreadable;
    return word == "-" || std::filesystem::exists(word, unreadable);
}

/// A revision alone stands for all that it holds.
std::string withAllFiles(const std::string& word)
{
    return word.find(':') == word.npos && !standsOnDisk(word) ? word + ":" : word;
}

/// Between revisions the policy of the trusted ref holds, as it does for `check`: a release is told in the
/// words that it was reviewed in.
core::Result<core::JudgeOptions> judgingOf(const Arguments& arguments)
{
    if (standsOnDisk(arguments.positional(0)) || standsOnDisk(arguments.positional(1)))
        return core::JudgeOptions();
    const std::string& named = arguments.value("--repo");
    const auto repository = core::Repository::open(named.empty() ? "." : named);
    if (!repository)
        return core::JudgeOptions(); // the comparison says what it could not find
    return core::readTrustedSettings(*repository).map([](const core::SettingsFile& file) {
        core::JudgeOptions judging;
        core::applySettings(file.settings, judging);
        return judging;
    });
}

ChangelogReport changelogReport(DiffReport&& compared)
{
    ChangelogReport report {
        compared.baseline, compared.candidate, compared.asOf, {}, compared.unread, compared.tool};
    const std::vector<core::Change> notCompared;
    for (const ReportedContract& contract : compared.contracts)
        report.contracts.push_back(core::changelogOf(
            contract.diff, contract.comparison ? contract.comparison->changes : notCompared));
    return report;
}

core::Result<void> answerChangelog(
    const ChangelogReport& report, const Arguments& arguments, const Console& console)
{
    if (arguments.format() == Format::Json)
        return answerJson(arguments, console, changelogJson(report));
    if (arguments.format() == Format::Markdown)
        return writeOutput(arguments.output(), changelogMarkdown(report));
    const Paint paint = arguments.output() == "-" ? console.outPaint() : Paint();
    return writeOutput(arguments.output(), changelogText(report, paint));
}

core::Result<ExitCode> runChangelog(const Arguments& arguments, const Console& console)
{
    const auto report = [&] {
        const Progress progress(console, "comparing ...");
        return judgingOf(arguments).and_then([&](core::JudgeOptions&& judging) {
            const ComparisonOrder order {withAllFiles(arguments.positional(0)),
                withAllFiles(arguments.positional(1)), false, std::move(judging)};
            return compareAsAsked(order, arguments, console).map(changelogReport);
        });
    }();
    if (!report)
        return tl::unexpected(report.error());
    return answerChangelog(*report, arguments, console).map([&] { return report->exitCode(); });
}

constexpr std::string_view ChangelogFormats[] = {"markdown", "text", "json"};

constexpr Positional ChangelogWords[] = {
    {.name = "BASELINE",
        .help =
            "the version to begin with: a revision, REV:PATH, a file, a folder, or '-' for standard input",
        .kind = WordKind::File},
    {.name = "CANDIDATE", .help = "the version to end with, named in the same ways", .kind = WordKind::File},
};

constexpr Option ChangelogOptions[] = {
    {.name = "--repo",
        .value = "DIR",
        .help = "a folder of the repository that revisions are looked up in; this one when it is not given",
        .kind = WordKind::Folder},
    {.name = "--as-of",
        .value = "DATE",
        .help =
            "the day against which sunset dates are held: YYYY-MM-DD; the candidate's when it is not given"},
};

constexpr Example ChangelogExamples[] = {
    {"countersign changelog v2.3.0 v2.4.0", "What is new in 2.4.0, for a release page."},
    {"countersign changelog v2.3.0 HEAD --format text", "The same for a chat, of what is not released yet."},
};

} // namespace

extern constexpr Verb ChangelogVerb {
    .name = "changelog",
    .summary = "tell those who use a contract what changed",
    .description =
        "For people: what breaks and what to do about it, what changed, came, is deprecated (and until "
        "when), "
        "went, and what only the words say. Revisions are compared with all the contracts they hold, under "
        "the settings of the trusted ref: what those suppress is no news.",
    .positionals = ChangelogWords,
    .options = ChangelogOptions,
    .formats = ChangelogFormats,
    .exits = "0  everything was read and judged, whatever changed\n"
             "2  something could not be read or judged: there may be more",
    .examples = ChangelogExamples,
    .run = runChangelog,
};

} // namespace cli
