// SPDX-License-Identifier: Apache-2.0
// Sentences about what changed beside the wire, as window, command line and packets say them.
#pragma once

#include "core/contract/envelope_difference.h"
#include "core/contract/interaction.h"

#include <string>

namespace core {

/// "new: The bank's challenge in an iframe.", "gone: …", "was: … now: …"
std::string interactionWords(const InteractionChange& change);

/// "without error.code, without error.trace_id, with error.reason"
std::string differenceWords(const EnvelopeDifference& difference);

} // namespace core
