// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: the lines of a text as they are now, where they lie.
#pragma once

#include "ui/text_view/text_structure.h"

namespace ui {

class TextView;

/// Good until the text changes.
TextLines linesOf(const TextView& view);

} // namespace ui
