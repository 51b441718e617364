// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/proposals.h"

#include "ui/packet/answer_json.h"

#include <algorithm>

namespace ui {

namespace {

bool isAcceptance(const core::PacketDecision& decision)
{
    return decision.verdict == core::Accept || decision.verdict == core::AcceptWithPlan;
}

bool isAccepted(const core::Packet& packet, const core::PacketFinding& finding)
{
    bool isAccepted = false;
    for (const core::PacketDecision& each : packet.decisions) {
        if (each.contract != finding.contract || each.place != finding.place || each.facts != finding.facts)
            continue;
        if (!isAcceptance(each))
            return false;
        isAccepted = true;
    }
    return isAccepted;
}

bool isAcknowledged(const core::Packet& packet, const core::PacketOpenPoint& point)
{
    return std::ranges::find(packet.acknowledged, point.name, &core::PacketAcknowledgement::name)
        != packet.acknowledged.end();
}

bool isAllAccepted(const core::Packet& packet)
{
    return !packet.findings.empty()
        && std::ranges::all_of(packet.findings, [&](const auto& each) { return isAccepted(packet, each); })
        && std::ranges::all_of(packet.open, [&](const auto& each) { return isAcknowledged(packet, each); })
        && std::ranges::find(packet.comments, core::BlockingStance, &core::PacketComment::stance)
        == packet.comments.end();
}

bool touchesNobody(const core::PacketBoundary& boundary)
{
    return boundary.classification == "none" || boundary.classification == "compatible";
}

} // namespace

std::vector<Proposal> proposalsFor(const core::Packet& packet)
{
    std::vector<Proposal> proposals;
    if (packet.decision.outcome.empty() && isAllAccepted(packet))
        proposals.push_back({"decision.outcome", textJson(core::Approve)});
    std::vector<core::PacketConsumer> consumers = packet.boundary.consumerImpact;
    const bool isImpactOpen =
        std::ranges::all_of(consumers, [](const core::PacketConsumer& each) { return each.impact.empty(); });
    if (!consumers.empty() && isImpactOpen && touchesNobody(packet.boundary)) {
        for (core::PacketConsumer& each : consumers)
            each.impact = "unaffected";
        proposals.push_back({"boundary.consumerImpact", entriesJson(consumers)});
    }
    return proposals;
}

} // namespace ui
