// SPDX-License-Identifier: Apache-2.0
// Which values a schema has: type, null, enum, bounds and content, brought together over all dialects.
#pragma once

#include "core/contract/openapi/element_draft.h"

namespace core::openapi {

/// The keywords of one schema that mean something only together.
struct ValueKeywords {
    Node type;
    Node nullable;
    Node format;
    Node contentEncoding;
    Node contentMediaType;
    Node enumeration;
    Node constant;
    Node extensibleEnum;
    Node openEnum;
    Node minimum;
    Node maximum;
    Node exclusiveMinimum;
    Node exclusiveMaximum;
};

/// Takes the keyword when it is one of these.
bool takeValueKeyword(ValueKeywords& keywords, const Node& entry, Word word);
void addValueFacets(ElementDraft& draft, const ValueKeywords& keywords);
/// Whether a true `nullable` of 2.0 or 3.0 is said.
bool isNullable(const ValueKeywords& keywords);

} // namespace core::openapi
