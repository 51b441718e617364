// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/signing.h"

#include "core/base/moment.h"
#include "core/base/whole_file.h"
#include "core/packet/form/packet_folder.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/trust/fresh_run.h"
#include "core/packet/trust/sample_mark.h"
#include "core/packet/trust/signer_choice.h"
#include "core/packet/trust/signoff_weighing.h"

#include <algorithm>

namespace core {

namespace {

/// One wish, from the cheapest question to the dearest.
class Readying {
public:
    Readying(const Repository& repository, const StoredPacket& stored, const TrustSources& sources,
        const SigningWish& wish, const std::stop_token& stop)
        : m_repository(repository)
        , m_stored(stored)
        , m_sources(sources)
        , m_wish(wish)
        , m_stop(stop)
    {
    }

    Result<ReadySignoff> run()
    {
        return readPacket(m_stored.bytes)
            .and_then([&](Packet&& packet) { return ask(std::move(packet)); })
            .and_then([&] { return refuseSampleOwner(m_repository, m_wish.principal); })
            .and_then([&] { return findBasis(); })
            .and_then([&] { return findKey(); })
            .and_then([&] { return runAgain(); })
            .and_then([&] { return weighOthers(); })
            .map([&] { return std::move(m_ready); });
    }

private:
    Result<void> ask(Packet&& packet);
    Result<void> findBasis();
    Result<void> findKey();
    Result<void> runAgain();
    Result<void> weighOthers();
    Result<void> refuseSecondHat(std::vector<VerifiedSignoff> signoffs) const;
    std::vector<VerifiedSignoff> validSignoffs() const;

    const Repository& m_repository;
    const StoredPacket& m_stored;
    const TrustSources& m_sources;
    const SigningWish& m_wish;
    const std::stop_token& m_stop;
    ReadySignoff m_ready;
    std::int64_t m_created = 0;
    std::vector<RoleAsked> m_roles;
    bool m_wantsDistinct = true;
};

std::string rolesOf(const Packet& packet)
{
    std::string roles;
    for (const PacketRole& each : packet.roles)
        roles += (roles.empty() ? "" : ", ") + each.role;
    return roles.empty() ? "nobody" : roles;
}

Result<void> Readying::ask(Packet&& packet)
{
    const auto role = std::ranges::find(packet.roles, m_wish.role, &PacketRole::role);
    if (role == packet.roles.end())
        return fail(ErrorCode::BadInput, "the packet asks nobody to sign as '" + m_wish.role + "'",
            "it asks for: " + rolesOf(packet));
    if (!role->principal.empty() && role->principal != m_wish.principal)
        return fail(ErrorCode::BadInput,
            "the packet names " + role->principal + " for " + role->role + ", and you are "
                + m_wish.principal,
            role->principal + " is to sign, or a new packet names you");
    m_created = momentFromIso(packet.createdAt).value_or(0);
    m_ready.packet = std::move(packet);
    m_ready.bytes = m_stored.bytes;
    m_ready.role = m_wish.role;
    m_ready.principal = m_wish.principal;
    const bool isThere = std::ranges::find(m_stored.signoffs, m_ready.fileName(), &StoredSignoff::name)
        != m_stored.signoffs.end();
    if (isThere)
        return fail(ErrorCode::AlreadyExists,
            m_wish.principal + " has signed " + m_ready.packet.id + " as " + m_wish.role + " already",
            "countersign verify " + m_ready.packet.id + " tells what that is worth");
    return {};
}

Result<void> Readying::findBasis()
{
    auto basis = trustBasis(&m_repository, m_sources);
    if (!basis)
        return tl::unexpected(basis.error());
    if (!basis->notPinned.empty())
        return fail(ErrorCode::Unsupported, "it is not known yet whose keys count: " + basis->notPinned,
            "countersign trust");
    m_ready.basis = std::move(*basis);
    return {};
}

Result<void> Readying::findKey()
{
    return chooseKey(
        m_wish.keys, {m_wish.role, m_wish.principal, m_created, m_wish.options.now}, m_ready.basis)
        .map([&](KeyOffer&& key) { m_ready.key = std::move(key); });
}

Result<void> Readying::runAgain()
{
    VerifyOptions options = m_wish.options;
    options.isByReference = true;
    auto run = freshRun(m_repository, m_ready.packet, options, m_stop);
    if (!run)
        return tl::unexpected(run.error());
    m_wantsDistinct = run->check.policy.distinctSigners || m_ready.basis.policy.distinctSigners;
    m_roles = rolesAsked(m_ready.packet, run->check.signoff);
    m_ready.blockers =
        whatBlocks(m_ready.packet, {m_ready.basis.policy.packetRequire, std::move(run->differences)});
    return {};
}

/// Of others, as far as they count today.
std::vector<VerifiedSignoff> Readying::validSignoffs() const
{
    std::vector<VerifiedSignoff> valid;
    for (const ReadSignoff& each : readSignoffs(m_stored)) {
        const std::string nameSpace = signoffNamespace(each.role);
        const SignoffState state = signoffState(
            each.text, m_stored.bytes, {each.principal, nameSpace, m_created}, m_ready.basis.trust);
        if (state == SignoffState::Valid)
            valid.push_back({.role = each.role,
                .principal = each.principal,
                .state = state,
                .fingerprint = each.key ? fingerprint(*each.key) : std::string()});
    }
    return valid;
}

Result<void> Readying::weighOthers()
{
    const std::vector<VerifiedSignoff> signoffs = validSignoffs();
    const auto given = std::ranges::find(signoffs, m_wish.role, &VerifiedSignoff::role);
    if (given != signoffs.end())
        return fail(ErrorCode::AlreadyExists,
            given->principal + " has signed " + m_ready.packet.id + " as " + m_wish.role + " already",
            "one signature is enough for a role");
    for (const RoleAsked& role : m_roles)
        if (role.required && role.role != m_wish.role
            && std::ranges::find(signoffs, role.role, &VerifiedSignoff::role) == signoffs.end())
            m_ready.missing.push_back(role.role);
    return m_wantsDistinct ? refuseSecondHat(signoffs) : Result<void>();
}

Result<void> Readying::refuseSecondHat(std::vector<VerifiedSignoff> signoffs) const
{
    signoffs.push_back({.role = m_wish.role,
        .principal = m_wish.principal,
        .state = SignoffState::Valid,
        .fingerprint = fingerprint(m_ready.key.key)});
    VerdictReasons reasons;
    requireDistinctSigners(m_roles, signoffs, m_ready.basis, reasons);
    Verification verification;
    reasons.conclude(verification);
    if (verification.reasons.empty())
        return {};
    return fail(ErrorCode::BadInput, verification.reasons.front());
}

/// Somebody may have drawn it up anew, or signed it, while a passphrase was typed.
Result<void> isStillThere(const std::filesystem::path& root, const ReadySignoff& signoff)
{
    const auto stored = readStoredPacket(root, signoff.packet.id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->bytes != signoff.bytes)
        return fail(ErrorCode::Damaged,
            "the packet " + signoff.packet.id + " was changed while you signed: nothing was written",
            "read it again, then sign what it says now");
    return {};
}

} // namespace

Result<ReadySignoff> readySignoff(const Repository& repository, const StoredPacket& stored,
    const TrustSources& sources, const SigningWish& wish, const std::stop_token& stop)
{
    return Readying(repository, stored, sources, wish, stop).run();
}

Result<std::string> writeSignoff(const std::filesystem::path& root, const ReadySignoff& signoff,
    const SigningTools& tools, const std::stop_token& stop)
{
    const std::string nameSpace = signoffNamespace(signoff.role);
    const auto made = sshSign(tools, signoff.key.asked(), nameSpace, signoff.bytes, stop);
    if (!made)
        return tl::unexpected(made.error());
    const std::int64_t created = momentFromIso(signoff.packet.createdAt).value_or(0);
    const SignoffState state =
        signoffState(*made, signoff.bytes, {signoff.principal, nameSpace, created}, signoff.basis.trust);
    if (state != SignoffState::Valid)
        return fail(ErrorCode::Damaged,
            "nothing was written: read back, the signature is " + std::string(signoffStateName(state)));
    if (const auto same = isStillThere(root, signoff); !same)
        return tl::unexpected(same.error());
    const std::string path =
        std::string(PacketsFolder) + '/' + signoff.packet.id + "/signoffs/" + signoff.fileName();
    return writeNewFile(root / path, *made).map([&] { return path; });
}

} // namespace core
