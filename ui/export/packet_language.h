// SPDX-License-Identifier: GPL-3.0-or-later
// The language that a packet is printed in: its own, apart from that of the window.
#pragma once

#include "ui/export/phrases.h"

#include <QString>

#include <array>
#include <filesystem>

namespace ui {

struct PacketLanguage {
    QString code; ///< "uk"
    QString name; ///< as its speakers call it
};

const std::array<PacketLanguage, 6>& packetLanguages();
Phrases phrasesIn(const QString& code);

/// As chosen for a repository by this person; before that, the language of the window, or else English.
QString packetLanguageOf(const std::filesystem::path& repository);
void keepPacketLanguage(const std::filesystem::path& repository, const QString& code);

} // namespace ui
