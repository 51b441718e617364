// SPDX-License-Identifier: Apache-2.0
#include "core/wire/direction.h"

#include <array>

namespace core {
namespace {

constexpr std::array<std::string_view, 3> DirectionNames {"any", "request", "response"};

} // namespace

std::string_view directionName(Direction direction)
{
    return DirectionNames[static_cast<std::size_t>(direction)];
}

} // namespace core
