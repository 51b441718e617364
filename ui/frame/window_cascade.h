// SPDX-License-Identifier: GPL-3.0-or-later
// Where a window goes that would cover another one.
#pragma once

#include <QRect>

namespace ui {

/// A step down and to the side, smaller where the room ends; where too little is left of it, in the corner
/// the room begins with.
QRect besideWindow(const QRect& window, const QRect& room, int step, const QSize& smallest);

} // namespace ui
