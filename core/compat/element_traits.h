// SPDX-License-Identifier: Apache-2.0
// What the tables ask of an element on one side of a change; of one that is not there the answer is no.
#pragma once

#include "core/contract/element.h"

namespace core {

/// Whether it must be sent.
bool mustBeThere(const Element* element);
/// Whether the server has a value where the caller sends none: its own default, or its schema's.
bool hasServerDefault(const Element* element);
/// A property that a schema describes, not one that is merely listed as required.
bool isDeclaredField(const Element* element);
bool isDeprecated(const Element* element);
/// Whether any string is valid: `{type: string}` without more.
bool allowsAnyString(const Element& schema);
/// Whether no value is valid: `false`.
bool allowsNothing(const Element& schema);

} // namespace core
