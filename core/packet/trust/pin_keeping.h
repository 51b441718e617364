// SPDX-License-Identifier: Apache-2.0
// Changes the file of pins, whole or not at all; of two processes at once one is told to come again.
#pragma once

#include "core/packet/trust/pins.h"

namespace core {

/// In place of what was accepted of the same repository before.
Result<void> keepPin(const std::filesystem::path& file, const TrustPin& pin);
/// False when nothing was accepted of it.
Result<bool> forgetPin(const std::filesystem::path& file, std::string_view firstCommit);

} // namespace core
