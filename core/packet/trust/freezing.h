// SPDX-License-Identifier: Apache-2.0
// A version that stands: a signed tag on the commit that holds the contracts and the packet they were
// released by.
#pragma once

#include "core/packet/form/packet.h"
#include "core/packet/form/stored_packet.h"
#include "core/packet/trust/verification.h"
#include "core/repo/tag_writer.h"

#include <string>
#include <string_view>

namespace core {

struct Freezing {
    std::string commit = {}; ///< to be tagged
    std::string version = {}; ///< "3.0.0"; empty: what the packet proposes
    std::string reason = {}; ///< why it is below the computed bump; it must stand in the packet, too
};

/// The packet as that commit holds it.
Result<StoredPacket> packetIn(const Repository& repository, const std::string& commit, std::string_view id);

/// The tag without who, when and signature. `verified` is what `stored` is worth for that commit. Refused:
/// a packet that is not valid or that rejects, contracts that the commit does not hold, a version below what
/// the changes ask for.
Result<TagPlan> planFreezing(const Repository& repository, const StoredPacket& stored,
    const Verification& verified, const Freezing& freezing);

/// Where the signature is not one that the trusted ref's people may make for git: nobody would believe it.
Result<std::string> believedByGit(
    Result<std::string> signature, std::string_view text, std::int64_t at, const Trust& trust);

} // namespace core
