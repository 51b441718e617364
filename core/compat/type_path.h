// SPDX-License-Identifier: Apache-2.0
// What the parts of named types are called: "Order.lines.first", "@auth.role", "Order.@key".
#pragma once

#include "core/contract/element.h"

#include <string>

namespace core {

/// Empty for an element of another kind of contract.
std::string typePath(const Element& element);

} // namespace core
