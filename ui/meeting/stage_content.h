// SPDX-License-Identifier: GPL-3.0-or-later
// What the Stage says, in words to be shown: no widget, no file, no clock.
#pragma once

#include "ui/card/card_content.h"
#include "ui/card/fact_list.h"
#include "ui/meeting/meeting_run.h"
#include "ui/meeting/stage_snippet.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ui {

enum class StageFace : std::uint8_t {
    Change, ///< one change, with its lines
    Several, ///< all that is safe, or all that is only words
    Summary,
};

/// "Breaks:", "mobile-app, web-checkout"
struct StageFact {
    QString label; ///< empty: the text says it all
    QString text;

    bool operator==(const StageFact&) const = default;
};

/// One of the four decisions.
struct StageChoice {
    std::string verdict;
    QString words;
    QString key;
    QString whyNot = {}; ///< empty: it can be chosen
    bool isChosen = false;

    bool operator==(const StageChoice&) const = default;
};

struct StageContent {
    StageFace face = StageFace::Change;
    std::string place; ///< of the change; empty on other faces
    core::Severity severity = core::Severity::Docs;
    QString badge; ///< "■ Breaking"
    QString position; ///< "1 / 7"
    QString whereabouts; ///< "POST /orders › 202 › status"
    QString headline;
    QString baseline; ///< what the sides are called
    QString candidate;
    StageSnippet snippet = {};
    std::vector<Fact> entries = {}; ///< of what is listed
    QString state = {}; ///< that it is decided, stale, parked or contested
    bool needsLook = false; ///< it is stale or contested: the room must see that
    bool canKeep = false; ///< what went stale may hold for what the change says now
    std::vector<StageFact> facts = {};
    std::vector<StageChoice> choices = {};
    QString mustSign = {};
    QString hint = {}; ///< what goes on from here, where nothing is decided
    QString spoken = {}; ///< all of it in sentences, for screen readers

    bool operator==(const StageContent&) const = default;
};

/// `minutes` are of the summary alone.
StageContent stageContent(const MeetingState& state, const std::optional<core::MeetingMinutes>& minutes = {});

} // namespace ui
