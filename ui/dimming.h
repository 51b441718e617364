// SPDX-License-Identifier: GPL-3.0-or-later
// How everything looks that may not hold any more, until something newer is there.
#pragma once

#include "ui/theme.h"

namespace ui {

/// For a widget and all in it: words are quiet, and the colours of meanings are dimmed.
QPalette dimmedPalette(const QPalette& palette);
bool isDimmed(const QPalette& palette);

/// Nearer to the ground of the text, and readable on what is left of their own.
ToneColours dimmed(const ToneColours& colours, const QPalette& palette);

} // namespace ui
