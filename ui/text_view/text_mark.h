// SPDX-License-Identifier: GPL-3.0-or-later
// A place of a text that somebody wants to be seen.
#pragma once

#include "core/document/source_text.h"

#include <cstdint>

namespace ui {

enum class MarkWeight : std::uint8_t { Note, Warning, Error };

struct TextMark {
    core::ByteRange range;
    MarkWeight weight = MarkWeight::Warning;

    bool operator==(const TextMark&) const = default;
};

} // namespace ui
