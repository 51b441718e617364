// SPDX-License-Identifier: Apache-2.0
// The packet that a word on the command line means.
#pragma once

#include "core/base/result.h"
#include "core/packet/form/stored_packet.h"

#include <filesystem>
#include <string>

namespace cli {

/// No packet file, PDF or Markdown of one is larger.
inline constexpr std::uint64_t LargestPacketSource = 64U << 20U;

/// The top of the working tree of a repository; a bare one has none. An empty folder is the current one.
core::Result<std::filesystem::path> workingTree(const std::string& folder);

/// `name` is the id of a packet in the working tree of the repository at `folder`, or a file or folder that
/// holds one.
core::Result<core::StoredPacket> packetNamed(const std::string& name, const std::string& folder);

} // namespace cli
