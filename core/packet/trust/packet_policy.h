// SPDX-License-Identifier: Apache-2.0
// Whether the policy that a packet was made under may be believed; private to this room.
#pragma once

#include "core/packet/form/packet.h"
#include "core/packet/trust/verdict_reasons.h"

#include <cstdint>

namespace core {

enum class PolicyAge : std::uint8_t {
    AnyTrusted, ///< it held when the packet was made
    AsStrictAsNow, ///< what it let pass would pass today
};

/// The commit it names must be of the trusted branch, and have the very settings.
void holdPolicyAgainst(const Repository& repository, const Packet& packet, const TrustBasis& basis,
    PolicyAge age, VerdictReasons& reasons);

} // namespace core
