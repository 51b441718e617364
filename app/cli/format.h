// SPDX-License-Identifier: Apache-2.0
// The shapes an answer can have; a verb says which of them it knows.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace cli {

enum class Format : std::uint8_t { Text, Json, Markdown, Sarif, Junit, Github };

std::string_view formatName(Format format);
std::optional<Format> formatNamed(std::string_view name);

} // namespace cli
