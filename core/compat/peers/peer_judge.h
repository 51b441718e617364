// SPDX-License-Identifier: Apache-2.0
// A finding in another tool's words: its rows, and of its levels the worst.
#pragma once

#include "core/compat/comparison.h"
#include "core/compat/finding.h"
#include "core/compat/profile.h"

namespace core {

/// What the peer says nothing of is Docs.
void judgeAsPeer(Finding& finding, const Comparison& comparison, const Change& change, Profile profile);

} // namespace core
