// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/text_style.h"

#include "ui/theme.h"

#include <QFontDatabase>

namespace ui {

namespace {

/// `share` of the one colour on the other.
QColor mixed(const QColor& ground, const QColor& colour, float share)
{
    const auto channel = [share](float below, float above) { return below + (above - below) * share; };
    return QColor::fromRgbF(channel(ground.redF(), colour.redF()), channel(ground.greenF(), colour.greenF()),
        channel(ground.blueF(), colour.blueF()));
}

} // namespace

TextStyle textStyleFor(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const bool dark = isDark(palette);
    return {
        .font = QFontDatabase::systemFont(QFontDatabase::FixedFont),
        .text = palette.color(QPalette::Text),
        .ground = ground,
        .caretLine = dark ? ground.lighter(140) : ground.darker(104),
        .margin = palette.color(QPalette::Window),
        .marginText = readableOn(palette.color(QPalette::Window), palette.color(QPalette::PlaceholderText)),
        .selection = mixed(ground, palette.color(QPalette::Highlight), dark ? 0.6F : 0.3F),
        .dark = dark,
    };
}

} // namespace ui
