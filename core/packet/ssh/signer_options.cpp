// SPDX-License-Identifier: Apache-2.0
#include "core/packet/ssh/signer_options.h"

#include "core/base/text.h"

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace core {
namespace {

constexpr std::int64_t Hour = 3600;
constexpr std::int64_t EarliestZone = 14 * Hour; ///< in the far east it is soonest
constexpr std::int64_t LatestZone = 12 * Hour;

bool isDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
}

/// Takes `count` digits off the text.
unsigned takeNumber(std::string_view& digits, std::size_t count)
{
    unsigned number = 0;
    for (const char each : digits.substr(0, count))
        number = number * 10 + static_cast<unsigned>(each - '0');
    digits.remove_prefix(std::min(count, digits.size()));
    return number;
}

/// YYYYMMDD, YYYYMMDDHHMM or YYYYMMDDHHMMSS, with Z behind it for UTC.
std::optional<WrittenTime> readTime(std::string_view text)
{
    const bool isUtc = text.ends_with('Z');
    if (isUtc)
        text.remove_suffix(1);
    if ((text.size() != 8 && text.size() != 12 && text.size() != 14) || !isDigits(text))
        return std::nullopt;
    const std::chrono::year year {static_cast<int>(takeNumber(text, 4))};
    const std::chrono::month month {takeNumber(text, 2)};
    const std::chrono::day day {takeNumber(text, 2)};
    const unsigned hour = takeNumber(text, 2);
    const unsigned minute = takeNumber(text, 2);
    const unsigned second = takeNumber(text, 2);
    const std::chrono::year_month_day date {year, month, day};
    if (!date.ok() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const std::chrono::seconds since = std::chrono::sys_days(date).time_since_epoch()
        + std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second);
    const std::int64_t at = since.count();
    return isUtc ? WrittenTime {at, at} : WrittenTime {at - EarliestZone, at + LatestZone};
}

std::string_view valueOf(std::string_view option)
{
    std::string_view value = option.substr(option.find('=') + 1);
    const bool isQuoted = value.size() >= 2 && value.front() == '"' && value.back() == '"';
    return isQuoted ? value.substr(1, value.size() - 2) : std::string_view();
}

/// Names of options are the same in both cases.
std::string nameOf(std::string_view option)
{
    std::string name(option.substr(0, option.find('=')));
    std::ranges::transform(name, name.begin(),
        [](char each) { return each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each; });
    return name;
}

std::string readTimeInto(std::optional<WrittenTime>& time, std::string_view option)
{
    if (time)
        return nameOf(option) + " is said twice";
    time = readTime(valueOf(option));
    return time ? "" : nameOf(option) + " is no time like \"20261121Z\"";
}

std::string readOption(std::string_view option, AllowedSigner& signer)
{
    const std::string name = nameOf(option);
    if (name == "cert-authority" && option.size() == name.size()) {
        signer.isAuthority = true;
        return {};
    }
    if (name == "valid-after")
        return readTimeInto(signer.validAfter, option);
    if (name == "valid-before")
        return readTimeInto(signer.validBefore, option);
    if (name != "namespaces")
        return "nobody knows the option '" + escapedForTerminal(name) + "'";
    if (!signer.namespaces.empty() || valueOf(option).empty())
        return "namespaces is said twice, or says nothing";
    signer.namespaces = valueOf(option);
    return {};
}

/// Up to the next comma outside of quotes.
std::size_t endOfOption(std::string_view options)
{
    bool isQuoted = false;
    std::size_t end = 0;
    while (end < options.size() && (isQuoted || options[end] != ','))
        isQuoted = options[end++] == '"' ? !isQuoted : isQuoted;
    return end;
}

} // namespace

std::string readSignerOptions(std::string_view options, AllowedSigner& signer)
{
    while (!options.empty()) {
        const std::size_t end = endOfOption(options);
        if (std::string trouble = readOption(options.substr(0, end), signer); !trouble.empty())
            return trouble;
        options.remove_prefix(std::min(end + 1, options.size()));
    }
    if (signer.validAfter && signer.validBefore && signer.validBefore->latest <= signer.validAfter->earliest)
        return "it ends before it begins";
    return {};
}

} // namespace core
