// SPDX-License-Identifier: Apache-2.0
// What must hold of any two texts that are compared; shared by the fuzzer and the test that replays its
// seeds.
#pragma once

#include <string>
#include <string_view>

namespace test {

/// What stands between the two descriptions of an input.
inline constexpr std::string_view PairBorder = "\n=======\n";

/// Each may refer to the other as a.yaml and b.yaml.
struct TextPair {
    std::string baseline; ///< a.yaml
    std::string candidate; ///< b.yaml; equal to the baseline where the input has no border
};
TextPair splitPair(std::string_view input);

/// Reads, compares, judges, proves and mends as a review would. Empty when all is well, else what is wrong.
std::string brokenDiff(const TextPair& pair);

} // namespace test
