// SPDX-License-Identifier: Apache-2.0
#include "core/packet/ssh/signoff_state.h"

#include "core/packet/ssh/ssh_signature.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {
namespace {

constexpr std::array<std::pair<SignoffState, std::string_view>, 11> Names {{
    {SignoffState::Valid, "valid"},
    {SignoffState::Unsigned, "unsigned"},
    {SignoffState::BadFormat, "bad format"},
    {SignoffState::ContentChanged, "content changed"},
    {SignoffState::UnknownSigner, "unknown signer"},
    {SignoffState::WrongPrincipal, "wrong principal"},
    {SignoffState::WrongRole, "wrong role"},
    {SignoffState::NotYetValid, "not yet valid"},
    {SignoffState::Expired, "expired"},
    {SignoffState::Revoked, "revoked"},
    {SignoffState::UnsupportedKey, "unsupported key"},
}};

/// What one line says of the key. A time without a zone holds only when it holds everywhere.
SignoffState stateAt(const AllowedSigner& signer, const SignoffClaim& claim)
{
    if (!isInPatternList(signer.principals, claim.principal))
        return SignoffState::WrongPrincipal;
    if (!signer.namespaces.empty() && !isInPatternList(signer.namespaces, claim.nameSpace))
        return SignoffState::WrongRole;
    if (signer.validAfter && claim.at < signer.validAfter->latest)
        return SignoffState::NotYetValid;
    if (signer.validBefore && claim.at > signer.validBefore->earliest)
        return SignoffState::Expired;
    return SignoffState::Valid;
}

/// Of several lines the one that comes nearest is told.
int nearness(SignoffState state)
{
    switch (state) {
    case SignoffState::Valid:
        return 4;
    case SignoffState::NotYetValid:
    case SignoffState::Expired:
        return 3;
    case SignoffState::WrongRole:
        return 2;
    case SignoffState::WrongPrincipal:
        return 1;
    default:
        return 0;
    }
}

SignoffState stateAmong(const Trust& trust, const SshKey& key, const SignoffClaim& claim)
{
    SignoffState nearest = SignoffState::UnknownSigner;
    for (const AllowedSigner& signer : trust.signers) {
        if (signer.isAuthority || !signer.trouble.empty() || signer.key != key)
            continue;
        const SignoffState state = stateAt(signer, claim);
        if (nearness(state) > nearness(nearest))
            nearest = state;
        if (nearest == SignoffState::Valid)
            break;
    }
    return nearest;
}

} // namespace

std::string_view signoffStateName(SignoffState state)
{
    return std::ranges::find(Names, state, &std::pair<SignoffState, std::string_view>::first)->second;
}

SignoffState keyState(const SshKey& key, const SignoffClaim& claim, const Trust& trust)
{
    // What is revoked is not known for sure where a line of it cannot be read.
    if (!trust.revoked.troubles.empty()
        || std::ranges::find(trust.revoked.keys, key) != trust.revoked.keys.end())
        return SignoffState::Revoked;
    return stateAmong(trust, key, claim);
}

SignoffState signoffState(
    std::string_view armoured, std::string_view message, const SignoffClaim& claim, const Trust& trust)
{
    if (armoured.empty())
        return SignoffState::Unsigned;
    const auto signature = readSshSignature(armoured);
    if (!signature)
        return SignoffState::BadFormat;
    if (signature->nameSpace != claim.nameSpace)
        return SignoffState::WrongRole;
    switch (checkSignature(*signature, claim.nameSpace, message)) {
    case SignatureCheck::Good:
        break;
    case SignatureCheck::Bad:
        return SignoffState::ContentChanged;
    case SignatureCheck::Unsupported:
        return SignoffState::UnsupportedKey;
    }
    return keyState(signature->key, claim, trust);
}

std::string signoffNamespace(std::string_view role)
{
    return std::string(role) + ".signoff.v1@countersign";
}

} // namespace core
