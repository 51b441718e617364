// SPDX-License-Identifier: Apache-2.0
// The packet that is attached to a PDF of it.
#pragma once

#include "core/base/result.h"
#include "core/packet/form/stored_packet.h"

#include <string_view>

namespace core {

/// The name that what was signed is attached under.
inline constexpr std::string_view AttachedPacket = "packet.json";

/// packet.json and every ROLE.PRINCIPAL.sig; other attachments (an allowed_signers that came with it above
/// all) are nobody's word and left alone.
Result<StoredPacket> packetInPdf(std::string_view pdf);

} // namespace core
