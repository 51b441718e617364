// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of a text a change is about, and which of both texts belong beside each other there.
#pragma once

#include "core/compat/comparison.h"
#include "core/document/source_text.h"

#include <cstdint>

namespace ui {

struct LineSpan {
    std::uint32_t begin = 0;
    std::uint32_t end = 0; ///< exclusive

    std::uint32_t size() const { return end - begin; }
    bool contains(std::uint32_t line) const { return begin <= line && line < end; }
};

struct ChangeLines {
    const core::SourceText* text = nullptr; ///< null: it has no place on this side
    LineSpan own = {}; ///< empty where it does not exist: it would stand at `begin`
    LineSpan around = {}; ///< of what is there on both sides, and holds it
    std::uint32_t column = 0; ///< where `own` begins in its first line
};

struct ChangeInTexts {
    ChangeLines baseline;
    ChangeLines candidate;
};

ChangeInTexts changeInTexts(const core::Comparison& comparison, const core::Change& change);

} // namespace ui
