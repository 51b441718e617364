// SPDX-License-Identifier: Apache-2.0
// The keywords of a schema that stand for themselves: which facet each is, and what its value must be.
#pragma once

#include "core/contract/openapi/element_draft.h"

namespace core::openapi {

/// Adds the facet of such a keyword; false when the word is none of them.
bool addPlainKeyword(ElementDraft& draft, const Node& said, Word word);

/// Keywords that say nothing about values or readers: identifiers, and schemas kept for references.
bool isSilentKeyword(Word word);

/// An example, in any of the ways OpenAPI has to give some.
void addExamples(ElementDraft& draft, const Node& said);

} // namespace core::openapi
