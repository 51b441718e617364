// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of one change beside the finding: whom it hits, who owns it, what people said. Gathered once,
// for lists that sort, filter and show.
#pragma once

#include "ui/workspace/standing.h"

#include <string>
#include <vector>

namespace ui {

struct ChangeRow {
    ChangeRef change = {};
    std::string contract = {}; ///< its id, where changes of several contracts stand beside each other
    core::DecisionState state = core::DecisionState::Undecided;
    std::string verdict = {}; ///< of the decision that counts
    std::string decidedBy = {}; ///< a principal
    std::vector<std::string> roles = {}; ///< that must sign for it, in the order of the duty
    std::vector<std::string> people = {}; ///< who hold these roles, or own its file
    std::vector<std::string> affected = {}; ///< consumers that it hits
    std::vector<std::string> unknown = {}; ///< consumers of which nobody can say
    std::size_t openComments = 0;
    std::size_t rank = 0; ///< its place among all, the riskiest first

    /// As Standing counts it.
    bool waitsForDecision() const { return state != core::DecisionState::Current; }
};

bool haveSeveralChanged(const std::vector<core::ComparedContract>& contracts);

/// All changes of the pair, as the texts are read. Without a standing nobody said anything yet.
std::vector<ChangeRow> changeRows(const Study& study, const Standing* standing);

} // namespace ui
