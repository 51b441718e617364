// SPDX-License-Identifier: Apache-2.0
// What a tag says about the packet that it was frozen by; private to this room.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

inline constexpr std::string_view PacketTrailer = "Packet";
inline constexpr std::string_view PacketHashTrailer = "Packet-SHA256";

struct FreezingTag {
    std::string name = {}; ///< as it was signed; whoever moves a tag can call it otherwise
    std::string packet = {}; ///< its id
    std::string sha256 = {};
    std::int64_t at = 0; ///< seconds since 1970
};

/// `text` is the tag's object without its signature. Nothing where it names no packet.
std::optional<FreezingTag> readFreezingTag(std::string_view text);

} // namespace core
