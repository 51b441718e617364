// SPDX-License-Identifier: Apache-2.0
#include "app/cli/audit_report.h"
#include "core/base/date.h"
#include "core/document/diagnostics_json.h"

#include <array>

namespace cli {

namespace {

std::string_view claimName(core::VersionClaim claim)
{
    constexpr std::array<std::string_view, 6> Names {
        "nothing", "not-semantic", "enough", "too-small", "unmoved", "backwards"};
    return Names[static_cast<std::size_t>(claim)];
}

void writeAdvice(core::JsonWriter& out, const core::VersionAdvice& advice)
{
    out.member("computed", core::bumpName(advice.asked));
    out.flag("atLeast", advice.isAtLeast);
    out.member("claimed", core::bumpName(advice.step));
    out.member("claim", claimName(advice.claim));
    out.member("least", advice.least);
}

void writeContract(core::JsonWriter& out, const core::AuditedContract& contract)
{
    out.openMap();
    out.member("contract", contract.contract);
    out.member("language", core::languageId(contract.language));
    writeAdvice(out, contract.own);
    out.member("baselineVersion", contract.own.before);
    out.member("candidateVersion", contract.own.proposed);
    out.member("decidedBy", contract.decidingCount);
    out.key("findings");
    out.openSequence();
    for (const core::Finding& finding : contract.deciding)
        core::writeFinding(out, finding);
    out.close();
    out.key("notKnown");
    core::writeGaps(out, contract.gaps);
    out.close();
}

void writeTag(core::JsonWriter& out, const core::AuditedTag& tag)
{
    out.openMap();
    out.member("tag", tag.tag.name);
    out.member("commit", tag.tag.commit);
    out.member("date", core::isoDate(core::dateOf(tag.tag.time)));
    out.member("base", tag.base);
    writeAdvice(out, tag.advice);
    out.member("verdict", core::auditVerdictName(tag.verdict()));
    out.key("contracts");
    out.openSequence();
    for (const core::AuditedContract& contract : tag.contracts)
        writeContract(out, contract);
    out.close();
    out.key("unread");
    core::writeGaps(out, tag.unread);
    out.close();
}

void writeMigration(core::JsonWriter& out, const core::MigrationProgress& migration)
{
    out.openMap();
    out.member("id", migration.plan.id);
    out.member("file", migration.plan.file);
    out.member("contract", migration.plan.contract);
    out.member("plan", migration.plan.plan);
    out.member("owner", migration.plan.owner);
    out.member("state", migrationStateName(migration.state()));
    out.key("steps");
    out.openSequence();
    for (const core::MigrationStep& step : migration.steps) {
        out.openMap(core::JsonLayout::OneLine);
        out.member("state", migrationStateName(step.state));
        out.member("proof", stateProofName(step.proof));
        out.member("tag", step.tag);
        out.member("date", step.date ? core::isoDate(*step.date) : std::string());
        out.member("why", step.why);
        out.close();
    }
    out.close();
    out.key("objections");
    out.openSequence();
    for (const std::string& objection : migration.objections)
        out.string(objection);
    out.close();
    out.key("diagnostics");
    core::writeDiagnostics(out, *migration.plan.text, migration.plan.diagnostics);
    out.close();
}

void writeNames(core::JsonWriter& out, std::string_view key, const std::vector<std::string>& names)
{
    out.key(key);
    out.openSequence();
    for (const std::string& name : names)
        out.string(name);
    out.close();
}

} // namespace

std::string auditJson(const AuditReport& report)
{
    core::JsonWriter out(2);
    out.openMap();
    out.member("schema", "countersign.audit/1");
    core::writeTool(out, report.tool);
    out.member("repository", report.repository);
    out.member("profile", core::profileName(report.profile));
    out.key("tags");
    out.openSequence();
    for (const core::AuditedTag& tag : report.audit.tags)
        writeTag(out, tag);
    out.close();
    out.key("migrations");
    out.openSequence();
    for (const core::MigrationProgress& migration : report.migrations)
        writeMigration(out, migration);
    out.close();
    writeNames(out, "notVersions", report.audit.notVersions);
    writeNames(out, "ambiguous", report.audit.ambiguous);
    out.member("readings", report.audit.readings);
    out.member("verdict", core::auditVerdictName(report.audit.verdict()));
    out.close();
    return out.take();
}

} // namespace cli
