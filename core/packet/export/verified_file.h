// SPDX-License-Identifier: Apache-2.0
// What lies on the disk and is to be verified: the folder of a packet, its packet.json, or a file that
// somebody handed over, with the seal beside it.
#pragma once

#include "core/packet/export/rendering_verification.h"

#include <filesystem>

namespace core {

/// An Error only where it cannot be read from the disk; whatever else is wrong is an answer.
Result<Verification> verifyFile(const std::filesystem::path& file, const Repository* repository,
    const TrustSources& sources, const VerifyOptions& options, const std::stop_token& stop = {});

} // namespace core
