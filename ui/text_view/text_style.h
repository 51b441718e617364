// SPDX-License-Identifier: GPL-3.0-or-later
// What a text looks like: the font and colours, taken from the palette.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace ui {

struct TextStyle {
    QFont font;
    QColor text;
    QColor ground;
    QColor caretLine;
    QColor margin;
    QColor marginText;
    QColor selection;
    bool dark = false;
};

TextStyle textStyleFor(const QPalette& palette);

} // namespace ui
