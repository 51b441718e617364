// SPDX-License-Identifier: Apache-2.0
// What each sign-off of a packet is worth, role by role; private to this room.
#pragma once

#include "core/packet/form/packet.h"
#include "core/packet/trust/stored_signoff.h"
#include "core/packet/trust/verdict_reasons.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

/// A role that must sign, or that the packet names.
struct RoleAsked {
    std::string role;
    std::string label = {};
    std::string principal = {}; ///< whom the packet names; empty: nobody
    bool required = false;
};

/// Those of the packet, and those that a fresh run requires: a packet takes none away.
std::vector<RoleAsked> rolesAsked(const Packet& packet, std::span<const SignoffDuty> duties);

/// When the first trusted commit that carries a sign-off was made, in seconds since 1970; nothing: none does.
using FirstSeen = std::function<std::optional<std::int64_t>(const ReadSignoff& signoff)>;

struct WeighingContext {
    const TrustBasis& basis;
    std::string_view packetBytes;
    std::string packet; ///< its id
    std::string createdAt; ///< as written
    std::int64_t created = 0; ///< seconds since 1970
    std::int64_t now = 0;
    FirstSeen firstSeen;
};

/// All sign-offs with their state in words, required ones first; what keeps a required one from counting is
/// among the reasons.
std::vector<VerifiedSignoff> weighSignoffs(std::span<const RoleAsked> roles,
    std::span<const ReadSignoff> signoffs, const WeighingContext& context, VerdictReasons& reasons);

/// Whether different people signed for the required roles, by their names and by their keys.
void requireDistinctSigners(std::span<const RoleAsked> roles, std::span<const VerifiedSignoff> signoffs,
    const TrustBasis& basis, VerdictReasons& reasons);

} // namespace core
