// SPDX-License-Identifier: Apache-2.0
// The packets that revisions hold.
#pragma once

#include "core/packet/form/stored_packet.h"
#include "core/repo/repository.h"

#include <span>
#include <stop_token>
#include <vector>

namespace core {

/// By id. Where two revisions have the same packet, with the sign-offs of both; where they have different
/// ones of a name, both. Those that cannot be read are left out: they prove nothing.
std::vector<StoredPacket> knownPackets(
    const Repository& repository, std::span<const Revision> revisions, const std::stop_token& stop = {});

/// Of the working tree, what it stands on, the trusted ref and what is asked about, if anything, the first
/// that has it; with the sign-offs of all that have the same. Not found: the hint names those that are there.
Result<StoredPacket> findPacket(const Repository& repository, const std::string& id,
    const std::string& trustedRef, const std::string& asked = {});

/// Those of them that say they take the place of a packet with these bytes.
std::vector<StoredPacket> successorsOf(const std::string& bytes, std::span<const StoredPacket> packets);

} // namespace core
