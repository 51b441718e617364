// SPDX-License-Identifier: Apache-2.0
// Texts of the formats that JSON Schema and OpenAPI name.
#pragma once

#include <span>
#include <string_view>

namespace core {

/// Valid ones, the shortest last; none for a format we do not know.
std::span<const std::string_view> formatSamples(std::string_view format);
/// Texts that are no value of most formats, or of one that looks much like another.
std::span<const std::string_view> formatMisfits();

} // namespace core
