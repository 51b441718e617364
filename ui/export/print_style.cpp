// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/print_style.h"

#include "ui/theme.h"

#include <QFontDatabase>
#include <QPageSize>

#include <array>
#include <optional>

namespace ui {
namespace {

constexpr double NoLigatures = 0.05; ///< spaced letters are never joined; too little to be seen

struct RoleStyle {
    int size; ///< tenths of a point
    bool isBold;
    bool isMono;
    double leading;
};

constexpr RoleStyle RoleStyles[] = {
    {90, false, false, 1.3}, // Body
    {90, true, false, 1.3}, // Strong
    {90, false, false, 1.3}, // Quiet
    {75, false, false, 1.3}, // Small
    {75, true, false, 1.3}, // SmallStrong
    {76, false, true, 1.25}, // Mono
    {210, true, false, 1.15}, // Title
    {145, true, false, 1.2}, // Chapter
    {105, true, false, 1.25}, // Section
    {200, true, false, 1.1}, // Figure
};

/// The first that is installed; else whatever the system takes for it. Each of them has Latin and Cyrillic.
QString familyOf(bool isMono)
{
    static constexpr std::array SansFamilies {"Noto Sans", "Liberation Sans", "DejaVu Sans"};
    static constexpr std::array MonoFamilies {"Noto Sans Mono", "Liberation Mono", "DejaVu Sans Mono"};
    for (const char* const each : isMono ? MonoFamilies : SansFamilies)
        if (QFontDatabase::hasFamily(QString::fromLatin1(each)))
            return QString::fromLatin1(each);
    return QFontDatabase::systemFont(isMono ? QFontDatabase::FixedFont : QFontDatabase::GeneralFont).family();
}

const QPalette& lightTheme()
{
    static const QPalette palette = paletteFor(Appearance::Light, {});
    return palette;
}

std::optional<Tone> toneOf(Ink ink)
{
    switch (ink) {
    case Ink::Warning:
        return Tone::Stale;
    case Ink::Breaking:
        return Tone::Breaking;
    case Ink::Risky:
        return Tone::Risky;
    case Ink::Safe:
        return Tone::Safe;
    case Ink::Docs:
        return Tone::Docs;
    case Ink::Removed:
        return Tone::Removed;
    case Ink::RemovedWord:
        return Tone::RemovedWord;
    case Ink::Added:
        return Tone::Added;
    case Ink::AddedWord:
        return Tone::AddedWord;
    default:
        return std::nullopt;
    }
}

QPalette::ColorRole paletteRole(Ink ink)
{
    switch (ink) {
    case Ink::Quiet:
        return QPalette::PlaceholderText;
    case Ink::Line:
        return QPalette::Mid;
    case Ink::Ground:
    case Ink::Watermark:
        return QPalette::Window;
    case Ink::Accent:
        return QPalette::Link;
    default:
        return QPalette::Text;
    }
}

const RoleStyle& styleOf(TextRole role)
{
    return RoleStyles[static_cast<std::size_t>(role)];
}

} // namespace

QSizeF paperSize(Paper paper)
{
    const QPageSize size(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
    return QSizeF(size.sizePoints()) * UnitsPerPoint;
}

Paper paperOf(const QLocale& locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

QFont fontOf(TextRole role)
{
    static const QString sans = familyOf(false);
    static const QString mono = familyOf(true);
    const RoleStyle& style = styleOf(role);
    QFont font(style.isMono ? mono : sans);
    font.setPixelSize(style.size);
    font.setBold(style.isBold);
    font.setStyleHint(style.isMono ? QFont::Monospace : QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Without ligatures: who searches the PDF for "flag" or copies it must get these letters.
    font.setLetterSpacing(QFont::AbsoluteSpacing, NoLigatures);
    return font;
}

double leadingOf(TextRole role)
{
    return styleOf(role).leading;
}

QColor colorOf(Ink ink)
{
    if (const auto tone = toneOf(ink))
        return coloursOf(*tone, lightTheme()).ground;
    return lightTheme().color(paletteRole(ink));
}

QColor textColorOf(TextRole role)
{
    const bool isQuiet = role == TextRole::Quiet || role == TextRole::Small || role == TextRole::SmallStrong;
    return colorOf(isQuiet ? Ink::Quiet : Ink::Text);
}

QColor shapeColorOf(Ink ink)
{
    const auto tone = toneOf(ink);
    return tone ? coloursOf(*tone, lightTheme()).glyph : colorOf(ink);
}

QColor textColorOn(Ink ground)
{
    const auto tone = toneOf(ground);
    return tone ? coloursOf(*tone, lightTheme()).text : colorOf(Ink::Text);
}

} // namespace ui
