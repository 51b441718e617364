// SPDX-License-Identifier: Apache-2.0
#include "core/wire/formats/formats.h"
#include "core/wire/formats/scan.h"

#include <chrono>

namespace core {

namespace {

constexpr int MinutesOfADay = 24 * 60;

bool takeDate(Scan& scan)
{
    const auto year = scan.takeNumber(4);
    if (!year || !scan.take('-'))
        return false;
    const auto month = scan.takeNumber(2);
    if (!month || !scan.take('-'))
        return false;
    const auto day = scan.takeNumber(2);
    if (!day)
        return false;
    return std::chrono::year_month_day(std::chrono::year(*year),
        std::chrono::month(static_cast<unsigned>(*month)), std::chrono::day(static_cast<unsigned>(*day)))
        .ok();
}

/// In minutes from UTC.
std::optional<int> takeOffset(Scan& scan)
{
    if (scan.takeLetter('z'))
        return 0;
    const bool isBehind = scan.take('-');
    if (!isBehind && !scan.take('+'))
        return std::nullopt;
    const auto hour = scan.takeNumber(2);
    if (!hour || *hour > 23 || !scan.take(':'))
        return std::nullopt;
    const auto minute = scan.takeNumber(2);
    if (!minute || *minute > 59)
        return std::nullopt;
    const int offset = *hour * 60 + *minute;
    return isBehind ? -offset : offset;
}

bool takeTime(Scan& scan)
{
    const auto hour = scan.takeNumber(2);
    if (!hour || *hour > 23 || !scan.take(':'))
        return false;
    const auto minute = scan.takeNumber(2);
    if (!minute || *minute > 59 || !scan.take(':'))
        return false;
    const auto second = scan.takeNumber(2);
    if (!second || *second > 60)
        return false;
    if (scan.take('.') && scan.takeWhile(isDigitByte).empty())
        return false;
    const auto offset = takeOffset(scan);
    if (!offset)
        return false;
    // Leap seconds come at the end of a day in UTC.
    const int inUtc = (*hour * 60 + *minute - *offset + 2 * MinutesOfADay) % MinutesOfADay;
    return *second < 60 || inUtc == MinutesOfADay - 1;
}

/// Units in their order without a gap: "1Y2M" and "2M3D", not "1Y3D". False when there is none.
bool takeUnits(Scan& scan, std::string_view units)
{
    std::size_t next = 0;
    bool hasAny = false;
    while (!scan.isAtEnd() && isDigitByte(scan.rest().front())) {
        scan.takeWhile(isDigitByte);
        const std::size_t unit = scan.isAtEnd() ? std::string_view::npos : units.find(scan.rest().front());
        if (unit == std::string_view::npos || (hasAny && unit != next))
            return false;
        scan.take(units[unit]);
        next = unit + 1;
        hasAny = true;
    }
    return hasAny;
}

} // namespace

bool isFullDate(std::string_view text)
{
    Scan scan(text);
    return takeDate(scan) && scan.isAtEnd();
}

bool isFullTime(std::string_view text)
{
    Scan scan(text);
    return takeTime(scan) && scan.isAtEnd();
}

bool isDateTime(std::string_view text)
{
    Scan scan(text);
    return takeDate(scan) && scan.takeLetter('t') && takeTime(scan) && scan.isAtEnd();
}

bool isDuration(std::string_view text)
{
    Scan scan(text);
    if (!scan.take('P'))
        return false;
    Scan weeks = scan;
    if (takeUnits(weeks, "W"))
        return weeks.isAtEnd();
    const bool hasDate = takeUnits(scan, "YMD");
    if (scan.isAtEnd())
        return hasDate;
    return scan.take('T') && takeUnits(scan, "HMS") && scan.isAtEnd();
}

} // namespace core
