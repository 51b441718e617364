// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/crc32.h"

#include <array>

namespace core {
namespace {

constexpr std::array<std::uint32_t, 256> CrcTable = [] {
    std::array<std::uint32_t, 256> table {};
    for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? value >> 1U ^ 0xEDB88320U : value >> 1U;
        table[byte] = value;
    }
    return table;
}();

} // namespace

std::uint32_t crc32(std::string_view bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char each : bytes)
        crc = crc >> 8U ^ CrcTable[(crc ^ static_cast<unsigned char>(each)) & 0xFFU];
    return ~crc;
}

} // namespace core
