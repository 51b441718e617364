// SPDX-License-Identifier: Apache-2.0
// Seeded hashes that let equal subtrees be skipped. Never for signatures: those need a digest.
#pragma once

#include <cstdint>
#include <string_view>

namespace core {

std::uint64_t hashBytes(std::string_view bytes, std::uint64_t seed);
/// Depends on the order of its arguments.
std::uint64_t mixHashes(std::uint64_t first, std::uint64_t second);

} // namespace core
