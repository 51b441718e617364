// SPDX-License-Identifier: Apache-2.0
#include "core/compat/peers/peer_judge.h"

#include "core/compat/finding_maker.h"
#include "core/compat/peers/buf_rows.h"
#include "core/compat/peers/peer_row.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

/// Both peers of GraphQL call them so.
std::string levelOf(Severity severity)
{
    constexpr std::array<std::string_view, 4> Levels {
        "NON_BREAKING", "NON_BREAKING", "DANGEROUS", "BREAKING"};
    return std::string(Levels[static_cast<std::size_t>(severity)]);
}

Severity severityOfLevel(std::string_view level)
{
    return level == "BREAKING" ? Severity::Breaking : level == "DANGEROUS" ? Severity::Risky : Severity::Safe;
}

FindingPeerRow inWords(const PeerRow& row, const Comparison& comparison)
{
    FindingPeerRow found {.id = std::string(row.id), .level = levelOf(row.severity), .path = row.path};
    found.side = row.candidate ? Side::Candidate : Side::Baseline;
    const Contract& contract = row.candidate ? *comparison.candidate : *comparison.baseline;
    const Element* element = row.candidate ? row.candidate : row.baseline;
    found.place = textPlace(contract, element, nullptr);
    return found;
}

/// buf tells what is gone from a file at its first character.
FindingPeerRow inWords(const BufRow& row, const Contract& candidate)
{
    FindingPeerRow found {.id = std::string(row.rule), .level = levelOf(Severity::Breaking)};
    if (row.place)
        found.place = placeOfNode(candidate, row.place);
    else if (row.file != nullptr)
        found.place = TextPlace {placeOfNode(candidate, row.file->node).file, {}, {}};
    return found;
}

BufCategory categoryOf(Profile profile)
{
    switch (profile) {
    case Profile::BufPackage:
        return BufPackage;
    case Profile::BufWireJson:
        return BufWireJson;
    case Profile::BufWire:
        return BufWire;
    case Profile::BufCsr:
        return BufCsr;
    default:
        return BufFile;
    }
}

} // namespace

PeerJudge::PeerJudge(const Comparison& comparison, Profile profile)
    : m_comparison(comparison)
    , m_profile(profile)
{
    if (comparison.candidate->language == Language::Proto && profile >= Profile::BufFile)
        m_buf = std::make_unique<const BufRows>(*comparison.baseline, *comparison.candidate);
}

PeerJudge::~PeerJudge() = default;

std::vector<FindingPeerRow> PeerJudge::bufRowsOf(const Change& change) const
{
    std::vector<FindingPeerRow> rows;
    for (const BufRow& row : m_buf->rowsOf(change, categoryOf(m_profile)))
        rows.push_back(inWords(row, *m_comparison.candidate));
    return rows;
}

std::vector<FindingPeerRow> PeerJudge::rowsOf(const Change& change) const
{
    if (m_buf)
        return bufRowsOf(change);
    const bool isKnown =
        m_comparison.candidate->language == Language::GraphQl && m_profile < Profile::BufFile;
    std::vector<FindingPeerRow> rows;
    if (isKnown)
        for (const PeerRow& row :
            m_profile == Profile::GraphQlInspector ? graphQlInspectorRows(change) : graphQlJsRows(change))
            rows.push_back(inWords(row, m_comparison));
    return rows;
}

void PeerJudge::judge(Finding& finding, const Change& change) const
{
    finding.peer = rowsOf(change);
    finding.severity = Severity::Docs;
    for (const FindingPeerRow& row : finding.peer)
        finding.severity = std::max(finding.severity, severityOfLevel(row.level));
}

} // namespace core
