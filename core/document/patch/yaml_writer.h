// SPDX-License-Identifier: Apache-2.0
// Values as YAML text, to be put between lines that are there already.
#pragma once

#include "core/document/patch/fragment.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace core {

enum class YamlContext : std::uint8_t { Block, Flow };
enum class YamlQuotes : std::uint8_t {
    Needed, ///< only where a plain scalar would mean something else
    Single,
    Double,
};

/// How a text is laid out.
struct YamlStyle {
    std::string lineEnd = "\n";
    std::uint32_t step = 2; ///< how much deeper the entries of a nested map stand
    bool indentsItems = true; ///< the dashes under a key stand deeper than the key
    bool hasBlockScalars = true; ///< texts of several lines may be written as `|` blocks
};

/// A string on one line. Single quotes become double ones where they cannot say it.
std::string writeYamlString(
    std::string_view text, YamlContext context, YamlQuotes quotes = YamlQuotes::Needed);
/// Whether the text as it stands, without quotes, is one scalar of some kind.
bool mayBePlainYaml(std::string_view text, YamlContext context);

/// The value on one line.
std::string writeYamlFlow(const Fragment& value);

/// What stands behind `key:` when the key is in this column; begins with a space or a line end, ends without.
std::string writeBehindKey(const Fragment& value, std::uint32_t column, const YamlStyle& style);
/// What stands behind the dash of an item when the dash is in this column.
std::string writeBehindDash(const Fragment& value, std::uint32_t column, const YamlStyle& style);
/// A value that begins in this column, without indentation on its first line.
std::string writeBlock(const Fragment& value, std::uint32_t column, const YamlStyle& style);

} // namespace core
