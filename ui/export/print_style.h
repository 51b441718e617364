// SPDX-License-Identifier: GPL-3.0-or-later
// How packets look on paper: sizes, fonts, inks. Lengths are tenths of a point, so that fonts have whole
// sizes.
#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QSizeF>

#include <cstdint>

namespace ui {

enum class Paper : std::uint8_t { A4, Letter };

inline constexpr double UnitsPerPoint = 10;
inline constexpr double UnitsPerInch = 720;
inline constexpr double UnitsPerMillimetre = UnitsPerInch / 25.4;

QSizeF paperSize(Paper paper);
/// What people print on where the locale is at home.
Paper paperOf(const QLocale& locale);

/// What a text is in its place.
enum class TextRole : std::uint8_t {
    Body,
    Strong,
    Quiet, ///< what helps to read and is not the matter itself
    Small,
    SmallStrong, ///< heads of columns
    Mono,
    Title,
    Chapter,
    Section,
    Figure, ///< a number that stands for itself
};

QFont fontOf(TextRole role);
/// From one line to the next, in heights of a line.
double leadingOf(TextRole role);

/// What something means. Paper is white: the colours are those of the light theme.
enum class Ink : std::uint8_t {
    Text,
    Quiet,
    Line,
    Ground, ///< what stands back from the page
    Accent,
    Watermark,
    Warning,
    Breaking,
    Risky,
    Safe,
    Docs,
    Removed,
    RemovedWord,
    Added,
    AddedWord,
};

QColor colorOf(Ink ink);
QColor textColorOf(TextRole role);
/// Of a shape of this meaning on the paper.
QColor shapeColorOf(Ink ink);
/// Of text on a ground of this ink.
QColor textColorOn(Ink ground);

} // namespace ui
