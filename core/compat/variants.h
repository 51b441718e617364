// SPDX-License-Identifier: Apache-2.0
// The alternatives of oneOf and anyOf: which of one side is which of the other.
#pragma once

#include "core/compat/pairing.h"
#include "core/compat/schema_probe.h"
#include "core/contract/element.h"

#include <vector>

namespace core {

/// By the name of the shared type, then by title, then by what they allow, then by what they have in common.
Pairing pairVariants(ElementList baseline, ElementList candidate, SchemaProbe& probe);

/// Whether every value of a schema is allowed by one of the alternatives (but `except`).
bool isCoveredBy(const Element& schema, ElementList alternatives, const Element* except, SchemaProbe& probe);

/// Whether no value can be valid in two of them: their types, or the constants of a field, tell them apart.
bool areDisjoint(ElementList alternatives);

/// Whether a schema says nothing but its alternatives: then it is the same as one of them alone was.
bool isOnlyVariants(const Element& schema);

/// The alternative most like a schema that stands alone; null when none is.
const Element* mostAlike(const Element& schema, ElementList alternatives, SchemaProbe& probe);

} // namespace core
