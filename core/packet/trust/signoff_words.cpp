// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/signoff_words.h"

namespace core {

namespace {

std::string whereTrusted(const TrustBasis& basis)
{
    return basis.signersFrom.empty() ? "the allowed signers" : basis.signersFrom;
}

std::string revokedWords(const VerifiedSignoff& signoff, const WeighingContext& context)
{
    const auto& troubles = context.basis.trust.revoked.troubles;
    if (!troubles.empty())
        return "what is revoked cannot be read, " + troubles.front()
            + ": put revoked_keys right, until then nobody is believed";
    return "the key " + signoff.fingerprint
        + " was revoked: what it ever signed is not believed; have the packet signed again with another key";
}

} // namespace

std::string signoffWords(const VerifiedSignoff& signoff, const WeighingContext& context)
{
    const std::string& who = signoff.principal;
    const std::string from = whereTrusted(context.basis);
    switch (signoff.state) {
    case SignoffState::Valid:
        return "signed with " + signoff.fingerprint + ", which " + from + " lets speak for " + signoff.role;
    case SignoffState::Unsigned:
        return "nobody signed yet: `countersign packet sign " + context.packet + " --role " + signoff.role
            + "`";
    case SignoffState::BadFormat:
        return "the file is no signature that OpenSSH wrote: ask for it as it was made";
    case SignoffState::ContentChanged:
        return "the packet or the signature was changed after it was made";
    case SignoffState::UnknownSigner:
        if (!context.basis.notPinned.empty())
            return "over these very bytes, with the key " + signoff.fingerprint
                + "; whose that is, nobody you trust has said yet";
        return "the key " + signoff.fingerprint + " is not in " + from
            + ": its owner is to `countersign enroll --role " + signoff.role
            + "`, and somebody trusted is to merge that";
    case SignoffState::WrongPrincipal:
        return "the key " + signoff.fingerprint + " is not " + who + "'s in " + from + ": " + who
            + " is to sign with their own";
    case SignoffState::WrongRole:
        return from + " does not let " + who + " speak for " + signoff.role
            + ": somebody who may is to sign, or `countersign enroll --role " + signoff.role
            + "` and somebody trusted merges that";
    case SignoffState::NotYetValid:
        return "the key " + signoff.fingerprint + " was not valid yet when the packet was made, "
            + context.createdAt + ": draw it up and sign it again";
    case SignoffState::Expired:
        return "the key " + signoff.fingerprint + " was no longer valid when the packet was made, "
            + context.createdAt + ": sign with a key that is";
    case SignoffState::Revoked:
        return revokedWords(signoff, context);
    case SignoffState::UnsupportedKey:
        return "the signature is of a kind that is not believed (SHA-1, RSA below 2048 bits, a security key "
               "that nobody touched): sign with an Ed25519 key";
    }
    return {};
}

} // namespace core
