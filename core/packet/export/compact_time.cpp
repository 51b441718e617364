// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/compact_time.h"

#include <algorithm>
#include <iterator>

namespace core {

std::string compactTime(std::string_view time)
{
    std::string digits;
    std::ranges::copy_if(time, std::back_inserter(digits),
        [](char each) { return (each >= '0' && each <= '9') || each == 'Z'; });
    return digits;
}

} // namespace core
