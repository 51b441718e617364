// SPDX-License-Identifier: Apache-2.0
#include "core/base/decimal.h"

#include <algorithm>
#include <charconv>

namespace core {
namespace {

constexpr std::size_t LongestExponent = 9;
constexpr std::size_t LongestDivisor = 17; ///< so that ten times a remainder fits 63 bits

/// Takes the leading digits off a text.
std::string_view takeDigits(std::string_view& text)
{
    const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
    const std::string_view digits = text.substr(0, count);
    text.remove_prefix(count);
    return digits;
}

bool takeSign(std::string_view& text)
{
    const bool isNegative = text.starts_with('-');
    if (isNegative || text.starts_with('+'))
        text.remove_prefix(1);
    return isNegative;
}

std::optional<std::int64_t> takeExponent(std::string_view& text)
{
    if (text.empty() || (text.front() != 'e' && text.front() != 'E'))
        return 0;
    text.remove_prefix(1);
    const bool isNegative = takeSign(text);
    const std::string_view digits = takeDigits(text);
    if (digits.empty() || digits.size() > LongestExponent)
        return {};
    std::int64_t exponent = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    return isNegative ? -exponent : exponent;
}

std::int64_t remainder(std::string_view digits, std::int64_t zeros, std::int64_t divisor)
{
    std::int64_t rest = 0;
    for (const char digit : digits)
        rest = (rest * 10 + (digit - '0')) % divisor;
    for (std::int64_t zero = 0; zero < zeros && rest != 0; ++zero)
        rest = rest * 10 % divisor;
    return rest;
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    Decimal number;
    number.m_isNegative = takeSign(text);
    number.m_digits = takeDigits(text);
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        const std::string_view fraction = takeDigits(text);
        number.m_digits += fraction;
        number.m_exponent = -static_cast<std::int64_t>(fraction.size());
    }
    const std::optional<std::int64_t> exponent = takeExponent(text);
    if (number.m_digits.empty() || !exponent || !text.empty())
        return {};
    number.m_exponent += *exponent;
    number.m_digits.erase(0, std::min(number.m_digits.find_first_not_of('0'), number.m_digits.size()));
    while (number.m_digits.ends_with('0')) {
        number.m_digits.pop_back();
        ++number.m_exponent;
    }
    return number.m_digits.empty() ? Decimal() : number;
}

std::optional<bool> Decimal::isMultipleOf(const Decimal& divisor) const
{
    if (divisor.isZero())
        return {};
    if (isZero())
        return true;
    if (divisor.m_digits.size() > LongestDivisor)
        return {};
    // A power of ten cancels twos and fives, and a digit stands for no more than four of them.
    const auto enough = static_cast<std::int64_t>(4 * divisor.m_digits.size());
    const std::int64_t zeros = std::min(m_exponent - divisor.m_exponent, enough);
    // The last digit is not zero: shifted to the right of the divisor's last place, only zeros could divide
    // it.
    if (zeros < 0) {
        std::string scaled = divisor.m_digits;
        if (-zeros + static_cast<std::int64_t>(scaled.size()) > static_cast<std::int64_t>(LongestDivisor))
            return false;
        scaled.append(static_cast<std::size_t>(-zeros), '0');
        return remainder(m_digits, 0, std::stoll(scaled)) == 0;
    }
    return remainder(m_digits, zeros, std::stoll(divisor.m_digits)) == 0;
}

std::string Decimal::text() const
{
    if (isZero())
        return "0";
    const std::string sign = m_isNegative ? "-" : "";
    const auto length = static_cast<std::int64_t>(m_digits.size());
    if (m_exponent >= 0 && length + m_exponent <= 30)
        return sign + m_digits + std::string(static_cast<std::size_t>(m_exponent), '0');
    if (m_exponent < 0 && -m_exponent < length)
        return sign + m_digits.substr(0, static_cast<std::size_t>(length + m_exponent)) + "."
            + m_digits.substr(static_cast<std::size_t>(length + m_exponent));
    if (m_exponent < 0 && -m_exponent <= 30)
        return sign + "0." + std::string(static_cast<std::size_t>(-m_exponent - length), '0') + m_digits;
    return sign + m_digits + "e" + std::to_string(m_exponent);
}

std::strong_ordering Decimal::operator<=>(const Decimal& other) const
{
    if (m_isNegative != other.m_isNegative)
        return m_isNegative ? std::strong_ordering::less : std::strong_ordering::greater;
    return m_isNegative ? other.compareMagnitude(*this) : compareMagnitude(other);
}

std::strong_ordering Decimal::compareMagnitude(const Decimal& other) const
{
    if (isZero() || other.isZero())
        return !isZero() <=> !other.isZero();
    const std::int64_t top = m_exponent + static_cast<std::int64_t>(m_digits.size());
    const std::int64_t otherTop = other.m_exponent + static_cast<std::int64_t>(other.m_digits.size());
    // Without zeros at the end a shorter one that begins the longer is the smaller, as text is.
    return top != otherTop ? top <=> otherTop : m_digits <=> other.m_digits;
}

} // namespace core
