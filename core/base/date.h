// SPDX-License-Identifier: Apache-2.0
// Days of the calendar, written as ISO 8601 writes them.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// "2026-11-21"
std::string isoDate(std::chrono::year_month_day date);
/// Nothing for what is not written exactly so, or is no day of the calendar.
std::optional<std::chrono::year_month_day> dateFromIso(std::string_view text);
/// The day in UTC of a second since 1970; what lies outside of the years 1970 to 9999 becomes the nearest day
/// inside.
std::chrono::year_month_day dateOf(std::int64_t seconds);

} // namespace core
