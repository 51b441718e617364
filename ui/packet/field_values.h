// SPDX-License-Identifier: GPL-3.0-or-later
// What a packet says in a field of its form, as editors show it.
#pragma once

#include "core/packet/form/packet.h"

#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// Of a field that takes one text; people as "Name <address>".
std::string textIn(const core::Packet& packet, std::string_view field);
/// Of a field that takes texts.
const std::vector<std::string>& textsIn(const core::Packet& packet, std::string_view field);

std::string joinedLines(const std::vector<std::string>& texts);
/// Without empty ones, and without blanks around them.
std::vector<std::string> splitLines(const std::string& text);

} // namespace ui
