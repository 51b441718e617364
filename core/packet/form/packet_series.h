// SPDX-License-Identifier: Apache-2.0
// The packets of one review, one after the other: what is signed stays, and what comes later takes its place.
#pragma once

#include "core/base/result.h"
#include "core/packet/form/packet.h"
#include "core/packet/form/stored_packet.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// "orders", "3.0.0" → "orders-3.0.0"; the review's id alone where it ends so, and without a version.
std::string packetSlug(std::string_view review, std::string_view version);

struct PacketPlacing {
    Packet packet; ///< with its id, and what it supersedes
    /// Files of the sign-offs that do not carry over: "backend.ana@x.example.sig".
    std::vector<std::string> lostSignoffs = {};
    /// The newest packet of the review says the same already: that one is here.
    bool isThere = false;
};

/// Where a packet that was drawn up belongs among those below `root`. One that nobody has signed gives way.
/// An Error names the packet that cannot be read: it might be signed.
Result<PacketPlacing> placePacket(Packet packet, const std::filesystem::path& root);

/// The newest packet of a review below `root`; an empty id where there is none.
Result<StoredPacket> newestPacket(std::string_view review, const std::filesystem::path& root);

/// The packet below `root` in which the version that `packet` compares with was signed, whatever review it is
/// from; nothing where there is none.
std::optional<Packet> packetOfBaseline(const Packet& packet, const std::filesystem::path& root);

} // namespace core
