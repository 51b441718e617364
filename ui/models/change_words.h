// SPDX-License-Identifier: GPL-3.0-or-later
// What lists say of a change: where it stands, what was decided, and the whole of it for those who hear it.
#pragma once

#include "ui/models/change_row.h"

#include <QString>

namespace ui {

/// "POST /orders › response 202 › body › status", safe to show.
QString shownPath(const std::string& path);
/// The path of the first site, and how many more there are.
/// Below the message in lists: the contract, where it is given, and the place in it.
QString aboutChange(const std::string& contract, const core::Finding& finding);
QString whereabouts(const core::Finding& finding);

/// "accept-with-plan" as people say it: "Accepted with a plan".
QString verdictWord(const std::string& verdict);
/// "+5"; empty where there is only one.
QString moreSites(const core::Finding& finding);

/// "✓ Accepted", "⚠ Stale"; "—" while nobody decided
QString decisionText(const ChangeRow& row);

/// The whole row in sentences, for those who hear it.
QString spokenChange(const ChangeRow& row);

} // namespace ui
