// SPDX-License-Identifier: Apache-2.0
#include "core/compat/coverage_table.h"

#include "core/compat/judge.h"

#include <algorithm>

namespace core {

namespace {

using ProbedContract = Result<std::shared_ptr<const Contract>>;

ProbedContract readProbe(const std::string& text, Language language)
{
    const char* name = language == Language::GraphQl ? "probe.graphql"
        : language == Language::Proto                ? "probe.proto"
                                                     : "probe.yaml";
    return readContract(name, [&](const std::string&) -> Result<std::string> { return text; });
}

/// What keeps a probe from being judged at all; empty when nothing does.
std::string obstacle(const ProbedContract& side)
{
    if (!side)
        return side.error().message;
    for (const auto* gaps : {&(*side)->diagnostics, &(*side)->unresolved}) {
        if (!gaps->empty())
            return gaps->front().what + ": " + gaps->front().why;
    }
    return {};
}

CoverageCell asHole(CoverageCell cell, std::string note)
{
    cell.state = CoverageState::Hole;
    cell.note = std::move(note);
    return cell;
}

void note(CoverageCell& cell, const Judgement& judgement)
{
    for (const Finding& finding : judgement.findings) {
        cell.found = std::max(cell.found, std::optional(finding.severity));
        cell.rules.push_back(finding.rule);
        if (finding.witness && !finding.witness->none.empty())
            cell.unproved.push_back(finding.witness->none);
    }
    cell.payloadBreaking = judgement.payloadBreaking;
    cell.proved = judgement.proved;
    cell.beyondPayloads = judgement.beyondPayloads;
}

CoverageCell compared(
    CoverageCell cell, const ProbedContract& before, const ProbedContract& after, CoverageProof proof)
{
    const auto comparison = compare(*before, *after);
    if (!comparison)
        return asHole(std::move(cell), comparison.error().message);
    using namespace std::chrono_literals;
    const Judgement judgement = judge(*comparison,
        {.asOf = 2026y / 1 / 1, .findWitnesses = proof == CoverageProof::Proved || cell.isUnclear});
    note(cell, judgement);
    // Where the law cannot tell, a value may.
    const bool isShown = cell.isUnclear && cell.expected == Severity::Risky
        && cell.found == Severity::Breaking && cell.proved == cell.payloadBreaking;
    if (cell.found == cell.expected || isShown)
        cell.state = CoverageState::AsExpected;
    else
        cell = asHole(
            std::move(cell), judgement.findings.empty() ? "silent" : judgement.findings.front().message);
    return cell;
}

} // namespace

CoverageCell judgeCoverage(const CoverageProbe& probe, CoverageProof proof)
{
    const ProbedContract before = readProbe(probe.before, probe.cell.language);
    const ProbedContract after = readProbe(probe.after, probe.cell.language);
    for (const auto* side : {&before, &after}) {
        if (std::string what = obstacle(*side); !what.empty())
            return asHole(probe.cell, std::move(what));
    }
    CoverageCell cell = compared(probe.cell, before, after, proof);
    if (cell.state != CoverageState::Hole)
        return cell;
    for (const CoverageWaiver& waiver : coverageWaivers()) {
        if (waives(waiver, cell)) {
            cell.state = CoverageState::Waived;
            cell.note = waiver.reason;
            break;
        }
    }
    return cell;
}

std::vector<CoverageCell> coverageTable(const std::stop_token& stop)
{
    std::vector<CoverageCell> cells;
    for (const CoverageProbe& probe : coverageProbes()) {
        if (stop.stop_requested())
            break;
        cells.push_back(judgeCoverage(probe));
    }
    return cells;
}

} // namespace core
