// SPDX-License-Identifier: Apache-2.0
#include "core/document/structural_hash.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace core {

std::uint64_t hashBytes(std::string_view bytes, std::uint64_t seed)
{
    return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

std::uint64_t mixHashes(std::uint64_t first, std::uint64_t second)
{
    std::uint64_t mixed = (first ^ 0x9E3779B97F4A7C15ULL) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 32)) + second;
    mixed *= 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 29);
}

} // namespace core
