// SPDX-License-Identifier: Apache-2.0
// What a patch did to a text, seen as one stretch that was exchanged.
#pragma once

#include "core/document/patch/text_patch.h"

namespace core {

struct TextChange {
    ByteRange removed; ///< of the text before
    std::uint32_t end = 0; ///< in the text after, of what stands in its place

    /// How far the text behind moves; wraps below zero.
    std::uint32_t shift() const { return end - removed.end; }
};

/// From the first edit to the last, of which there must be one.
inline TextChange changeBy(const TextPatch& patch)
{
    const ByteRange removed {patch.edits().front().range.begin, patch.edits().back().range.end};
    return {removed, patch.mapOffset(removed.end, Stick::After)};
}

} // namespace core
