// SPDX-License-Identifier: Apache-2.0
// Every description there is to try something on: fixtures, the sample, the rules' examples, public ones.
#pragma once

#include "tests/core/compat/compared_sources.h"

#include <string>
#include <vector>

namespace test {

struct DescriptionPair {
    std::string name;
    Source baseline;
    Source candidate;
};

/// Beside the checkout and no part of it: absent for most people.
std::filesystem::path sharedCases();
/// Ours: what the tests cannot do without.
std::vector<DescriptionPair> ownPairs();
/// Those beside the checkout; empty when they are absent.
std::vector<DescriptionPair> publicPairs();
/// All of them.
std::vector<DescriptionPair> allPairs();

} // namespace test
