// SPDX-License-Identifier: Apache-2.0
// What the settings say about judging, handed to the judge.
#pragma once

#include "core/compat/judge.h"
#include "core/contract/settings.h"

namespace core {

std::vector<Suppression> suppressionsOf(const Settings& settings);

/// Sets profile, envelope and suppressions; a suppression is added to those that are there. Expired ones stay
/// in: the judge holds them against its day.
void applySettings(const Settings& settings, JudgeOptions& options);

} // namespace core
