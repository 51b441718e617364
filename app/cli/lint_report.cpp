// SPDX-License-Identifier: Apache-2.0
#include "app/cli/lint_report.h"

#include "app/cli/diff_wording.h"
#include "app/cli/wording.h"

#include <algorithm>
#include <array>

namespace cli {

namespace {

constexpr std::array LintLevels {core::LintLevel::Error, core::LintLevel::Warning, core::LintLevel::Info};

/// "2 errors and 1 warning"; empty for nothing.
std::string countedLevels(const LintReport& report, core::Since since)
{
    std::vector<std::string> parts;
    for (const core::LintLevel level : LintLevels) {
        const std::string name(level == core::LintLevel::Info ? "remark" : core::lintLevelName(level));
        if (const std::size_t count = report.count(level, since); count > 0)
            parts.push_back(counted(count, name, name + "s"));
    }
    const std::vector<std::string_view> views(parts.begin(), parts.end());
    return parts.empty() ? std::string() : enumeration(views, "and");
}

std::size_t countSince(const LintReport& report, core::Since since)
{
    std::size_t count = 0;
    for (const core::LintLevel level : LintLevels)
        count += report.count(level, since);
    return count;
}

std::string verdictOfFindings(const LintReport& report)
{
    if (report.baseline.empty()) {
        const std::string found = countedLevels(report, core::Since::Unknown);
        return found.empty() ? "Nothing was found" : "Found " + found;
    }
    const std::string found = countedLevels(report, core::Since::New);
    return (found.empty() ? std::string("Nothing is new") : "New: " + found) + "; "
        + std::to_string(countSince(report, core::Since::PreExisting)) + " from before, "
        + std::to_string(countSince(report, core::Since::Fixed)) + " fixed";
}

ReportedContract asDiff(const LintedContract& linted, const LintReport& report)
{
    core::Diff diff;
    diff.contract = linted.contract;
    diff.language = linted.language;
    diff.candidate = core::DiffSide {linted.name, linted.title, linted.version};
    diff.baseline = diff.candidate;
    diff.asOf = report.asOf;
    diff.judgement.coverage = linted.coverage;
    for (const core::LintFinding& each : linted.findings) {
        if (each.since == core::Since::PreExisting)
            diff.judgement.suppressed.push_back(
                {each.finding, {.reason = "it was there in " + report.baseline + " already"}});
        else if (each.since != core::Since::Fixed)
            diff.judgement.findings.push_back(each.finding);
    }
    diff.judgement.suppressed.insert(
        diff.judgement.suppressed.end(), linted.suppressed.begin(), linted.suppressed.end());
    return {.diff = std::move(diff), .candidateTexts = linted.texts};
}

} // namespace

std::size_t LintReport::count(core::LintLevel level, core::Since since) const
{
    std::size_t sum = 0;
    for (const LintedContract& contract : contracts)
        sum += static_cast<std::size_t>(
            std::ranges::count_if(contract.findings, [&](const core::LintFinding& each) {
                return each.since == since && core::levelOf(each.finding) == level;
            }));
    return sum;
}

std::size_t LintReport::failures() const
{
    return count(core::LintLevel::Error, core::Since::New)
        + count(core::LintLevel::Error, core::Since::Unknown);
}

bool LintReport::isWhole() const
{
    return unread.empty()
        && std::ranges::all_of(contracts, [](const LintedContract& each) { return each.coverage.isWhole(); });
}

ExitCode LintReport::exitCode() const
{
    if (failures() > 0)
        return ExitCode::No;
    return isWhole() ? ExitCode::Yes : ExitCode::Unknown;
}

std::string nameWords(const LintedContract& contract)
{
    return withVersion(titleWords(contract.title, contract.contract, contract.language), contract.version);
}

std::string lintVerdict(const LintReport& report)
{
    return verdictOfFindings(report)
        + (report.isWhole() ? "." : "; not everything was read and understood: there may be more.");
}

DiffReport lintAsDiff(const LintReport& report)
{
    DiffReport findings;
    findings.verb = "lint";
    findings.isPair = false;
    findings.baseline = report.baseline;
    findings.candidate = report.target;
    findings.asOf = report.asOf;
    for (const LintedContract& contract : report.contracts)
        findings.contracts.push_back(asDiff(contract, report));
    findings.unread = report.unread;
    findings.conclusion = {report.exitCode(), lintVerdict(report)};
    findings.isVerbose = report.isVerbose;
    findings.tool = report.tool;
    return findings;
}

} // namespace cli
