// SPDX-License-Identifier: Apache-2.0
// What is wanted where the cursor stands in a GraphQL schema, as far as the words before it tell.
#pragma once

#include "core/document/document.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace core::graphql {

enum class Wanted : std::uint8_t {
    Nothing,
    Definition, ///< a keyword at the top
    Extended, ///< a keyword behind `extend`
    ExtendedType, ///< the name of a type of the kind that is extended
    Implements, ///< that very word
    Interface,
    OutputType,
    InputType,
    ObjectType,
    Directive,
    Location,
    Operation, ///< of a schema: "query"
    Value, ///< of a type
    Given, ///< the name of an argument that a directive gets
};

struct Place {
    Wanted wanted = Wanted::Nothing;
    ByteRange word = {};
    std::string_view typed = {}; ///< of the word, what stands before the cursor
    std::string_view kind = {}; ///< of the definition around: "type"
    std::string_view definition = {}; ///< its name
    std::string_view type = {}; ///< of a Value: what it is of, without its wrapping
    std::string_view location = {}; ///< of a Directive: "FIELD_DEFINITION"
    std::string_view directive = {}; ///< that is Given something
    std::string_view argument = {}; ///< of that directive, of a Value
    std::vector<std::string_view> taken = {}; ///< what stands beside it already
};

Place placeAt(const Document& document, std::uint32_t offset);

} // namespace core::graphql
