// SPDX-License-Identifier: Apache-2.0
// Pairs of schemas that differ in one keyword at a random depth, made from a seed.
#pragma once

#include <cstdint>
#include <string>

namespace test {

struct SchemaPair {
    std::string before; ///< JSON
    std::string after;
    std::string mutation; ///< "/properties/a/items maxItems"
};

SchemaPair schemaPair(std::uint64_t seed);

} // namespace test
