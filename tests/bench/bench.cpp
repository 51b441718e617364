// SPDX-License-Identifier: Apache-2.0
// Prints time, throughput and peak memory on generated inputs: bench [1] [12] [100] (MB).
#include "tests/bench/diff_bench.h"
#include "tests/bench/generated_description.h"
#include "tests/bench/reading_bench.h"

#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int argc, char** argv)
{
    std::vector<int> sizes;
    for (int at = 1; at < argc; ++at)
        sizes.push_back(std::atoi(argv[at]));
    if (sizes.empty())
        sizes = {1, 12, 100};
    for (const int megabytes : sizes) {
        const auto description = bench::generateDescription(static_cast<std::size_t>(megabytes) * 1'000'000);
        std::printf("\n%d MB: %zu bytes of YAML, %zu bytes of JSON\n", megabytes, description.yaml.size(),
            description.json.size());
        const int rounds = megabytes > 50 ? 3 : 7;
        bench::benchReading(description, rounds, megabytes <= 12);
        const auto candidate =
            bench::generateDescription(static_cast<std::size_t>(megabytes) * 1'000'000, 200);
        bench::benchDiffs(description, candidate, rounds);
    }
}
