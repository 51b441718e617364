// SPDX-License-Identifier: Apache-2.0
// Three answers, because what could not be evaluated must not count as either of the other two.
#pragma once

#include <cstdint>

namespace core {

enum class Validity : std::uint8_t { Valid, Unknown, Invalid };

/// One refusal is enough, whatever is unknown beside it.
constexpr Validity both(Validity left, Validity right)
{
    return left > right ? left : right;
}

} // namespace core
