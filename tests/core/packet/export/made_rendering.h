// SPDX-License-Identifier: Apache-2.0
// A packet with two sign-offs, and all it can be handed around as.
#pragma once

#include "core/packet/form/stored_packet.h"

#include <string>

namespace test {

/// The sign-offs are well formed; they are over other bytes.
core::StoredPacket madeStored();
/// A PDF with the packet and its sign-offs attached, and an allowed_signers that nobody may believe.
std::string pdfOf(const core::StoredPacket& packet);

} // namespace test
