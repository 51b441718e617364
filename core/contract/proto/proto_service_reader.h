// SPDX-License-Identifier: Apache-2.0
// Services and their methods.
#pragma once

#include "core/contract/proto/proto_reading.h"

namespace core::proto {

void readService(
    Reading& reading, Draft& root, const Node& declaration, const Node& before, const ReadFile& file);

/// Which way every message travels: from the methods on, through all that is in it.
void markReach(const Element& root);

} // namespace core::proto
