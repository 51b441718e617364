// SPDX-License-Identifier: Apache-2.0
// What stands between a packet and its sign-offs as approved, each with the command that mends it.
#pragma once

#include "core/packet/form/packet.h"

#include <span>
#include <string>
#include <vector>

namespace core {

struct Blocker {
    std::string field; ///< "boundary.rollback", or the place of a finding: what it is about
    std::string reason; ///< a sentence without full stop
    std::string command; ///< for a shell; holds foreign text: escape it before it reaches a terminal

    bool operator==(const Blocker&) const = default;
};

struct BlockingContext {
    /// What the policy asks for beside what is always asked: "evidence.test".
    std::vector<std::string> required = {};
    /// How the findings differ from those of a fresh run, in sentences; none: it reproduces them.
    std::vector<std::string> differences = {};
};

/// Nothing stands in the way of a rejection: it opens no gate.
std::vector<Blocker> whatBlocks(const Packet& packet, const BlockingContext& context);

} // namespace core
