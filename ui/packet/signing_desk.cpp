// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/signing_desk.h"

#include "core/base/moment.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/ssh/key_file.h"
#include "core/packet/trust/pins.h"
#include "core/sample/sample.h"
#include "ui/packet/draft.h"

#include <algorithm>

namespace ui {

namespace {

/// One look, from the cheapest question to the dearest.
class Looking {
public:
    Looking(const core::Repository& repository, const core::StoredPacket& stored,
        const Surroundings& surroundings, const std::stop_token& stop)
        : m_repository(repository)
        , m_stored(stored)
        , m_surroundings(surroundings)
        , m_tools(surroundings.signingTools())
        , m_stop(stop)
    {
    }

    SigningDesk look()
    {
        readPacket() && findPerson() && findTool() && findTrust() && findBasis() && findKeys()
            && findChoices();
        return std::move(m_desk);
    }

private:
    bool stopAt(SigningState state, core::Error trouble)
    {
        m_desk.state = state;
        m_desk.trouble = std::move(trouble);
        return false;
    }

    bool readPacket();
    bool findPerson();
    bool findTool();
    bool findTrust();
    bool findBasis();
    bool findKeys();
    bool findChoices();
    void addChoices(
        const core::Identity& who, const std::string& principal, const std::vector<core::KeyOffer>& keys);
    void addDemoOwners();
    bool nothingToSign();

    const core::Repository& m_repository;
    const core::StoredPacket& m_stored;
    const Surroundings& m_surroundings;
    const core::SigningTools m_tools;
    const std::stop_token& m_stop;
    SigningDesk m_desk;
    core::Packet m_packet;
    core::TrustBasis m_basis;
    std::vector<core::DemoOwner> m_demoOwners; ///< invented people, in the sample alone
};

bool Looking::readPacket()
{
    auto packet = core::readPacket(m_stored.bytes);
    if (!packet)
        return stopAt(SigningState::Failed, packet.error());
    m_packet = std::move(*packet);
    m_demoOwners = core::demoOwnersIn(m_repository.root());
    for (const core::PacketRole& each : m_packet.roles) {
        const bool isSigned = std::ranges::any_of(m_stored.signoffs,
            [&](const core::StoredSignoff& signoff) { return signoff.name.starts_with(each.role + "."); });
        if (!isSigned)
            m_desk.open.push_back(each);
    }
    std::stable_partition(
        m_desk.open.begin(), m_desk.open.end(), [](const core::PacketRole& each) { return each.required; });
    return true;
}

bool Looking::findPerson()
{
    const auto identity = m_repository.identity(m_surroundings.git);
    const auto principal = identity ? core::principalOf(*identity) : tl::unexpected(identity.error());
    if (!principal)
        return !m_demoOwners.empty() || stopAt(SigningState::NoIdentity, principal.error());
    m_desk.who = *identity;
    m_desk.principal = *principal;
    return true;
}

bool Looking::findTool()
{
    const auto usable = core::checkSshKeygen(m_tools, m_stop);
    return usable || stopAt(SigningState::NoTool, usable.error());
}

bool Looking::findTrust()
{
    const auto pins = m_surroundings.pinsFile.empty() ? core::Result<std::vector<core::TrustPin>>()
                                                      : core::readPins(m_surroundings.pinsFile);
    if (!pins)
        return stopAt(SigningState::Failed, pins.error());
    auto standing = core::trustStanding(m_repository, {}, *pins);
    if (!standing)
        return stopAt(SigningState::NoTrust, standing.error());
    m_desk.trust = std::move(*standing);
    return m_desk.trust.state == core::Acceptance::Accepted
        || stopAt(SigningState::NotPinned, {core::ErrorCode::Unsupported, m_desk.trust.why});
}

bool Looking::findBasis()
{
    const auto sources = ownTrust(m_surroundings);
    if (!sources)
        return stopAt(SigningState::Failed, sources.error());
    auto basis = core::trustBasis(&m_repository, *sources);
    if (!basis || !basis->notPinned.empty())
        return stopAt(SigningState::NotPinned,
            basis ? core::Error {core::ErrorCode::Unsupported, basis->notPinned} : basis.error());
    m_basis = std::move(*basis);
    return true;
}

bool Looking::findKeys()
{
    const auto configured = m_repository.setting("user.signingkey", m_surroundings.git);
    core::KeyOffers offers = core::keyOffers({.gitSigningKey = configured ? configured->value_or("") : "",
                                                 .agentSocket = m_tools.agentSocket,
                                                 .home = m_surroundings.home},
        m_stop);
    m_desk.keys = std::move(offers.keys);
    const bool hasUsable =
        std::ranges::any_of(m_desk.keys, [](const core::KeyOffer& each) { return each.unusable.empty(); });
    if (hasUsable || !m_demoOwners.empty())
        return true;
    if (m_desk.keys.empty())
        return stopAt(SigningState::NoKey,
            {core::ErrorCode::NotFound, "you have no key to sign with",
                offers.agentTrouble.empty() ? std::string() : offers.agentTrouble});
    return stopAt(SigningState::AgentLocked,
        {core::ErrorCode::NotFound,
            "the key " + core::fingerprint(m_desk.keys.front().key)
                + " cannot sign: " + m_desk.keys.front().unusable,
            offers.agentTrouble});
}

/// The first that counts for each role, rather one that asks for nothing.
void Looking::addChoices(
    const core::Identity& who, const std::string& principal, const std::vector<core::KeyOffer>& keys)
{
    const std::int64_t created = core::momentFromIso(m_packet.createdAt).value_or(0);
    for (const core::PacketRole& role : m_desk.open) {
        if (!role.principal.empty() && role.principal != principal)
            continue;
        const std::string nameSpace = core::signoffNamespace(role.role);
        for (const core::KeyOffer& key : keys)
            if (key.unusable.empty()
                && core::keyState(key.key, {principal, nameSpace, created}, m_basis.trust)
                    == core::SignoffState::Valid)
                m_desk.choices.push_back({role, who, principal, key});
    }
}

void Looking::addDemoOwners()
{
    for (const core::DemoOwner& owner : m_demoOwners)
        if (const auto key = core::readKeyFile(owner.privateKey))
            addChoices({owner.principal.substr(0, owner.principal.find('@')), owner.principal},
                owner.principal,
                {{.key = key->key,
                    .file = owner.privateKey.string(),
                    .comment = key->comment,
                    .source = "the sample's demo keys"}});
}

bool Looking::findChoices()
{
    if (!m_desk.principal.empty())
        addChoices(m_desk.who, m_desk.principal, m_desk.keys);
    addDemoOwners();
    // Who must sign comes first, and of these whoever is at the machine.
    std::stable_partition(m_desk.choices.begin(), m_desk.choices.end(),
        [this](const SigningChoice& each) { return each.principal == m_desk.principal; });
    std::stable_partition(m_desk.choices.begin(), m_desk.choices.end(),
        [](const SigningChoice& each) { return each.role.required; });
    if (m_desk.choices.empty())
        return nothingToSign();
    m_desk.state = SigningState::Ready;
    return true;
}

bool Looking::nothingToSign()
{
    if (m_desk.open.empty())
        return stopAt(SigningState::NotAsked,
            {core::ErrorCode::AlreadyExists, "everybody whom " + m_packet.id + " asks has signed it"});
    const auto isTheirs = [&](const core::PacketRole& each) {
        return each.principal.empty() || each.principal == m_desk.principal;
    };
    // What one would enroll for comes first.
    std::stable_partition(m_desk.open.begin(), m_desk.open.end(), isTheirs);
    if (!isTheirs(m_desk.open.front()))
        return stopAt(SigningState::NotAsked,
            {core::ErrorCode::BadInput, m_packet.id + " asks others to sign: you are " + m_desk.principal,
                m_desk.open.front().principal + " is to sign, or a new packet names you"});
    return stopAt(SigningState::NotEnrolled,
        {core::ErrorCode::BadInput,
            m_basis.signersFrom + " does not name a key of yours for " + m_desk.open.front().role});
}

} // namespace

SigningDesk signingDesk(const core::Repository& repository, const core::StoredPacket& stored,
    const Surroundings& surroundings, const std::stop_token& stop)
{
    return Looking(repository, stored, surroundings, stop).look();
}

} // namespace ui
