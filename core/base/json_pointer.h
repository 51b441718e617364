// SPDX-License-Identifier: Apache-2.0
// JSON Pointer (RFC 6901): "/paths/~1orders/post" and its steps.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The unescaped steps; nothing when the text is not a pointer. "" has no steps.
std::optional<std::vector<std::string>> parseJsonPointer(std::string_view pointer);
std::string formatJsonPointer(std::span<const std::string> steps);
/// A step with `~` and `/` escaped.
std::string escapePointerStep(std::string_view step);
/// A step as an array index: digits without a leading zero.
std::optional<std::uint32_t> arrayIndex(std::string_view step);

} // namespace core
