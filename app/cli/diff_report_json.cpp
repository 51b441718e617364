// SPDX-License-Identifier: Apache-2.0
#include "app/cli/diff_report.h"
#include "core/base/date.h"

namespace cli {

namespace {

/// {"schema": "countersign.diffs/1", "contracts": [...]}
std::string diffsJson(const DiffReport& report)
{
    core::JsonWriter out(2);
    out.openMap();
    out.member("schema", "countersign.diffs/1");
    core::writeTool(out, report.tool);
    out.member("baseline", report.baseline);
    out.member("candidate", report.candidate);
    out.member("profile", core::profileName(report.profile));
    out.member("asOf", core::isoDate(report.asOf));
    out.key("summary");
    out.openMap(core::JsonLayout::OneLine);
    for (const auto severity :
        {core::Severity::Breaking, core::Severity::Risky, core::Severity::Safe, core::Severity::Docs})
        out.member(core::severityName(severity), report.count(severity));
    out.close();
    out.key("contracts");
    out.openSequence();
    for (const ReportedContract& contract : report.contracts) {
        out.openMap();
        core::writeDiff(out, contract.diff);
        out.close();
    }
    out.close();
    out.key("unread");
    core::writeGaps(out, report.unread);
    out.close();
    return out.take();
}

} // namespace

std::string diffReportJson(const DiffReport& report)
{
    return report.isPair ? core::diffJson(report.contracts.front().diff, report.tool) : diffsJson(report);
}

} // namespace cli
