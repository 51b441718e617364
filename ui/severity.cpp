// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/severity.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct SeverityLook {
    const char16_t* glyph;
    const char* word;
    Tone tone;
};

const SeverityLook& lookOf(core::Severity severity)
{
    static constexpr SeverityLook Looks[] = {
        {u"○", QT_TRANSLATE_NOOP("ui::Severity", "Docs"), Tone::Docs},
        {u"●", QT_TRANSLATE_NOOP("ui::Severity", "Safe"), Tone::Safe},
        {u"▲", QT_TRANSLATE_NOOP("ui::Severity", "Risky"), Tone::Risky},
        {u"■", QT_TRANSLATE_NOOP("ui::Severity", "Breaking"), Tone::Breaking},
    };
    return Looks[static_cast<std::size_t>(severity)];
}

} // namespace

QString severityGlyph(core::Severity severity)
{
    return QString::fromUtf16(lookOf(severity).glyph);
}

QString severityWord(core::Severity severity)
{
    return QCoreApplication::translate("ui::Severity", lookOf(severity).word);
}

Tone toneOf(core::Severity severity)
{
    return lookOf(severity).tone;
}

} // namespace ui
