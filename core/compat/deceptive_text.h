// SPDX-License-Identifier: Apache-2.0
// Characters that make a text look like another one, written out where people read it.
#pragma once

#include <string>
#include <string_view>

namespace core {

/// Invisible characters and those that turn the reading order as \u{200B}; so are Cyrillic and Greek letters
/// in a word that has Latin ones too, which no language mixes: "p\u{0430}id". All else stays as it is.
std::string unmasked(std::string_view text);

} // namespace core
