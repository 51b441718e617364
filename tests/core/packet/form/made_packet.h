// SPDX-License-Identifier: Apache-2.0
// Packets for tests: one that could be signed as approved, to be spoilt in one place at a time.
#pragma once

#include "core/packet/form/packet.h"

namespace test {

/// Every list has an entry, every optional member is there, nothing blocks its signing as approved.
core::Packet madePacket();

/// 64 times the digit.
std::string madeDigest(char digit);

} // namespace test
