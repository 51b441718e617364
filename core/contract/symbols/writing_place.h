// SPDX-License-Identifier: Apache-2.0
// What somebody is writing where the cursor stands. The lines around tell, for the text itself is broken
// while it is written.
#pragma once

#include "core/document/document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

struct WritingPlace {
    /// The map or sequence it is written in, or the empty value that becomes one; invalid: the whole text.
    Node container = {};
    bool isInItem = false; ///< of a sequence, whose first word it is
    std::string key = {}; ///< of the entry whose value is written; empty: a key, or an item, is
    ByteRange word = {}; ///< what stands there, without quotes
    std::string_view typed = {}; ///< of it, what stands before the cursor
    char quote = 0; ///< what it stands in
    bool isUnclosed = false; ///< nobody has written the other quote yet
};

/// Nothing in comments, in prose, and where the text cannot be followed.
std::optional<WritingPlace> writingPlaceAt(const Document& document, std::uint32_t offset);

} // namespace core
