// SPDX-License-Identifier: Apache-2.0
#include "core/base/executor.h"

namespace core {

void runInTurn(std::span<const std::function<void()>> tasks)
{
    for (const std::function<void()>& task : tasks)
        task();
}

} // namespace core
