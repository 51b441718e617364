// SPDX-License-Identifier: Apache-2.0
// Numbers as they are spelled, compared without losing a digit: 2^63 + 1, 1e400, 0.1.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// A decimal number of any size; equal numbers are equal however they were spelled: 1, 1.0, 10e-1.
class Decimal {
public:
    Decimal() = default;

    /// "-12.5e+3"; nothing when the text is more or less than a decimal number, or its exponent has more than
    /// nine digits.
    static std::optional<Decimal> parse(std::string_view text);

    bool isZero() const { return m_digits.empty(); }
    bool isNegative() const { return m_isNegative; }
    /// Without a fraction: 1.0 and 1e3 too.
    bool isInteger() const { return m_digits.empty() || m_exponent >= 0; }
    /// Nothing when it would need a number of thousands of digits to say.
    std::optional<bool> isMultipleOf(const Decimal& divisor) const;
    /// The shortest plain spelling: "12500", "0.1"; with an exponent where that would be long.
    std::string text() const;

    std::strong_ordering operator<=>(const Decimal& other) const;
    bool operator==(const Decimal&) const = default;

private:
    std::strong_ordering compareMagnitude(const Decimal& other) const;

    bool m_isNegative = false; ///< never for zero
    std::string m_digits; ///< without zeros at either end; empty for zero
    std::int64_t m_exponent = 0; ///< of the last digit; 0 for zero
};

} // namespace core
