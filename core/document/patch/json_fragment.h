// SPDX-License-Identifier: Apache-2.0
// Values as JSON text in the style of the JSON around them.
#pragma once

#include "core/document/patch/fragment.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace core {

enum class JsonSpacing : std::uint8_t {
    Lines, ///< each entry on its own line
    OneLine, ///< spaces behind colons and commas
    Tight, ///< no spaces at all
};

struct JsonStyle {
    JsonSpacing spacing = JsonSpacing::OneLine;
    std::string lineEnd = "\n";
    std::string unit = "  "; ///< what one level is indented by
    std::string base = {}; ///< the indentation of the line the value begins in
};

std::string writeJsonValue(const Fragment& value, const JsonStyle& style);
std::string writeJsonKey(std::string_view key);

} // namespace core
