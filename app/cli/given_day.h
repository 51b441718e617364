// SPDX-License-Identifier: Apache-2.0
// Days: the one that an option gives, and the one that it is.
#pragma once

#include "app/cli/arguments.h"

#include <chrono>
#include <optional>
#include <string_view>

namespace cli {

/// In UTC.
std::chrono::year_month_day today();
/// Nothing when the option is not given.
core::Result<std::optional<std::chrono::year_month_day>> givenDay(
    const Arguments& arguments, std::string_view option);

} // namespace cli
