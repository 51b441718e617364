// SPDX-License-Identifier: Apache-2.0
// References within a piece of text that moves from the baseline into a file of the candidate.
#pragma once

#include "core/base/result.h"
#include "core/compat/comparison.h"
#include "core/document/patch/fragment.h"

namespace core {

/// Rewrites relative references where the file is another one; fails where one leads nowhere in the
/// candidate. `from` is a node of the baseline, `into` of the candidate.
Result<void> carryReferences(
    Fragment& piece, const Comparison& comparison, const Node& from, const Node& into);

} // namespace core
