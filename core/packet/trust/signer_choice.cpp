// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/signer_choice.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// What a signature made now would be worth: the packet's own moment decides, and a week later the present.
SignoffState worthOf(const KeyOffer& offer, const SignerQuestion& question, const Trust& trust)
{
    const std::string nameSpace = signoffNamespace(question.role);
    const SignoffState then = keyState(offer.key, {question.principal, nameSpace, question.created}, trust);
    return then == SignoffState::Valid
        ? keyState(offer.key, {question.principal, nameSpace, question.now}, trust)
        : then;
}

/// "the key SHA256:… (olena@laptop)"
std::string shownKey(const KeyOffer& offer)
{
    return "the key " + fingerprint(offer.key) + (offer.comment.empty() ? "" : " (" + offer.comment + ")");
}

std::string enrollCommand(const SignerQuestion& question)
{
    return "countersign enroll --role " + question.role;
}

tl::unexpected<Error> notCounted(
    SignoffState state, const KeyOffer& offer, const SignerQuestion& question, const TrustBasis& basis)
{
    const std::string who = basis.signersFrom + " names ";
    const std::string key = shownKey(offer);
    switch (state) {
    case SignoffState::Revoked:
        return fail(ErrorCode::BadInput, key + " is revoked: nobody would believe it",
            "make a new one, ssh-keygen -t ed25519, and enroll with it: " + enrollCommand(question));
    case SignoffState::WrongPrincipal:
        return fail(ErrorCode::BadInput, who + key + ", but for somebody else than " + question.principal,
            "set the address it stands for: git config user.email …");
    case SignoffState::WrongRole:
        return fail(ErrorCode::BadInput, who + key + ", but not for " + question.role,
            enrollCommand(question) + ", and have it merged by somebody who is trusted");
    case SignoffState::NotYetValid:
        return fail(ErrorCode::BadInput, who + key + " for a later time than the packet's",
            "have the packet drawn up again when it is valid, or sign with another key");
    case SignoffState::Expired:
        return fail(ErrorCode::BadInput, who + key + " for a time that is over",
            "enroll with a key that is not: " + enrollCommand(question));
    default:
        return fail(ErrorCode::BadInput, basis.signersFrom + " does not name " + key,
            enrollCommand(question) + ", and have it merged by somebody who is trusted");
    }
}

int costOf(const KeyOffer& offer)
{
    return offer.isInAgent ? 0 : offer.needsPassphrase ? 2 : 1;
}

/// How near a key is to counting: the order in which one is told what to mend.
int nearnessOf(SignoffState state)
{
    constexpr std::array Order {SignoffState::UnknownSigner, SignoffState::Revoked,
        SignoffState::WrongPrincipal, SignoffState::WrongRole, SignoffState::NotYetValid,
        SignoffState::Expired, SignoffState::Valid};
    return static_cast<int>(std::ranges::find(Order, state) - Order.begin());
}

} // namespace

Result<KeyOffer> chooseKey(
    const std::vector<KeyOffer>& keys, const SignerQuestion& question, const TrustBasis& basis)
{
    if (keys.empty())
        return fail(ErrorCode::NotFound, "you have no key to sign with",
            "make one, with a passphrase: ssh-keygen -t ed25519; then " + enrollCommand(question));
    const KeyOffer* best = nullptr;
    const KeyOffer* nearest = nullptr;
    SignoffState worth = SignoffState::Unsigned;
    for (const KeyOffer& each : keys) {
        const SignoffState state = worthOf(each, question, basis.trust);
        if (!nearest || nearnessOf(state) > nearnessOf(worth)) {
            nearest = &each;
            worth = state;
        }
        const bool counts = state == SignoffState::Valid && each.unusable.empty();
        if (counts && (!best || costOf(each) < costOf(*best)))
            best = &each;
    }
    if (best)
        return *best;
    if (worth == SignoffState::Valid)
        return fail(ErrorCode::NotFound, shownKey(*nearest) + " cannot sign: " + nearest->unusable,
            "a locked agent offers nothing: 'ssh-add -X' unlocks it; --key names another key");
    return notCounted(worth, *nearest, question, basis);
}

} // namespace core
