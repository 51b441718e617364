// SPDX-License-Identifier: Apache-2.0
// What git leaves in a text where it could not merge two sides; private to this room.
#pragma once

#include "core/document/diagnostic.h"

#include <vector>

namespace core {

/// Of a text that could not be read: where a merge conflict is the reason, that is told instead of what its
/// lines do to the syntax from there on.
void tellMergeConflict(const SourceText& text, std::vector<Diagnostic>& diagnostics);

} // namespace core
