// SPDX-License-Identifier: GPL-3.0-or-later
// The packet that a review comes to now, and what stands between it and its sign-offs.
#pragma once

#include "core/packet/form/blockers.h"
#include "core/packet/form/drawing_up.h"
#include "core/packet/form/packet_series.h"
#include "core/packet/trust/verification.h"
#include "ui/packet/proposals.h"
#include "ui/surroundings.h"
#include "ui/workspace/standing.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace ui {

/// Never changes; everything that is said gives a new one.
struct Draft {
    std::shared_ptr<const Standing> standing;
    core::Packet packet = {}; ///< with its id, and with the proposals in it
    std::vector<Proposal> proposals = {};
    std::vector<core::PacketOffer> offers = {}; ///< of an earlier packet, for fields that are empty
    std::vector<core::Blocker> blockers = {};
    std::vector<std::string> notTaken = {}; ///< what people said and the packet cannot say
    std::vector<std::string> uncommitted = {}; ///< files that look otherwise than in the candidate's commit
    /// Whoever signed the newest packet, whose sign-offs do not carry over: "backend.ana@x.example.sig".
    std::vector<std::string> lostSignoffs = {};
    core::StoredPacket newest = {}; ///< of the review, on the disk; its id is empty where there is none
    bool isDrawnUp = false; ///< the newest says just this
    core::StoredPacket onDisk = {}; ///< as it is there, or would be if it were drawn up now
    std::optional<core::Verification> verification = {}; ///< of the newest where it is this one and signed

    /// A working tree is reviewed, and only a commit is signed.
    bool isOfCommit() const { return !standing->study->check.candidate.revision.isWorkingTree(); }
    bool isRejection() const { return packet.decision.outcome == core::Reject; }
    /// How many things are to be said or done before it may be signed.
    std::size_t missing() const { return blockers.size() + (uncommitted.empty() ? 0 : 1); }
};

/// Reads the packets on the disk, and writes nothing. The Error says what cannot be read.
core::Result<Draft> draftOf(std::shared_ptr<const Standing> standing, const Surroundings& surroundings,
    const std::stop_token& stop = {});

/// What the person at the machine believes.
core::Result<core::TrustSources> ownTrust(const Surroundings& surroundings);
core::VerifyOptions verifyingNow(const Surroundings& surroundings);

} // namespace ui
