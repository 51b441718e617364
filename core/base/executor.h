// SPDX-License-Identifier: Apache-2.0
// How core does several things at once without threads of its own: whoever calls brings them.
#pragma once

#include <functional>
#include <span>

namespace core {

/// Does every task, in any order, and comes back when all are done. A task may call it again.
using Executor = std::function<void(std::span<const std::function<void()>> tasks)>;

/// One after the other.
void runInTurn(std::span<const std::function<void()>> tasks);

} // namespace core
