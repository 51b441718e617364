// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of the packet's form as the JSON text that journals keep.
#pragma once

#include "core/packet/form/packet.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ui {

std::string textJson(std::string_view text);
std::string textsJson(std::span<const std::string> texts);

/// One entry of a list: its members that say something.
using EntryMembers = std::vector<std::pair<std::string_view, std::string>>;

std::string entriesJson(std::span<const EntryMembers> entries);
std::string entriesJson(std::span<const core::PacketConsumer> consumers);

} // namespace ui
