// SPDX-License-Identifier: Apache-2.0
// What stands between the names and the key of an allowed signer; private to this room.
#pragma once

#include "core/packet/ssh/allowed_signers.h"

#include <string>
#include <string_view>

namespace core {

/// Into the signer; what is wrong with them, or nothing.
std::string readSignerOptions(std::string_view options, AllowedSigner& signer);

} // namespace core
