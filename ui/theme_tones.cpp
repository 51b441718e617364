// SPDX-License-Identifier: GPL-3.0-or-later
// Blue comes, orange goes, violet moves, amber is stale. Of the two first no grey printer can tell the
// grounds apart (they are equally light on purpose), which is why the signs in the gutter are always there.
#include "ui/dimming.h"
#include "ui/theme.h"

namespace ui {

namespace {

struct ToneRow {
    Tone tone;
    QRgb ground, text, quiet, glyph;
};

constexpr QRgb Ink = 0xFF1B1F24;
constexpr QRgb Grey = 0xFF59636E;
constexpr QRgb Chalk = 0xFFE6EAF0;
constexpr QRgb PaleGrey = 0xFFA9B4C0;
constexpr QRgb Night = 0xFF16191D;
constexpr QRgb White = 0xFFFFFFFF;
constexpr QRgb Black = 0xFF000000;

constexpr ToneRow Light[] = {
    {Tone::Added, 0xFFE0EDFB, Ink, Grey, 0xFF1F6FB2},
    {Tone::AddedWord, 0xFF9CC7F5, Ink, Ink, 0xFF14507F},
    {Tone::Removed, 0xFFFDE7DA, Ink, Grey, 0xFFA84A0B},
    {Tone::RemovedWord, 0xFFF7B98F, Ink, Ink, 0xFF7A3406},
    {Tone::Moved, 0xFFEFE6FA, Ink, Grey, 0xFF6D41B0},
    {Tone::MovedWord, 0xFFD2BCF0, Ink, Ink, 0xFF4E2A88},
    {Tone::Stale, 0xFFFFF1D1, Ink, Grey, 0xFF8A5A00},
    {Tone::Failed, 0xFFFCE4E1, Ink, Grey, 0xFFB42318},
    {Tone::Breaking, 0xFFB42318, White, White, 0xFFB42318},
    {Tone::Risky, 0xFFF5B84B, Black, Ink, 0xFF8A5A00},
    {Tone::Safe, 0xFF1F6FB2, White, White, 0xFF1F6FB2},
    {Tone::Docs, 0xFF5B6472, White, White, 0xFF5B6472},
};

constexpr ToneRow Dark[] = {
    {Tone::Added, 0xFF12304F, Chalk, PaleGrey, 0xFF7CB8F0},
    {Tone::AddedWord, 0xFF1F5C99, White, White, 0xFFBBDDFB},
    {Tone::Removed, 0xFF46291A, Chalk, PaleGrey, 0xFFF0A877},
    {Tone::RemovedWord, 0xFF8A4A22, White, White, 0xFFFBD5BC},
    {Tone::Moved, 0xFF35264D, Chalk, PaleGrey, 0xFFBFA0F0},
    {Tone::MovedWord, 0xFF5D3F91, White, White, 0xFFDFCFFA},
    {Tone::Stale, 0xFF3D2F10, Chalk, 0xFFC6BFB0, 0xFFF5B84B},
    {Tone::Failed, 0xFF4A201C, Chalk, 0xFFCBBAB8, 0xFFFF8A75},
    {Tone::Breaking, 0xFFFF8A75, Night, Night, 0xFFFF8A75},
    {Tone::Risky, 0xFFF5B84B, Night, Night, 0xFFF5B84B},
    {Tone::Safe, 0xFF7CB8F0, Night, Night, 0xFF7CB8F0},
    {Tone::Docs, 0xFFA9B4C0, Night, Night, 0xFFA9B4C0},
};

constexpr ToneRow BlackOnWhite[] = {
    {Tone::Added, 0xFFD6E8FF, Black, Black, 0xFF003F7F},
    {Tone::AddedWord, 0xFF8FC3FF, Black, Black, 0xFF00264D},
    {Tone::Removed, 0xFFFFE3D1, Black, Black, 0xFF7A2E00},
    {Tone::RemovedWord, 0xFFFFB27D, Black, Black, 0xFF4D1D00},
    {Tone::Moved, 0xFFEADDFF, Black, Black, 0xFF4A1E8C},
    {Tone::MovedWord, 0xFFC9A8FF, Black, Black, 0xFF2E0A66},
    {Tone::Stale, 0xFFFFE9A8, Black, Black, 0xFF5C3B00},
    {Tone::Failed, 0xFFFFDBD6, Black, Black, 0xFF8A0F06},
    {Tone::Breaking, 0xFF8A0F06, White, White, 0xFF8A0F06},
    {Tone::Risky, 0xFFFFC04D, Black, Black, 0xFF5C3B00},
    {Tone::Safe, 0xFF003F7F, White, White, 0xFF003F7F},
    {Tone::Docs, 0xFF303842, White, White, 0xFF303842},
};

constexpr ToneRow WhiteOnBlack[] = {
    {Tone::Added, 0xFF00284D, White, White, 0xFF9FD0FF},
    {Tone::AddedWord, 0xFF0057A8, White, White, 0xFFD6ECFF},
    {Tone::Removed, 0xFF4A1F00, White, White, 0xFFFFC199},
    {Tone::RemovedWord, 0xFF943E00, White, White, 0xFFFFE5D4},
    {Tone::Moved, 0xFF301063, White, White, 0xFFD4BBFF},
    {Tone::MovedWord, 0xFF5D2BB0, White, White, 0xFFEDE2FF},
    {Tone::Stale, 0xFF3D2C00, White, White, 0xFFFFD166},
    {Tone::Failed, 0xFF570A03, White, White, 0xFFFFB3A6},
    {Tone::Breaking, 0xFFFFB3A6, Black, Black, 0xFFFFB3A6},
    {Tone::Risky, 0xFFFFD166, Black, Black, 0xFFFFD166},
    {Tone::Safe, 0xFF9FD0FF, Black, Black, 0xFF9FD0FF},
    {Tone::Docs, 0xFFE0E6EC, Black, Black, 0xFFE0E6EC},
};

const ToneRow& rowOf(Tone tone, const QPalette& palette)
{
    const auto place = static_cast<std::size_t>(tone);
    if (isHighContrast(palette))
        return isDark(palette) ? WhiteOnBlack[place] : BlackOnWhite[place];
    return isDark(palette) ? Dark[place] : Light[place];
}

} // namespace

ToneColours coloursOf(Tone tone, const QPalette& palette)
{
    const ToneRow& row = rowOf(tone, palette);
    Q_ASSERT(row.tone == tone);
    const ToneColours own {QColor::fromRgb(row.ground), QColor::fromRgb(row.text), QColor::fromRgb(row.quiet),
        QColor::fromRgb(row.glyph)};
    return isDimmed(palette) ? dimmed(own, palette) : own;
}

QPalette paletteOn(Tone tone, const QPalette& palette)
{
    const ToneColours colours = coloursOf(tone, palette);
    QPalette on = palette;
    for (const auto ground : {QPalette::Window, QPalette::Base})
        on.setColor(ground, colours.ground);
    for (const auto text : {QPalette::WindowText, QPalette::Text})
        on.setColor(text, colours.text);
    on.setColor(QPalette::PlaceholderText, colours.quiet);
    on.setColor(QPalette::Link, readableOn(colours.ground, palette.color(QPalette::Link)));
    return on;
}

} // namespace ui
