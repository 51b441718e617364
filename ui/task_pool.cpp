// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task_pool.h"

#include <QThreadPool>

#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace ui {

void shareMemory()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);
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
