// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/trust_standing.h"

#include "core/base/digest.h"
#include "core/base/moment.h"
#include "core/packet/trust/key_texts.h"
#include "core/packet/trust/signers_succession.h"
#include "core/review/policy.h"

namespace core {

namespace {

Result<TrustedRef> trustedOf(const Repository& repository, const std::string& named)
{
    auto found = repository.trustedRef(named);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, "there is no branch to trust: the repository has no commit yet",
            "commit to its default branch first, or name a revision with --trusted-ref");
    return std::move(**found);
}

/// With somebody who may sign.
Result<KeyTexts> keysOf(const Repository& repository, const TrustedRef& trusted)
{
    auto texts = readKeyTexts(repository, trusted.revision);
    if (texts && !texts->signers)
        return fail(ErrorCode::NotFound,
            trusted.revision.name + " has no " + std::string(AllowedSignersPath)
                + ": nobody may sign there yet",
            "`countersign enroll --role backend` founds it on a branch; merge that branch");
    return texts;
}

Result<void> weighPin(
    const Repository& repository, const std::optional<std::string>& revoked, TrustStanding& standing)
{
    if (!standing.pin) {
        standing.why = "You have not said yet whether you trust whom this repository believes.";
        return {};
    }
    return followSigners(repository, standing.trusted.revision.commit, *standing.pin, revoked)
        .map([&](const SignersSuccession& followed) {
            standing.state = followed.isUnbroken ? Acceptance::Accepted : Acceptance::Changed;
            standing.why = followed.why;
        });
}

} // namespace

std::string_view acceptanceName(Acceptance state)
{
    switch (state) {
    case Acceptance::NotPinned:
        return "not-pinned";
    case Acceptance::Accepted:
        return "accepted";
    case Acceptance::Changed:
        return "changed";
    }
    return {};
}

Result<TrustStanding> trustStanding(
    const Repository& repository, const std::string& named, std::span<const TrustPin> pins)
{
    TrustStanding standing;
    auto firstCommit = repository.firstCommit();
    if (!firstCommit && !repository.isGit())
        return tl::unexpected(firstCommit.error());
    const TrustPin* const pin = firstCommit ? pinOf(pins, *firstCommit) : nullptr;
    if (pin)
        standing.pin = *pin;
    auto trusted = trustedOf(repository, named.empty() && pin ? pin->trustedRef : named);
    if (!trusted)
        return tl::unexpected(trusted.error());
    // Before the first commit there is no branch to trust either, and that was the better thing to say.
    if (!firstCommit)
        return tl::unexpected(firstCommit.error());
    standing.firstCommit = std::move(*firstCommit);
    standing.trusted = std::move(*trusted);
    return keysOf(repository, standing.trusted)
        .and_then([&](const KeyTexts& texts) {
            standing.signersSha256 = sha256Hex(*texts.signers);
            standing.settingsSha256 = sha256Hex(texts.settings);
            standing.signersText = *texts.signers;
            standing.signers = readAllowedSigners(*texts.signers);
            return weighPin(repository, texts.revoked, standing);
        })
        .map([&] { return std::move(standing); });
}

void accept(TrustStanding& standing, const std::string& named, std::int64_t now)
{
    const std::string kept = standing.pin ? standing.pin->trustedRef : std::string();
    standing.pin = {standing.firstCommit, named.empty() ? kept : named, standing.signersSha256,
        isoMoment(now), standing.settingsSha256, standing.signersText};
    standing.state = Acceptance::Accepted;
    standing.why =
        "You have accepted this now; when it changes in a way that nobody of these signed, you are "
        "asked again.";
}

} // namespace core
