// SPDX-License-Identifier: Apache-2.0
#include "app/machine/parallel.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace machine {

void runInParallel(std::span<const std::function<void()>> tasks)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t mine = next++; mine < tasks.size(); mine = next++)
            tasks[mine]();
    };
    const std::size_t most = std::max(std::thread::hardware_concurrency(), 1U);
    std::vector<std::jthread> others;
    try {
        for (std::size_t thread = 1; thread < std::min(tasks.size(), most); ++thread)
            others.emplace_back(work);
    } catch (const std::system_error&) {
        // No more threads to be had: those there are do it all.
    }
    work();
}

} // namespace machine
