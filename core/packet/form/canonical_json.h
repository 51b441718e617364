// SPDX-License-Identifier: Apache-2.0
// The one way to write a JSON value; private to this room. Keys are ASCII and numbers whole, so that jq,
// Python and this program agree on it.
#pragma once

#include "core/document/tree.h"

#include <map>
#include <string>
#include <string_view>

namespace core {

/// With its quotes. DEL is escaped beside what JSON asks for, as jq does it.
std::string canonicalText(std::string_view text);
/// `members` are values as they are written.
std::string canonicalMap(const std::map<std::string, std::string, std::less<>>& members);
/// Of a value that was read, as far as it has a canonical form; numbers stay as they are spelled.
std::string canonicalJson(const Node& value);
/// Digits, perhaps behind a minus; at most 2^53 - 1, the largest that every JSON tool keeps.
bool isCanonicalNumber(std::string_view spelling);

} // namespace core
