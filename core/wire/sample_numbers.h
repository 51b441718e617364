// SPDX-License-Identifier: Apache-2.0
// Numbers worth trying: at and beside each bound, multiples and what lies between them.
#pragma once

#include "core/contract/element.h"

#include <span>
#include <string>
#include <vector>

namespace core {

/// Of all these shapes together, the simplest first; spelled as JSON spells them. Null shapes say nothing.
std::vector<std::string> boundaryNumbers(std::span<const Element* const> shapes);

/// Whether the facets of the shape that speak of numbers allow it; its types too.
bool allowsNumber(const Element& shape, const std::string& number);

} // namespace core
