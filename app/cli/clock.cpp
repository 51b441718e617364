// SPDX-License-Identifier: Apache-2.0
#include "app/cli/clock.h"

#include <chrono>

namespace cli {

std::int64_t secondsNow()
{
    return std::chrono::system_clock::now().time_since_epoch() / std::chrono::seconds(1);
}

} // namespace cli
