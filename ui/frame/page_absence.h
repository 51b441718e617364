// SPDX-License-Identifier: GPL-3.0-or-later
// Why a workspace has nothing to show, in a sentence, and what to do about it.
#pragma once

#include "ui/commands.h"
#include "ui/frame/workspace_page.h"
#include "ui/workspace/study.h"

#include <QList>
#include <QString>

#include <optional>

namespace ui {

/// What is known of the open repository so far.
struct Situation {
    bool hasHistory = true; ///< false: a plain folder
    std::shared_ptr<const Study> study = {};
    std::optional<core::Error> whyNoStudy = {}; ///< of the last try
};

struct PageAbsence {
    QString sentence;
    QString hint = {};
    QList<CommandId> actions = {};
    bool offersTexts = false; ///< they differ, and it means nothing
};

/// Nothing: the page has something to show. What could not be read is never called "no change".
std::optional<PageAbsence> absenceOf(PageId page, const Situation& situation);

} // namespace ui
