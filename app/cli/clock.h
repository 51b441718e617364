// SPDX-License-Identifier: Apache-2.0
// What time it is: core has no clock.
#pragma once

#include <cstdint>

namespace cli {

/// Since 1970.
std::int64_t secondsNow();

} // namespace cli
