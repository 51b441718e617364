// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: the colours of marks that may not hold any more, until newer ones are there.
#pragma once

#include "ui/theme.h"

namespace ui {

/// Nearer to the ground of the text, and readable on what is left of their own.
ToneColours dimmed(const ToneColours& colours, const QPalette& palette);

} // namespace ui
