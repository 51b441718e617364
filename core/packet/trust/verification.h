// SPDX-License-Identifier: Apache-2.0
// What a packet is worth to somebody who was not there.
#pragma once

#include "core/base/executor.h"
#include "core/packet/form/stored_packet.h"
#include "core/packet/trust/trust_basis.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// In the order in which the first that applies is the verdict: altered, unknown, incomplete, newer, valid.
enum class PacketVerdict : std::uint8_t {
    Valid,
    Newer, ///< valid, and there are newer contracts, or a packet in its place
    Altered,
    Incomplete, ///< a required sign-off is missing
    Unknown, ///< cannot check
};

/// "valid", "newer", "altered", "incomplete", "unknown"
std::string_view packetVerdictName(PacketVerdict verdict);

struct VerifiedSignoff {
    std::string role;
    std::string label = {}; ///< "Engineering owner"
    std::string principal = {}; ///< empty: nobody signed, and the packet names nobody
    bool required = false;
    SignoffState state = SignoffState::Unsigned;
    std::string words = {}; ///< the state as a sentence: what it means, and what to do
    std::string fingerprint = {}; ///< of the key; empty where there is none
};

struct VerifyOptions {
    /// --for: whether this revision has what was signed; an empty one is the working tree.
    std::optional<std::string> forRevision = {};
    std::int64_t now = 0; ///< seconds since 1970; core has no clock
    bool followsSuccessors = true; ///< looks for packets that took this one's place
    bool isByReference = false; ///< the contracts are read by the reference parsers, as for signing
    std::uint64_t seed = 0; ///< a number that nobody can foresee
    Executor runAll = runInTurn;
};

struct Verification {
    PacketVerdict verdict = PacketVerdict::Unknown;
    std::vector<std::string> reasons = {}; ///< sentences; what decides first
    std::vector<std::string> notes = {}; ///< what else a reader should know, and decides nothing
    std::vector<VerifiedSignoff> signoffs = {}; ///< required ones first
    std::string id = {};
    std::string title = {};
    std::string outcome = {}; ///< "approve", "approve-with-conditions", "reject"; empty: unreadable
    std::vector<std::string> conditions = {};
};

/// One more: the verdict changes where this one comes before it in their order.
void addReason(Verification& verification, PacketVerdict verdict, std::string reason);

/// `repository` null: its contracts are not at hand, and the verdict is at best unknown. Whatever is wrong is
/// an answer, never an Error.
Verification verifyPacket(const StoredPacket& stored, const Repository* repository,
    const TrustSources& sources, const VerifyOptions& options, const std::stop_token& stop = {});

/// 0 valid; 1 altered or incomplete, and with --for newer ones and rejections; 2 cannot check.
int verificationExit(const Verification& verification, bool isForRevision);

} // namespace core
