// SPDX-License-Identifier: Apache-2.0
// Putting one's name to a packet. What can be said against it is said before anybody is asked for a
// passphrase.
#pragma once

#include "core/packet/form/blockers.h"
#include "core/packet/ssh/key_offers.h"
#include "core/packet/ssh/ssh_keygen.h"
#include "core/packet/trust/trust_basis.h"
#include "core/packet/trust/verification.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

struct SigningWish {
    std::string role = {};
    std::string principal = {};
    std::vector<KeyOffer> keys = {}; ///< that may be used, the dearest first
    VerifyOptions options = {};
};

struct ReadySignoff {
    Packet packet = {};
    std::string bytes = {}; ///< of packet.json
    std::string role = {};
    std::string principal = {};
    KeyOffer key = {}; ///< that the trusted allowed_signers names for the role
    TrustBasis basis = {};
    std::vector<Blocker> blockers = {}; ///< none: it may be signed
    std::vector<std::string> missing = {}; ///< required roles that nobody else signed for yet

    /// "backend.ana@x.example.sig"
    std::string fileName() const { return role + '.' + principal + ".sig"; }
};

/// Reads the contracts again, by the reference parsers. Errors: the packet does not ask this of the person,
/// they signed already, nobody is trusted yet, none of their keys counts for the role, they would wear two
/// hats.
Result<ReadySignoff> readySignoff(const Repository& repository, const StoredPacket& stored,
    const TrustSources& sources, const SigningWish& wish, const std::stop_token& stop = {});

/// Signs, reads back what came of it, and only then writes it below `root`, where the packet lies: whole or
/// not at all, and over nobody's signature. Returns its path from the root.
Result<std::string> writeSignoff(const std::filesystem::path& root, const ReadySignoff& signoff,
    const SigningTools& tools, const std::stop_token& stop = {});

} // namespace core
