// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/dimmed_tones.h"

namespace ui {

namespace {

constexpr float ShareOfOwn = 0.4F;

QColor faded(const QColor& colour, const QColor& towards)
{
    const auto mixed = [](float own, float other) { return own * ShareOfOwn + other * (1 - ShareOfOwn); };
    return QColor::fromRgbF(mixed(colour.redF(), towards.redF()), mixed(colour.greenF(), towards.greenF()),
        mixed(colour.blueF(), towards.blueF()));
}

} // namespace

ToneColours dimmed(const ToneColours& colours, const QPalette& palette)
{
    const QColor ground = faded(colours.ground, palette.color(QPalette::Base));
    const QColor quiet = readableOn(ground, palette.color(QPalette::PlaceholderText));
    return {ground, readableOn(ground, colours.text), quiet, quiet};
}

} // namespace ui
