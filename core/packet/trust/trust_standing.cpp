// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/trust_standing.h"

#include "core/base/digest.h"
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

Result<std::string> signersOf(const Repository& repository, const TrustedRef& trusted)
{
    auto text = repository.read(trusted.revision, AllowedSignersPath, LargestSignersFile);
    if (!text && text.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound,
            trusted.revision.name + " has no " + std::string(AllowedSignersPath)
                + ": nobody may sign there yet",
            "`countersign enroll --role backend` founds it on a branch; merge that branch");
    return text;
}

/// Nothing where the file of revoked keys is not there.
Result<std::optional<std::string>> revokedOf(const Repository& repository, const TrustedRef& trusted)
{
    auto text = repository.read(trusted.revision, RevokedKeysPath, LargestSignersFile);
    if (text)
        return std::optional(std::move(*text));
    return text.error().code == ErrorCode::NotFound ? Result<std::optional<std::string>>(std::nullopt)
                                                    : tl::unexpected(text.error());
}

Result<void> weighPin(const Repository& repository, TrustStanding& standing)
{
    if (!standing.pin) {
        standing.why = "You have not said yet whether you trust whom this repository believes.";
        return {};
    }
    return revokedOf(repository, standing.trusted)
        .and_then([&](const std::optional<std::string>& revoked) {
            return followSigners(repository, standing.trusted.revision.commit, *standing.pin, revoked);
        })
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
    return signersOf(repository, standing.trusted)
        .and_then([&](const std::string& text) {
            standing.signersSha256 = sha256Hex(text);
            standing.signers = readAllowedSigners(text);
            return weighPin(repository, standing);
        })
        .map([&] { return std::move(standing); });
}

} // namespace core
