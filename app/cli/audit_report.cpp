// SPDX-License-Identifier: Apache-2.0
#include "app/cli/audit_report.h"

#include "app/cli/wording.h"

#include <algorithm>

namespace cli {

namespace {

using core::AuditVerdict;
using core::VersionClaim;

constexpr std::size_t NamesShown = 5;

std::size_t countOf(const core::TagAudit& audit, AuditVerdict verdict)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        audit.tags, [&](const core::AuditedTag& tag) { return tag.verdict() == verdict; }));
}

std::string verbFor(std::size_t count, std::string_view singular, std::string_view plural)
{
    return std::to_string(count) + " " + std::string(count == 1 ? singular : plural);
}

} // namespace

ExitCode AuditReport::exitCode() const
{
    switch (audit.verdict()) {
    case AuditVerdict::Yes:
        return ExitCode::Yes;
    case AuditVerdict::No:
        return ExitCode::No;
    case AuditVerdict::Unknown:
        break;
    }
    return ExitCode::Unknown;
}

std::string tagWords(const core::AuditedTag& tag)
{
    if (tag.base.empty())
        return "the first version";
    const core::VersionAdvice& advice = tag.advice;
    const std::string step = std::string(core::bumpName(advice.step)) + " step from " + tag.base;
    const std::string least = advice.isAtLeast ? "at least " : "";
    if (advice.asked == core::Bump::None)
        return step + (advice.isAtLeast ? ", and not everything could be read" : ", nothing changed");
    std::string words =
        step + ", asks for " + least + "a " + std::string(core::bumpName(advice.asked)) + " one";
    if (advice.claim == VersionClaim::TooSmall || advice.claim == VersionClaim::Unmoved)
        words += ": " + advice.least;
    return words;
}

std::string ownVersionWords(const core::AuditedContract& contract)
{
    switch (contract.own.claim) {
    case VersionClaim::TooSmall:
    case VersionClaim::Backwards:
    case VersionClaim::Unmoved:
        return core::versionAdviceWords(contract.own);
    case VersionClaim::Nothing:
    case VersionClaim::NotSemantic:
    case VersionClaim::Enough:
        break;
    }
    return {};
}

std::string auditSummary(const core::TagAudit& audit)
{
    if (audit.tags.empty())
        return "No tag is a semantic version such as v1.2.0: nothing was audited. Tags of a remote come with "
               "'git fetch --tags'.";
    const std::size_t enough = countOf(audit, AuditVerdict::Yes);
    std::string summary = std::to_string(enough) + " of "
        + counted(audit.tags.size(), "version says enough", "versions say enough");
    if (const std::size_t few = countOf(audit, AuditVerdict::No))
        summary += ", " + verbFor(few, "says", "say") + " too little";
    if (const std::size_t unknown = countOf(audit, AuditVerdict::Unknown))
        summary += ", " + verbFor(unknown, "is", "are") + " not known";
    return summary + ".";
}

std::vector<std::string> migrationWords(const core::MigrationProgress& migration)
{
    std::vector<std::string> lines;
    for (const core::Diagnostic& each : migration.plan.diagnostics) {
        const core::Position at = migration.plan.text->position(each.range.begin);
        lines.push_back(migration.plan.file + ":" + std::to_string(at.line + 1) + ": " + each.message);
    }
    if (!migration.plan.isUsable())
        return lines;
    for (const core::MigrationStep& step : migration.steps)
        lines.push_back(std::string(migrationStateName(step.state)) + " ("
            + std::string(stateProofName(step.proof)) + "): " + step.why);
    for (const std::string& objection : migration.objections)
        lines.push_back("but " + objection);
    return lines;
}

std::string leftOutWords(const core::TagAudit& audit)
{
    const std::vector<std::string>& names = audit.notVersions;
    if (names.empty())
        return {};
    std::vector<std::string_view> shown(
        names.begin(), names.begin() + static_cast<std::ptrdiff_t>(std::min(names.size(), NamesShown)));
    std::string more;
    if (names.size() > NamesShown)
        shown.push_back(more = std::to_string(names.size() - NamesShown) + " more");
    return enumeration(shown, "and")
        + (names.size() == 1 ? " is no semantic version and was left out."
                             : " are no semantic versions and were left out.");
}

} // namespace cli
