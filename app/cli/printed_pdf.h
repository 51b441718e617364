// SPDX-License-Identifier: Apache-2.0
// A packet's PDF: the desktop prints it, without a display.
#pragma once

#include "core/base/result.h"
#include "core/packet/form/stored_packet.h"

#include <string>

namespace cli {

/// Empty: as it is done in the place the person is in.
struct PrintWishes {
    std::string paper = {}; ///< "a4" or "letter"
    std::string language = {}; ///< "uk"
};

/// The Error is Unsupported where there is no desktop beside this program.
core::Result<std::string> printedPdf(const core::StoredPacket& packet, const PrintWishes& wishes);

} // namespace cli
