// SPDX-License-Identifier: Apache-2.0
// What the command line asks of the benchmarks of `diff`.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace bench {

struct DiffOrder {
    bool fetch = false;
    int rounds = 5;
    std::string program; ///< the one that is measured
    std::vector<std::string> files = {}; ///< words that are no option
};

/// [--fetch] [--rounds N] [--program COUNTERSIGN] [FILE...]
DiffOrder readDiffOrder(std::span<char*> words, std::string program);

} // namespace bench
