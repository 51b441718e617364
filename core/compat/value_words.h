// SPDX-License-Identifier: Apache-2.0
// Values of facets in few words, for people; and in full, for what must tell them apart.
#pragma once

#include "core/contract/element.h"

#include <span>
#include <string>
#include <string_view>

namespace core {

/// What holds where nobody says it: "anything" of types, "false" of a flag; else nothing.
std::string wordsOfAbsent(Facet facet);

/// JSON text of at most about 80 characters, or words: `20`, `"2030-01-01"`, `string or null`. Empty when
/// nothing is said.
std::string facetWords(const FacetValue* value);
/// The same value always gives the same text, however it is written; never cut.
std::string facetKey(const FacetValue* value);
/// The types of a field, parameter or other place of a schema: "array of string"; empty for anything else.
std::string typeWords(const Element& element);
/// `"a", "b" and 3 more`
std::string listWords(std::span<const std::string> values);
/// Cut at about 80 characters, between two characters.
std::string shortened(std::string_view text);

} // namespace core
