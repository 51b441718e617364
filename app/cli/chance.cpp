// SPDX-License-Identifier: Apache-2.0
#include "app/cli/chance.h"

#include <random>

namespace cli {

std::uint64_t unpredictableSeed()
{
    std::random_device device;
    return (std::uint64_t {device()} << 32U) | device();
}

} // namespace cli
