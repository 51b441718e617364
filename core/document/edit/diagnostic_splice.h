// SPDX-License-Identifier: Apache-2.0
// What was told of a text, brought up to date after a part of it was read again.
#pragma once

#include "core/document/edit/part_reading.h"

#include <vector>

namespace core {

/// Whether it is told when its place is read, and not by a look at a whole container or document.
bool isOfOnePlace(const Diagnostic& diagnostic);

/// What was told of the part gives way to what is told of it now; the rest moves with the text.
std::vector<Diagnostic> spliceDiagnostics(
    const EditedDocument& edited, PartReading&& part, SplicedTree& spliced);

} // namespace core
