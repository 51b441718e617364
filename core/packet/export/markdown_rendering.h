// SPDX-License-Identifier: Apache-2.0
// A packet as Markdown: the form for people, and in fences what was signed, for ssh-keygen.
#pragma once

#include "core/base/result.h"
#include "core/packet/form/packet.h"
#include "core/packet/form/stored_packet.h"

#include <string>
#include <string_view>

namespace core {

/// The same bytes for the same packet and sign-offs. An Error when the packet cannot be read, or a sign-off
/// cannot be carried.
Result<std::string> packetMarkdown(const StoredPacket& packet);

/// What of it is for people: without the bytes that were signed and what checks them. Of any packet, finished
/// or not.
std::string packetWords(const Packet& packet);

/// How every such Markdown begins, whatever version of this program wrote it.
inline constexpr std::string_view PacketMarkdownBegin = "<!-- countersign.markdown/";

/// The packet and sign-offs in it; that the rest of it follows from them it does not say.
Result<StoredPacket> packetInMarkdown(std::string_view markdown);

} // namespace core
