// SPDX-License-Identifier: Apache-2.0
// Signing through ssh-keygen: keys, agents, security keys and passphrases stay OpenSSH's own.
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What is on the machine, as the app found it.
struct SigningTools {
    std::string sshKeygen = {}; ///< a path; empty: there is none
    std::string askpass = {}; ///< a program that asks for passphrases in a window; empty: none
    std::string agentSocket = {}; ///< empty: no agent
    std::string home = {};
    std::vector<std::string> environment = {}; ///< what these programs need besides: "DISPLAY=:0"
    bool hasTerminal = false; ///< where a passphrase is asked for, rather than in a window
    std::chrono::milliseconds limit {120'000}; ///< people type slowly
    std::function<void(std::string_view)> onHint = {}; ///< "touch your security key"
};

/// Before a key that only the agent has, as git writes it: "key::ssh-ed25519 AAAA…".
inline constexpr std::string_view AgentKeyPrefix = "key::";

/// Whether ssh-keygen is there, and not older than 8.9, from where on signatures are checked as they mean.
Result<void> checkSshKeygen(const SigningTools& tools, const std::stop_token& stop = {});

/// The armoured signature over the bytes, made and checked here. `key` is a file, of which either half may be
/// named, or the key itself behind its prefix. Errors speak of what the person can do.
Result<std::string> sshSign(const SigningTools& tools, const std::string& key, std::string_view nameSpace,
    std::string_view bytes, const std::stop_token& stop = {});

} // namespace core
