// SPDX-License-Identifier: GPL-3.0-or-later
// Words of other people, and those that a packet's fixed words mean, as they stand on paper.
#pragma once

#include "ui/export/phrases.h"
#include "ui/export/print_style.h"

#include <QString>

#include <string_view>

namespace ui {

/// What a repository or a person says: nothing in it can hide, reorder or pose as other text; its lines stay.
QString printed(std::string_view text);
/// The same, or "nothing said".
QString printedOrNothing(std::string_view text, const Phrases& words);
/// "2026-11-21 13:00 UTC"
QString printedTime(std::string_view time);

struct SeverityLook {
    QString shape; ///< "■"
    QString word;
    Ink ink = Ink::Docs;
};
SeverityLook severityLook(std::string_view severity, const Phrases& words);

QString outcomeWord(std::string_view outcome, const Phrases& words);
QString verdictWord(std::string_view verdict, const Phrases& words);
QString classificationWord(std::string_view classification, const Phrases& words);
QString stanceWord(std::string_view stance, const Phrases& words);
QString flowWord(std::string_view flow, const Phrases& words);
QString impactWord(std::string_view impact, const Phrases& words);
QString roleWord(std::string_view role, const Phrases& words);

} // namespace ui
