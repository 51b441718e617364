// SPDX-License-Identifier: GPL-3.0-or-later
// What of a pair nobody named.
#pragma once

#include "core/repo/repository.h"
#include "ui/workspace/study.h"

#include <string>

namespace ui {

struct PairChoice {
    Pair pair = {};
    std::string whyBaseline = {}; ///< empty: the baseline is as it was asked for, or as core chooses
    std::string whyCandidate = {};
};

/// A bare repository has no working tree: its default branch stands for it, and what its history began with
/// is the baseline where no version was tagged. Any other pair is as it was asked for.
PairChoice pairToLookAt(const core::Repository& repository, const Pair& asked);

} // namespace ui
