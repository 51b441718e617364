// SPDX-License-Identifier: GPL-3.0-or-later
// Where the checked-out branch stands, beside what it follows and beside the main line.
#pragma once

#include "core/repo/repository.h"

#include <QString>

#include <stop_token>
#include <string>

namespace ui {

/// How far two lines of history have parted.
struct Parting {
    std::string from = {}; ///< the other line: "origin/main"; empty: there is none
    int ahead = 0; ///< commits that only this one has
    int behind = 0; ///< commits that only the other one has
};

struct BranchState {
    std::string name = {}; ///< empty: no branch is checked out
    std::string commit = {}; ///< that the working tree stands on; empty before the first
    Parting upstream = {};
    Parting mainLine = {}; ///< without one where it is itself the main line
};

/// Counts no farther than people care.
BranchState branchStateOf(
    const core::Repository& repository, const core::UserGit& user, const std::stop_token& stop = {});

/// "main ↑1 ↓2"; "no branch, at 1234abc" where none is checked out; empty before the first commit.
QString branchText(const BranchState& state);
/// The same for those who do not read signs.
QString spokenBranch(const BranchState& state);

} // namespace ui
