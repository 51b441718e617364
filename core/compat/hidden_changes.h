// SPDX-License-Identifier: Apache-2.0
// How much of what differs in the texts means nothing: lines that changed in their blanks alone.
#pragma once

#include "core/contract/document_set.h"

#include <cstddef>

namespace core {

/// Lines of the candidate that are new to the eye and, without their blanks, stand in the baseline's file of
/// the same path.
std::size_t countHiddenLines(const DocumentSet& baseline, const DocumentSet& candidate);

} // namespace core
