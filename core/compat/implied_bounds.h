// SPDX-License-Identifier: Apache-2.0
// Bounds that refuse nothing, since what stands beside them allows nothing beyond.
#pragma once

#include "core/contract/element.h"

namespace core {

/// Whether all that the schema's enumeration, format and multipleOf leave keeps the bound anyway. True of a
/// bound that nobody says.
bool isImplied(const FacetValue* bound, const Element& schema);

/// Without fractions where only multiples of a whole number are allowed.
std::uint32_t withoutNeedlessFractions(std::uint32_t types, const Element& schema);

} // namespace core
