// SPDX-License-Identifier: Apache-2.0
#include "app/cli/check_report.h"

#include "app/cli/check_wording.h"

#include <algorithm>

namespace cli {

namespace {

ExitCode exitCodeOf(core::CheckVerdict verdict)
{
    switch (verdict) {
    case core::CheckVerdict::Yes:
        return ExitCode::Yes;
    case core::CheckVerdict::No:
        return ExitCode::No;
    case core::CheckVerdict::Unknown:
        break;
    }
    return ExitCode::Unknown;
}

std::vector<core::Gap> weakeningsOf(const core::Check& check)
{
    std::vector<core::Gap> weakened;
    for (const core::PolicyChange& change : check.policyChanges)
        if (change.weakens)
            weakened.push_back(
                {change.file, {static_cast<std::uint32_t>(change.line > 0 ? change.line - 1 : 0), 0},
                    "the policy", change.change});
    return weakened;
}

/// New lint findings; what does not gate is no error either.
std::vector<core::Finding> remarksOn(const std::string& contract, const core::Check& check)
{
    std::vector<core::Finding> remarks;
    for (const core::CheckedLint& each : check.lint)
        if (each.contract == contract) {
            remarks.push_back(each.finding.finding);
            remarks.back().severity = std::min(remarks.back().severity, core::Severity::Risky);
        }
    return remarks;
}

/// What is told as not understood is not told twice.
std::vector<core::SettingsRemark> fileRemarksOf(const core::Check& check)
{
    std::vector<core::SettingsRemark> remarks = check.settingsRemarks;
    std::erase_if(remarks, [&](const core::SettingsRemark& remark) {
        return std::ranges::any_of(check.unread,
            [&](const core::Gap& gap) { return gap.file == remark.file && gap.why == remark.message; });
    });
    return remarks;
}

} // namespace

CheckReport checkReport(core::GatedCheck gated, core::Tool tool, bool isVerbose)
{
    CheckReport report {std::move(gated.check), std::move(gated.packets), {}};
    DiffReport& findings = report.findings;
    findings.verb = "check";
    findings.isPair = false;
    findings.baseline = revisionWords(report.check.baseline);
    findings.candidate = revisionWords(report.check.candidate);
    findings.profile = core::profileFromName(report.check.policy.profile).value_or(core::Profile::Wire);
    findings.asOf = report.check.asOf;
    for (const core::ComparedContract& each : report.check.contracts) {
        findings.contracts.push_back(reported(each));
        findings.contracts.back().remarks = remarksOn(each.diff.contract, report.check);
    }
    findings.unread = report.check.unread;
    findings.weakened = weakeningsOf(report.check);
    findings.fileRemarks = fileRemarksOf(report.check);
    findings.conclusion = {exitCodeOf(report.check.verdict), checkVerdictWords(report.check)};
    findings.failsOn = report.check.failsOn;
    findings.isVerbose = isVerbose;
    findings.tool = std::move(tool);
    return report;
}

} // namespace cli
