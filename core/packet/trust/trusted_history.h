// SPDX-License-Identifier: Apache-2.0
// How far back the trusted branch is followed; private to this room.
#pragma once

#include <cstddef>

namespace core {

/// What came earlier is as if it were not there: nobody is believed for it.
inline constexpr std::size_t LongestTrustedHistory = 200'000;

} // namespace core
