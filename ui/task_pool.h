// SPDX-License-Identifier: GPL-3.0-or-later
// The threads of the window's long work.
#pragma once

class QThreadPool;

namespace ui {

/// Not Qt's own, whose threads large fills are painted by: a picture would wait until work ends.
QThreadPool& taskPool();

} // namespace ui
