// SPDX-License-Identifier: Apache-2.0
// A packet as the bytes that people sign: one text for one packet, the same from anybody's tools.
#pragma once

#include "core/base/result.h"
#include "core/packet/form/packet.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace core {

inline constexpr std::size_t LargestPacket = 16U << 20U;

/// Canonical, as `jq -cjS` writes it: keys sorted by their bytes, no blanks, no line end.
std::string packetJson(const Packet& packet);

/// Takes nothing but what packetJson writes. The Error is Damaged for what is not canonical, incomplete or of
/// another form; Unsupported for the packet of a later program; TooLarge.
Result<Packet> readPacket(std::string_view bytes);

} // namespace core
