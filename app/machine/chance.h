// SPDX-License-Identifier: Apache-2.0
// Numbers that nobody can foresee: core takes them as inputs.
#pragma once

#include <cstdint>

namespace machine {

std::uint64_t unpredictableSeed();

} // namespace machine
