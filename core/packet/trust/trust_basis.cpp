// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/trust_basis.h"

#include "core/base/digest.h"
#include "core/contract/settings_file.h"
#include "core/packet/trust/key_texts.h"
#include "core/packet/trust/sample_mark.h"
#include "core/packet/trust/signers_succession.h"
#include "core/review/policy.h"

namespace core {

namespace {

constexpr std::string_view PinCommand = "`countersign trust pin`";

std::vector<std::string> fingerprintsOf(const std::vector<AllowedSigner>& signers)
{
    std::vector<std::string> fingerprints;
    for (const AllowedSigner& each : signers)
        if (each.trouble.empty())
            fingerprints.push_back(each.principals + "  " + fingerprint(each.key));
    return fingerprints;
}

class BasisMaker {
public:
    BasisMaker(const Repository* repository, const TrustSources& sources)
        : m_repository(repository)
        , m_sources(sources)
    {
        if (sources.revoked)
            revoke(*sources.revoked);
    }

    TrustBasis withoutRepository(std::string_view firstCommit)
    {
        const TrustPin* const pin = pinOf(m_sources.pins, firstCommit);
        if (m_sources.allowedSigners)
            believeFile();
        else if (pin && !pin->signers.empty())
            believe(pin->signers, "the allowed_signers that you pinned");
        else
            m_basis.notPinned = "Without its repository nobody is known who may sign: name a file that you "
                                "trust with --allowed-signers.";
        return std::move(m_basis);
    }

    TrustBasis ofRepository(CheckedRevision trusted, Settings policy, const KeyTexts& files)
    {
        m_basis.trusted = std::move(trusted);
        m_basis.policy = std::move(policy);
        if (files.revoked)
            revoke(*files.revoked);
        if (m_sources.allowedSigners)
            believeFile();
        else
            believeTrusted(files);
        return std::move(m_basis);
    }

    TrustBasis withoutBranch()
    {
        TrustBasis basis = withoutRepository({});
        basis.notPinned = "There is no branch to trust: commit the policy to a default branch, or name one "
                          "with --trusted-ref.";
        return basis;
    }

private:
    void revoke(std::string_view text)
    {
        RevokedKeys more = readRevokedKeys(text);
        RevokedKeys& revoked = m_basis.trust.revoked;
        revoked.keys.insert(revoked.keys.end(), more.keys.begin(), more.keys.end());
        revoked.troubles.insert(revoked.troubles.end(), more.troubles.begin(), more.troubles.end());
    }

    void believe(std::string_view text, std::string from)
    {
        m_basis.trust.signers = readAllowedSigners(text);
        if (!m_repository || !isSample(m_repository->root() / ".git"))
            refuseSampleOwners(m_basis.trust.signers);
        m_basis.signersFrom = std::move(from);
        m_basis.fingerprints = fingerprintsOf(m_basis.trust.signers);
    }

    void believeFile() { believe(*m_sources.allowedSigners, "the file of allowed signers"); }
    void believeTrusted(const KeyTexts& files);
    std::string whyNotPinned(const KeyTexts& files) const;
    std::string whyNotAccepted(const KeyTexts& files, const TrustPin& pin) const;

    const Repository* m_repository;
    const TrustSources& m_sources;
    TrustBasis m_basis;
};

std::string BasisMaker::whyNotAccepted(const KeyTexts& files, const TrustPin& pin) const
{
    const std::string& name = m_basis.trusted->revision.name;
    const std::string revoked = files.revoked.value_or("") + "\n" + m_sources.revoked.value_or("");
    const auto followed = followSigners(*m_repository, m_basis.trusted->commit, pin, revoked);
    if (!followed)
        return "Whether " + name + " still goes by the signers and the policy you trust cannot be told, "
            + followed.error().message + ".";
    if (followed->isUnbroken)
        return {};
    return name + " does not go by what you trusted. " + followed->why
        + " Compare its policy and its fingerprints with its people, then " + std::string(PinCommand) + ".";
}

std::string BasisMaker::whyNotPinned(const KeyTexts& files) const
{
    const std::string& name = m_basis.trusted->revision.name;
    const std::string sha256 = sha256Hex(*files.signers);
    const auto first = m_sources.pins.empty() ? Result<std::string>() : m_repository->firstCommit();
    if (!first && m_sources.signersSha256.empty())
        return "Which repository this is cannot be told, and so not what you trust of it: "
            + first.error().message + ".";
    const TrustPin* pin = first ? pinOf(m_sources.pins, *first) : nullptr;
    if (pin && m_sources.signersSha256.empty())
        return whyNotAccepted(files, *pin);
    if (m_sources.signersSha256.empty())
        return "You have not said yet that you trust the allowed_signers of " + name
            + ": compare its fingerprints with its people, then " + std::string(PinCommand)
            + " (in a pipeline: --trust " + sha256 + ").";
    if (m_sources.signersSha256 != sha256)
        return "The allowed_signers of " + name
            + " is not the one whose SHA-256 was given with --trust: it is " + sha256
            + ". Find out who changed it before you trust it.";
    return {};
}

void BasisMaker::believeTrusted(const KeyTexts& files)
{
    const std::string& name = m_basis.trusted->revision.name;
    if (!files.signers) {
        m_basis.notPinned = name + " has no " + std::string(AllowedSignersPath)
            + ", so nobody may sign: `countersign enroll --role backend` founds it.";
        return;
    }
    m_basis.notPinned = whyNotPinned(files);
    believe(*files.signers, "allowed_signers of " + name);
    if (!m_basis.notPinned.empty())
        m_basis.trust.signers.clear();
}

} // namespace

std::string trustedRefBy(const Repository& repository, const TrustSources& sources)
{
    if (!sources.trustedRef.empty() || sources.pins.empty())
        return sources.trustedRef;
    const auto first = repository.firstCommit();
    const TrustPin* pin = first ? pinOf(sources.pins, *first) : nullptr;
    return pin ? pin->trustedRef : std::string();
}

Result<TrustBasis> trustBasis(
    const Repository* repository, const TrustSources& sources, std::string_view firstCommit)
{
    BasisMaker maker(repository, sources);
    if (!repository)
        return maker.withoutRepository(firstCommit);
    const auto found = repository->trustedRef(trustedRefBy(*repository, sources));
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return maker.withoutBranch();
    const Revision& revision = (*found)->revision;
    auto settings = readSettings(*repository, revision);
    if (!settings)
        return tl::unexpected(settings.error());
    return readKeyTexts(*repository, revision).map([&](const KeyTexts& files) {
        return maker.ofRepository(
            {revision, revision.commit, {}, (*found)->why}, std::move(settings->settings), files);
    });
}

} // namespace core
