// SPDX-License-Identifier: Apache-2.0
// The checksum that zip files carry of every file in them.
#pragma once

#include <cstdint>
#include <string_view>

namespace core {

/// Polynomial 0xEDB88320: "123456789" gives 0xCBF43926.
std::uint32_t crc32(std::string_view bytes);

} // namespace core
