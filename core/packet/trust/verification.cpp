// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/verification.h"

#include "core/base/moment.h"
#include "core/compat/ruleset.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/trust/first_seen.h"
#include "core/packet/trust/fresh_run.h"
#include "core/packet/trust/frozen_versions.h"
#include "core/packet/trust/known_packets.h"
#include "core/packet/trust/newer_contracts.h"
#include "core/packet/trust/packet_blobs.h"
#include "core/packet/trust/packet_policy.h"
#include "core/packet/trust/signoff_weighing.h"
#include "core/packet/trust/verdict_reasons.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::string_view PolicyFolder = ".countersign/";

/// One packet, held against everything in the order of the verdicts: what costs little and decides first is
/// asked first.
class PacketVerification {
public:
    PacketVerification(const StoredPacket& stored, const Repository* repository, const TrustSources& sources,
        const VerifyOptions& options, const std::stop_token& stop)
        : m_stored(stored)
        , m_repository(repository)
        , m_sources(sources)
        , m_options(options)
        , m_stop(stop)
    {
    }

    Verification run()
    {
        if (readBytes()) {
            readSignatures();
            if (m_repository)
                checkBlobs(m_packet, *m_repository, m_reasons);
            holdAgainstTrust();
        }
        m_reasons.conclude(m_answer);
        return std::move(m_answer);
    }

private:
    bool readBytes();
    void readSignatures();
    void holdAgainstTrust();
    void findBasis();
    void weigh(std::span<const SignoffDuty> duties);
    void runAgain();
    void requireDistinct(const Settings& policy);
    void findNewer();
    void findSuccessors();
    bool isDecided() const
    {
        return m_reasons.has(PacketVerdict::Altered) || m_reasons.has(PacketVerdict::Unknown);
    }

    const StoredPacket& m_stored;
    const Repository* m_repository;
    const TrustSources& m_sources;
    const VerifyOptions& m_options;
    const std::stop_token& m_stop;
    Packet m_packet;
    std::vector<ReadSignoff> m_signoffs;
    std::vector<RoleAsked> m_roles;
    TrustBasis m_basis;
    VerdictReasons m_reasons;
    Verification m_answer;
};

bool PacketVerification::readBytes()
{
    auto packet = readPacket(m_stored.bytes);
    m_answer.id = m_stored.id;
    if (!packet) {
        const bool isDamaged = packet.error().code == ErrorCode::Damaged;
        const std::string hint = packet.error().hint.empty() ? "" : ": " + packet.error().hint;
        m_reasons.add(isDamaged ? PacketVerdict::Altered : PacketVerdict::Unknown,
            "packet.json cannot be read, " + packet.error().message + hint + ".");
        return false;
    }
    m_packet = std::move(*packet);
    m_answer.id = m_packet.id;
    m_answer.title = m_packet.title;
    m_answer.outcome = m_packet.decision.outcome;
    m_answer.conditions = m_packet.decision.conditions;
    return true;
}

void PacketVerification::readSignatures()
{
    m_signoffs = readSignoffs(m_stored);
    for (const ReadSignoff& signoff : m_signoffs)
        if (std::string altered = alterationOf(signoff); !altered.empty())
            m_reasons.add(PacketVerdict::Altered, std::move(altered));
}

void PacketVerification::findBasis()
{
    auto basis = trustBasis(m_repository, m_sources, m_packet.repository.firstCommit);
    if (!basis) {
        m_basis.notPinned = "It cannot be told whom to trust, " + basis.error().message
            + (basis.error().hint.empty() ? "." : ": " + basis.error().hint + ".");
        m_reasons.add(PacketVerdict::Unknown, m_basis.notPinned);
        return;
    }
    m_basis = std::move(*basis);
    if (!m_repository)
        m_reasons.add(PacketVerdict::Unknown,
            "The contracts are not at hand: verify it in a clone of its repository, or name one with "
            "--repo.");
    if (!m_basis.notPinned.empty())
        m_reasons.add(PacketVerdict::Unknown, m_basis.notPinned);
}

void PacketVerification::weigh(std::span<const SignoffDuty> duties)
{
    m_roles = rolesAsked(m_packet, duties);
    const WeighingContext context {.basis = m_basis,
        .packetBytes = m_stored.bytes,
        .packet = m_packet.id,
        .createdAt = m_packet.createdAt,
        .created = momentFromIso(m_packet.createdAt).value_or(0),
        .now = m_options.now,
        .firstSeen = m_repository && m_basis.trusted
            ? firstSeenIn(*m_repository, m_packet.id, m_basis.trusted->revision)
            : [](const ReadSignoff&) { return std::optional<std::int64_t>(); }};
    m_answer.signoffs = weighSignoffs(m_roles, m_signoffs, context, m_reasons);
}

/// Roles that only a fresh run knows to be required come in with it.
void PacketVerification::holdAgainstTrust()
{
    findBasis();
    VerdictReasons ofTheFirst = m_reasons;
    weigh({});
    if (!m_basis.notPinned.empty() || isDecided())
        return;
    if (m_repository && m_basis.trusted)
        holdPolicyAgainst(*m_repository, m_packet, m_basis,
            m_options.forRevision ? PolicyAge::AsStrictAsNow : PolicyAge::AnyTrusted, m_reasons);
    if (isDecided())
        return;
    m_reasons = std::move(ofTheFirst);
    runAgain();
}

void PacketVerification::runAgain()
{
    const auto run = freshRun(*m_repository, m_packet, m_options, m_stop);
    if (!run) {
        m_reasons.add(
            PacketVerdict::Unknown, "The comparison cannot be done again, " + run.error().message + ".");
        return;
    }
    weigh(run->check.signoff);
    requireDistinct(run->check.policy);
    for (const Gap& gap : run->check.unread)
        if (gap.file.starts_with(PolicyFolder))
            m_reasons.add(PacketVerdict::Unknown,
                "What the policy asks for cannot be told, " + gap.file + ": " + gap.why + ".");
    for (const std::string& difference : run->differences)
        m_reasons.add(PacketVerdict::Unknown, difference);
    if (!run->differences.empty() && m_packet.engine.ruleset != rulesetName())
        m_reasons.add(PacketVerdict::Unknown,
            "It was made under the rules " + m_packet.engine.ruleset + " of " + m_packet.engine.name + " "
                + m_packet.engine.version + "; this program has " + rulesetName()
                + ": verify it with that version.");
    holdAgainstTags(*m_repository, {m_packet, m_stored.bytes, m_basis.trust, m_options.forRevision},
        m_reasons, m_answer.notes);
    if (!isDecided() && !m_reasons.has(PacketVerdict::Incomplete))
        findNewer();
}

void PacketVerification::requireDistinct(const Settings& policy)
{
    if (policy.distinctSigners || m_basis.policy.distinctSigners)
        requireDistinctSigners(m_roles, m_answer.signoffs, m_basis, m_reasons);
}

void PacketVerification::findNewer()
{
    const std::vector<ReadContract> contracts = contractsOf(m_packet);
    if (m_options.forRevision)
        holdAgainstRevision(*m_repository, *m_options.forRevision, contracts, m_reasons);
    else
        holdAgainstTrusted(*m_repository, *m_basis.trusted, contracts, m_reasons);
    if (m_options.followsSuccessors)
        findSuccessors();
}

/// A packet that says it takes another's place does so when it is itself worth something. Its own successors
/// are no matter.
void PacketVerification::findSuccessors()
{
    std::vector<Revision> revisions {m_basis.trusted->revision};
    if (auto here = m_repository->revision(m_options.forRevision.value_or("HEAD")))
        revisions.push_back(std::move(*here));
    VerifyOptions options = m_options;
    options.followsSuccessors = false;
    for (const StoredPacket& each :
        successorsOf(m_stored.bytes, knownPackets(*m_repository, revisions, m_stop))) {
        const Verification successor = verifyPacket(each, m_repository, m_sources, options, m_stop);
        if (successor.verdict == PacketVerdict::Valid || successor.verdict == PacketVerdict::Newer)
            m_reasons.add(
                PacketVerdict::Newer, "The packet " + successor.id + " took its place, and is signed.");
        else
            m_answer.notes.push_back("The packet " + successor.id
                + " is to take its place, and does not yet: it is "
                + std::string(packetVerdictName(successor.verdict)) + ".");
    }
}

std::ptrdiff_t placeInOrder(PacketVerdict verdict)
{
    constexpr std::array Order {PacketVerdict::Altered, PacketVerdict::Unknown, PacketVerdict::Incomplete,
        PacketVerdict::Newer, PacketVerdict::Valid};
    return std::ranges::find(Order, verdict) - Order.begin();
}

} // namespace

std::string_view packetVerdictName(PacketVerdict verdict)
{
    constexpr std::array<std::string_view, 5> Names {"valid", "newer", "altered", "incomplete", "unknown"};
    return Names[static_cast<std::size_t>(verdict)];
}

void addReason(Verification& verification, PacketVerdict verdict, std::string reason)
{
    const bool comesFirst = placeInOrder(verdict) < placeInOrder(verification.verdict);
    if (comesFirst)
        verification.verdict = verdict;
    verification.reasons.insert(
        comesFirst ? verification.reasons.begin() : verification.reasons.end(), std::move(reason));
}

Verification verifyPacket(const StoredPacket& stored, const Repository* repository,
    const TrustSources& sources, const VerifyOptions& options, const std::stop_token& stop)
{
    return PacketVerification(stored, repository, sources, options, stop).run();
}

int verificationExit(const Verification& verification, bool isForRevision)
{
    switch (verification.verdict) {
    case PacketVerdict::Valid:
        return isForRevision && verification.outcome == "reject" ? 1 : 0;
    case PacketVerdict::Newer:
        return isForRevision ? 1 : 0;
    case PacketVerdict::Altered:
    case PacketVerdict::Incomplete:
        return 1;
    case PacketVerdict::Unknown:
        break;
    }
    return 2;
}

} // namespace core
