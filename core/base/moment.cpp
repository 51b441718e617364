// SPDX-License-Identifier: Apache-2.0
#include "core/base/moment.h"

#include "core/base/date.h"

#include <algorithm>
#include <chrono>

namespace core {

namespace {

constexpr std::string_view MomentShape = "dddd-dd-ddTdd:dd:ddZ"; // d: a digit
constexpr std::size_t DateLength = 10;
constexpr std::int64_t SecondsOfDay = 86400;
constexpr std::int64_t LastMoment = 253402300799; // of the year 9999

std::string twoDigits(std::int64_t number)
{
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

std::int64_t numberAt(std::string_view text, std::size_t at)
{
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

bool hasShape(std::string_view text)
{
    return std::ranges::equal(text, MomentShape, [](char character, char wanted) {
        return wanted == 'd' ? character >= '0' && character <= '9' : character == wanted;
    });
}

} // namespace

std::string isoMoment(std::int64_t seconds)
{
    const std::int64_t moment = std::clamp<std::int64_t>(seconds, 0, LastMoment);
    const std::int64_t ofDay = moment % SecondsOfDay;
    return isoDate(dateOf(moment)) + 'T' + twoDigits(ofDay / 3600) + ':' + twoDigits(ofDay / 60 % 60) + ':'
        + twoDigits(ofDay % 60) + 'Z';
}

std::optional<std::int64_t> momentFromIso(std::string_view text)
{
    if (!hasShape(text))
        return std::nullopt;
    const auto date = dateFromIso(text.substr(0, DateLength));
    const std::int64_t hour = numberAt(text, 11);
    const std::int64_t minute = numberAt(text, 14);
    const std::int64_t second = numberAt(text, 17);
    if (!date || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const std::int64_t days = std::chrono::sys_days(*date).time_since_epoch().count();
    return days * SecondsOfDay + hour * 3600 + minute * 60 + second;
}

} // namespace core
