// SPDX-License-Identifier: GPL-3.0-or-later
// Where a text is being written and what of it is selected, for what is shown beside it.
#pragma once

#include "core/document/source_text.h"

#include <QRect>

#include <cstdint>

namespace ui {

class TextView;

/// From the byte to the foot of its line, in the coordinates of the view's window; empty while it is out of
/// sight.
QRect placeInWindow(const TextView& view, std::uint32_t offset);
/// The main selection; empty and at the caret where nothing is selected.
core::ByteRange selectedBytes(const TextView& view);
/// One caret, and nothing selected.
bool hasPlainCaret(const TextView& view);

} // namespace ui
