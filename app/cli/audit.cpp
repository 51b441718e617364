// SPDX-License-Identifier: Apache-2.0
// The verb audit.
#include "app/cli/arguments.h"
#include "app/cli/audit_report.h"
#include "app/cli/diagnostics_text.h"
#include "app/cli/given_day.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/machine/chance.h"
#include "app/machine/parallel.h"
#include "core/compat/ruleset.h"
#include "core/contract/settings_file.h"

namespace cli {

namespace {

/// What is read before anything is compared.
struct AuditInput {
    core::Repository repository;
    core::SettingsFile policy;
    core::Revision revision; ///< the working tree
    std::vector<core::MigrationPlan> plans; ///< its own
};

core::Result<AuditInput> readAuditInput(const std::string& folder)
{
    auto repository = core::Repository::open(folder);
    if (!repository)
        return tl::unexpected(repository.error());
    auto policy = core::readTrustedSettings(*repository);
    if (!policy)
        return tl::unexpected(policy.error());
    auto revision = repository->revision({});
    if (!revision)
        return tl::unexpected(revision.error());
    auto plans = core::readMigrationPlans(*repository, *revision);
    if (!plans)
        return tl::unexpected(plans.error());
    return AuditInput {std::move(*repository), std::move(*policy), std::move(*revision), std::move(*plans)};
}

/// What is wrong with files that the team wrote; the audit goes on without it.
void tellWrongs(const AuditInput& input, const Console& console)
{
    const Paint& paint = console.errPaint();
    console.tell(
        diagnosticsText(input.policy.document.tree.source(), input.policy.settings.diagnostics, paint));
    for (const core::MigrationPlan& plan : input.plans)
        console.tell(diagnosticsText(*plan.text, plan.diagnostics, paint));
}

/// How far each plan of the working tree is.
void reckonMigrations(const AuditInput& input, AuditReport& report)
{
    if (input.plans.empty())
        return;
    const auto consumers =
        core::pinnedConsumers(input.policy.settings, input.repository, input.policy.revision);
    for (std::size_t plan = 0; plan < input.plans.size(); ++plan)
        report.migrations.push_back(
            core::migrationProgress(input.plans[plan], report.audit.sightings(plan), consumers, today()));
}

core::Profile profileOf(const Arguments& arguments, const core::Settings& policy)
{
    const std::string& named = arguments.has("--profile") ? arguments.value("--profile") : policy.profile;
    return core::profileFromName(named).value_or(core::Profile::Wire);
}

core::Result<AuditReport> auditRepository(const Arguments& arguments, const AuditInput& input)
{
    AuditReport report;
    report.repository = arguments.positional(0).empty() ? "." : arguments.positional(0);
    report.isVerbose = arguments.has("--verbose");
    report.tool = {COUNTERSIGN_VERSION, core::rulesetName()};
    report.profile = profileOf(arguments, input.policy.settings);
    const core::TagAuditOptions options {.profile = report.profile,
        .policy = input.policy.settings,
        .migrations = input.plans,
        .seed = machine::unpredictableSeed(),
        .runAll = machine::runInParallel};
    return core::auditTags(input.repository, options).map([&](core::TagAudit&& audit) {
        report.audit = std::move(audit);
        reckonMigrations(input, report);
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
    const std::string& folder = arguments.positional(0);
    const auto input = readAuditInput(folder.empty() ? "." : folder);
    if (!input)
        return tl::unexpected(input.error());
    tellWrongs(*input, console);
    const auto report = [&] {
        const Progress progress(console, "comparing the versions ...");
        return auditRepository(arguments, *input);
    }();
    if (!report)
        return tl::unexpected(report.error());
    return answerAudit(*report, arguments, console).map([&] { return report->exitCode(); });
}

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
        .help = "how strict to be; as the settings say when it is not given",
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
        "consumers moved, contracted, each computed from tags and pins or asserted, and marked as such.\n"
        "\n"
        "Which files are contracts, the profile and the consumers come from .countersign/settings.yaml of "
        "the "
        "trusted ref. Its suppressions hide nothing here: they say what a team lives with, not what a "
        "version "
        "did. There is neither SARIF nor annotations, for what old versions changed stands in no line of "
        "today's files.",
    .positionals = AuditWords,
    .options = AuditOptions,
    .formats = AuditFormats,
    .exits = "0  every version says enough\n"
             "1  a version says too little\n"
             "2  something was not read or not judged, a version is two commits, no tag is a version, or the "
             "repository could not be read",
    .examples = AuditExamples,
    .run = runAudit,
};

} // namespace cli
