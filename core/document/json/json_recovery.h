// SPDX-License-Identifier: Apache-2.0
// A second, tolerant look at a text that is no JSON: it keeps what can be read and tells every fault it sees.
#pragma once

#include "core/document/document.h"
#include "core/document/tree_builder.h"

#include <stop_token>

namespace core {

/// Fills an empty tree. Tells nothing exactly when the text is JSON within the limits (but for duplicate
/// keys, which the builder tells); only the last value of a stopped reading may be incomplete.
void recoverJson(TreeBuilder& builder, const ReadLimits& limits, const std::stop_token& stop = {});

} // namespace core
