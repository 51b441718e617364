// SPDX-License-Identifier: Apache-2.0
// Base64 (RFC 4648), as texts that can hold no bytes carry them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// The bytes; nothing when the text is not base64. Both alphabets, line breaks and missing padding are taken.
std::optional<std::string> base64Decoded(std::string_view text);
/// The same where each value has one spelling: as it is encoded here, and no other.
std::optional<std::string> strictBase64Decoded(std::string_view text);
std::string base64Encoded(std::string_view bytes);

} // namespace core
