// SPDX-License-Identifier: Apache-2.0
// How JSON spells numbers, and how other spellings are carried over without losing a digit.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// `-12.5e+3` taken apart; any part may be missing.
struct DecimalParts {
    std::string_view sign; ///< "", "+" or "-"
    std::string_view whole; ///< digits before the point
    bool hasPoint = false;
    std::string_view fraction; ///< digits behind the point
    bool hasExponent = false;
    std::string_view exponent; ///< its digits with their sign
};

/// Nothing when the text is more than a decimal number or has no digit before its exponent.
std::optional<DecimalParts> splitDecimal(std::string_view text);

/// By the grammar of RFC 8259, section 6.
bool isJsonNumber(std::string_view text);

/// The same number as JSON can spell it: `0x1F` as 31, `0o14` as 12, `+1` as 1, `.5` as 0.5, `1.` as 1.0,
/// `007` as 7. Nothing for what is no finite number, or a hexadecimal or octal one of thousands of digits.
std::optional<std::string> jsonSpelling(std::string_view number);

} // namespace core
