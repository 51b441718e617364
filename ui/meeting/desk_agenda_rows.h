// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of a meeting in words: what comes when, why it stands there, and what came of it.
#pragma once

#include "core/review/meeting/meeting_agenda.h"
#include "ui/workspace/standing.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui {

struct DeskRow {
    QString section; ///< rows of one stand under each other
    std::size_t item = 0; ///< of the agenda
    std::optional<core::Severity> severity = {};
    QString sign;
    QString headline;
    QString why; ///< it stands where it stands
    QString mark; ///< "✓ Accepted", "◔ Parked"; "—" while nothing came of it
    bool waits = false;
    QString spoken; ///< all of it in sentences

    bool operator==(const DeskRow&) const = default;
};

std::vector<DeskRow> deskRows(
    const Standing& standing, const std::vector<core::AgendaItem>& agenda, const core::Meeting& meeting);
/// "Breaks 2 consumers, and nobody knows of 1."
QString whyOnAgenda(const core::AgendaItem& item);
/// What it is about, in one line: the change's headline, or what all of its changes are.
QString headlineOf(const Standing& standing, const core::AgendaItem& item);

} // namespace ui
