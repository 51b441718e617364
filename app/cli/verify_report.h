// SPDX-License-Identifier: Apache-2.0
// What a packet is worth, for people and for programs.
#pragma once

#include "app/cli/console.h"
#include "core/packet/trust/verification.h"

#include <string>
#include <string_view>

namespace cli {

/// "valid", "newer exists", "altered", "incomplete", "cannot check"
std::string_view packetVerdictWords(core::PacketVerdict verdict);

std::string verifyText(const core::Verification& verification, const Paint& paint, std::size_t width);
/// {"schema": "countersign.verify/1", ...}
std::string verifyJson(const core::Verification& verification);

} // namespace cli
