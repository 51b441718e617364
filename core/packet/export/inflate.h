// SPDX-License-Identifier: Apache-2.0
// What PDF files compress, uncompressed.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace core {

/// Of zlib's format; nothing may follow its end. More than `limit` bytes are an Error.
Result<std::string> inflated(std::string_view compressed, std::size_t limit);

} // namespace core
