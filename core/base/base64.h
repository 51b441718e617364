// SPDX-License-Identifier: Apache-2.0
// Base64 (RFC 4648), as texts that can hold no bytes carry them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// The bytes; nothing when the text is not base64. Both alphabets, line breaks and missing padding are taken.
std::optional<std::string> base64Decoded(std::string_view text);

} // namespace core
