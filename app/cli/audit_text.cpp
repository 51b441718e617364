// SPDX-License-Identifier: Apache-2.0
#include "app/cli/audit_report.h"
#include "app/cli/diff_wording.h"
#include "app/cli/wording.h"
#include "core/base/text.h"

namespace cli {

namespace {

using core::AuditVerdict;

std::string safe(const std::string& text)
{
    return core::escapedForTerminal(text);
}

std::string paintedVerdict(AuditVerdict verdict, const Paint& paint)
{
    switch (verdict) {
    case AuditVerdict::Yes:
        return paint.green("yes");
    case AuditVerdict::No:
        return paint.red("no");
    case AuditVerdict::Unknown:
        break;
    }
    return paint.yellow("unknown");
}

std::string contractText(const core::AuditedContract& contract)
{
    std::string out =
        "  " + safe(contract.contract) + ": " + std::string(core::bumpName(contract.computed())) + "\n";
    for (const core::Finding& finding : contract.deciding)
        out += wrapped(
            std::string(markOf(finding.severity)) + " " + safe(finding.message + ", " + finding.path), 4);
    if (contract.decidingCount > contract.deciding.size())
        out += "    and " + std::to_string(contract.decidingCount - contract.deciding.size()) + " more\n";
    if (const std::string own = ownVersionWords(contract); !own.empty())
        out += wrapped("the contract itself " + safe(own), 4);
    for (const core::Gap& gap : contract.gaps)
        out += wrapped("not known: " + safe(gapPlaceWords(gap) + ": " + gapWords(gap)), 4);
    return out;
}

bool isShown(const core::AuditedTag& tag, const AuditReport& report)
{
    return report.isVerbose || tag.verdict() != AuditVerdict::Yes;
}

std::string tagText(const core::AuditedTag& tag, const AuditReport& report, const Paint& paint)
{
    std::string out = paint.bold(safe(tag.tag.name)) + "  " + paintedVerdict(tag.verdict(), paint) + "  "
        + safe(tagWords(tag)) + "\n";
    if (!isShown(tag, report))
        return out;
    for (const core::AuditedContract& contract : tag.contracts)
        out += contractText(contract);
    for (const core::Gap& gap : tag.unread)
        out += "  not read: " + safe(gap.file + ": " + gap.why) + "\n";
    return out;
}

std::string migrationText(const core::MigrationProgress& migration, const Paint& paint)
{
    std::string out = paint.bold(safe("migration " + migration.plan.id)) + "  "
        + std::string(migrationStateName(migration.state())) + "\n";
    for (const std::string& line : migrationWords(migration))
        out += wrapped(safe(line), 2);
    return out + "\n";
}

} // namespace

std::string auditText(const AuditReport& report, const Paint& paint)
{
    std::string out;
    for (const core::AuditedTag& tag : report.audit.tags)
        out += tagText(tag, report, paint);
    if (!out.empty())
        out += "\n";
    for (const core::MigrationProgress& migration : report.migrations)
        out += migrationText(migration, paint);
    for (const std::string& both : report.audit.ambiguous)
        out += paint.yellow("unknown:") + " " + safe(both) + "\n";
    if (const std::string left = leftOutWords(report.audit); !left.empty())
        out += wrapped(safe(left), 0);
    return out + wrapped(auditSummary(report.audit), 0);
}

} // namespace cli
