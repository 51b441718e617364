// SPDX-License-Identifier: GPL-3.0-or-later
// How far long work is: the pieces it was split into, counted as they are done.
#pragma once

#include "core/base/executor.h"

#include <functional>

namespace ui {

/// `tell` is called on whichever thread has done a piece; `total` grows when a piece is split in its turn.
core::Executor counted(core::Executor runAll, std::function<void(int done, int total)> tell);

} // namespace ui
