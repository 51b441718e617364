// SPDX-License-Identifier: GPL-3.0-or-later
// Files around a packet: what is verified, taken over, handed over and attached.
#pragma once

#include "core/packet/export/packet_import.h"
#include "ui/packet/draft.h"

#include <filesystem>

namespace ui {

/// `repository` null: its contracts are not at hand.
core::Result<core::Verification> verifySource(const std::filesystem::path& file, const std::string& id,
    const core::Repository* repository, const Surroundings& surroundings, const std::stop_token& stop);

core::Result<core::ImportedPacket> importPacketFile(
    const std::filesystem::path& root, const std::filesystem::path& file);

core::Result<void> writePacketFile(const std::filesystem::path& file, const core::StoredPacket& packet);

/// Named from the root where it lies there, else by its name alone; with the hash of its bytes.
core::Result<core::PacketEvidence> readEvidence(
    const std::filesystem::path& root, const std::filesystem::path& file);

bool isPacketFile(const std::filesystem::path& file);

} // namespace ui
