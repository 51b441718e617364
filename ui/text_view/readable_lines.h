// SPDX-License-Identifier: GPL-3.0-or-later
// What of a text is shown where its lines are too long to be read, or to be drawn while somebody waits.
#pragma once

#include "core/document/json/json_layout.h"

#include <cstdint>
#include <memory>

namespace ui {

/// The editor measures a line as a whole for every key in it and for the first picture of it.
constexpr std::uint32_t LongestLine = 64 * 1024;

bool hasOverlongLine(const core::SourceText& text);

/// Whether it is shown laid out.
bool isLaidOutToBeRead(const core::SourceText& text);

/// JSON by what it says; every other line that is too long in pieces. Takes its time in large texts.
core::LaidOutJson layOutToBeRead(const core::SourceText& text);

} // namespace ui
