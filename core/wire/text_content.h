// SPDX-License-Identifier: Apache-2.0
// What is inside of a text: its encoding (RFC 4648, RFC 2045) taken off or put on, and its media type.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Whether texts of this `contentEncoding` can be read here; a name in any case, or none at all.
bool isKnownEncoding(std::string_view encoding);
/// The bytes a text stands for; nothing when it is not so encoded, or the encoding is not known.
std::optional<std::string> decodedText(std::string_view encoding, std::string_view text);
/// The text that stands for these bytes; the bytes themselves where they need no disguise or none is known.
std::string encodedText(std::string_view encoding, std::string_view bytes);

/// Of a single type, not of what somebody accepts: "application/json", "application/problem+json;
/// charset=utf-8".
bool meansJson(std::string_view mediaType);

} // namespace core
