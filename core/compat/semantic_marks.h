// SPDX-License-Identifier: Apache-2.0
// A meaning can change without a byte changing: what reviewers mark counts as Breaking.
#pragma once

#include "core/compat/comparison.h"
#include "core/compat/judge.h"

#include <string_view>
#include <vector>

namespace core {

/// Marks the findings that are meant by their place or pointer; a mark on anything else of the candidate
/// becomes a finding of its own. What leads nowhere is owned up to in the coverage.
void applyMarks(Judgement& judgement, const Comparison& comparison, const JudgeOptions& options);

} // namespace core
