// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/signers_succession.h"

#include "core/base/digest.h"
#include "core/base/moment.h"
#include "core/packet/trust/git_signer.h"
#include "core/packet/trust/key_texts.h"
#include "core/review/policy.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace core {

namespace {

/// A first parent and the commit that stands on it, with different signers.
struct SignersStep {
    Commit commit;
    std::string before;
};

class Succession {
public:
    Succession(const Repository& repository, const TrustPin& pin, const std::optional<std::string>& revoked)
        : m_repository(repository)
        , m_pin(pin)
        , m_revoked(readRevokedKeys(revoked.value_or("")))
    {
    }

    Result<SignersSuccession> follow(const std::string& tip);

private:
    Result<std::string> signersAt(const std::string& commit) const;
    /// The steps from the tip back to the accepted bytes; nothing when these never stood there.
    Result<std::optional<std::vector<SignersStep>>> stepsBack(const std::string& tip) const;
    Result<SignoffState> stateOf(const SignersStep& step) const;
    bool isAccepted(const std::string& signers) const { return sha256Hex(signers) == m_pin.signersSha256; }

    const Repository& m_repository;
    const TrustPin& m_pin;
    RevokedKeys m_revoked;
};

Result<std::string> Succession::signersAt(const std::string& commit) const
{
    return keyText(m_repository, {RevisionKind::Commit, commit, commit}, AllowedSignersPath)
        .map([](const std::optional<std::string>& text) { return text.value_or(""); });
}

Result<std::optional<std::vector<SignersStep>>> Succession::stepsBack(const std::string& tip) const
{
    std::vector<SignersStep> steps;
    auto signers = signersAt(tip);
    for (std::string at = tip; signers && !isAccepted(*signers);) {
        auto commit = m_repository.commit({RevisionKind::Commit, at, at});
        if (!commit || commit->parents.empty())
            return std::nullopt;
        at = commit->parents.front();
        auto before = signersAt(at);
        if (before && *before != *signers)
            steps.push_back({std::move(*commit), *before});
        signers = std::move(before);
    }
    if (!signers)
        return tl::unexpected(signers.error());
    return steps;
}

Result<SignoffState> Succession::stateOf(const SignersStep& step) const
{
    const Trust before {readAllowedSigners(step.before), m_revoked};
    const auto accepted = momentFromIso(m_pin.acceptedAt);
    return m_repository.commitSignature(step.commit.id).map([&](const SignedText& signedText) {
        // No later change of what was accepted is older than the acceptance, whatever its date says.
        const std::int64_t at = std::max(step.commit.time, accepted.value_or(step.commit.time));
        const SignoffState then = gitSignerState(signedText, step.commit.time, before);
        return then == SignoffState::Valid ? gitSignerState(signedText, at, before) : then;
    });
}

std::string brokenBy(const SignersStep& step, SignoffState state)
{
    const std::string commit = "commit " + step.commit.id.substr(0, 10) + " ('" + step.commit.summary + "')";
    if (state == SignoffState::Unsigned)
        return "Whom the repository believes changed in " + commit + ", which is not signed.";
    return "Whom the repository believes changed in " + commit
        + ", whose signature is not that of somebody named before: " + std::string(signoffStateName(state))
        + ".";
}

Result<SignersSuccession> Succession::follow(const std::string& tip)
{
    const auto steps = stepsBack(tip);
    if (!steps)
        return tl::unexpected(steps.error());
    if (!*steps)
        return SignersSuccession {
            false, "What you accepted of whom the repository believes never stood in its history."};
    for (const SignersStep& step : **steps) {
        const auto state = stateOf(step);
        if (!state)
            return tl::unexpected(state.error());
        if (*state != SignoffState::Valid)
            return SignersSuccession {false, brokenBy(step, *state)};
    }
    if ((*steps)->empty())
        return SignersSuccession {true, "What you accepted stands there unchanged."};
    return SignersSuccession {true,
        "Whom the repository believes changed since you accepted it, each time signed by somebody named "
        "before."};
}

} // namespace

Result<SignersSuccession> followSigners(const Repository& repository, const std::string& tip,
    const TrustPin& pin, const std::optional<std::string>& revoked)
{
    return Succession(repository, pin, revoked).follow(tip);
}

} // namespace core
