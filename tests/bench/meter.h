// SPDX-License-Identifier: Apache-2.0
// Time and memory of one piece of work, in a process of its own so that peaks do not mix.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace bench {

struct Measure {
    double wall = 0; ///< milliseconds
    double cpu = 0;
    double peak = 0; ///< MiB above what the process had before
    bool failed = false;
};

/// Runs the work in child processes, `rounds` times, and gives the median of each figure.
Measure measure(int rounds, const std::function<void()>& work);
/// Each figure's own median; failed when one of them did. At least one is needed.
Measure median(std::vector<Measure> all);
/// One line: name, wall, CPU, throughput over `bytes`, peak memory.
void print(std::string_view name, const Measure& measure, std::size_t bytes);
void printRatio(std::string_view name, const Measure& ours, const Measure& theirs, double wanted);
/// Keeps the compiler from dropping what is computed.
void keep(std::size_t value);

} // namespace bench
