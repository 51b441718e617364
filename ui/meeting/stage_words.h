// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of the Stage, each from what it needs; private to this room.
#pragma once

#include "ui/meeting/stage_content.h"

#include <QCoreApplication>

namespace ui {

struct StageText {
    Q_DECLARE_TR_FUNCTIONS(ui::Stage)
};

/// "POST /orders › 202 › status", as short as the room still knows where that is.
QString stagePath(const QString& breadcrumb);
/// "2 accept, 1 rejects"; empty where nobody voted.
QString voteWords(const std::vector<core::Vote>& votes);
/// Who is hit, of whom nobody knows, how people voted.
std::vector<StageFact> stageFacts(const CardContent& card, const core::AgendaItem& item);
/// Nothing where none is needed, or any more.
std::optional<StageFact> safeWay(const CardContent& card);
std::vector<StageChoice> stageChoices(const CardDecision& decision);
/// "must sign: Backend + Frontend"
QString mustSignWords(const std::vector<CardOwner>& owners);

std::vector<StageFact> summaryFacts(const core::MeetingMinutes& minutes);

} // namespace ui
