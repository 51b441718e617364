// SPDX-License-Identifier: Apache-2.0
// The verb audit.
#include "app/cli/arguments.h"
#include "app/cli/audit_report.h"
#include "app/cli/chance.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/parallel.h"
#include "core/compat/ruleset.h"

#include <chrono>

namespace cli {

namespace {

core::Settings settingsOf(const core::Repository& repository, const core::Revision& revision)
{
    auto bytes = repository.read(revision, core::SettingsPath, core::ReadLimits().bytes);
    if (!bytes)
        return {};
    const auto text = core::SourceText::make(std::move(*bytes), std::string(core::SettingsPath));
    return core::readSettings(core::readDocument(text));
}

/// How far each plan of the working tree is.
void reckonMigrations(const core::Repository& repository, const core::Revision& revision,
    const std::vector<core::MigrationPlan>& plans, AuditReport& report)
{
    if (plans.empty())
        return;
    const auto consumers = core::pinnedConsumers(settingsOf(repository, revision), repository, revision);
    const std::chrono::year_month_day today(
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    for (std::size_t plan = 0; plan < plans.size(); ++plan)
        report.migrations.push_back(
            core::migrationProgress(plans[plan], report.audit.sightings(plan), consumers, today));
}

core::Result<AuditReport> auditRepository(const Arguments& arguments)
{
    AuditReport report;
    report.repository = arguments.positional(0).empty() ? "." : arguments.positional(0);
    report.isVerbose = arguments.has("--verbose");
    report.tool = {COUNTERSIGN_VERSION, core::rulesetName()};
    if (arguments.has("--profile"))
        report.profile = core::profileFromName(arguments.value("--profile")).value_or(report.profile);
    const auto repository = core::Repository::open(report.repository);
    if (!repository)
        return tl::unexpected(repository.error());
    const auto revision = repository->revision({});
    if (!revision)
        return tl::unexpected(revision.error());
    const auto plans = core::readMigrationPlans(*repository, *revision);
    if (!plans)
        return tl::unexpected(plans.error());
    const core::TagAuditOptions options {.profile = report.profile,
        .migrations = *plans,
        .seed = unpredictableSeed(),
        .runAll = runInParallel};
    return core::auditTags(*repository, options).map([&](core::TagAudit&& audit) {
        report.audit = std::move(audit);
        reckonMigrations(*repository, *revision, *plans, report);
        return std::move(report);
    });
}

core::Result<void> answerAudit(const AuditReport& report, const Arguments& arguments, const Console& console)
{
    switch (arguments.format()) {
    case Format::Json:
        return answerJson(arguments, console, auditJson(report));
    case Format::Markdown:
        return writeOutput(arguments.output(), auditMarkdown(report));
    case Format::Junit:
        return writeOutput(arguments.output(), auditJunit(report));
    case Format::Text:
    case Format::Sarif:
    case Format::Github:
        break;
    }
    const Paint paint = arguments.output() == "-" ? console.outPaint() : Paint();
    return writeOutput(arguments.output(), auditText(report, paint));
}

core::Result<ExitCode> runAudit(const Arguments& arguments, const Console& console)
{
    const auto report = [&] {
        const Progress progress(console, "comparing the versions ...");
        return auditRepository(arguments);
    }();
    if (!report)
        return tl::unexpected(report.error());
    return answerAudit(*report, arguments, console).map([&] { return report->exitCode(); });
}

// Findings of old tags stand in no file of the working tree: no SARIF, no annotations.
constexpr std::string_view AuditFormats[] = {"text", "json", "markdown", "junit"};
constexpr std::string_view AuditProfiles[] = {"wire", "source", "strict"};

constexpr Positional AuditWords[] = {
    {.name = "REPO",
        .help = "a git repository; this one when it is not given",
        .kind = WordKind::Folder,
        .required = false},
};

constexpr Option AuditOptions[] = {
    {.name = "--profile",
        .value = "PROFILE",
        .help = "how strict to be; wire when it is not given",
        .choices = AuditProfiles},
    {.name = "--verbose", .help = "show what changed in versions that say enough, too"},
};

constexpr Example AuditExamples[] = {
    {"countersign audit", "Which versions of this repository said too little."},
    {"countersign audit ../specs --format junit -o audit.xml", "The same for a pipeline."},
};

} // namespace

extern constexpr Verb AuditVerb {
    .name = "audit",
    .summary = "hold every version tag against what it changed",
    .description =
        "Every tag that is a semantic version is compared with the newest release below it, contract by "
        "contract. Breaking changes ask for a major version, what callers can see or are told to leave for a "
        "minor one, words for a patch; before 1.0.0 the second number says what the first says later. Pre-"
        "releases are held against the last release.\n"
        "\n"
        "A version says enough, says too little, or is unknown where something could not be read that might "
        "break somebody. What a contract says of itself (its info.version) counts when it moved too little; "
        "one that never moves is told and does not count. Sunset dates are held against the day of the newer "
        "tag's commit.\n"
        "\n"
        "Migration plans in .countersign/migrations are followed through the versions: proposed, expanded, "
        "consumers moved, contracted, each computed from tags and pins or asserted, and marked as such.",
    .positionals = AuditWords,
    .options = AuditOptions,
    .formats = AuditFormats,
    .exits = "0  every version says enough\n"
             "1  a version says too little\n"
             "2  something was not read or not judged, a version is two commits, or the repository could not "
             "be read",
    .examples = AuditExamples,
    .run = runAudit,
};

} // namespace cli
