// SPDX-License-Identifier: Apache-2.0
// When the trusted branch first had a file of a packet; private to this room.
#pragma once

#include "core/packet/trust/signoff_weighing.h"

namespace core {

/// Only the line of what is trusted counts: whoever writes another branch writes its dates, too. `repository`
/// outlives what is returned.
FirstSeen firstSeenIn(const Repository& repository, const std::string& packet, const Revision& trusted);

} // namespace core
