// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/signoff_weighing.h"

#include "core/base/date.h"
#include "core/packet/trust/signoff_words.h"

#include <algorithm>
#include <chrono>

namespace core {

namespace {

constexpr std::int64_t Week = std::chrono::seconds(std::chrono::weeks(1)).count();

SignoffState stateOfFault(SignoffFault fault)
{
    switch (fault) {
    case SignoffFault::BadName:
    case SignoffFault::BadFormat:
        return SignoffState::BadFormat;
    case SignoffFault::Replayed:
        return SignoffState::WrongRole;
    case SignoffFault::ContentChanged:
        return SignoffState::ContentChanged;
    case SignoffFault::Unsupported:
        return SignoffState::UnsupportedKey;
    case SignoffFault::None:
        break;
    }
    return SignoffState::Valid;
}

/// A key without a window is as good later as it is now.
bool hasWindow(const Trust& trust, const SshKey& key)
{
    return std::ranges::any_of(trust.signers,
        [&](const AllowedSigner& each) { return each.key == key && (each.validAfter || each.validBefore); });
}

class Weighing {
public:
    Weighing(std::span<const ReadSignoff> signoffs, const WeighingContext& context, VerdictReasons& reasons)
        : m_signoffs(signoffs)
        , m_context(context)
        , m_reasons(reasons)
    {
    }

    std::vector<VerifiedSignoff> weigh(const RoleAsked& asked);
    VerifiedSignoff weighOne(const ReadSignoff& signoff, const RoleAsked& asked) const;

private:
    SignoffState stateAt(const ReadSignoff& signoff, std::int64_t moment) const;
    void holdAgainstAppearance(const ReadSignoff& signoff, VerifiedSignoff& verified) const;
    void giveReason(const VerifiedSignoff& signoff);

    std::span<const ReadSignoff> m_signoffs;
    const WeighingContext& m_context;
    VerdictReasons& m_reasons;
};

SignoffState Weighing::stateAt(const ReadSignoff& signoff, std::int64_t moment) const
{
    const std::string nameSpace = signoffNamespace(signoff.role);
    return signoffState(
        signoff.text, m_context.packetBytes, {signoff.principal, nameSpace, moment}, m_context.basis.trust);
}

/// A key that lapsed can still sign, and date what it signs to when it had not.
void Weighing::holdAgainstAppearance(const ReadSignoff& signoff, VerifiedSignoff& verified) const
{
    if (verified.state != SignoffState::Valid || !hasWindow(m_context.basis.trust, *signoff.key))
        return;
    const auto seen = m_context.firstSeen(signoff);
    const std::int64_t appeared = seen.value_or(m_context.now);
    if (appeared <= m_context.created + Week)
        return;
    verified.state = stateAt(signoff, appeared);
    if (verified.state == SignoffState::Valid)
        return;
    verified.words = "dated earlier than it appeared: the packet says " + m_context.createdAt + ", "
        + (seen ? "the first trusted commit that carries this sign-off is of " + isoDate(dateOf(appeared))
                : std::string("no commit of the trusted branch carries this sign-off"))
        + ", and the key " + verified.fingerprint
        + (seen ? " was no longer valid then" : " is no longer valid")
        + ": sign again with a key that is, or fetch the history that carries it";
}

VerifiedSignoff Weighing::weighOne(const ReadSignoff& signoff, const RoleAsked& asked) const
{
    VerifiedSignoff verified {.role = signoff.role,
        .label = asked.label,
        .principal = signoff.principal,
        .required = asked.required,
        .state = stateOfFault(signoff.fault),
        .fingerprint = signoff.key ? fingerprint(*signoff.key) : std::string()};
    if (signoff.fault == SignoffFault::None)
        verified.state = stateAt(signoff, m_context.created);
    const bool isSomebodyElse = !asked.principal.empty() && asked.principal != signoff.principal;
    if (verified.state == SignoffState::Valid && isSomebodyElse) {
        verified.state = SignoffState::WrongPrincipal;
        verified.words = "the packet names " + asked.principal + " for " + asked.role + ", and "
            + signoff.principal + " signed: " + asked.principal
            + " is to sign, or a new packet names who does";
    }
    holdAgainstAppearance(signoff, verified);
    if (verified.words.empty())
        verified.words = signoffWords(verified, m_context);
    return verified;
}

void Weighing::giveReason(const VerifiedSignoff& signoff)
{
    // That nobody is trusted yet is one reason, not one for each of them.
    if (signoff.state == SignoffState::UnknownSigner && !m_context.basis.notPinned.empty())
        return;
    const std::string subject = signoff.principal.empty() ? "" : " by " + signoff.principal;
    const bool isMissing = signoff.state == SignoffState::Unsigned;
    m_reasons.add(isMissing ? PacketVerdict::Incomplete : PacketVerdict::Unknown,
        "The required sign-off as " + signoff.role + (isMissing ? "" : subject) + ": " + signoff.words + ".");
}

std::vector<VerifiedSignoff> Weighing::weigh(const RoleAsked& asked)
{
    std::vector<VerifiedSignoff> weighed;
    for (const ReadSignoff& signoff : m_signoffs)
        if (signoff.role == asked.role)
            weighed.push_back(weighOne(signoff, asked));
    if (weighed.empty()) {
        VerifiedSignoff missing {.role = asked.role,
            .label = asked.label,
            .principal = asked.principal,
            .required = asked.required};
        missing.words = signoffWords(missing, m_context);
        weighed.push_back(std::move(missing));
    }
    const bool isGiven =
        std::ranges::find(weighed, SignoffState::Valid, &VerifiedSignoff::state) != weighed.end();
    if (asked.required && !isGiven)
        for (const VerifiedSignoff& each : weighed)
            giveReason(each);
    return weighed;
}

/// Different principals that one line names are the same person.
bool isOneLine(const Trust& trust, const std::string& one, const std::string& other)
{
    return std::ranges::any_of(trust.signers, [&](const AllowedSigner& signer) {
        return signer.principals.find_first_of("*?") == std::string::npos
            && isInPatternList(signer.principals, one) && isInPatternList(signer.principals, other);
    });
}

std::string lowered(std::string text)
{
    for (char& each : text)
        each = each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
    return text;
}

bool isSamePerson(const Trust& trust, const VerifiedSignoff& one, const VerifiedSignoff& other)
{
    return one.fingerprint == other.fingerprint || lowered(one.principal) == lowered(other.principal)
        || isOneLine(trust, one.principal, other.principal);
}

} // namespace

std::vector<RoleAsked> rolesAsked(const Packet& packet, std::span<const SignoffDuty> duties)
{
    std::vector<RoleAsked> roles;
    for (const PacketRole& each : packet.roles)
        roles.push_back({each.role, each.label, each.principal, each.required});
    for (const SignoffDuty& duty : duties) {
        const auto known = std::ranges::find(roles, duty.role, &RoleAsked::role);
        if (known != roles.end())
            known->required = known->required || duty.required;
        else if (duty.required)
            roles.push_back({duty.role, duty.label, {}, true});
    }
    std::stable_partition(roles.begin(), roles.end(), [](const RoleAsked& each) { return each.required; });
    return roles;
}

std::vector<VerifiedSignoff> weighSignoffs(std::span<const RoleAsked> roles,
    std::span<const ReadSignoff> signoffs, const WeighingContext& context, VerdictReasons& reasons)
{
    std::vector<VerifiedSignoff> weighed;
    Weighing weighing(signoffs, context, reasons);
    for (const RoleAsked& asked : roles)
        std::ranges::move(weighing.weigh(asked), std::back_inserter(weighed));
    for (const ReadSignoff& signoff : signoffs)
        if (std::ranges::find(roles, signoff.role, &RoleAsked::role) == roles.end())
            weighed.push_back(weighing.weighOne(signoff, {.role = signoff.role}));
    return weighed;
}

void requireDistinctSigners(std::span<const RoleAsked> roles, std::span<const VerifiedSignoff> signoffs,
    const TrustBasis& basis, VerdictReasons& reasons)
{
    std::vector<VerifiedSignoff> counted;
    for (const RoleAsked& role : roles) {
        const auto given = std::ranges::find_if(signoffs, [&](const VerifiedSignoff& each) {
            return role.required && each.role == role.role && each.state == SignoffState::Valid;
        });
        if (given != signoffs.end())
            counted.push_back(*given);
    }
    for (auto one = counted.begin(); one != counted.end(); ++one)
        for (auto other = std::next(one); other != counted.end(); ++other)
            if (isSamePerson(basis.trust, *one, *other))
                reasons.add(PacketVerdict::Unknown,
                    one->principal + " as " + one->role + " and " + other->principal + " as " + other->role
                        + " are one person, by name or by key, and the policy asks for different ones "
                          "(signing.distinctSigners): somebody else is to sign as "
                        + other->role + ".");
}

} // namespace core
