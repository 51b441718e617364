// SPDX-License-Identifier: Apache-2.0
// Which way a value travels: a schema may ask for less, or more, of one that goes the other way.
#pragma once

#include <cstdint>
#include <string_view>

namespace core {

enum class Direction : std::uint8_t { Any, Request, Response };

std::string_view directionName(Direction direction);

} // namespace core
