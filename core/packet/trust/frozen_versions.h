// SPDX-License-Identifier: Apache-2.0
// Whether the tags of a repository say of a packet what it says itself; private to this room.
#pragma once

#include "core/packet/form/packet.h"
#include "core/packet/trust/verdict_reasons.h"
#include "core/repo/repository.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// The tags that somebody believed may have frozen by it.
struct TagQuestion {
    const Packet& packet;
    const std::string& packetBytes;
    const Trust& trust;
    const std::optional<std::string>& forRevision;
};

/// Only what somebody signed who may sign for git can be held against a packet: else whoever pushes a tag
/// could spoil it. The tag that is asked about, though, is to be believed.
void holdAgainstTags(const Repository& repository, const TagQuestion& question, VerdictReasons& reasons,
    std::vector<std::string>& notes);

} // namespace core
