// SPDX-License-Identifier: GPL-3.0-or-later
// Which way a search goes.
#pragma once

#include <cstdint>

namespace ui {

enum class FindDirection : std::uint8_t { Forward, Backward };

} // namespace ui
