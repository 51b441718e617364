// SPDX-License-Identifier: Apache-2.0
#include "app/cli/rule_coverage.h"

#include "app/cli/markdown.h"
#include "app/cli/wording.h"
#include "core/compat/diff_json.h"
#include "core/compat/ruleset.h"
#include "core/document/json/json_writer.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace cli {
namespace {

using core::CoverageCell;
using core::CoverageState;

std::string judgedAs(const CoverageCell& cell)
{
    const std::string severity(cell.found ? core::severityName(*cell.found) : "nothing");
    if (cell.state == CoverageState::Hole)
        return "HOLE: " + severity;
    return cell.state == CoverageState::Waived ? severity + " (waived)" : severity;
}

/// A keyword, one way in which its changes come out, and where they come out so.
struct CoverageRow {
    std::string keyword;
    std::string judged; ///< "set: breaking, unset: safe"
    std::string places; ///< "request body (3.0, 3.1), query parameter (3.1)"
};

void appendItem(std::string& list, const std::string& item)
{
    if (!list.empty())
        list += ", ";
    list += item;
}

std::vector<CoverageRow> coverageRows(std::span<const CoverageCell> cells)
{
    using Three = std::tuple<std::string, std::string, std::string>;
    std::map<Three, std::string> judgedAt; // keyword, place, version
    for (const CoverageCell& cell : cells) {
        appendItem(
            judgedAt[{cell.keyword, cell.place, cell.version}], cell.variation + ": " + judgedAs(cell));
    }
    std::map<Three, std::string> versionsOf; // keyword, judged, place
    for (const auto& [where, judged] : judgedAt) {
        appendItem(versionsOf[{std::get<0>(where), judged, std::get<1>(where)}], std::get<2>(where));
    }
    std::vector<CoverageRow> rows;
    for (const auto& [row, versions] : versionsOf) {
        const auto& [keyword, judged, place] = row;
        if (rows.empty() || rows.back().keyword != keyword || rows.back().judged != judged)
            rows.push_back({keyword, judged, {}});
        appendItem(rows.back().places, place + " (" + versions + ")");
    }
    return rows;
}

std::size_t countOf(std::span<const CoverageCell> cells, CoverageState state)
{
    return static_cast<std::size_t>(std::ranges::count(cells, state, &CoverageCell::state));
}

std::string coverageSummary(std::span<const CoverageCell> cells)
{
    return counted(cells.size(), "cell", "cells") + ": "
        + std::to_string(countOf(cells, CoverageState::AsExpected)) + " as the law has it, "
        + std::to_string(countOf(cells, CoverageState::Waived)) + " otherwise for a reason, "
        + counted(countOf(cells, CoverageState::Hole), "hole", "holes");
}

/// The share on its own line, then what is left out of it.
std::vector<std::string> proofWords(const core::ProofShare& proof)
{
    std::vector<std::string> lines {std::to_string(proof.proved) + " of " + std::to_string(proof.provable)
        + " breaking findings about payloads are proved by one, over "
        + counted(proof.probes, "sampled cell", "sampled cells")};
    for (const auto& [reason, count] : proof.unproved)
        lines.push_back(std::to_string(count) + " unproved: " + reason);
    for (const auto& [why, count] : proof.beyondPayloads)
        lines.push_back(std::to_string(count) + " not about a payload: " + why);
    return lines;
}

void writeProof(core::JsonWriter& out, const core::ProofShare& proof)
{
    out.key("proof");
    out.openMap();
    out.member("cells", proof.probes);
    out.member("provable", proof.provable);
    out.member("proved", proof.proved);
    for (const auto& [name, reasons] :
        {std::pair("unproved", &proof.unproved), std::pair("beyondPayloads", &proof.beyondPayloads)}) {
        out.key(name);
        out.openMap();
        for (const auto& [reason, count] : *reasons)
            out.member(reason, count);
        out.close();
    }
    out.close();
}

std::string waiverWords(const core::CoverageWaiver& waiver)
{
    std::string words;
    for (const std::string_view part : {waiver.version, waiver.keyword, waiver.place, waiver.variation})
        words += (words.empty() ? "" : " | ") + std::string(part.empty() ? "any" : part);
    return words;
}

std::string_view stateName(CoverageState state)
{
    switch (state) {
    case CoverageState::AsExpected:
        return "as-expected";
    case CoverageState::Waived:
        return "waived";
    case CoverageState::Hole:
        break;
    }
    return "hole";
}

void writeSeverity(
    core::JsonWriter& out, std::string_view name, const std::optional<core::Severity>& severity)
{
    if (severity) {
        out.member(name, core::severityName(*severity));
        return;
    }
    out.key(name);
    out.literal("null");
}

void writeCell(core::JsonWriter& out, const CoverageCell& cell)
{
    out.openMap(core::JsonLayout::OneLine);
    out.member("version", cell.version);
    out.member("keyword", cell.keyword);
    out.member("place", cell.place);
    out.member("variation", cell.variation);
    writeSeverity(out, "expected", cell.expected);
    writeSeverity(out, "found", cell.found);
    out.member("state", stateName(cell.state));
    out.member("note", cell.note);
    out.key("rules");
    out.openSequence(core::JsonLayout::OneLine);
    for (const std::string& rule : cell.rules)
        out.string(rule);
    out.close();
    out.close();
}

} // namespace

std::string coverageText(std::span<const CoverageCell> cells, const core::ProofShare& proof)
{
    std::string out;
    std::string keyword;
    for (const CoverageRow& row : coverageRows(cells)) {
        if (row.keyword != keyword)
            out += (out.empty() ? "" : "\n") + row.keyword + "\n";
        keyword = row.keyword;
        out += "  " + row.judged + "\n    " + wrapped(row.places, 4, 4);
    }
    out += "\nfor a reason (version | keyword | place | variation)\n";
    for (const core::CoverageWaiver& waiver : core::coverageWaivers())
        out += "  " + waiverWords(waiver) + "\n    " + wrapped(waiver.reason, 4, 4);
    out += "\n" + coverageSummary(cells) + "\n";
    for (const std::string& line : proofWords(proof))
        out += line + "\n";
    return out;
}

std::string coverageMarkdown(std::span<const CoverageCell> cells, const core::ProofShare& proof)
{
    std::string out = "# Coverage\n\n" + coverageSummary(cells)
        + "\n\n| keyword | judged | where (in which versions) |\n| --- | --- | --- |\n";
    for (const CoverageRow& row : coverageRows(cells))
        out += "| " + markdownCode(row.keyword) + " | " + markdownText(row.judged) + " | "
            + markdownText(row.places) + " |\n";
    out += "\n## For a reason\n\n";
    for (const core::CoverageWaiver& waiver : core::coverageWaivers())
        out += "- " + markdownText(waiverWords(waiver)) + ": " + markdownText(waiver.reason) + "\n";
    out += "\n## Proofs\n\n";
    for (const std::string& line : proofWords(proof))
        out += "- " + markdownText(line) + "\n";
    return out;
}

std::string coverageJson(std::span<const CoverageCell> cells, const core::ProofShare& proof)
{
    core::JsonWriter out(2);
    out.openMap();
    out.member("schema", "countersign.coverage/1");
    core::writeTool(out, {COUNTERSIGN_VERSION, core::rulesetName()});
    out.key("cells");
    out.openSequence();
    for (const CoverageCell& cell : cells)
        writeCell(out, cell);
    out.close();
    writeProof(out, proof);
    out.close();
    return out.take();
}

bool hasHole(std::span<const CoverageCell> cells)
{
    return countOf(cells, CoverageState::Hole) > 0;
}

} // namespace cli
