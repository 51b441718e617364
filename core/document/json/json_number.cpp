// SPDX-License-Identifier: Apache-2.0
#include "core/document/json/json_number.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace core {

namespace {

/// Conversion takes time with the square of the length; nobody means a longer number.
constexpr std::size_t MostRadixDigits = 4096;

bool isDecimalDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view takeDigits(std::string_view& rest)
{
    const std::size_t count =
        static_cast<std::size_t>(std::ranges::find_if_not(rest, isDecimalDigit) - rest.begin());
    const std::string_view digits = rest.substr(0, count);
    rest.remove_prefix(count);
    return digits;
}

std::string_view takeSign(std::string_view& rest)
{
    const bool isSigned = rest.starts_with('+') || rest.starts_with('-');
    const std::string_view sign = rest.substr(0, isSigned ? 1 : 0);
    rest.remove_prefix(sign.size());
    return sign;
}

bool takeAny(std::string_view& rest, std::string_view wanted)
{
    if (rest.empty() || wanted.find(rest.front()) == std::string_view::npos)
        return false;
    rest.remove_prefix(1);
    return true;
}

bool endsInDigit(std::string_view text)
{
    return !text.empty() && isDecimalDigit(text.back());
}

/// A whole number of any length, in base 10^9 with the lowest limb first.
class BigDecimal {
public:
    void multiplyAdd(std::uint32_t factor, std::uint32_t addend)
    {
        std::uint64_t carry = addend;
        for (std::uint32_t& limb : m_limbs) {
            carry += std::uint64_t {limb} * factor;
            limb = static_cast<std::uint32_t>(carry % Base);
            carry /= Base;
        }
        if (carry > 0)
            m_limbs.push_back(static_cast<std::uint32_t>(carry));
    }

    std::string digits() const
    {
        std::string out;
        for (std::size_t at = m_limbs.size(); at-- > 0;) {
            const std::string nine = std::to_string(m_limbs[at]);
            if (!out.empty())
                out.append(9 - nine.size(), '0');
            out += nine;
        }
        return out.empty() ? "0" : out;
    }

private:
    static constexpr std::uint64_t Base = 1'000'000'000;
    std::vector<std::uint32_t> m_limbs;
};

std::optional<std::string> fromRadix(std::string_view digits, std::uint32_t radix)
{
    if (digits.empty() || digits.size() > MostRadixDigits)
        return std::nullopt;
    BigDecimal number;
    for (const char c : digits) {
        const auto value = hexValue(c);
        if (!value || *value >= radix)
            return std::nullopt;
        number.multiplyAdd(radix, *value);
    }
    return number.digits();
}

} // namespace

std::optional<DecimalParts> splitDecimal(std::string_view text)
{
    DecimalParts parts;
    parts.sign = takeSign(text);
    parts.whole = takeDigits(text);
    parts.hasPoint = takeAny(text, ".");
    if (parts.hasPoint)
        parts.fraction = takeDigits(text);
    if (parts.whole.empty() && parts.fraction.empty())
        return std::nullopt;
    parts.hasExponent = takeAny(text, "eE");
    if (parts.hasExponent) {
        const char* const begin = text.data();
        takeSign(text);
        takeDigits(text);
        parts.exponent = {begin, static_cast<std::size_t>(text.data() - begin)};
    }
    if (!text.empty())
        return std::nullopt;
    return parts;
}

bool isJsonNumber(std::string_view text)
{
    const auto parts = splitDecimal(text);
    if (!parts || parts->sign == "+" || parts->whole.empty())
        return false;
    const bool leadingZero = parts->whole.size() > 1 && parts->whole.front() == '0';
    return !leadingZero && (!parts->hasPoint || !parts->fraction.empty())
        && (!parts->hasExponent || endsInDigit(parts->exponent));
}

std::optional<std::string> jsonSpelling(std::string_view number)
{
    if (number.starts_with("0x"))
        return fromRadix(number.substr(2), 16);
    if (number.starts_with("0o"))
        return fromRadix(number.substr(2), 8);
    const auto parts = splitDecimal(number);
    if (!parts || (parts->hasExponent && !endsInDigit(parts->exponent)))
        return std::nullopt;
    std::string out(parts->sign == "-" ? "-" : "");
    const std::size_t significant = std::min(parts->whole.find_first_not_of('0'), parts->whole.size());
    out += significant == parts->whole.size() ? "0" : parts->whole.substr(significant);
    if (parts->hasPoint)
        out.append(".").append(parts->fraction.empty() ? "0" : parts->fraction);
    if (parts->hasExponent)
        out.append("e").append(parts->exponent);
    return out;
}

} // namespace core
