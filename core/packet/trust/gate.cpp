// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/gate.h"

#include "core/packet/form/packet_json.h"
#include "core/packet/trust/known_packets.h"
#include "core/packet/trust/packet_blobs.h"

#include <algorithm>

namespace core {

namespace {

bool acknowledges(const Packet& packet, const OpenPoint& point)
{
    return std::ranges::find(packet.acknowledged, point.name, &PacketAcknowledgement::name)
        != packet.acknowledged.end();
}

/// Every decision on a finding accepts it, and of what breaks one has a plan.
bool accepts(const Packet& packet, const std::string& contract, const Finding& finding)
{
    bool isAccepted = false;
    bool isPlanned = false;
    for (const PacketDecision& each : packet.decisions) {
        if (each.contract != contract || each.place != finding.place || each.facts != finding.facts)
            continue;
        if (each.verdict != Accept && each.verdict != AcceptWithPlan)
            return false;
        isAccepted = true;
        isPlanned = isPlanned || (each.verdict == AcceptWithPlan && each.plan && !each.plan->text.empty());
    }
    return finding.severity == Severity::Breaking ? isPlanned : isAccepted;
}

/// A packet against a check: what of it is about the very same bytes.
class PacketForCheck {
public:
    PacketForCheck(const Packet& packet, const Check& check)
        : m_packet(packet)
        , m_check(check)
        , m_contracts(contractsOf(packet))
    {
    }

    /// It speaks of one of the changes, of this candidate or of another.
    bool isAbout() const
    {
        const bool isOfTheseContracts = std::ranges::any_of(m_check.read, [&](const ReadContract& read) {
            const auto mine = std::ranges::find(m_contracts, read.contract, &ReadContract::contract);
            return mine != m_contracts.end() && mine->baseline == read.baseline;
        });
        return isOfTheseContracts || std::ranges::any_of(m_check.openPoints, [&](const OpenPoint& each) {
            return acknowledges(m_packet, each);
        });
    }

    bool hasSameBytes(const std::string& contract) const
    {
        const auto mine = std::ranges::find(m_contracts, contract, &ReadContract::contract);
        const auto checked = std::ranges::find(m_check.read, contract, &ReadContract::contract);
        return mine != m_contracts.end() && checked != m_check.read.end() && *mine == *checked;
    }

private:
    const Packet& m_packet;
    const Check& m_check;
    std::vector<ReadContract> m_contracts;
};

class Gate {
public:
    Gate(const Repository& repository, Check&& check, const TrustSources& sources, VerifyOptions verifying,
        const std::stop_token& stop)
        : m_repository(repository)
        , m_sources(sources)
        , m_verifying(std::move(verifying))
        , m_stop(stop)
        , m_answer {std::move(check), {}}
    {
    }

    GatedCheck run();

private:
    void look(const StoredPacket& stored);
    void count(const Packet& packet);
    void acceptFindings(const Packet& packet, const PacketForCheck& about);
    void acceptFindingsOf(const ComparedContract& contract, const Packet& packet);
    void acknowledgeOpenPoints(const Packet& packet, const PacketForCheck& about);
    void refuseRejected();

    const Repository& m_repository;
    const TrustSources& m_sources;
    VerifyOptions m_verifying;
    const std::stop_token& m_stop;
    GatedCheck m_answer;
    std::vector<std::string> m_rejected; ///< contracts that a valid packet rejects
};

GatedCheck Gate::run()
{
    Check& check = m_answer.check;
    std::vector<Revision> revisions {check.candidate.revision};
    if (check.trusted)
        revisions.push_back(check.trusted->revision);
    for (const StoredPacket& stored : knownPackets(m_repository, revisions, m_stop))
        look(stored);
    refuseRejected();
    reachVerdict(check);
    return std::move(m_answer);
}

void Gate::look(const StoredPacket& stored)
{
    const auto packet = readPacket(stored.bytes);
    if (packet && !PacketForCheck(*packet, m_answer.check).isAbout())
        return;
    Verification verified = verifyPacket(stored, &m_repository, m_sources, m_verifying, m_stop);
    m_answer.check.packets.push_back({verified.id, std::string(packetVerdictName(verified.verdict))});
    if (verified.verdict == PacketVerdict::Valid)
        count(*packet);
    m_answer.packets.push_back(std::move(verified));
}

void Gate::count(const Packet& packet)
{
    const PacketForCheck about(packet, m_answer.check);
    if (packet.decision.outcome == Approve || packet.decision.outcome == ApproveWithConditions) {
        acceptFindings(packet, about);
        acknowledgeOpenPoints(packet, about);
        return;
    }
    for (const PacketContract& each : packet.contracts)
        if (about.hasSameBytes(each.id))
            m_rejected.push_back(each.id);
}

void Gate::acceptFindings(const Packet& packet, const PacketForCheck& about)
{
    for (const ComparedContract& contract : m_answer.check.contracts)
        if (about.hasSameBytes(contract.diff.contract))
            acceptFindingsOf(contract, packet);
}

void Gate::acceptFindingsOf(const ComparedContract& contract, const Packet& packet)
{
    for (const Finding& finding : contract.diff.judgement.findings)
        if (accepts(packet, contract.diff.contract, finding))
            m_answer.check.accepted.push_back({finding.place, packet.id});
}

void Gate::acknowledgeOpenPoints(const Packet& packet, const PacketForCheck& about)
{
    for (OpenPoint& point : m_answer.check.openPoints) {
        const bool isOfSameBytes =
            point.kind != OpenPointKind::Contract || about.hasSameBytes(point.contract);
        if (isOfSameBytes && acknowledges(packet, point))
            point.packet = packet.id;
    }
}

/// Where one valid packet accepts and another rejects, nobody has agreed.
void Gate::refuseRejected()
{
    std::vector<AcceptedFinding>& accepted = m_answer.check.accepted;
    for (const ComparedContract& contract : m_answer.check.contracts) {
        if (std::ranges::find(m_rejected, contract.diff.contract) == m_rejected.end())
            continue;
        for (const Finding& finding : contract.diff.judgement.findings)
            std::erase_if(accepted, [&](const AcceptedFinding& each) { return each.place == finding.place; });
    }
}

} // namespace

Result<GatedCheck> checkWithPackets(const Repository& repository, const CheckOptions& options,
    const TrustSources& sources, const VerifyOptions& verifying, const std::stop_token& stop)
{
    CheckOptions checking = options;
    checking.trustedRef = trustedRefBy(repository, sources);
    VerifyOptions forCandidate = verifying;
    forCandidate.forRevision = options.candidate;
    return check(repository, checking, stop).map([&](Check&& checked) {
        return countPackets(repository, std::move(checked), sources, forCandidate, stop);
    });
}

GatedCheck countPackets(const Repository& repository, Check checked, const TrustSources& sources,
    const VerifyOptions& verifying, const std::stop_token& stop)
{
    return Gate(repository, std::move(checked), sources, verifying, stop).run();
}

} // namespace core
