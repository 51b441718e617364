// SPDX-License-Identifier: Apache-2.0
// Numbers that nobody may have, or that two have: every statement can be read, and no compiler takes the file.
#pragma once

#include "core/contract/contract.h"

namespace core::proto {

/// Tells them among what was not understood: nobody knows what such a file would mean on the wire.
void addNumberFaults(Contract& contract);

} // namespace core::proto
