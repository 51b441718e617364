// SPDX-License-Identifier: Apache-2.0
// A packet's PDF: the desktop prints it, without a display.
#pragma once

#include "core/base/result.h"
#include "core/packet/form/stored_packet.h"

#include <string>

namespace cli {

/// `paper` is "a4" or "letter"; empty: that of the place the person is in. The Error is Unsupported where
/// there is no desktop beside this program.
core::Result<std::string> printedPdf(const core::StoredPacket& packet, const std::string& paper);

} // namespace cli
