// SPDX-License-Identifier: Apache-2.0
// From a review to the packet that lies on the disk: what must be committed first, who and what it is drawn
// up by, and where it goes.
#pragma once

#include "core/packet/form/drawing_up.h"
#include "core/packet/form/packet_series.h"
#include "core/repo/repository.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace core {

/// What a packet may not be drawn up for: contracts that look otherwise than in their commit, or a candidate
/// that is none. The Error names the files.
Result<void> refuseUncommitted(const Repository& repository, const Check& check);

/// What draws it up, for whom and when.
struct DrawingUp {
    PacketEngine engine = {};
    UserGit user = {};
    std::int64_t now = 0; ///< seconds since 1970
};

PacketFrame packetFrame(const Repository& repository, const Check& check, const DrawingUp& by);

/// Writes the packet below `root`, where it is not there already, and reads it back.
Result<StoredPacket> writeDrawnPacket(const std::filesystem::path& root, const PacketPlacing& placing);

} // namespace core
