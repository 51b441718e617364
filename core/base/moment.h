// SPDX-License-Identifier: Apache-2.0
// Moments in UTC as packets, pins and journals write them: "2026-11-21T13:00:00Z".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Of seconds since 1970; what lies outside of the years 1970 to 9999 becomes the nearest moment inside.
std::string isoMoment(std::int64_t seconds);
/// Seconds since 1970; nothing for what is not written exactly so, or is no moment.
std::optional<std::int64_t> momentFromIso(std::string_view text);

} // namespace core
