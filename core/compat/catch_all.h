// SPDX-License-Identifier: Apache-2.0
// What an object says of a field that it does not name.
#pragma once

#include "core/contract/element.h"

#include <string_view>

namespace core {

/// The schema such a field would have to satisfy: of a pattern its name matches, of additionalProperties, of
/// unevaluatedProperties; null when any would do.
const Element* catchAll(const Element& object, std::string_view name);

} // namespace core
