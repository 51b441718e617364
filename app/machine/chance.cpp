// SPDX-License-Identifier: Apache-2.0
#include "app/machine/chance.h"

#include <random>

namespace machine {

std::uint64_t unpredictableSeed()
{
    std::random_device device;
    return (std::uint64_t {device()} << 32U) | device();
}

} // namespace machine
