// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/counted_work.h"

#include <atomic>
#include <memory>
#include <utility>
#include <vector>

namespace ui {

core::Executor counted(core::Executor runAll, std::function<void(int done, int total)> tell)
{
    struct Count {
        std::atomic<int> done = 0;
        std::atomic<int> total = 0;
    };
    return [runAll = std::move(runAll), tell = std::move(tell), count = std::make_shared<Count>()](
               std::span<const std::function<void()>> tasks) {
        count->total += static_cast<int>(tasks.size());
        std::vector<std::function<void()>> pieces;
        for (const std::function<void()>& task : tasks)
            pieces.push_back([&task, &tell, &count] {
                task();
                const int done = ++count->done;
                tell(done, count->total);
            });
        runAll(pieces);
    };
}

} // namespace ui
