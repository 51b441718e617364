// SPDX-License-Identifier: Apache-2.0
#include "core/document/number.h"

#include "core/document/json/json_number.h"

#include <charconv>
#include <limits>

namespace core {

std::optional<Decimal> decimalOf(std::string_view spelling)
{
    if (auto number = Decimal::parse(spelling))
        return number;
    const std::optional<std::string> asJson = jsonSpelling(spelling);
    return asJson ? Decimal::parse(*asJson) : std::nullopt;
}

std::optional<Decimal> decimalOf(const Node& value)
{
    const Node number = value.resolved();
    return number.isNumber() ? decimalOf(number.text()) : std::nullopt;
}

std::optional<std::uint64_t> countOf(const Node& value)
{
    const std::optional<Decimal> number = decimalOf(value);
    if (!number || number->isNegative() || !number->isInteger())
        return std::nullopt;
    const std::string digits = number->text();
    std::uint64_t count = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    const bool isExact = error == std::errc() && end == digits.data() + digits.size();
    return isExact ? count : std::numeric_limits<std::uint64_t>::max();
}

} // namespace core
