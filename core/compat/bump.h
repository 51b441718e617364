// SPDX-License-Identifier: Apache-2.0
// Which part of a version must move for what was found.
#pragma once

#include "core/compat/judge.h"

#include <vector>

namespace core {

/// Breaking asks for a major one; what callers can see, or are told to leave, for a minor one; words for a
/// patch.
Bump bumpOf(const std::vector<Finding>& findings, const std::vector<Change>& changes);
/// `changes` are those of the comparison that the finding was made from.
Bump bumpOf(const Finding& finding, const std::vector<Change>& changes);

} // namespace core
