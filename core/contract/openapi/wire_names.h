// SPDX-License-Identifier: Apache-2.0
// How values are called and written on the wire: media types, styles and their defaults.
#pragma once

#include "core/contract/openapi/element_draft.h"

#include <string_view>

namespace core::openapi {

/// "application/json;charset=utf-8": in lower case, without needless spaces.
std::string_view mediaTypeName(Reading& reading, std::string_view written);
/// Whether a body of this type is bytes to us, so that no schema and a binary one say the same.
bool holdsBytes(std::string_view mediaType);
/// The Schema of a body that is a file.
void addFileSchema(ElementDraft& mediaType);

/// The keywords that say together how a value is written.
struct StyleWords {
    Node style;
    Node explode;
    Node allowReserved;
};

bool takeStyleWord(StyleWords& words, const Node& entry, Word word);
/// Style and Explode as they are in effect, said or not.
void addStyle(ElementDraft& draft, const StyleWords& words, std::string_view defaultStyle);
/// The default style of a parameter in this place.
std::string_view defaultStyle(std::string_view location);

} // namespace core::openapi
