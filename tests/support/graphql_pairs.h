// SPDX-License-Identifier: Apache-2.0
// Pairs of GraphQL schemas that differ in a few things, made from a seed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace test {

struct GraphQlPair {
    std::string before;
    std::string after;
    /// The first again in several files: in another order, laid out otherwise, with comments.
    std::vector<std::string> rewritten;
};

GraphQlPair graphQlPair(std::uint64_t seed);

} // namespace test
