// SPDX-License-Identifier: Apache-2.0
#include "core/compat/peers/peer_judge.h"

#include "core/compat/finding_maker.h"
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

FindingPeerRow inWords(const PeerRow& row, const Comparison& comparison)
{
    FindingPeerRow found {.id = std::string(row.id), .level = levelOf(row.severity), .path = row.path};
    found.side = row.candidate ? Side::Candidate : Side::Baseline;
    const Contract& contract = row.candidate ? *comparison.candidate : *comparison.baseline;
    const Element* element = row.candidate ? row.candidate : row.baseline;
    found.place = textPlace(contract, element, nullptr);
    return found;
}

} // namespace

void judgeAsPeer(Finding& finding, const Comparison& comparison, const Change& change, Profile profile)
{
    const bool isKnown = comparison.candidate->language == Language::GraphQl;
    const std::vector<PeerRow> rows = !isKnown ? std::vector<PeerRow>()
        : profile == Profile::GraphQlInspector ? graphQlInspectorRows(change)
                                               : graphQlJsRows(change);
    finding.severity = Severity::Docs;
    finding.peer.clear();
    for (const PeerRow& row : rows) {
        finding.severity = std::max(finding.severity, row.severity);
        finding.peer.push_back(inWords(row, comparison));
    }
}

} // namespace core
