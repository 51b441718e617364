// SPDX-License-Identifier: Apache-2.0
#include "core/base/date.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

std::string padded(unsigned number, std::size_t width)
{
    const std::string digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

/// The digits alone: no sign, no blank.
std::optional<int> wholeNumber(std::string_view digits)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    int number = 0;
    if (!std::ranges::all_of(digits, isDigit))
        return std::nullopt;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

} // namespace

std::string isoDate(std::chrono::year_month_day date)
{
    return padded(static_cast<unsigned>(static_cast<int>(date.year())), 4) + '-'
        + padded(static_cast<unsigned>(date.month()), 2) + '-' + padded(static_cast<unsigned>(date.day()), 2);
}

std::optional<std::chrono::year_month_day> dateFromIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = wholeNumber(text.substr(0, 4));
    const auto month = wholeNumber(text.substr(5, 2));
    const auto day = wholeNumber(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date {std::chrono::year(*year),
        std::chrono::month(static_cast<unsigned>(*month)), std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::chrono::year_month_day dateOf(std::int64_t seconds)
{
    constexpr std::int64_t EndOfYear9999 = 253402300799; // a commit can claim any time
    const std::chrono::sys_seconds time(
        std::chrono::seconds(std::clamp<std::int64_t>(seconds, 0, EndOfYear9999)));
    return std::chrono::floor<std::chrono::days>(time);
}

} // namespace core
