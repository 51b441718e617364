// SPDX-License-Identifier: Apache-2.0
// Taking over what somebody handed over: a packet, and sign-offs of one that is here.
#pragma once

#include "core/base/result.h"
#include "core/packet/form/stored_packet.h"

#include <filesystem>
#include <string>
#include <vector>

namespace core {

struct ImportedPacket {
    std::string id = {};
    bool isNew = false; ///< the packet itself was not here
    std::vector<std::string> added = {}; ///< names of sign-offs
    std::vector<std::string> passedOver = {}; ///< because another of the name is here
};

/// Into the packets below a folder of the disk. Sign-offs that are here stay as they are. Refused, naming
/// both, when another packet has the id. What the sign-offs are worth, only verifying tells.
Result<ImportedPacket> importPacket(const std::filesystem::path& root, const StoredPacket& received);

} // namespace core
