// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_cascade.h"

namespace ui {

QRect besideWindow(const QRect& window, const QRect& room, int step, const QSize& smallest)
{
    const QRect beside = window.translated(step, step) & room;
    if (beside.width() >= smallest.width() && beside.height() >= smallest.height())
        return beside;
    return {room.topLeft(), window.size().boundedTo(room.size())};
}

} // namespace ui
