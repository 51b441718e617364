// SPDX-License-Identifier: GPL-3.0-or-later
// What leads from one text to another as one replaced stretch.
#pragma once

#include "core/document/patch/text_patch.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace ui {

/// Leaves alone what both texts begin and end with, and no character is cut in two; nothing for equal texts.
std::optional<core::TextEdit> shortestEdit(std::string_view from, std::string_view to);

/// Where a byte of one text stands in the other.
std::uint32_t movedOffset(std::string_view from, std::string_view to, std::uint32_t offset);

} // namespace ui
