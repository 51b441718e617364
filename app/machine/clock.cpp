// SPDX-License-Identifier: Apache-2.0
#include "app/machine/clock.h"

#include <chrono>

namespace machine {

std::int64_t secondsNow()
{
    return std::chrono::system_clock::now().time_since_epoch() / std::chrono::seconds(1);
}

std::int64_t millisecondsNow()
{
    return std::chrono::system_clock::now().time_since_epoch() / std::chrono::milliseconds(1);
}

} // namespace machine
