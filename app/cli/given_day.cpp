// SPDX-License-Identifier: Apache-2.0
#include "app/cli/given_day.h"

#include "app/cli/wording.h"
#include "core/base/date.h"

namespace cli {

std::chrono::year_month_day today()
{
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

core::Result<std::optional<std::chrono::year_month_day>> givenDay(
    const Arguments& arguments, std::string_view option)
{
    const std::string& given = arguments.value(option);
    if (given.empty())
        return std::nullopt;
    const auto day = core::dateFromIso(given);
    if (!day)
        return core::fail(core::ErrorCode::BadInput, std::string(option) + " cannot be " + inQuotes(given),
            "write a day of the calendar as YYYY-MM-DD");
    return day;
}

} // namespace cli
