// SPDX-License-Identifier: Apache-2.0
// What a file that somebody hands over is worth: the packet in it, and whether its pages are the packet's.
#pragma once

#include "core/packet/export/rendering.h"
#include "core/packet/trust/verification.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

struct RenderedFile {
    std::string bytes;
    std::optional<std::string> seal = {}; ///< the text of FILE.sig beside it
};

/// As verifyPacket for the packet in the file. One whose words differ from it is altered; pages that no
/// allowed signer sealed, and a file that cannot be read, cannot be checked, whatever is attached to them.
Verification verifyRendering(const RenderedFile& file, const Repository* repository,
    const TrustSources& sources, const VerifyOptions& options, const std::stop_token& stop = {});

} // namespace core
