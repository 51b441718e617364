// SPDX-License-Identifier: Apache-2.0
// The verb migration.
#include "app/cli/arguments.h"
#include "app/cli/check_options.h"
#include "app/cli/check_wording.h"
#include "app/cli/given_day.h"
#include "app/cli/json_answer.h"
#include "app/cli/migration_report.h"
#include "app/cli/output.h"
#include "app/cli/wording.h"
#include "core/compat/ruleset.h"
#include "core/impact/rename_plan.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace cli {

namespace {

namespace fs = std::filesystem;

core::Result<core::RenamePlanWish> wishOf(const Arguments& arguments, const core::Check& check)
{
    const auto contractBy = givenDay(arguments, "--contract-by");
    if (!contractBy)
        return tl::unexpected(contractBy.error());
    core::RenamePlanWish wish {
        .owner = arguments.value("--owner"), .proposed = today(), .contractBy = *contractBy};
    const auto backend = std::ranges::find(check.policy.roles, "backend", &core::RoleSetting::role);
    if (wish.owner.empty() && backend != check.policy.roles.end() && !backend->people.empty())
        wish.owner = backend->people.front();
    std::ranges::transform(
        check.policy.consumers, std::back_inserter(wish.consumers), &core::ConsumerSetting::name);
    return wish;
}

std::string coveringFile(const core::Check& check, const std::string& place)
{
    const auto found = std::ranges::find(check.planned, place, &core::PlannedFinding::place);
    return found == check.planned.end() ? std::string() : found->file;
}

/// One for each change: what requests and responses make of it is one rename.
void addRenames(const core::ComparedContract& compared, const core::Check& check,
    const core::RenamePlanWish& wish, const std::string& asked, MigrationReport& report)
{
    std::set<std::size_t> seen;
    for (const core::Finding& finding : compared.diff.judgement.findings) {
        if (!finding.place.starts_with(asked) || !core::isRenamedInPlace(finding, compared)
            || !seen.insert(finding.change).second)
            continue;
        report.renames.push_back(
            {compared.diff.contract, finding.place, finding.path, finding.message, finding.severity,
                coveringFile(check, finding.place), core::planForRename(finding, compared, wish)});
    }
}

/// Two of one name would be one file.
void nameApart(std::vector<DraftedMigration>& renames, const fs::path& root)
{
    std::set<std::string> taken;
    for (DraftedMigration& rename : renames) {
        const std::string wanted = rename.draft.id;
        std::error_code ignored;
        for (int number = 2; taken.contains(rename.draft.id) || fs::exists(root / rename.draft.file, ignored);
             ++number) {
            rename.draft.id = wanted + "-" + std::to_string(number);
            rename.draft.file = std::string(core::MigrationsFolder) + rename.draft.id + ".yaml";
        }
        taken.insert(rename.draft.id);
    }
}

core::Result<MigrationReport> draftMigrations(const Arguments& arguments, const core::Repository& repository)
{
    core::CheckOptions options = checkOptionsFrom(arguments);
    options.findWitnesses = false;
    const auto check = core::check(repository, options);
    if (!check)
        return tl::unexpected(check.error());
    const auto wish = wishOf(arguments, *check);
    if (!wish)
        return tl::unexpected(wish.error());
    MigrationReport report {.baseline = revisionWords(check->baseline),
        .candidate = revisionWords(check->candidate),
        .renames = {},
        .tool = {COUNTERSIGN_VERSION, core::rulesetName()}};
    const std::string& asked = arguments.positional(0);
    for (const core::ComparedContract& compared : check->contracts)
        addRenames(compared, *check, *wish, asked, report);
    if (report.renames.empty() && !asked.empty())
        return core::fail(core::ErrorCode::NotFound,
            "no rename in place has a place that begins with " + inQuotes(asked),
            "'countersign migration' without a place lists all");
    nameApart(report.renames, repository.root());
    return report;
}

core::Result<void> writeDrafts(const core::Repository& repository, MigrationReport& report)
{
    for (const DraftedMigration& rename : report.renames) {
        if (!rename.coveredBy.empty())
            continue;
        if (!rename.isWhole())
            return core::fail(core::ErrorCode::BadInput,
                inQuotes(rename.draft.id) + " is no file yet: " + whyNoFile(rename));
        const fs::path file = repository.root() / rename.draft.file;
        std::error_code error;
        fs::create_directories(file.parent_path(), error);
        if (error)
            return core::fail(core::ErrorCode::NotWritable,
                "cannot make the folder of " + inQuotes(rename.draft.file) + ": " + error.message());
        if (const auto written = writeOutput(file.string(), core::migrationPlanText(rename.draft)); !written)
            return written;
        report.written.push_back(rename.draft.file);
    }
    return {};
}

core::Result<void> answerMigration(
    const MigrationReport& report, const Arguments& arguments, const Console& console)
{
    if (arguments.format() == Format::Json)
        return answerJson(arguments, console, migrationJson(report));
    if (arguments.format() == Format::Markdown)
        return writeOutput(arguments.output(), migrationMarkdown(report));
    const Paint paint = arguments.output() == "-" ? console.outPaint() : Paint();
    return writeOutput(arguments.output(), migrationText(report, paint, console.outWidth()));
}

core::Result<ExitCode> runMigration(const Arguments& arguments, const Console& console)
{
    const std::string& named = arguments.value("--repo");
    const auto repository = core::Repository::open(named.empty() ? "." : named);
    if (!repository)
        return tl::unexpected(repository.error());
    auto report = [&] {
        const Progress progress(console, "comparing ...");
        return draftMigrations(arguments, *repository);
    }();
    if (!report)
        return tl::unexpected(report.error());
    const auto written = arguments.has("--write") ? writeDrafts(*repository, *report) : core::Result<void>();
    return written.and_then([&] { return answerMigration(*report, arguments, console); }).map([] {
        return ExitCode::Yes;
    });
}

constexpr std::string_view MigrationFormats[] = {"text", "markdown", "json"};

constexpr Positional MigrationWords[] = {
    {.name = "PLACE",
        .help = "the first digits of a finding's place; when it is not given, all renames in place",
        .required = false},
};

constexpr Option MigrationOptions[] = {
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
        .help = "whose owners and consumers count; else the remote's default branch as last fetched"},
    {.name = "--owner",
        .value = "WHO",
        .help = "who answers for the plan; else the first who has the role backend in the settings"},
    {.name = "--contract-by",
        .value = "DATE",
        .help = "the day (YYYY-MM-DD) by which the old name is to be gone"},
    {.name = "--write",
        .help = "write the drafts to .countersign/migrations; a file that exists is left alone"},
};

constexpr Example MigrationExamples[] = {
    {"countersign migration", "How the renames in the working tree could break nobody."},
    {"countersign migration 4f5c2a1b --contract-by 2027-06-30 --write", "Draft the plan of one of them."},
};

} // namespace

extern constexpr Verb MigrationVerb {
    .name = "migration",
    .summary = "draft the plan that replaces a name without breaking anybody",
    .description =
        "A name that goes while another comes breaks everybody who knows only one of them. For each such "
        "rename "
        "this writes the way out: have both for a while (expand), move the consumers, then take the old one "
        "away (contract); and drafts .countersign/migrations/ID.yaml of it.\n"
        "\n"
        "Once the file is committed, 'check' names it at what it covers, and 'audit' follows it: proposed, "
        "expanded, consumers moved, contracted.",
    .positionals = MigrationWords,
    .options = MigrationOptions,
    .formats = MigrationFormats,
    .exits = "0  every rename in place has its plan, drafted now or written before; or there is none\n"
             "2  no rename has that place, a draft could not be written, or something could not be read",
    .examples = MigrationExamples,
    .run = runMigration,
};

} // namespace cli
