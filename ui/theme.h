// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the window: light, dark, or as the system has it.
#pragma once

#include <QColor>
#include <QPalette>

#include <cstdint>

namespace ui {

enum class Appearance : std::uint8_t { System, Light, Dark };

/// `system` is the palette the program was started with.
QPalette paletteFor(Appearance appearance, const QPalette& system);

bool isDark(const QPalette& palette);

/// The contrast of WCAG: 1 for equal colours, 21 for black on white.
double contrast(const QColor& one, const QColor& other);

/// The colour itself, or the nearest lighter or darker one with a contrast of 4.5 on its ground.
QColor readableOn(const QColor& ground, const QColor& wanted);

} // namespace ui
