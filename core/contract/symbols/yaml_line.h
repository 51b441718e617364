// SPDX-License-Identifier: Apache-2.0
// One line of block YAML, looked at by itself: enough to know what it stands under.
#pragma once

#include "core/document/source_text.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace core {

struct YamlLine {
    bool isEmpty = false;
    bool isComment = false;
    bool isDocumentMark = false; ///< "---" or "..."
    bool hasDash = false;
    bool hasKey = false;
    bool isOpen = false; ///< a key whose value stands in the lines below
    std::size_t dash = 0; ///< column of the first one
    std::size_t column = 0; ///< of what stands behind indent and dashes
    std::string_view key = {}; ///< without quotes
    std::size_t valueBegin = 0;

    static YamlLine of(std::string_view line);
};

/// Whether blanks or a dash come behind a cursor, and then something: whatever came in between would tear
/// that from its place.
bool isInFrontOfWords(std::string_view behind);

/// Whether what follows a line is nested below this column of it, dashes of the same column among it.
bool hasLinesBelow(const SourceText& text, std::uint32_t line, std::size_t column);

} // namespace core
