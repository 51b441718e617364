// SPDX-License-Identifier: Apache-2.0
// The keys a person could sign with, wherever they keep them.
#pragma once

#include "core/packet/ssh/ssh_key.h"

#include <chrono>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

struct KeyOffer {
    SshKey key = {};
    std::string file = {}; ///< its secret half; empty: only the agent has it
    std::string comment = {};
    std::string source = {}; ///< "git's user.signingkey", "the agent", "~/.ssh"
    bool isInAgent = false;
    bool needsPassphrase = false; ///< not where the agent knows it
    bool isHardware = false; ///< a security key, to be touched
    std::string unusable = {}; ///< why; empty: it can sign

    /// As sshSign takes it.
    std::string asked() const;
};

/// Where the app found that keys may be.
struct KeyPlaces {
    std::string gitSigningKey = {}; ///< of the person's own configuration: a file, "~/…" or "key::…"
    std::string agentSocket = {}; ///< empty: no agent
    std::filesystem::path home = {};
    std::chrono::milliseconds agentLimit {3000};
};

struct KeyOffers {
    std::vector<KeyOffer> keys = {}; ///< each once: git's, the agent's, then by the names of their files
    std::string agentTrouble = {}; ///< why the agent could not be asked
};

/// Reads no secret. What is no key is passed over.
KeyOffers keyOffers(const KeyPlaces& places, const std::stop_token& stop = {});

} // namespace core
