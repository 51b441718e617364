// SPDX-License-Identifier: Apache-2.0
// Which of a person's keys counts for a role; private to this room.
#pragma once

#include "core/base/result.h"
#include "core/packet/ssh/key_offers.h"
#include "core/packet/trust/trust_basis.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core {

struct SignerQuestion {
    std::string role = {};
    std::string principal = {};
    std::int64_t created = 0; ///< when the packet was made, in seconds since 1970
    std::int64_t now = 0;
};

/// The first that counts then and now, rather one that asks for nothing. The Error says what is missing of
/// the one that comes nearest, with the command that mends it.
Result<KeyOffer> chooseKey(
    const std::vector<KeyOffer>& keys, const SignerQuestion& question, const TrustBasis& basis);

} // namespace core
