// SPDX-License-Identifier: Apache-2.0
// The life of an element: how settled it is, and the day after which it may go.
#pragma once

#include "core/compat/change.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

enum class Stability : std::uint8_t { Draft, Alpha, Beta, Stable };

/// Nothing when the name is unknown.
std::optional<Stability> stabilityFromName(std::string_view name);
/// Stable where nothing is said, nothing where it is not understood.
std::optional<Stability> stabilityOf(const FacetValue* said);

/// "2026-12-31", or the day of a date and time as RFC 3339 writes it; nothing when it is neither.
std::optional<std::chrono::year_month_day> parseSunset(std::string_view text);
/// A day that core was not told has passed for nobody.
bool hasPassed(const std::chrono::year_month_day& day, const std::chrono::year_month_day& asOf);

/// What of the element's life could not be understood and mattered for the change; empty when nothing.
std::string lifecycleDoubt(const Change& change);

} // namespace core
