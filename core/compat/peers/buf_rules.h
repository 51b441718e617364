// SPDX-License-Identifier: Apache-2.0
// The breaking rules of buf 1.75 and the categories they are in.
#pragma once

#include <cstdint>
#include <string_view>

namespace core {

enum BufCategory : std::uint8_t {
    BufFile = 1,
    BufPackage = 2,
    BufWireJson = 4,
    BufWire = 8,
    BufCsr = 16,
};

/// Bits; 0 for a rule that no category asks for.
std::uint8_t bufCategoriesOf(std::string_view rule);

} // namespace core
