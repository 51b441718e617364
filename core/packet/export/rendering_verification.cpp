// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/rendering_verification.h"

#include "core/packet/export/ssh_seal.h"

namespace core {

namespace {

/// What keeps the pages from being those of the packet; an empty reason: nothing.
struct SealTrouble {
    PacketVerdict verdict = PacketVerdict::Unknown;
    std::string reason = {};
};

std::string whyNoSealer(const CheckedSeal& seal, const TrustBasis& basis)
{
    const std::string key = "The pages were sealed with the key " + seal.fingerprint;
    if (!basis.notPinned.empty())
        return key + ", and whom to believe is not known: " + basis.notPinned;
    if (seal.state == SignoffState::UnsupportedKey)
        return "The seal beside the file is of a kind that is not believed: have it sealed with an Ed25519 "
               "key.";
    return key + ", which by " + basis.signersFrom + " may not seal today ("
        + std::string(signoffStateName(seal.state)) + "): have them sealed again by somebody who may.";
}

/// A key that lapsed proves nothing about pages: nobody knows when they were made.
SealTrouble sealTrouble(const RenderedFile& file, const Repository* repository, const TrustSources& sources,
    const VerifyOptions& options)
{
    if (!file.seal)
        return {PacketVerdict::Unknown,
            "Nobody sealed these pages, so they may say anything, whatever is attached: verify packet.json, "
            "or "
            "ask for the file with its .sig."};
    const auto basis = trustBasis(repository, sources);
    if (!basis)
        return {
            PacketVerdict::Unknown, "Whose seals to trust cannot be told, " + basis.error().message + "."};
    const CheckedSeal seal = checkSeal(*file.seal, file.bytes, options.now, basis->trust);
    switch (seal.state) {
    case SignoffState::Valid:
        return {};
    case SignoffState::BadFormat:
    case SignoffState::Unsigned:
        return {PacketVerdict::Altered,
            "The seal beside the file is no signature that OpenSSH wrote: ask for the file and its .sig "
            "again."};
    case SignoffState::ContentChanged:
        return {PacketVerdict::Altered,
            "The seal beside the file is not over its bytes: the file or the seal was changed. Ask for both "
            "again."};
    default:
        return {PacketVerdict::Unknown, whyNoSealer(seal, *basis)};
    }
}

Verification unreadable(const Error& error)
{
    Verification verification;
    if (error.code == ErrorCode::Damaged)
        verification.verdict = PacketVerdict::Altered;
    verification.reasons.push_back(
        "The file cannot be read, " + error.message + (error.hint.empty() ? "" : ": " + error.hint) + ".");
    return verification;
}

} // namespace

Verification verifyRendering(const RenderedFile& file, const Repository* repository,
    const TrustSources& sources, const VerifyOptions& options, const std::stop_token& stop)
{
    const auto rendering = readRendering(file.bytes);
    if (!rendering)
        return unreadable(rendering.error());
    Verification verification = verifyPacket(rendering->packet, repository, sources, options, stop);
    if (rendering->state == RenderingState::Differs)
        addReason(verification, PacketVerdict::Altered,
            "Its words are not those of the packet in it: read the packet, or export it again.");
    const bool needsSeal = rendering->state == RenderingState::NeedsSeal;
    if (!needsSeal && !file.seal)
        return verification;
    SealTrouble trouble = sealTrouble(file, repository, sources, options);
    // What is made again from the packet needs no seal; one that was tampered with is told all the same.
    if (!trouble.reason.empty() && (needsSeal || trouble.verdict == PacketVerdict::Altered))
        addReason(verification, trouble.verdict, std::move(trouble.reason));
    return verification;
}

} // namespace core
