// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/packet_language.h"

#include "ui/repository_settings.h"

#include <QSettings>

#include <algorithm>

namespace ui {
namespace {

constexpr const char* LanguageKey = "packetLanguage";

bool isPacketLanguage(const QString& code)
{
    return std::ranges::find(packetLanguages(), code, &PacketLanguage::code) != packetLanguages().end();
}

} // namespace

const std::array<PacketLanguage, 6>& packetLanguages()
{
    // In their own words: whoever looks for a language can read these.
    static const std::array<PacketLanguage, 6> all {{{QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("fr"), QStringLiteral("Français")}, {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("uk"), QStringLiteral("Українська")},
        {QStringLiteral("pl"), QStringLiteral("Polski")}}};
    return all;
}

Phrases phrasesIn(const QString& code)
{
    auto translator = std::make_shared<QTranslator>();
    // English stands in the program itself; only its plurals are in a file.
    (void)translator->load(QStringLiteral(":/i18n/countersign_%1.qm").arg(code));
    return Phrases(std::move(translator));
}

QString packetLanguageOf(const std::filesystem::path& repository)
{
    QSettings settings;
    settings.beginGroup(repositoryGroup(repository));
    QString kept = settings.value(LanguageKey).toString();
    if (isPacketLanguage(kept))
        return kept;
    const QString own = Phrases().language();
    return isPacketLanguage(own) ? own : packetLanguages().front().code;
}

void keepPacketLanguage(const std::filesystem::path& repository, const QString& code)
{
    QSettings settings;
    settings.beginGroup(repositoryGroup(repository));
    settings.setValue(LanguageKey, code);
}

} // namespace ui
