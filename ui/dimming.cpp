// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dimming.h"

namespace ui {

namespace {

constexpr float ShareOfOwn = 0.4F;

/// Nothing of ours is painted with it, and it reaches whatever is in a widget.
constexpr QPalette::ColorRole DimmedMark = QPalette::BrightText;

QColor faded(const QColor& colour, const QColor& towards)
{
    const auto mixed = [](float own, float other) { return own * ShareOfOwn + other * (1 - ShareOfOwn); };
    return QColor::fromRgbF(mixed(colour.redF(), towards.redF()), mixed(colour.greenF(), towards.greenF()),
        mixed(colour.blueF(), towards.blueF()));
}

} // namespace

QPalette dimmedPalette(const QPalette& palette)
{
    QPalette quiet;
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        quiet.setColor(role, palette.color(QPalette::PlaceholderText));
    quiet.setColor(DimmedMark, Qt::transparent);
    return quiet;
}

bool isDimmed(const QPalette& palette)
{
    return palette.color(DimmedMark) == QColor(Qt::transparent);
}

ToneColours dimmed(const ToneColours& colours, const QPalette& palette)
{
    const QColor ground = faded(colours.ground, palette.color(QPalette::Base));
    const QColor quiet = readableOn(ground, palette.color(QPalette::PlaceholderText));
    return {ground, readableOn(ground, colours.text), quiet, quiet};
}

} // namespace ui
