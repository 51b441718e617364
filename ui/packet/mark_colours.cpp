// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/mark_colours.h"

#include "ui/theme.h"

namespace ui {

QColor markColour(SectionMark mark, const QPalette& palette)
{
    const Tone tone = mark == SectionMark::Done ? Tone::Safe
        : mark == SectionMark::Attention        ? Tone::Stale
                                                : Tone::Breaking;
    return readableOn(palette.color(QPalette::Base), coloursOf(tone, palette).glyph);
}

} // namespace ui
