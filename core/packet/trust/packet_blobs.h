// SPDX-License-Identifier: Apache-2.0
// The bytes of contracts that a packet names; private to this room.
#pragma once

#include "core/packet/form/packet.h"
#include "core/packet/trust/verdict_reasons.h"
#include "core/repo/repository.h"
#include "core/review/read_contract.h"

#include <vector>

namespace core {

/// As a check names what it read.
std::vector<ReadContract> contractsOf(const Packet& packet);

/// Whether each is in the repository, and the bytes are those whose SHA-256 was signed: git's own ids can be
/// made to collide.
void checkBlobs(const Packet& packet, const Repository& repository, VerdictReasons& reasons);

} // namespace core
