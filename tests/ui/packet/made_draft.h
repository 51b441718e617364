// SPDX-License-Identifier: Apache-2.0
// Drafts that need no repository.
#pragma once

#include "ui/packet/draft.h"

#include <string>

namespace test {

/// Of a candidate that is a commit.
ui::Draft draftOf(core::Packet packet);
/// One undecided finding of this severity, both prompts without an answer.
core::Packet packetWith(const std::string& severity);
/// On that finding.
core::PacketDecision decided(const std::string& verdict);

} // namespace test
