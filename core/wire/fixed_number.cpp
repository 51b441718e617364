// SPDX-License-Identifier: Apache-2.0
#include "core/wire/fixed_number.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

constexpr std::uint32_t MostDecimals = 17;

} // namespace

std::optional<FixedNumber> FixedNumber::parse(std::string_view text)
{
    const std::size_t point = text.find('.');
    std::string digits(text.substr(0, point));
    std::size_t decimals = 0;
    if (point != std::string_view::npos) {
        decimals = text.size() - point - 1;
        digits += text.substr(point + 1);
    }
    FixedNumber number;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number.units);
    if (error != std::errc() || end != digits.data() + digits.size() || decimals > MostDecimals)
        return std::nullopt;
    number.decimals = static_cast<std::uint32_t>(decimals);
    return number;
}

std::string FixedNumber::text() const
{
    std::string digits = std::to_string(units);
    const bool isNegative = digits.front() == '-';
    if (isNegative)
        digits.erase(0, 1);
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    if (decimals > 0) {
        digits.insert(digits.size() - decimals, 1, '.');
        digits.erase(digits.find_last_not_of('0') + 1);
        if (digits.back() == '.')
            digits.pop_back();
    }
    return isNegative ? "-" + digits : digits;
}

std::optional<FixedNumber> FixedNumber::withDecimals(std::uint32_t wanted) const
{
    FixedNumber wider = *this;
    while (wider.decimals < wanted) {
        if (__builtin_mul_overflow(wider.units, std::int64_t {10}, &wider.units))
            return std::nullopt;
        ++wider.decimals;
    }
    return wider;
}

std::optional<FixedNumber> FixedNumber::plus(FixedNumber other) const
{
    const std::uint32_t common = std::max(decimals, other.decimals);
    const auto left = withDecimals(common);
    const auto right = other.withDecimals(common);
    FixedNumber sum {0, common};
    if (!left || !right || __builtin_add_overflow(left->units, right->units, &sum.units))
        return std::nullopt;
    return sum;
}

std::optional<FixedNumber> FixedNumber::downTo(FixedNumber step) const
{
    const std::uint32_t common = std::max(decimals, step.decimals);
    const auto number = withDecimals(common);
    const auto width = step.withDecimals(common);
    if (!number || !width || width->units <= 0)
        return std::nullopt;
    std::int64_t quotient = number->units / width->units;
    if (number->units % width->units < 0)
        --quotient;
    FixedNumber multiple {0, common};
    if (__builtin_mul_overflow(quotient, width->units, &multiple.units))
        return std::nullopt;
    return multiple;
}

} // namespace core
