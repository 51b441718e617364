// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task_pool.h"

#include <QThreadPool>

namespace ui {

QThreadPool& taskPool()
{
    static QThreadPool pool;
    return pool;
}

} // namespace ui
