// SPDX-License-Identifier: Apache-2.0
// The comparison of a packet done again, from its blobs, under its policy; private to this room.
#pragma once

#include "core/packet/form/packet.h"
#include "core/packet/trust/verification.h"

#include <stop_token>
#include <string>
#include <vector>

namespace core {

struct FreshRun {
    Check check;
    std::vector<std::string> differences; ///< from the packet, in sentences; none: it is reproduced
};

/// Fails where it cannot be done: the policy's commit is gone, a blob is contradicted.
Result<FreshRun> freshRun(const Repository& repository, const Packet& packet, const VerifyOptions& options,
    const std::stop_token& stop = {});

} // namespace core
