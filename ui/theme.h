// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the window: light, dark, high contrast, or as the system has it; and what each of them
// means.
#pragma once

#include <QColor>
#include <QPalette>

#include <cstdint>

namespace ui {

/// High contrast is black on white where the system is light, white on black where it is dark.
enum class Appearance : std::uint8_t { System, Light, Dark, HighContrast };

/// `system` is the palette the program was started with.
QPalette paletteFor(Appearance appearance, const QPalette& system);

bool isDark(const QPalette& palette);
/// Lines are as strong as words, and removed lines are hatched.
bool isHighContrast(const QPalette& palette);

/// What a colour means. A colour never says it alone: a shape and a word stand with it.
enum class Tone : std::uint8_t {
    Added,
    AddedWord,
    Removed,
    RemovedWord,
    Moved,
    MovedWord,
    Stale, ///< amber: no longer true, to be looked at again; the ground of warnings, too
    Failed, ///< the ground of errors
    Breaking, ///< a badge ■
    Risky, ///< a badge ▲
    Safe, ///< a badge ●; all is well ✓
    Docs, ///< a badge ○
};

struct ToneColours {
    QColor ground;
    QColor text; ///< on the ground
    QColor quiet; ///< secondary text on the ground
    QColor glyph; ///< a sign or bar of this meaning on its ground, the window or a text
};

ToneColours coloursOf(Tone tone, const QPalette& palette);
/// For a widget that stands on the tone's ground.
QPalette paletteOn(Tone tone, const QPalette& palette);

/// The contrast of WCAG: 1 for equal colours, 21 for black on white.
double contrast(const QColor& one, const QColor& other);

/// The colour itself, or the nearest lighter or darker one with a contrast of 4.5 on its ground.
QColor readableOn(const QColor& ground, const QColor& wanted);

} // namespace ui
