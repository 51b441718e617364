// SPDX-License-Identifier: GPL-3.0-or-later
// The threads of the window's long work.
#pragma once

#include <memory>

class QThreadPool;

namespace ui {

/// Not Qt's own, whose threads large fills are painted by: a picture would wait until work ends.
QThreadPool& taskPool();

/// Before the first thread: what one of them gives back the others take. Each would keep the megabytes of a text
/// for itself.
void shareMemory();

/// What is large is taken apart there, too, where nobody else holds it.
void letGo(std::shared_ptr<const void> value);

} // namespace ui
