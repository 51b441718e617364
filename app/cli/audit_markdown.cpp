// SPDX-License-Identifier: Apache-2.0
#include "app/cli/audit_report.h"
#include "app/cli/diff_wording.h"
#include "app/cli/markdown.h"
#include "app/cli/wording.h"

namespace cli {

namespace {

std::string tagRow(const core::AuditedTag& tag)
{
    return "| " + markdownCode(tag.tag.name) + " | " + std::string(core::auditVerdictName(tag.verdict()))
        + " | " + markdownText(tagWords(tag)) + " |\n";
}

std::string reasonsOf(const core::AuditedContract& contract)
{
    std::string out;
    for (const core::Finding& finding : contract.deciding)
        out += "- " + std::string(markOf(finding.severity)) + " **" + markdownText(contract.contract)
            + "**: " + markdownText(finding.message) + " (" + markdownText(finding.path) + ")\n";
    if (contract.decidingCount > contract.deciding.size())
        out += "- **" + markdownText(contract.contract) + "**: and "
            + std::to_string(contract.decidingCount - contract.deciding.size()) + " more\n";
    if (const std::string own = ownVersionWords(contract); !own.empty())
        out += "- **" + markdownText(contract.contract) + "** itself " + markdownText(own) + "\n";
    for (const core::Gap& gap : contract.gaps)
        out += "- not known: " + markdownText(gapPlaceWords(gap) + ": " + gapWords(gap)) + "\n";
    return out;
}

std::string tagReasons(const core::AuditedTag& tag)
{
    std::string out;
    for (const core::AuditedContract& contract : tag.contracts)
        out += reasonsOf(contract);
    for (const core::Gap& gap : tag.unread)
        out += "- not read: " + markdownCode(gap.file) + ", " + markdownText(gap.why) + "\n";
    return out.empty() ? out : "\n### " + markdownText(tag.tag.name) + "\n\n" + out;
}

} // namespace

std::string auditMarkdown(const AuditReport& report)
{
    std::string out = "## Versions\n\n" + markdownText(auditSummary(report.audit)) + "\n";
    if (const std::string left = leftOutWords(report.audit); !left.empty())
        out += "\n" + markdownText(left) + "\n";
    for (const std::string& both : report.audit.ambiguous)
        out += "\nNot known: " + markdownText(both) + ".\n";
    if (!report.audit.tags.empty())
        out += "\n| version | says enough | why |\n| --- | --- | --- |\n";
    for (const core::AuditedTag& tag : report.audit.tags)
        out += tagRow(tag);
    for (const core::AuditedTag& tag : report.audit.tags)
        if (report.isVerbose || tag.verdict() != core::AuditVerdict::Yes)
            out += tagReasons(tag);
    for (const core::MigrationProgress& migration : report.migrations) {
        out += "\n### Migration " + markdownText(migration.plan.id) + ": "
            + std::string(migrationStateName(migration.state())) + "\n\n";
        for (const std::string& line : migrationWords(migration))
            out += "- " + markdownText(line) + "\n";
    }
    return out;
}

} // namespace cli
