// SPDX-License-Identifier: Apache-2.0
// The folder of a packet as one file to hand over: ID.packet, a zip that anybody can unpack.
#pragma once

#include "core/base/result.h"
#include "core/packet/form/stored_packet.h"

#include <string>
#include <string_view>

namespace core {

/// packet.json and signoffs/; seals of exports stay with the exports. An Error names the sign-off whose file
/// cannot be carried.
Result<std::string> packetFile(const StoredPacket& packet);
Result<StoredPacket> readPacketFile(std::string_view bytes);

/// The sign-offs of both; of two of one name the own stays. Refused, naming both, when the bytes of the
/// packet are not the same: sign-offs are worth nothing over others.
Result<StoredPacket> mergedPackets(const StoredPacket& own, const StoredPacket& other);

} // namespace core
