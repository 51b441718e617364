// SPDX-License-Identifier: Apache-2.0
// Text as bytes: is it UTF-8, how is it shown without harm, which known name was meant.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The offset of the first byte that cannot be UTF-8 (overlong forms, surrogates and what lies above U+10FFFF
/// included); nothing when the text is UTF-8.
std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// The text with everything written out that could move the cursor, change the terminal or turn the reading
/// order: invalid bytes and ASCII's control characters as \xNN (line ends and tabs as \n, \r and \t), the
/// other control characters and bidirectional overrides as \u{202E}.
std::string escapedForTerminal(std::string_view text);

/// "128 MiB", "1.5 KiB", "17 bytes".
std::string formatByteCount(std::uint64_t count);

/// Those of the names that look most like the wanted one, nearest first; none when all look different.
std::vector<std::string> nearestNames(
    std::string_view wanted, std::span<const std::string> names, std::size_t count);

} // namespace core
