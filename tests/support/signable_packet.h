// SPDX-License-Identifier: Apache-2.0
// A packet with its form filled in.
#pragma once

#include "core/packet/form/packet.h"

namespace test {

/// Nothing blocks its signing as approved any more, once its findings are decided.
core::Packet signable(core::Packet packet);

} // namespace test
