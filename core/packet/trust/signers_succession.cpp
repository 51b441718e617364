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

struct Believed {
    std::string signers;
    std::string settings;
};

/// A commit that changes what its first parent says, in a way that asks for a signature.
struct SignersStep {
    Commit commit;
    std::string before; ///< the signers
    std::string what; ///< the beginning of a sentence
};

/// Empty where nobody need have signed it: a policy may always ask for more.
std::string changeBetween(const Believed& before, const Believed& after)
{
    if (before.signers != after.signers)
        return "Whom the repository believes changed";
    if (before.settings == after.settings)
        return {};
    for (const PolicyChange& change :
        comparePolicy({.settings = before.settings}, {.settings = after.settings}))
        if (change.weakens)
            return "The policy came to ask for less (" + change.change + ")";
    return {};
}

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
    Result<Believed> believedAt(const std::string& commit) const;
    /// The steps from the tip back to the accepted bytes; nothing when these never stood there.
    Result<std::optional<std::vector<SignersStep>>> stepsBack(const std::string& tip) const;
    Result<SignoffState> stateOf(const SignersStep& step) const;
    bool isAccepted(const Believed& believed) const
    {
        return sha256Hex(believed.signers) == m_pin.signersSha256
            && sha256Hex(believed.settings) == m_pin.settingsSha256;
    }

    const Repository& m_repository;
    const TrustPin& m_pin;
    RevokedKeys m_revoked;
};

Result<Believed> Succession::believedAt(const std::string& commit) const
{
    return readKeyTexts(m_repository, {RevisionKind::Commit, commit, commit}).map([](const KeyTexts& texts) {
        return Believed {texts.signers.value_or(""), texts.settings};
    });
}

Result<std::optional<std::vector<SignersStep>>> Succession::stepsBack(const std::string& tip) const
{
    std::vector<SignersStep> steps;
    auto believed = believedAt(tip);
    for (std::string at = tip; believed && !isAccepted(*believed);) {
        auto commit = m_repository.commit({RevisionKind::Commit, at, at});
        if (!commit || commit->parents.empty())
            return std::nullopt;
        at = commit->parents.front();
        auto before = believedAt(at);
        if (!before)
            return tl::unexpected(before.error());
        if (std::string what = changeBetween(*before, *believed); !what.empty())
            steps.push_back({std::move(*commit), before->signers, std::move(what)});
        believed = std::move(before);
    }
    if (!believed)
        return tl::unexpected(believed.error());
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
        return step.what + " in " + commit + ", which is not signed.";
    return step.what + " in " + commit + ", whose signature is not that of somebody named before: "
        + std::string(signoffStateName(state)) + ".";
}

Result<SignersSuccession> Succession::follow(const std::string& tip)
{
    const auto steps = stepsBack(tip);
    if (!steps)
        return tl::unexpected(steps.error());
    if (!*steps)
        return SignersSuccession {
            false, "What you accepted of the repository's signers and policy never stood in its history."};
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
        "Whom the repository believes, or what it asks for, changed since you accepted it, each time signed "
        "by "
        "somebody named before."};
}

} // namespace

Result<SignersSuccession> followSigners(const Repository& repository, const std::string& tip,
    const TrustPin& pin, const std::optional<std::string>& revoked)
{
    return Succession(repository, pin, revoked).follow(tip);
}

} // namespace core
