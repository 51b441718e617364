// SPDX-License-Identifier: Apache-2.0
// Where a text stops being what can be judged.
#pragma once

#include "core/document/diagnostic.h"

namespace core {

/// What could not be read for sure; null: all was. Of duplicate keys the first counts, and all else is read.
const Diagnostic* firstBreak(const std::vector<Diagnostic>& diagnostics);

} // namespace core
