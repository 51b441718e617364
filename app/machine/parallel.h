// SPDX-License-Identifier: Apache-2.0
// The threads that core is lent.
#pragma once

#include "core/base/executor.h"

namespace machine {

/// On as many threads as the machine runs at once, this one among them.
void runInParallel(std::span<const std::function<void()>> tasks);

} // namespace machine
