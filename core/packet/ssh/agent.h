// SPDX-License-Identifier: Apache-2.0
// What ssh-agent has in its keeping. It is only asked for a list: signing is ssh-keygen's.
#pragma once

#include "core/base/result.h"
#include "core/packet/ssh/ssh_key.h"

#include <chrono>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

struct AgentKey {
    SshKey key = {};
    std::string comment = {};
};

/// Of the agent behind that socket; a locked one lists nothing. Errors: nobody is there, it does not answer
/// in time, or it says what no agent says.
Result<std::vector<AgentKey>> agentKeys(
    const std::string& socket, std::chrono::milliseconds limit, const std::stop_token& stop = {});

} // namespace core
