// SPDX-License-Identifier: Apache-2.0
// From a review to the packet that people sign: what was found, what was decided, and the form as filled in.
#pragma once

#include "core/packet/form/packet.h"
#include "core/review/review.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

/// What neither the review nor the check knows.
struct PacketFrame {
    std::string createdAt = {}; ///< "2026-11-21T13:00:00Z"
    PacketEngine engine = {};
    PacketRepository repository = {};
    std::optional<std::string> policySha256 = {}; ///< of the trusted settings; nothing: there are none
};

struct DrawnPacket {
    Packet packet; ///< without an id: that depends on its neighbours
    /// Answers of the form that no field takes, in sentences: a packet without them says less than people
    /// meant.
    std::vector<std::string> notTaken = {};
};

/// Nothing is made up: what people must say and did not is empty. Retry behaviour and rollback of an earlier
/// packet are offers, told apart.
DrawnPacket drawUp(const Review& review, const Check& check, const PacketFrame& frame);

/// What the baseline's packet said, for people to confirm or to say anew.
struct PacketOffer {
    std::string field; ///< "boundary.rollback"
    std::string text;
    std::string packet; ///< the id of the one it is quoted from
};

/// Of fields that are empty in `packet`.
std::vector<PacketOffer> offersFrom(const Packet& earlier, const Packet& packet);

/// none, compatible, risky, breaking, semantic: as the findings of one contract have it.
std::string classificationOf(std::span<const Finding> findings);

} // namespace core
