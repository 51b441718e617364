// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task_pool.h"

#include <QThreadPool>

#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace ui {

namespace {

/// Texts, trees and whatever else is larger goes back to the machine at once.
constexpr int LargeBlock = 1 << 20;

} // namespace

void shareMemory()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, LargeBlock);
#endif
}

QThreadPool& taskPool()
{
    static QThreadPool pool;
    return pool;
}

void letGo(std::shared_ptr<const void> value)
{
    if (value)
        taskPool().start([held = std::move(value)]() mutable { held.reset(); });
}

} // namespace ui
