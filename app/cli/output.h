// SPDX-License-Identifier: Apache-2.0
// Where an answer goes: standard output, or a file that is replaced whole or not at all.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace cli {

/// 0, or the errno of what went wrong.
int writeAll(int file, std::string_view bytes);

/// `where` is "-" for standard output, else a file; a device or FIFO is written to directly.
core::Result<void> writeOutput(const std::string& where, std::string_view bytes);

} // namespace cli
