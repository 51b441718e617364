// SPDX-License-Identifier: Apache-2.0
// A packet as it stands, before it is shown: what it says, what blocks it, who must sign and who did.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/document/json/json_writer.h"
#include "core/packet/form/blockers.h"
#include "core/packet/form/drawing_up.h"
#include "core/packet/form/stored_packet.h"

#include <filesystem>
#include <string>
#include <vector>

namespace cli {

enum class PacketDeed : std::uint8_t {
    None, ///< it is only shown
    DrawnUp,
    AlreadyThere, ///< the review says what it said
};

struct PacketReport {
    core::Packet packet;
    core::StoredPacket stored; ///< its bytes and sign-offs
    std::string file = {}; ///< where it lies; empty where that is not in the repository
    PacketDeed deed = PacketDeed::None;
    std::vector<core::Blocker> blockers = {};
    std::vector<core::PacketOffer> offers = {};
    std::vector<std::string> lostSignoffs = {}; ///< files of sign-offs that do not carry over
    std::vector<std::string> notTaken = {}; ///< what the review says and the packet cannot
};

/// What blocks it, and what the baseline's packet offers, by the repository it is in.
void addStanding(const std::filesystem::path& root, std::vector<std::string> required, PacketReport& report);

/// Files of sign-offs for a role: "backend.ana@x.example.sig". What they are worth, verify says.
std::vector<std::string> signoffsFor(const core::StoredPacket& stored, std::string_view role);

/// As text or JSON; Yes when nothing blocks signing it.
core::Result<ExitCode> answerPacket(
    const PacketReport& report, const Arguments& arguments, const Console& console);

std::string packetText(const PacketReport& report, const Paint& paint, std::size_t width);
std::string packetReportJson(const PacketReport& report);
/// "blockers" into the open map.
void writeBlockers(core::JsonWriter& out, const std::vector<core::Blocker>& blockers);

} // namespace cli
