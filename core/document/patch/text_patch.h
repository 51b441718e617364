// SPDX-License-Identifier: Apache-2.0
// Edits of one text as a value: applied as a whole or not at all, and undone to the byte.
#pragma once

#include "core/base/result.h"
#include "core/document/source_text.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct TextEdit {
    ByteRange range; ///< empty: an insertion in front of its begin
    std::string replacement;

    bool operator==(const TextEdit&) const = default;
};

/// To which side a place goes that an edit pulls apart or swallows.
enum class Stick : std::uint8_t { Before, After };

class TextPatch {
public:
    /// Changes nothing.
    TextPatch() = default;
    /// Puts the edits in order; those that only touch keep the order they came in. Refuses edits that
    /// overlap.
    static Result<TextPatch> make(std::vector<TextEdit> edits);

    std::span<const TextEdit> edits() const { return m_edits; }
    bool empty() const { return m_edits.empty(); }

    /// Refuses a text that is too short for an edit.
    Result<std::string> apply(std::string_view text) const;
    /// The patch that leads from the patched text back to `text`.
    Result<TextPatch> inverted(std::string_view text) const;
    /// Both patches of the same text in one.
    Result<TextPatch> merged(const TextPatch& other) const;

    /// This patch, and then one of the text it makes, as one patch of the first text.
    TextPatch then(const TextPatch& next) const;

    /// Where a byte of the text stands in the patched text.
    std::uint32_t mapOffset(std::uint32_t offset, Stick stick = Stick::Before) const;
    /// The range with what is inserted inside of it, without what is inserted at its ends.
    ByteRange mapRange(ByteRange range) const;

    bool operator==(const TextPatch&) const = default;

private:
    std::vector<TextEdit> m_edits;
};

} // namespace core
