// SPDX-License-Identifier: Apache-2.0
// Whether a candidate may pass, and why; private to this room.
#pragma once

#include "core/review/check.h"

namespace core {

/// No for what breaks, whatever else is not known; unknown for what was not read, not understood, not judged,
/// or weakens the policy; else yes.
void reachVerdict(Check& check);

} // namespace core
