// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected in a text, by bytes, and where a line of it stands on the screen.
#pragma once

#include "core/document/source_text.h"

#include <QRect>

namespace ui {

class TextView;

/// The main selection; empty and at the caret where nothing is selected.
core::ByteRange selectedBytes(const TextView& view);
/// From the byte to the foot of its line, in the coordinates of the window; empty while it is out of sight.
QRect lineInWindow(const TextView& view, std::uint32_t offset);

} // namespace ui
