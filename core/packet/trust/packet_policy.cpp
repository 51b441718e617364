// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/packet_policy.h"

#include "core/base/digest.h"
#include "core/packet/trust/trusted_history.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::uint64_t LargestSettings = 16U << 20U;

bool isOfTrustedLine(const Repository& repository, const std::string& commit, const Revision& trusted)
{
    if (commit == trusted.commit)
        return true;
    const auto commits = repository.commits(trusted, LongestTrustedHistory);
    return commits && std::ranges::find(*commits, commit, &Commit::id) != commits->end();
}

std::optional<std::string> settingsAt(const Repository& repository, const Revision& revision)
{
    auto text = repository.read(revision, SettingsPath, LargestSettings);
    return text ? std::optional(std::move(*text)) : std::nullopt;
}

std::optional<std::string> digestOf(const std::optional<std::string>& text)
{
    return text ? std::optional(sha256Hex(*text)) : std::nullopt;
}

/// What today's policy asks for and that of the packet did not, in words; empty: nothing.
std::string stricterToday(
    const std::optional<std::string>& today, const std::optional<std::string>& ofThePacket)
{
    if (today == ofThePacket)
        return {};
    const auto changes = comparePolicy({.settings = today}, {.settings = ofThePacket});
    const auto weaker = std::ranges::find_if(changes, &PolicyChange::weakens);
    return weaker == changes.end() ? std::string() : weaker->change;
}

} // namespace

void holdPolicyAgainst(const Repository& repository, const Packet& packet, const TrustBasis& basis,
    PolicyAge age, VerdictReasons& reasons)
{
    const Revision& trusted = basis.trusted->revision;
    const std::string& commit = packet.policy.commit;
    const Revision policy {RevisionKind::Commit, commit, commit};
    const std::string shown = commit.empty() ? "none" : commit.substr(0, 10);
    if (commit.empty() || !isOfTrustedLine(repository, commit, trusted))
        return reasons.add(PacketVerdict::Unknown,
            "The packet was made under a policy (" + shown + ") that was never that of " + trusted.name
                + (repository.isShallow() ? ", as far as this shallow clone knows: `git fetch --unshallow`."
                                          : ": draw it up again under the trusted one."));
    const auto ofThePacket = settingsAt(repository, policy);
    if (digestOf(ofThePacket) != packet.policy.sha256)
        return reasons.add(PacketVerdict::Unknown,
            "The packet says that the policy at " + shown + " was another than it is: draw it up again.");
    if (age != PolicyAge::AsStrictAsNow)
        return;
    if (const std::string stricter = stricterToday(settingsAt(repository, trusted), ofThePacket);
        !stricter.empty())
        reasons.add(PacketVerdict::Unknown,
            "The packet was made under a laxer policy than " + trusted.name
                + " has today (held against today's: " + stricter + "): draw it up and sign it again.");
}

} // namespace core
