// SPDX-License-Identifier: Apache-2.0
// What is wanted where the cursor stands in a text of Protocol Buffers, as far as the words before it tell.
#pragma once

#include "core/document/document.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core::proto {

enum class Wanted : std::uint8_t {
    Nothing,
    Words, ///< those of the place alone
    Member, ///< of a message: words, and types where the syntax asks for no label
    Type, ///< of a field
    KeyType, ///< of a map
    Message,
    Streamed, ///< a message, or the word before it
    Option, ///< its name
    Import, ///< a path
};

struct Place {
    Wanted wanted = Wanted::Nothing;
    ByteRange word = {};
    std::string_view typed = {}; ///< of the word, what stands before the cursor
    bool isQuoted = false; ///< of a path
    std::vector<std::string_view> words = {};
    std::size_t namesBehind = 0; ///< on the same line: "Order order" of "§ Order order = 1;"
    char signBehind = 0; ///< what comes behind those
    std::string_view optionsOf = {}; ///< "FieldOptions"
    std::vector<std::string_view> scope = {}; ///< the messages around
};

Place placeAt(const Document& document, std::uint32_t offset);

} // namespace core::proto
