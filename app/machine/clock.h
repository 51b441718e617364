// SPDX-License-Identifier: Apache-2.0
// What time it is: core has no clock.
#pragma once

#include <cstdint>

namespace machine {

/// Since 1970.
std::int64_t secondsNow();
std::int64_t millisecondsNow();

} // namespace machine
