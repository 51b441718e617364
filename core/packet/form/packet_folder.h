// SPDX-License-Identifier: Apache-2.0
// Where packets lie: .countersign/packets/ID with packet.json, signoffs/ROLE.PRINCIPAL.sig, and exports with
// their seals. Nothing is followed out of there: symbolic links are refused.
#pragma once

#include "core/base/result.h"
#include "core/packet/form/stored_packet.h"
#include "core/repo/blob_store.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace core {

inline constexpr std::string_view PacketsFolder = ".countersign/packets";
inline constexpr std::string_view PacketFileName = "packet.json";

/// Fit to name the folder of a packet.
bool isPacketId(std::string_view id);
/// ".countersign/packets/<id>/packet.json"
std::string packetPath(std::string_view id);

/// Sorted.
std::vector<std::string> packetIds(const RevisionFiles& files);
/// What packet.json holds is not looked at; only too much is refused, and what is no regular file.
Result<StoredPacket> readStoredPacket(const RevisionFiles& files, std::string_view id);

/// The same below a folder of the disk, where `root` has the folder of packets.
Result<std::vector<std::string>> packetIds(const std::filesystem::path& root);
Result<StoredPacket> readStoredPacket(const std::filesystem::path& root, std::string_view id);
/// The folder of one packet, wherever it lies. The id stays empty: packet.json has it.
Result<StoredPacket> readPacketFolder(const std::filesystem::path& folder);

/// Whole or not at all, in place of a packet of that id that nobody has signed; AlreadyExists where somebody
/// has.
Result<void> writeUnsignedPacket(
    const std::filesystem::path& root, std::string_view id, const std::string& bytes);

} // namespace core
