// SPDX-License-Identifier: GPL-3.0-or-later
// What is done off the GUI thread around a signature: drawing the packet up, signing, committing.
#pragma once

#include "ui/packet/draft.h"
#include "ui/packet/signing_desk.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace ui {

/// A packet as it lies on the disk, and who may sign it there.
struct ReadyPacket {
    std::shared_ptr<const core::Repository> repository;
    core::StoredPacket stored = {};
    core::Packet packet = {};
    std::string sha256 = {}; ///< of its bytes: what a signature is over
    SigningDesk desk = {};
};

struct SignedPacket {
    core::StoredPacket stored = {}; ///< with the new sign-off
    std::string role = {};
    std::string principal = {};
    std::string fingerprint = {};
    std::string file = {}; ///< from the root
    std::string commit = {};
    std::string branch = {};
    std::vector<std::string> push = {}; ///< what git is called with; empty: nothing to push, or nowhere
    std::vector<std::string> missing = {}; ///< required roles that nobody signed for yet
    /// The folder of the review's journals, where they say more than the commit has; else empty.
    std::string journals = {};
};

/// Writes the packet where it is not there yet. Refused where something is not committed.
core::Result<ReadyPacket> drawUp(
    const Draft& draft, const Surroundings& surroundings, const std::stop_token& stop = {});
/// The same packet, looked at again: something was mended.
ReadyPacket lookAgain(
    const ReadyPacket& ready, const Surroundings& surroundings, const std::stop_token& stop = {});

/// The contracts are read again, by other parsers; then it is signed, and its folder committed.
core::Result<SignedPacket> signPacket(const ReadyPacket& ready, const SigningChoice& choice,
    const Surroundings& surroundings, const std::stop_token& stop = {});

/// Of the files that are not committed, on the branch that is checked out.
core::Result<std::string> commitFiles(
    const Draft& draft, const std::string& message, const Surroundings& surroundings);

/// The person says that they believe exactly these people.
core::Result<void> acceptTrust(core::TrustStanding standing, const Surroundings& surroundings);

/// On a branch of its own, signed by the key itself. Returns the branch.
core::Result<std::string> enrollAs(const core::Repository& repository, const SigningDesk& desk,
    const std::string& role, const Surroundings& surroundings, const std::stop_token& stop = {});

} // namespace ui
