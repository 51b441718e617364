// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double ReadableContrast = 4.5;

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

constexpr double StrongLine = 7;

struct Grounds {
    QColor window, base, text, quiet, button, line, highlight, chosen, link;
};

QPalette paletteOf(const Grounds& grounds)
{
    QPalette palette(grounds.button, grounds.window);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, grounds.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, grounds.quiet);
    // Fusion would etch disabled words with it.
    palette.setColor(QPalette::Disabled, QPalette::Light, Qt::transparent);
    palette.setColor(QPalette::PlaceholderText, grounds.quiet);
    palette.setColor(QPalette::Base, grounds.base);
    palette.setColor(QPalette::AlternateBase, grounds.window);
    palette.setColor(QPalette::ToolTipBase, grounds.button);
    palette.setColor(QPalette::Mid, grounds.line);
    palette.setColor(QPalette::Highlight, grounds.highlight);
    palette.setColor(QPalette::HighlightedText, grounds.chosen);
    palette.setColor(QPalette::Link, grounds.link);
    return palette;
}

QPalette lightPalette()
{
    return paletteOf({.window = 0xF4F6F8,
        .base = Qt::white,
        .text = 0x1B1F24,
        .quiet = 0x59636E,
        .button = 0xE9EDF1,
        .line = 0xD3D9E0,
        .highlight = 0x1F6FB2,
        .chosen = Qt::white,
        .link = 0x1F6FB2});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0x262B31,
        .base = 0x16191D,
        .text = 0xE6EAF0,
        .quiet = 0xA9B4C0,
        .button = 0x363D46,
        .line = 0x3B424B,
        .highlight = 0x1F5C99,
        .chosen = Qt::white,
        .link = 0x7CB8F0});
}

QPalette blackOnWhitePalette()
{
    return paletteOf({.window = Qt::white,
        .base = Qt::white,
        .text = Qt::black,
        .quiet = 0x262626,
        .button = Qt::white,
        .line = Qt::black,
        .highlight = 0x003F7F,
        .chosen = Qt::white,
        .link = 0x003F7F});
}

QPalette whiteOnBlackPalette()
{
    return paletteOf({.window = Qt::black,
        .base = Qt::black,
        .text = Qt::white,
        .quiet = 0xE0E6EC,
        .button = Qt::black,
        .line = Qt::white,
        .highlight = 0xFFE14D,
        .chosen = Qt::black,
        .link = 0x9FD0FF});
}

} // namespace

QPalette paletteFor(Appearance appearance, const QPalette& system)
{
    switch (appearance) {
    case Appearance::Light:
        return lightPalette();
    case Appearance::Dark:
        return darkPalette();
    case Appearance::HighContrast:
        return isDark(system) ? whiteOnBlackPalette() : blackOnWhitePalette();
    case Appearance::System:
        break;
    }
    return isDark(system) ? darkPalette() : lightPalette();
}

bool isHighContrast(const QPalette& palette)
{
    return contrast(palette.color(QPalette::Mid), palette.color(QPalette::Base)) >= StrongLine;
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QColor readableOn(const QColor& ground, const QColor& wanted)
{
    const double towards = luminance(ground) < 0.18 ? 1.0 : 0.0;
    QColor colour = wanted;
    for (int step = 0; step <= 20 && contrast(colour, ground) < ReadableContrast; ++step) {
        float hue = 0;
        float saturation = 0;
        float lightness = 0;
        wanted.getHslF(&hue, &saturation, &lightness);
        const auto share = static_cast<float>(step) / 20.0F;
        colour = QColor::fromHslF(
            std::max(hue, 0.0F), saturation, lightness + (static_cast<float>(towards) - lightness) * share);
    }
    return colour;
}

} // namespace ui
