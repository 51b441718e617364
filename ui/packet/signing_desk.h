// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the person at the machine can sign a packet now: as whom, for which role, with which key; or what
// they lack first.
#pragma once

#include "core/packet/trust/enrolment.h"
#include "core/packet/trust/signing.h"
#include "core/packet/trust/trust_standing.h"
#include "ui/surroundings.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace ui {

/// In the order in which they are to be mended.
enum class SigningState : std::uint8_t {
    Ready,
    NoIdentity,
    NoTool, ///< ssh-keygen is missing, or too old
    NoTrust, ///< no trusted ref, or nobody is named there
    NotPinned, ///< nobody said yet that they believe these people, or these are others by now
    NoKey,
    AgentLocked,
    NotEnrolled,
    NotAsked, ///< the packet asks nothing of this person, or has it already
    Failed,
};

/// A role that somebody may sign for, with a key that counts for it.
struct SigningChoice {
    core::PacketRole role = {};
    core::Identity who = {};
    std::string principal = {};
    core::KeyOffer key = {};
};

struct SigningDesk {
    SigningState state = SigningState::Failed;
    core::Error trouble = {}; ///< of what is lacking: what, and what to do
    core::Identity who = {}; ///< as git knows them
    std::string principal = {};
    std::vector<SigningChoice> choices = {}; ///< required roles first; none unless the state is Ready
    std::vector<core::KeyOffer> keys = {}; ///< all that they have
    core::TrustStanding trust = {}; ///< whom the repository believes, once that can be told
    std::vector<core::PacketRole> open = {}; ///< roles that nobody signed for yet
};

/// `stored` is a packet as it lies in the repository. Asks the agent, and reads no secret.
SigningDesk signingDesk(const core::Repository& repository, const core::StoredPacket& stored,
    const Surroundings& surroundings, const std::stop_token& stop = {});

} // namespace ui
