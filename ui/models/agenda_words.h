// SPDX-License-Identifier: GPL-3.0-or-later
// What an item of the agenda says of itself.
#pragma once

#include "ui/models/agenda_model.h"

#include <QString>

namespace ui {

QString agendaTitle(const AgendaItem& item);
/// The quiet second line.
QString agendaAbout(const AgendaItem& item);
/// "■" of a change, else a sign of its kind.
QString agendaSign(const AgendaItem& item);
/// "✓ Accepted", "⚠ Stale"; empty where nobody decides.
QString agendaDecision(const AgendaItem& item);
/// All of it in sentences.
QString spokenAgenda(const AgendaItem& item);

} // namespace ui
