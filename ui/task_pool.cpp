// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task_pool.h"

#include <QThreadPool>

#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace ui {

namespace {

/// Large texts and their trees go back to the machine at once; what is smaller is taken and given back at every
/// key, and asking the machine for it each time takes longer than the work.
constexpr int LargeBlock = 8 << 20;
constexpr int KeptForSoon = 64 << 20;

} // namespace

void shareMemory()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, LargeBlock);
    mallopt(M_TRIM_THRESHOLD, KeptForSoon);
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
