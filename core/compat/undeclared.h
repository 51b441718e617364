// SPDX-License-Identifier: Apache-2.0
// Does an object schema refuse a property that it does not declare?
#pragma once

#include "core/contract/element.h"

#include <string_view>

namespace core {

/// False for a property it declares, and where it cannot be told.
bool refusesUndeclared(const Element& object, std::string_view name);

} // namespace core
